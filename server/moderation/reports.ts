import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { ReportInput } from '../../src/contract/operations/moderation.js';
import type { ReportReceipt, ReportStatus, ReportedItem } from '../../src/contract/moderation.js';
import { couldBeId } from '../comments/comment-view.js';
import type { RuleBook } from '../community/rule-book.js';
import type { AppealRow, CommentState, Database, DecisionRow } from '../database/schema.js';
import { appendToLog } from '../ledger/log.js';
import { ProblemError } from '../problem-error.js';
import { appealUntil, toAppeal } from './appeal-terms.js';
import { toDecision } from './decisions.js';
import { tellDesk } from './desk-events.js';
import { hashCode, type ReportKey } from './report-codes.js';

/** The receipt that was given to the same request before, or null. Throws where the key belongs to another request. */
export async function findReceipt(db: Kysely<Database>, key: ReportKey): Promise<ReportReceipt | null> {
  const row = await db
    .selectFrom('report_codes')
    .select(['fingerprint', 'received_at'])
    .where('key_hash', '=', key.keyHash)
    .executeTakeFirst();
  if (!row) return null;
  if (row.fingerprint !== key.fingerprint) throw new ProblemError('idempotency-key-reused');
  return { code: key.code, receivedAt: row.received_at.toISOString() };
}

/** Takes a report, or joins it to one that says the same and waits. `at`: now, where it is missing. */
export async function createReport(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  input: ReportInput,
  key: ReportKey,
  at?: Date,
): Promise<ReportReceipt> {
  if (input.kind === 'rule' && !ruleBook.find(input.ruleId)) throw new ProblemError('rule-unknown');
  const commentIds = [...new Set(input.commentIds)].sort();
  const comments = await lockComments(transaction, commentIds);
  const report = await insertReport(transaction, ruleBook, input, commentIds, at);
  if (report.isNew) await addItems(transaction, ruleBook, input, report.id, comments, at);
  await tellDesk(transaction, commentIds.length === 1 ? (commentIds[0] as string) : null, ['reported']);
  const inserted = await transaction
    .insertInto('report_codes')
    .values({
      code_hash: key.codeHash,
      key_hash: key.keyHash,
      fingerprint: key.fingerprint,
      report_id: report.id,
      received_at: at,
    })
    .onConflict((conflict) => conflict.column('key_hash').doNothing())
    .returning('received_at')
    .executeTakeFirst();
  // A twin of the request was faster: what was counted here is undone, and it is asked for the receipt again.
  if (!inserted) throw new ProblemError('unavailable', { headers: { 'Retry-After': '1' } });
  return { code: key.code, receivedAt: inserted.received_at.toISOString() };
}

interface ReportedComment {
  id: string;
  state: CommentState;
  decision_id: string | null;
}

/** Nobody decides about them while they are put on the report. */
async function lockComments(
  transaction: Transaction<Database>,
  ids: readonly string[],
): Promise<ReportedComment[]> {
  const comments = ids.every(couldBeId)
    ? await transaction
        .selectFrom('comments')
        .select(['id', 'state', 'decision_id'])
        .where('id', 'in', ids)
        .orderBy('id')
        .forNoKeyUpdate()
        .execute()
    : [];
  if (comments.length !== ids.length) throw new ProblemError('comment-unknown');
  if (!comments.some(({ state }) => state === 'published')) throw new ProblemError('comment-deleted');
  return comments;
}

async function insertReport(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  input: ReportInput,
  commentIds: readonly string[],
  at: Date | undefined,
): Promise<{ id: string; isNew: boolean }> {
  const { kind, explanation = null, name = null, email = null, locale = null } = input;
  const ruleId = kind === 'rule' ? input.ruleId : null;
  const law = kind === 'law' ? (input.law ?? null) : null;
  const said = JSON.stringify([kind, ruleId, law, explanation, name, email?.toLowerCase(), commentIds]);
  const { rows } = await sql<{ id: string; times: number }>`
    insert into reports
      (id, kind, rule_id, rules_version, law, explanation, name, email, locale, fingerprint, received_at)
    values (
      ${uuid()}, ${kind}, ${ruleId}, ${ruleId && ruleBook.inForce.version}, ${law}, ${explanation},
      ${name}, ${email}, ${locale}, ${createHash('sha256').update(said).digest('base64url')},
      coalesce(${at?.toISOString() ?? null}::timestamptz, clock_timestamp())
    )
    on conflict (fingerprint) where waiting do update set times = reports.times + 1
    returning id, times`.execute(transaction);
  const { id, times } = rows[0]!;
  return { id, isNew: times === 1 };
}

