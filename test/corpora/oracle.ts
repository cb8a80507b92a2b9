import assert from 'node:assert/strict';
import { CONTENT_DEPTH, type ContentNode } from '../../src/contract/content.js';

/** What each type may hold: its fields, and whether its children are blocks, items or inline. */
const SHAPES: Readonly<Record<string, { fields: readonly string[]; level: string; children?: string }>> = {
  paragraph: { fields: ['children'], level: 'block', children: 'inline' },
  quote: { fields: ['children'], level: 'block', children: 'block' },
  list: { fields: ['children', 'ordered'], level: 'block', children: 'item' },
  item: { fields: ['children'], level: 'item', children: 'block' },
  'code-block': { fields: ['text'], level: 'block' },
  text: { fields: ['text'], level: 'inline' },
  code: { fields: ['text'], level: 'inline' },
  emphasis: { fields: ['children'], level: 'inline', children: 'inline' },
  strong: { fields: ['children'], level: 'inline', children: 'inline' },
  link: { fields: ['children', 'url'], level: 'inline', children: 'inline' },
  mention: { fields: ['memberId', 'text'], level: 'inline' },
  break: { fields: [], level: 'inline' },
};

/** Throws unless the nodes are what the contract documents, and every link leads where links may lead. */
export function assertAllowed(
  nodes: readonly ContentNode[],
  level = 'block',
  depth = 1,
  inLink = false,
): void {
  if (nodes.length > 0) assert.ok(depth <= CONTENT_DEPTH, `depth ${depth}`);
  for (const node of nodes) {
    const shape = SHAPES[node.type];
    assert.ok(shape, `type ${node.type}`);
    assert.equal(shape.level, level, `${node.type} as ${level}`);
    const fields = Object.keys(node).filter((key) => key !== 'type');
    assert.deepEqual(fields.sort(), [...shape.fields], `fields of ${node.type}`);
    if (node.type === 'link') {
      assert.equal(inLink, false, 'a link in a link');
      const url = new URL(node.url ?? '');
      assert.match(url.protocol, /^(?:https?|mailto):$/);
      assert.equal(url.username + url.password, '');
      assert.equal(url.href, node.url);
    }
    if (node.text !== undefined) assert.doesNotMatch(node.text, HIDDEN);
    if (shape.children) {
      assert.ok(node.children?.length, `${node.type} without children`);
      assertAllowed(node.children, shape.children, depth + 1, inLink || node.type === 'link');
    }
  }
}

/** Controls, zero-width, stateful bidirectional and tag characters. */
const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Surrogate}/u;

/** All that a reader can see or follow: the text, the addresses of links and the numbers of items. */
export function everythingShown(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      const inside = node.text ?? everythingShown(node.children ?? []);
      if (node.type === 'break') return '\n';
      if (node.type === 'mention') return `${inside} member:${node.memberId} `;
      if (node.type === 'link') return `${inside} ${decoded(node.url ?? '')} `;
      if (node.type === 'list' && node.ordered) {
        return (node.children ?? [])
          .map((item, index) => `${index + 1} 1 ${everythingShown([item])}`)
          .join('\n');
      }
      return inside;
    })
    .join('\n');
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** Throws unless every letter and digit of the source is shown, in the same order. */
export function assertNothingLost(source: string, nodes: readonly ContentNode[]): void {
  const shown = lettersOf(everythingShown(nodes));
  let position = 0;
  for (const letter of lettersOf(source)) {
    position = shown.indexOf(letter, position) + 1;
    assert.ok(position > 0, `"${letter}" of ${JSON.stringify(source)} is not shown`);
  }
}

function lettersOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}
