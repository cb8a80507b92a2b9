import type { Selected } from './markdown-edits.js';

/** The beginning of a name that is being typed, and where its `@` stands. */
export interface MentionQuery {
  at: number;
  query: string;
}

/** An `@` that begins a word, with a letter after it, and at most two more words. */
const BEGUN = /(?<![\p{L}\p{N}@/.])@(\p{L}[^\s@()[\]<>*_`]{0,40}(?: [^\s@()[\]<>*_`]{0,30}){0,2})$/u;

/** What is typed right before the caret, where that may become a mention. */
export function mentionQuery({ value, start, end }: Selected): MentionQuery | null {
  const line = value.slice(value.lastIndexOf('\n', start - 1) + 1, start).slice(-110);
  const query = start === end ? BEGUN.exec(line)?.[1] : undefined;
  return query === undefined ? null : { at: start - query.length - 1, query };
}
