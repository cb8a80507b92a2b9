import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.js';

const HIDDEN = sql`jsonb_build_object('state', 'removed', 'author', null, 'body', '[]'::jsonb, 'reactions', '{}'::jsonb, 'editedAt', null)`;

/** Takes a comment's text out of the events that are kept for those who come back: they get what is shown now. */
export async function hideSentText(transaction: Transaction<Database>, commentId: string): Promise<void> {
  await sql`
    update outbox
    set data = jsonb_set(data, '{comment}', (data -> 'comment' || ${HIDDEN}) - 'rating' - 'preset' - 'answerId')
    where comment_id = ${commentId} and data ? 'comment'`.execute(transaction);
}