async function addItems(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  input: ReportInput,
  reportId: string,
  comments: readonly ReportedComment[],
  at: Date | undefined,
): Promise<void> {
  // What was removed already is answered by that decision.
  const items = comments.map(({ id, state, decision_id }) => ({
    report_id: reportId,
    comment_id: id,
    decision_id: state === 'removed' ? decision_id : null,
  }));
  await transaction.insertInto('report_items').values(items).execute();
  const waiting = comments.filter(({ state }) => state !== 'removed').map(({ id }) => id);
  await transaction
    .updateTable('comments')
    .set({ reported_at: at ?? sql<Date>`clock_timestamp()` })
    .where('id', 'in', waiting)
    .where('reported_at', 'is', null)
    .execute();
  const rule = input.kind === 'rule' ? ruleBook.find(input.ruleId) : undefined;
  for (const { id, state } of comments) {
    if (state !== 'published') continue;
    const facts = {
      groundKind: input.kind,
      ruleId: rule?.id ?? null,
      rulesVersion: rule ? ruleBook.inForce.version : null,
      category: rule?.category ?? null,
      byTrustedFlagger: false,
    };
    await appendToLog(transaction, { kind: 'report', commentId: id, facts }, at);
  }
}

interface ItemRow {
  comment_id: string;
  state: CommentState;
  topic_key: string;
  url: string | null;
  decision: DecisionRow | null;
  answered_by: AppealRow['by'] | null;
  appeal: AppealRow | null;
}

/** Whoever has the code of a report. Throws `report-unknown`. */
export async function findReport(db: Kysely<Database>, code: string) {
  const report = await db
    .selectFrom('report_codes')
    .innerJoin('reports', 'reports.id', 'report_codes.report_id')
    .select(['reports.id', 'reports.kind', 'reports.rule_id', 'reports.law', 'report_codes.received_at'])
    .where('report_codes.code_hash', '=', hashCode(code))
    .executeTakeFirst();
  if (!report) throw new ProblemError('report-unknown');
  return report;
}

export async function readReport(db: Kysely<Database>, code: string): Promise<ReportStatus> {
  const report = await findReport(db, code);
  return {
    receivedAt: report.received_at.toISOString(),
    kind: report.kind,
    ruleId: report.rule_id,
    law: report.law,
    items: (await readItems(db, report.id)).map(toItem),
  };
}

export async function readItems(db: Kysely<Database>, reportId: string): Promise<ItemRow[]> {
  const items = await db
    .selectFrom('report_items')
    .innerJoin('comments', 'comments.id', 'report_items.comment_id')
    .innerJoin('topics', 'topics.id', 'comments.topic_id')
    .select(['comments.id as comment_id', 'comments.state', 'topics.key as topic_key', 'topics.url'])
    .select('report_items.decision_id')
    .where('report_items.report_id', '=', reportId)
    .orderBy('comments.created_at')
    .orderBy('comments.id')
    .execute();
  const decisionIds = items.flatMap(({ decision_id: id }) => id ?? []);
  const decisions =
    decisionIds.length > 0
      ? await db.selectFrom('decisions').selectAll().where('id', 'in', decisionIds).execute()
      : [];
  const appeals = await db
    .selectFrom('appeals')
    .innerJoin('decisions', 'decisions.id', 'appeals.decision_id')
    .selectAll('appeals')
    .select('decisions.comment_id')
    .where('appeals.report_id', '=', reportId)
    .orderBy('appeals.created_at')
    .execute();
  const answeredIds = decisions.flatMap(({ appeal_id: id }) => id ?? []);
  const answered =
    answeredIds.length > 0
      ? await db.selectFrom('appeals').select(['id', 'by']).where('id', 'in', answeredIds).execute()
      : [];
  return items.map(({ decision_id: decisionId, ...item }) => {
    const decision = decisions.find(({ id }) => id === decisionId) ?? null;
    return {
      ...item,
      decision,
      answered_by: answered.find(({ id }) => id === decision?.appeal_id)?.by ?? null,
      appeal: appeals.findLast(({ comment_id: id }) => id === item.comment_id) ?? null,
    };
  });
}

/** Until when the reporter can appeal; null where what they asked for was done, or they have appealed already. */
export function reporterMayAppealUntil({ state, decision, answered_by, appeal }: ItemRow): Date | null {
  if (!decision || state !== 'published' || answered_by === 'reporter') return null;
  return appeal?.decision_id === decision.id ? null : appealUntil(decision.decided_at);
}

function toItem(row: ItemRow): ReportedItem {
  const decision = row.decision && toDecision(row.decision);
  return {
    commentId: row.comment_id,
    topicKey: row.topic_key,
    url: row.url,
    state:
      row.state === 'deleted' ? 'gone' : !decision ? 'waiting' : decision.moderation ? 'restricted' : 'kept',
    moderation: decision?.moderation ?? null,
    explanation: decision?.explanation ?? null,
    decidedAt: decision?.decidedAt ?? null,
    decidedBy: decision?.by ?? null,
    appealUntil: reporterMayAppealUntil(row)?.toISOString() ?? null,
    appeal: row.appeal && toAppeal(row.appeal),
  };
}
