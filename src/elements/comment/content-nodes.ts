import { CONTENT_DEPTH, type ContentNode } from '../../contract/content.js';
import { hiddenDestination, safeUrl } from '../safe-url.js';

type Made = Node | string;

/** The tags of nodes that are nothing more than a tag around what they hold. */
const TAGS = new Map([
  ['paragraph', 'p'],
  ['quote', 'blockquote'],
  ['list', 'ul'],
  ['item', 'li'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['break', 'br'],
  ['code', 'code'],
]);
const BLOCKS = /^(?:paragraph|quote|list)$/;

/** The plain text of a tree. */
export function textOf(nodes: readonly ContentNode[]): string {
  return nodes.map((node) => node.text ?? textOf(node.children ?? [])).join('');
}

/**
 * A comment's body as nodes to append. Types that are not known show their text; trees end at `CONTENT_DEPTH`. It is
 * made by hand and not of templates: most of a long thread is this, and a template needs several times the nodes.
 */
export function contentNodes(nodes: readonly ContentNode[], newTab: string, depth = 0): Made[] {
  return depth > CONTENT_DEPTH
    ? [textOf(nodes)]
    : nodes.flatMap((node, index) => makeNode(node, newTab, depth, nodes[index + 1]?.text));
}

function makeNode(node: ContentNode, newTab: string, depth: number, after = ''): Made | Made[] {
  const { type } = node;
  const inside = node.text ? [node.text] : contentNodes(node.children ?? [], newTab, depth + 1);
  if (type === 'link') return makeLink(node, newTab, inside, after);
  if (type === 'code-block') {
    const block = make('pre', { dir: 'ltr', tabindex: '0' });
    block.append(make('code', {}, inside));
    return block;
  }
  if (type === 'mention') return make('bdi', { class: type }, inside);
  const tag = type === 'list' && node.ordered ? 'ol' : TAGS.get(type);
  return tag ? make(tag, BLOCKS.test(type) ? { dir: 'auto' } : {}, inside) : inside;
}

/** A link says where it leads when its words do not, unless the backend does so after it. */
function makeLink(node: ContentNode, newTab: string, inside: Made[], after: string): Made[] {
  const href = safeUrl(node.url ?? '');
  if (!href) return inside;
  const link = make('a', { href, target: '_blank', rel: 'ugc nofollow noopener noreferrer' }, [
    ...inside,
    make('span', { class: 'visually-hidden' }, [` ${newTab}`]),
  ]);
  const destination = hiddenDestination(href, textOf(node.children ?? []));
  if (!destination || after.startsWith(` (${destination})`)) return [link];
  return [link, ' ', make('span', { class: 'link-host' }, ['(', make('bdi', {}, [destination]), ')'])];
}

function make(tag: string, attributes: Record<string, string>, inside: Made[] = []): HTMLElement {
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name]!);
  element.append(...inside);
  return element;
}
