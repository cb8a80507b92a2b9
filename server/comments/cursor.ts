import * as z from 'zod/mini';
import type { CommentSort } from '../../src/contract/comments.js';
import { ProblemError } from '../problem-error.js';

/** Where a comment stands in a list. */
export interface Place {
  score: number;
  createdAt: Date;
  id: string;
}

/**
 * A list that can be paged: a topic's comments in an order, or the replies to a comment. Pinned comments and the chosen
 * answer have no place in them: they stand before a page that begins at the start of the list.
 */
export type ListName =
  | { kind: 'topic'; topicId: string; mode: string; sort: CommentSort; rating?: number | undefined }
  | { kind: 'replies'; parentId: string; answerId: string | null };

export type Direction = 'next' | 'previous';

const Content = z.tuple([
  z.enum(['n', 'p']),
  z.string(),
  z.int(),
  z.int().check(z.minimum(-8.64e15), z.maximum(8.64e15)),
  z.string().check(z.regex(/^[\w-]{1,64}$/)),
]);

/** Binds a cursor to its list, so that one from elsewhere is refused instead of giving a page that makes no sense. */
function tag(list: ListName): string {
  return list.kind === 'topic' ? `${list.sort[0]}${list.rating ?? ''}${list.topicId}` : `r${list.parentId}`;
}

export function encodeCursor(list: ListName, direction: Direction, place: Place): string {
  const content: z.infer<typeof Content> = [
    direction === 'next' ? 'n' : 'p',
    tag(list),
    place.score,
    place.createdAt.getTime(),
    place.id,
  ];
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** Throws `cursor-invalid` for anything that `encodeCursor` did not make for the same list. */
export function decodeCursor(list: ListName, cursor: string): { direction: Direction; place: Place } {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new ProblemError('cursor-invalid');
  }
  const parsed = Content.safeParse(json);
  if (!parsed.success || parsed.data[1] !== tag(list)) throw new ProblemError('cursor-invalid');
  const [direction, , score, time, id] = parsed.data;
  return {
    direction: direction === 'n' ? 'next' : 'previous',
    place: { score, createdAt: new Date(time), id },
  };
}
