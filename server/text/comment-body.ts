import type { Link, Image, List, ListItem, Nodes, Parent, Root, Text } from 'mdast';
import { CONTENT_DEPTH, type ContentNode } from '../../src/contract/content.js';
import type { ProblemCode } from '../../src/contract/problems.js';
import { hasVisibleText } from './clean-text.js';
import { hostToShow, safeUrl } from './link.js';
import { mentionedBy, mergeTexts } from './mentions.js';

/** How many nodes a body may have. */
const NODES = 2000;

/** Closing punctuation that the autolink grammar, made for ASCII, leaves on the end of a web address. */
const TRAILING = /[»”“’‘…。、，！？）】]+$/u;

/** What a fence may say that is no text: the name of a language. Anything else was meant to be read. */
const LANGUAGE =
  /^(?:bash|cpp|csharp|css|csv|diff|html|ini|java(?:script)?|js|json|kotlin|markdown|md|php|plaintext|python|ruby|rust|shell|sql|swift|toml|ts|typescript|txt|xml|yaml|yml)$/i;

/** What makes a parsed text no comment. */
export class TextProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: ProblemCode, detail: string) {
    super(detail);
    this.code = code;
  }
}

/** Builds the body from the Markdown tree of `source`. Throws a `TextProblem`. */
export function bodyOf(root: Root, source: string): ContentNode[] {
  return new BodyBuilder(source).blocks(root, 1);
}

class BodyBuilder {
  readonly #source: string;
  #nodes = 0;

  constructor(source: string) {
    this.#source = source;
  }

