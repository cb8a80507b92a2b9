import { sql, type Transaction } from 'kysely';
import type { CommentState, Database } from '../database/schema.js';

/** Takes a comment's text out of the events that are kept for those who come back: they get what is shown now. */
export async function hideSentText(
  transaction: Transaction<Database>,
  commentId: string,
  state: CommentState,
): Promise<void> {
  const hidden = sql`jsonb_build_object('state', ${state}::text, 'author', null, 'body', '[]'::jsonb, 'reactions', '{}'::jsonb, 'editedAt', null)`;
  await sql`
    update outbox
    set data = jsonb_set(data, '{comment}', (data -> 'comment' || ${hidden}) - 'rating' - 'preset' - 'answerId')
    where comment_id = ${commentId} and data ? 'comment'`.execute(transaction);
}
