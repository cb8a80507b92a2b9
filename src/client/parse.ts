import type { Comment, CommentWithoutReplies } from '../contract/comments.js';
import { type Shape, matches } from '../contract/shape.js';
import type { Report } from './config.js';
import { ParvisError } from './errors.js';

const invalid = (where: string) => new ParvisError('answer-invalid', `Not what the contract says: ${where}`);

/** The value, if it looks as the contract says. `where` names it in the error. */
export function parse<T>(shape: Shape, data: unknown, where: string): T {
  try {
    if (matches(shape, data)) return data as T;
  } catch {
    // Nesting without end is a RangeError.
  }
  throw invalid(where);
}

/** Those items that are as they should be. A bad one is reported and left out, and the others stay. */
export function parseItems<T>(items: unknown, parseItem: (item: unknown) => T, report: Report): T[] {
  if (!Array.isArray(items)) throw invalid('items');
  return items.flatMap((item) => {
    try {
      return [parseItem(item)];
    } catch (error) {
      report(error as ParvisError);
      return [];
    }
  });
}

export const itemsOf = (data: unknown) => (Object(data) as { items?: unknown }).items;

/** No person's name is longer. To draw 100,000 combining marks takes an engine many seconds. */
const NAME_LENGTH = 200;

/** A time that is none, or a name without end, would stop a page from being drawn. */
export function checkComment<T extends CommentWithoutReplies | Comment>(comment: T): T {
  if (!(Date.parse(comment.createdAt) + Date.parse(comment.editedAt ?? comment.createdAt)))
    throw invalid('time');
  if (comment.author) comment.author.name = comment.author.name.slice(0, NAME_LENGTH);
  return comment;
}