  blocks(parent: Parent, depth: number): ContentNode[] {
    const blocks: ContentNode[] = [];
    for (const child of parent.children) blocks.push(...this.#block(child, depth));
    return blocks;
  }

  #block(node: Nodes, depth: number): ContentNode[] {
    switch (node.type) {
      case 'paragraph':
        return [this.#node({ type: 'paragraph', children: this.#inlines(node, depth + 1, false) }, depth)];
      case 'blockquote': {
        const children = this.blocks(node, depth + 1);
        return children.length
          ? [this.#node({ type: 'quote', children }, depth)]
          : this.#literal(node, depth);
      }
      case 'list':
        return this.#list(node, depth);
      case 'code': {
        const info = [node.lang, node.meta].filter(Boolean).join(' ');
        const text = !info || LANGUAGE.test(info) ? node.value : `${info}\n${node.value}`;
        return hasVisibleText(text)
          ? [this.#node({ type: 'code-block', text }, depth)]
          : this.#literal(node, depth);
      }
      default:
        return this.#literal(node, depth);
    }
  }

  #list(list: List, depth: number): ContentNode[] {
    if (!this.#keepsMeaningAsList(list)) return this.#listAsText(list, depth);
    const items: ContentNode[] = [];
    for (const item of list.children) {
      const children = this.blocks(item, depth + 2);
      if (children.length) items.push(this.#node({ type: 'item', children }, depth + 1));
    }
    if (!items.length) return this.#literal(list, depth);
    return [this.#node({ type: 'list', ordered: list.ordered === true, children: items }, depth)];
  }

  /**
   * A body's ordered list counts from 1. "23. November" and an answer to point 2 are no such lists, and neither is a
   * single "+ 300 €": there the marker is part of what was said.
   */
  #keepsMeaningAsList(list: List): boolean {
    if (!list.ordered) {
      const only = list.children.length === 1 && list.children[0];
      return !only || !/^[-+*][ \t]+[\d.,]*\d/.test(this.#sourceOf(only));
    }
    const numbers = list.children.map((item) => Number.parseInt(this.#sourceOf(item), 10));
    return numbers.every((number, index) => number === index + 1) || numbers.every((number) => number === 1);
  }

  #listAsText(list: List, depth: number): ContentNode[] {
    return list.children.flatMap((item: ListItem) => {
      const marker = /^(?:\d+[.)]|[-+*])/.exec(this.#sourceOf(item))?.[0] ?? '';
      const blocks = this.blocks(item, depth);
      const first = blocks[0];
      if (first?.type === 'paragraph') {
        const children = mergeTexts([
          this.#node({ type: 'text', text: `${marker} ` }, depth + 1),
          ...(first.children ?? []),
        ]);
        return [{ ...first, children }, ...blocks.slice(1)];
      }
      return [this.#paragraph(marker, depth), ...blocks];
    });
  }

  #inlines(parent: Parent, depth: number, inLink: boolean): ContentNode[] {
    const { children } = parent;
    return mergeTexts(
      children.flatMap((child, index) => {
        if (isMention(child, children[index - 1])) return this.#mention(child, depth);
        const isBeforeMention = isMention(children[index + 1], child);
        if (isBeforeMention) return this.#lines((child as Text).value.slice(0, -1), depth);
        return this.#inline(child, depth, inLink);
      }),
    );
  }

  #inline(node: Nodes, depth: number, inLink: boolean): ContentNode[] {
    switch (node.type) {
      case 'text':
        return this.#lines(node.value, depth);
      case 'emphasis':
      case 'strong':
        return [this.#node({ type: node.type, children: this.#inlines(node, depth + 1, inLink) }, depth)];
      case 'inlineCode':
        return [this.#node({ type: 'code', text: node.value }, depth)];
      case 'break':
        return [this.#node({ type: 'break' }, depth)];
      case 'link':
        return this.#link(node, depth, inLink);
      case 'image':
        return this.#image(node, depth, inLink);
      default:
        return this.#lines(this.#sourceOf(node), depth);
    }
  }

  #link(link: Link, depth: number, inLink: boolean): ContentNode[] {
    const typed = this.#sourceOf(link);
    if (!typed.startsWith('[') && !typed.startsWith('<')) return this.#literalLink(typed, depth, inLink);
    const url = this.#allowedUrl(link.url);
    const children = this.#inlines(link, depth + 1, true);
    const label = labelOf(children);
    const shown = hasVisibleText(label)
      ? children
      : [this.#node({ type: 'text', text: link.url }, depth + 1)];
    return [
      this.#node({ type: 'link', url: url.href, children: shown }, depth),
      ...this.#note(link.title, depth),
      ...this.#note(hostToShow(label, url), depth),
    ];
  }

  /** Whom it stands for is known to nobody here: it keeps the name that was typed. */
  #mention(link: Link, depth: number): ContentNode[] {
    const name = labelOf(this.#inlines(link, depth + 1, true));
    const memberId = mentionedBy(link.url) as string;
    return [
      this.#node({ type: 'mention', memberId, text: `@${name}` }, depth),
      ...this.#note(link.title, depth),
    ];
  }

  #image(image: Image, depth: number, inLink: boolean): ContentNode[] {
    const url = this.#allowedUrl(image.url);
    const alt = image.alt ?? '';
    const label = hasVisibleText(alt) ? alt : image.url;
    const text = this.#node({ type: 'text', text: label }, depth);
    if (inLink) return [text, ...this.#note(label === alt ? image.url : null, depth)];
    return [
      this.#node({ type: 'link', url: url.href, children: this.#lines(label, depth + 1) }, depth),
      ...this.#note(image.title ?? null, depth),
      ...this.#note(hostToShow(label, url), depth),
    ];
  }

  /** An address that was typed as such. One that cannot be linked is no more than text. */
  #literalLink(typed: string, depth: number, inLink: boolean): ContentNode[] {
    const rest = TRAILING.exec(typed)?.[0] ?? '';
    const address = typed.slice(0, typed.length - rest.length);
    const url = inLink ? null : safeUrl(address);
    if (!url) return this.#lines(typed, depth);
    const text = this.#node({ type: 'text', text: address }, depth + 1);
    return [
      this.#node({ type: 'link', url: url.href, children: [text] }, depth),
      ...(rest ? this.#lines(rest, depth) : []),
      ...this.#note(hostToShow(address, url), depth),
    ];
  }

  #allowedUrl(typed: string): URL {
    const url = safeUrl(typed);
    if (url) return url;
    throw new TextProblem(
      'link-not-allowed',
      'Links may only lead to complete http, https or mailto addresses without a user name.',
    );
  }

  #note(text: string | null | undefined, depth: number): ContentNode[] {
    return text ? this.#lines(` (${text})`, depth) : [];
  }

  /** Text, with its line ends as breaks. */
  #lines(text: string, depth: number): ContentNode[] {
    return text
      .split('\n')
      .flatMap((line, index) => [
        ...(index ? [this.#node({ type: 'break' }, depth)] : []),
        ...(line ? [this.#node({ type: 'text', text: line }, depth)] : []),
      ]);
  }

  #literal(node: Nodes, depth: number): ContentNode[] {
    const typed = this.#sourceOf(node).trim();
    return typed ? [this.#paragraph(typed, depth)] : [];
  }

  #paragraph(text: string, depth: number): ContentNode {
    return this.#node({ type: 'paragraph', children: this.#lines(text, depth + 1) }, depth);
  }

  #sourceOf(node: Nodes): string {
    return this.#source.slice(node.position?.start.offset, node.position?.end.offset);
  }

  #node(node: ContentNode, depth: number): ContentNode {
    if (depth > CONTENT_DEPTH) {
      throw new TextProblem('text-too-deep', `The text nests more than ${CONTENT_DEPTH} levels deep.`);
    }
    this.#nodes += 1;
    if (this.#nodes > NODES) {
      throw new TextProblem(
        'text-too-long',
        'The text has more lines and formatted parts than can be shown.',
      );
    }
    return node;
  }
}

/** `@[Name](member:ID)`: a link of its own kind right after an `@`. */
function isMention(node: Nodes | undefined, previous: Nodes | undefined): node is Link {
  if (node?.type !== 'link' || previous?.type !== 'text') return false;
  return previous.value.endsWith('@') && mentionedBy(node.url) !== null;
}

function labelOf(nodes: readonly ContentNode[]): string {
  return nodes.map((node) => node.text ?? labelOf(node.children ?? [])).join('');
}
