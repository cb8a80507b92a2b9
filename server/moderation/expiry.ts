import { sql, type Kysely } from 'kysely';
import { findComment } from '../comments/comment-view.js';
import { lockTopicOf } from '../comments/own-comment.js';
import type { Database } from '../database/schema.js';
import { transact } from '../database/transact.js';
import { appendToLog } from '../ledger/log.js';
import { applyDecision } from './apply-decision.js';
import { APPEAL_MONTHS } from './appeal-terms.js';
import { secondsSince } from './decisions.js';
import { groundFacts } from './grounds.js';

const BATCH = 100;

/** Lifts the restrictions whose time is over. */
export async function endRestrictions(db: Kysely<Database>): Promise<void> {
  const over = await db
    .selectFrom('comments')
    .select('id')
    .where('restricted_until', '<=', sql<Date>`clock_timestamp()`)
    .orderBy('restricted_until')
    .limit(BATCH)
    .execute();
  for (const { id } of over) await transact(db, (transaction) => endOne(transaction, id));
  if (over.length === BATCH) await endRestrictions(db);
}

async function endOne(transaction: Parameters<typeof lockTopicOf>[0], id: string): Promise<void> {
  const { topic } = await lockTopicOf(transaction, id);
  const due = await transaction
    .selectFrom('comments')
    .select('id')
    .where('id', '=', id)
    .where('restricted_until', '<=', sql<Date>`clock_timestamp()`)
    .forNoKeyUpdate()
    .executeTakeFirst();
  const view = due && (await findComment(transaction, id));
  if (!view) return;
  if (view.state === 'deleted') {
    await transaction.updateTable('comments').set({ restricted_until: null }).where('id', '=', id).execute();
    return;
  }
  await applyDecision(transaction, topic, view, {
    action: 'end',
    ground: null,
    explanation: null,
    facts: null,
    until: null,
    source: 'own-initiative',
    automatedDetection: false,
    automatedDecision: 'fully',
    decidedBy: null,
    appealId: null,
  });
  await appendToLog(transaction, {
    kind: 'decision',
    commentId: id,
    facts: {
      ...groundFacts(null),
      action: 'end',
      restriction: null,
      source: 'own-initiative',
      automatedDetection: false,
      automatedDecision: 'fully',
      temporary: false,
      rating: view.rating,
      secondsSinceSubmission: secondsSince(view.created_at),
      secondsSinceReport: null,
    },
  });
}

/** Forgets who reported, once nobody can appeal any more. */
export async function purgeContacts(db: Kysely<Database>): Promise<void> {
  await sql`
    update reports set name = null, email = null
    where (name is not null or email is not null) and not waiting
      and received_at < clock_timestamp() - make_interval(months => ${APPEAL_MONTHS}::integer)
      and not exists (
        select 1 from report_items join decisions on decisions.id = report_items.decision_id
        where report_items.report_id = reports.id
          and decisions.decided_at > clock_timestamp() - make_interval(months => ${APPEAL_MONTHS}::integer)
      )`.execute(db);
}
