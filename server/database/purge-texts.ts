import { sql, type Kysely, type RawBuilder, type Transaction } from 'kysely';
import { APPEAL_MONTHS } from '../moderation/appeal-terms.js';
import type { CommentState, Database } from './schema.js';
import { transact } from './transact.js';

const BATCH = 500;

/** What a comment without its text looks like where a copy of it is kept. */
const withoutText = (state: CommentState) =>
  sql`jsonb_build_object('state', ${state}::text, 'author', null, 'body', '[]'::jsonb, 'reactions', '{}'::jsonb, 'editedAt', null)`;

/** Forgets the texts of comments that can no longer be brought back by their authors, wherever a copy of them is kept. */
export async function purgeDeletedTexts(db: Kysely<Database>, undoSeconds: number): Promise<void> {
  await purgeAll(
    db,
    'deleted',
    sql`comments.deleted_at <= clock_timestamp() - make_interval(secs => ${undoSeconds}::integer)`,
  );
}

/**
 * Forgets what decisions took away, once nobody can ask for another look any more: six months after the last word on it,
 * which is the decision or the answer to an appeal. What comes back by itself stays, and so do the statements of reasons.
 */
export async function purgeRemovedTexts(db: Kysely<Database>): Promise<void> {
  const since = sql`clock_timestamp() - make_interval(months => ${APPEAL_MONTHS}::integer)`;
  await purgeAll(
    db,
    'removed',
    sql`comments.restricted_until is null and not exists (
      select 1 from decisions left join appeals on appeals.decision_id = decisions.id
      where decisions.comment_id = comments.id
        and (decisions.decided_at > ${since} or appeals.outcome = 'waiting' or appeals.decided_at > ${since})
    )`,
  );
}

async function purgeAll(db: Kysely<Database>, state: 'deleted' | 'removed', isDue: RawBuilder<unknown>) {
  while ((await transact(db, (transaction) => purge(transaction, state, isDue))) === BATCH);
}

async function purge(
  transaction: Transaction<Database>,
  state: 'deleted' | 'removed',
  isDue: RawBuilder<unknown>,
): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update comments set source = null, body = '[]', preset = null
    where id in (
      select id from comments
      where comments.state = ${sql.lit(state)} and comments.source is not null and ${isDue}
      limit ${BATCH} for update skip locked
    )
    returning id`.execute(transaction);
  const ids = rows.map((row) => row.id);
  if (ids.length === 0) return 0;
  await transaction.deleteFrom('comment_versions').where('comment_id', 'in', ids).execute();
  await transaction
    .updateTable('comment_commitments')
    .set({ text_hash: null })
    .where('comment_id', 'in', ids)
    .execute();
  await transaction.updateTable('handoffs').set({ message: null }).where('comment_id', 'in', ids).execute();
  await transaction.deleteFrom('recent_texts').where('comment_id', 'in', ids).execute();
  const noText = withoutText(state);
  await sql`
    update outbox set data = jsonb_set(data, '{comment}', (data -> 'comment' || ${noText}) - 'rating' - 'preset')
    where comment_id = any(${ids}::text[]) and data ? 'comment'`.execute(transaction);
  await sql`
    update idempotency_keys set answer = ((answer::jsonb || ${noText}) - 'rating' - 'preset' - 'receipt')::json
    where comment_id = any(${ids}::text[]) and answer is not null`.execute(transaction);
  return ids.length;
}
