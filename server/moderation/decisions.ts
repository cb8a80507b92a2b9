import { sql, type Kysely, type Transaction } from 'kysely';
import type { DecidedItem, Decision } from '../../src/contract/desk.js';
import type { Restriction, StatementSource } from '../../src/contract/moderation.js';
import type { DecisionInput } from '../../src/contract/operations/desk.js';
import type { ProblemCode } from '../../src/contract/problems.js';
import { couldBeId, findComment, type CommentView } from '../comments/comment-view.js';
import type { RuleBook } from '../community/rule-book.js';
import type { Database, DecisionRow, TopicRow } from '../database/schema.js';
import { appendToLog } from '../ledger/log.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockTopic } from '../topics/topics.js';
import { applyDecision, restrictionOf } from './apply-decision.js';
import { groundFacts, readGround, type Ground } from './grounds.js';
import { deciderOf, toModeration } from './standing.js';

type Result = 'decided' | ProblemCode;

/** A decision as the staff sees it. */
export function toDecision(row: DecisionRow): Decision {
  return {
    id: row.id,
    commentId: row.comment_id ?? '',
    action: row.action,
    moderation: row.restriction && toModeration(row.restriction, row),
    explanation: row.explanation,
    decidedAt: row.decided_at.toISOString(),
    by: deciderOf(row),
    memberId: row.decided_by,
    appealId: row.appeal_id,
  };
}

