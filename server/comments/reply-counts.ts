import { sql, type Transaction } from 'kysely';
import type { CommentState, Database } from '../database/schema.js';
import { hasOwnPlace } from './comment-view.js';

/**
 * Counts a reply that came or went. A marker of a deleted comment goes with its last reply and comes back with it,
 * which counts one level up again. Resolves to the markers that went or came.
 */
export async function addToReplyCount(
  transaction: Transaction<Database>,
  parentId: string,
  difference: 1 | -1,
): Promise<string[]> {
  const changed: string[] = [];
  let id: string | null = parentId;
  while (id !== null) {
    const parent: { id: string; parent_id: string | null; state: CommentState; reply_count: number } =
      await transaction
        .updateTable('comments')
        .set({ reply_count: sql`reply_count + ${difference}` })
        .where('id', '=', id)
        .returning(['id', 'parent_id', 'state', 'reply_count'])
        .executeTakeFirstOrThrow();
    const hasFlipped = !hasOwnPlace(parent.state) && parent.reply_count === (difference === 1 ? 1 : 0);
    if (hasFlipped) changed.push(parent.id);
    id = hasFlipped ? parent.parent_id : null;
  }
  return changed;
}
