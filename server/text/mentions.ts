import type { ContentNode } from '../../src/contract/content.js';

/** Where a link in the Markdown that stands for a member leads: `@[Name](member:ID)`. */
const ADDRESS = /^member:([\w-]{1,64})$/;

/** The id in the address of a link that stands for a member; null for any other address. */
export function mentionedBy(url: string): string | null {
  return ADDRESS.exec(url)?.[1] ?? null;
}

/** A text as its readers count it: with the names of those it mentions, and without their ids. */
export function withoutIds(text: string): string {
  return text.replace(/@\[([^\][\n]*)\]\(member:[\w-]{1,64}\)/g, '@$1');
}

/** The ids of those that a body mentions, each once. */
export function mentionedIn(nodes: readonly ContentNode[]): string[] {
  const ids = nodes.flatMap((node) => [
    ...(node.type === 'mention' && node.memberId !== undefined ? [node.memberId] : []),
    ...mentionedIn(node.children ?? []),
  ]);
  return [...new Set(ids)];
}

/** A body, each of whose mentions is made anew. */
export function mapMentions(
  nodes: readonly ContentNode[],
  make: (mention: ContentNode & { memberId: string }) => ContentNode,
): ContentNode[] {
  const made: ContentNode[] = [];
  for (const node of nodes) {
    const { type, memberId, children } = node;
    if (type === 'mention' && memberId !== undefined) made.push(make({ ...node, memberId }));
    else made.push(children ? { ...node, children: mapMentions(children, make) } : node);
  }
  return mergeTexts(made);
}

/** Pieces of text that stand side by side as one. */
export function mergeTexts(nodes: readonly ContentNode[]): ContentNode[] {
  const merged: ContentNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', text: `${last.text ?? ''}${node.text ?? ''}` };
    } else {
      merged.push(node);
    }
  }
  return merged;
}