/** Every decision about a comment, the newest first. */
export async function listDecisions(db: Kysely<Database>, commentId: string): Promise<Decision[]> {
  if (!(await findComment(db, commentId))) throw new ProblemError('comment-unknown');
  const rows = await db
    .selectFrom('decisions')
    .selectAll()
    .where('comment_id', '=', commentId)
    .orderBy('decided_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toDecision);
}

/**
 * Decides about comments, each for itself: one that somebody else has decided meanwhile, or that its author has changed,
 * stays as it is. Throws where that is so for all of them. `at`: now, where it is missing.
 */
export async function decide(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  member: Member,
  input: DecisionInput,
  at?: Date,
): Promise<DecidedItem[]> {
  const ground = restrictionOf(input.action) ? readGround(ruleBook, input) : null;
  const wanted = [...new Map(input.items.map((item) => [item.commentId, item])).values()];
  const topics = await lockTopics(
    transaction,
    wanted.map(({ commentId }) => commentId),
  );
  const items: DecidedItem[] = [];
  for (const item of wanted)
    items.push(await decideOne(transaction, topics, member, input, ground, item, at));
  if (!items.some(({ result }) => result === 'decided')) {
    throw new ProblemError(items[0]!.result as ProblemCode, { current: { items } });
  }
  return items;
}

/** Locks the topics in one order, so that two who decide about several never wait for each other. */
async function lockTopics(
  transaction: Transaction<Database>,
  commentIds: readonly string[],
): Promise<Map<string, TopicRow>> {
  const known = commentIds.filter(couldBeId);
  if (known.length === 0) return new Map();
  const rows = await transaction
    .selectFrom('comments')
    .select(['id', 'topic_id'])
    .where('id', 'in', known)
    .execute();
  const topics = new Map<string, TopicRow>();
  for (const id of [...new Set(rows.map((row) => row.topic_id))].sort()) {
    topics.set(id, await lockTopic(transaction, { id }));
  }
  return new Map(rows.map((row) => [row.id, topics.get(row.topic_id) as TopicRow]));
}

async function decideOne(
  transaction: Transaction<Database>,
  topics: ReadonlyMap<string, TopicRow>,
  member: Member,
  input: DecisionInput,
  ground: Ground | null,
  { commentId, version, decisionId }: DecisionInput['items'][number],
  at: Date | undefined,
): Promise<DecidedItem> {
  const topic = topics.get(commentId);
  if (!topic) return { commentId, result: 'comment-unknown', decision: null, state: null };
  // Read anew each time: the topic's counts have moved with the comment before.
  const lockedTopic = await lockTopic(transaction, { id: topic.id });
  const view = await lockComment(transaction, commentId);
  const refusal = refusalOf(view, member, input, { version, decisionId });
  if (refusal === null) await carryOut(transaction, lockedTopic, view, member, input, ground, at);
  return {
    commentId,
    result: refusal ?? ('decided' satisfies Result),
    decision: await readLast(transaction, commentId),
    state: (await findComment(transaction, commentId))?.state ?? null,
  };
}

async function lockComment(transaction: Transaction<Database>, commentId: string): Promise<CommentView> {
  await transaction
    .selectFrom('comments')
    .select('id')
    .where('id', '=', commentId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  return (await findComment(transaction, commentId)) as CommentView;
}

function refusalOf(
  view: CommentView,
  member: Member,
  { action }: DecisionInput,
  seen: { version: number; decisionId: string | null },
): ProblemCode | null {
  if (view.decision_id !== seen.decisionId) return 'already-decided';
  if (view.state === 'deleted') return 'comment-deleted';
  // Its text was removed for so long that it is not kept any more.
  if ((action === 'restore' || action === 'publish') && view.body.length === 0) return 'comment-deleted';
  if (view.author_id === member.id) return 'own-comment';
  if (view.version !== seen.version) return 'version-mismatch';
  if (action === 'restore' && view.moderation === null) return 'not-restricted';
  if (action === 'publish' && view.state !== 'held') return 'not-restricted';
  return null;
}

async function carryOut(
  transaction: Transaction<Database>,
  topic: TopicRow,
  view: CommentView,
  member: Member,
  input: DecisionInput,
  ground: Ground | null,
  at: Date | undefined,
): Promise<void> {
  const reported = await readWaitingReports(transaction, view.id);
  const ended = view.state === 'held' ? await readGroundOfHold(transaction, view.id) : null;
  const source = input.source ?? reported.source;
  const until = restrictionOf(input.action) && input.until !== undefined ? new Date(input.until) : null;
  await applyDecision(transaction, topic, view, {
    action: input.action,
    ground,
    explanation: input.explanation ?? null,
    facts: input.facts ?? null,
    until,
    source,
    automatedDetection: false,
    automatedDecision: 'not',
    decidedBy: member.id,
    appealId: null,
    at,
  });
  const entry = {
    kind: 'decision',
    commentId: view.id,
    facts: {
      ...groundFacts(ground ?? ended),
      action: input.action,
      restriction: restrictionAfter(input.action, view),
      source,
      automatedDetection: false,
      automatedDecision: 'not',
      temporary: until !== null,
      rating: view.rating,
      secondsSinceSubmission: secondsSince(view.created_at, at),
      secondsSinceReport: reported.firstAt && secondsSince(reported.firstAt, at),
    },
  } as const;
  await appendToLog(transaction, entry, at);
}

/** The rule under which a program held a comment back: the record tells that somebody decided otherwise. */
async function readGroundOfHold(transaction: Transaction<Database>, commentId: string) {
  const row = await transaction
    .selectFrom('decisions')
    .select(['rule_id', 'rules_version', 'category'])
    .where('comment_id', '=', commentId)
    .where('restriction', '=', 'held')
    .where('state', '=', 'standing')
    .executeTakeFirst();
  return row
    ? { ruleId: row.rule_id, rulesVersion: row.rules_version, law: null, category: row.category }
    : null;
}

/** Who keeps a comment that has a label leaves it there. */
function restrictionAfter(action: DecisionInput['action'], { moderation }: CommentView): Restriction | null {
  if (action !== 'keep') return restrictionOf(action);
  return (moderation?.restriction ?? null) as Restriction | null;
}

export function secondsSince(time: Date, now: Date = new Date()): number {
  return Math.max(0, Math.round((now.getTime() - time.getTime()) / 1000));
}

/** How a comment came to notice, as far as reports about it wait. */
async function readWaitingReports(
  transaction: Transaction<Database>,
  commentId: string,
): Promise<{ source: StatementSource; firstAt: Date | null }> {
  const { rows } = await sql<{ first_at: Date | null; is_notice: boolean | null }>`
    select min(reports.received_at) as first_at, bool_or(reports.kind = 'law') as is_notice
    from report_items join reports on reports.id = report_items.report_id
    where report_items.comment_id = ${commentId} and report_items.decision_id is null`.execute(transaction);
  const { first_at: firstAt = null, is_notice: isNotice = null } = rows[0] ?? {};
  if (firstAt === null) return { source: 'own-initiative', firstAt };
  return { source: isNotice ? 'article-16-notice' : 'other-notification', firstAt };
}

async function readLast(transaction: Transaction<Database>, commentId: string): Promise<Decision | null> {
  const row = await transaction
    .selectFrom('comments')
    .innerJoin('decisions', 'decisions.id', 'comments.decision_id')
    .selectAll('decisions')
    .where('comments.id', '=', commentId)
    .executeTakeFirst();
  return row ? toDecision(row) : null;
}
