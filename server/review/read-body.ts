import { createHash } from 'node:crypto';
import type { ContentNode } from '../../src/contract/content.js';

const INLINE: ReadonlySet<string> = new Set(['text', 'code', 'emphasis', 'strong', 'link', 'mention']);

/** What a reader reads of a body: emphasis inside of a word does not cut it. */
export function plainText(nodes: readonly ContentNode[]): string {
  return nodes
    .map((node) => {
      const text = `${node.text ?? ''}${plainText(node.children ?? [])}`;
      return INLINE.has(node.type) ? text : `${text}\n`;
    })
    .join('');
}

export function countLinks(nodes: readonly ContentNode[]): number {
  return nodes.reduce(
    (count, { type, children = [] }) => count + Number(type === 'link') + countLinks(children),
    0,
  );
}

/** Whoever writes "Thank you!" twice repeats nothing. */
const FEWEST_LETTERS = 30;

/** The same for texts that differ in case, accents, spaces and punctuation only; null for one too short to be a repetition. */
export function textKey(text: string): string | null {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if ([...letters].length < FEWEST_LETTERS) return null;
  return createHash('sha256').update(letters).digest('base64url').slice(0, 22);
}
