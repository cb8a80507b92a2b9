import type { Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Appeal } from '../../src/contract/moderation.js';
import type { AppealDecisionInput } from '../../src/contract/operations/desk.js';
import { couldBeId, findComment } from '../comments/comment-view.js';
import { lockTopicOf } from '../comments/own-comment.js';
import type { RuleBook } from '../community/rule-book.js';
import type { AppealRow, Database, DecisionRow } from '../database/schema.js';
import { appendToLog } from '../ledger/log.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { toAppeal } from './appeal-terms.js';
import { applyDecision, restrictionOf } from './apply-decision.js';
import { secondsSince } from './decisions.js';
import { tellDesk } from './desk-events.js';
import { groundFacts, missing, readGround, type Ground } from './grounds.js';
import { findReport, readItems, reporterMayAppealUntil } from './reports.js';
import { authorMayAppealUntil, findStatement } from './statements.js';

function factsOf(decision: DecisionRow) {
  const { rule_id: ruleId, rules_version: rulesVersion, law, category } = decision;
  return groundFacts({ ruleId, rulesVersion, law, category });
}

async function insertAppeal(
  transaction: Transaction<Database>,
  decision: DecisionRow,
  values: { by: AppealRow['by']; text: string; report_id: string | null },
  at?: Date,
): Promise<Appeal> {
  const row = await transaction
    .insertInto('appeals')
    .values({ id: uuid(), decision_id: decision.id, ...values, created_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) throw new ProblemError('appeal-exists');
  const facts = {
    ...factsOf(decision),
    by: values.by,
    secondsSinceDecision: secondsSince(decision.decided_at, at),
  };
  await appendToLog(transaction, { kind: 'appeal', commentId: decision.comment_id as string, facts }, at);
  await tellDesk(transaction, decision.comment_id, ['appeals']);
  return toAppeal(row);
}

/** An author asks for another look at what was done with their comment. `at`: now, where it is missing. */
export async function appealStatement(
  transaction: Transaction<Database>,
  member: Member,
  statementId: string,
  text: string,
  at?: Date,
): Promise<Appeal> {
  const { row, appeal } = await findStatement(transaction, member, statementId);
  if (row.author_id !== member.id) throw new ProblemError('forbidden');
  if (appeal) throw new ProblemError('appeal-exists', { current: toAppeal(appeal) });
  if (!authorMayAppealUntil(row, appeal, at)) throw new ProblemError('appeal-closed');
  return insertAppeal(transaction, row, { by: 'author', text, report_id: null }, at);
}

/** Somebody who reported a comment asks for another look at what was not done. */
export async function appealReport(
  transaction: Transaction<Database>,
  code: string,
  { text, commentId }: { text: string; commentId?: string | undefined },
): Promise<{ appeal: Appeal; isNew: boolean }> {
  const report = await findReport(transaction, code);
  const items = await readItems(transaction, report.id);
  const item =
    commentId === undefined && items.length === 1
      ? items[0]
      : items.find((each) => each.comment_id === commentId);
  if (!item) throw new ProblemError('comment-unknown');
  // Sent twice: there is no member whose key could tell.
  if (item.appeal?.text === text) return { appeal: toAppeal(item.appeal), isNew: false };
  if (item.appeal && item.appeal.decision_id === item.decision?.id) throw new ProblemError('appeal-exists');
  if (!item.decision || !reporterMayAppealUntil(item)) throw new ProblemError('appeal-closed');
  const values = { by: 'reporter', text, report_id: report.id } as const;
  return { appeal: await insertAppeal(transaction, item.decision, values), isNew: true };
}

/** Answers an appeal: somebody else than who decided first, and once. `at`: now, where it is missing. */
export async function decideAppeal(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  member: Member,
  appealId: string,
  input: AppealDecisionInput,
  at?: Date,
): Promise<Appeal> {
  const { appeal, decision } = await lockAppeal(transaction, appealId);
  if (decision.decided_by === member.id) throw new ProblemError('same-person');
  if (decision.author_id === member.id) throw new ProblemError('own-comment');
  if (appeal.outcome !== 'waiting') throw new ProblemError('already-decided', { current: toAppeal(appeal) });
  const action = actionOf(appeal, input);
  if (action) await carryOut(transaction, ruleBook, member, appeal, decision, action, input, at);
  const decided = await transaction
    .updateTable('appeals')
    .set({
      outcome: input.outcome,
      reasons: input.reasons,
      decided_by: member.id,
      decided_at: at ?? new Date(),
    })
    .where('id', '=', appeal.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const commentId = decision.comment_id as string;
  const view = await findComment(transaction, commentId);
  const facts = {
    ...factsOf(decision),
    by: appeal.by,
    outcome: input.outcome,
    restriction: action ? restrictionOf(action) : decision.restriction,
    automatedDecision: decision.automated_decision,
    samePerson: false,
    rating: view?.rating ?? null,
    secondsSinceAppeal: secondsSince(appeal.created_at, at),
  } as const;
  await appendToLog(transaction, { kind: 'appeal-decision', commentId, facts }, at);
  await tellDesk(transaction, commentId, ['appeals']);
  return toAppeal(decided);
}

/** The topic first, as everywhere: two who decide never wait for each other. */
async function lockAppeal(
  transaction: Transaction<Database>,
  appealId: string,
): Promise<{ appeal: AppealRow; decision: DecisionRow }> {
  const decision = couldBeId(appealId)
    ? await transaction
        .selectFrom('appeals')
        .innerJoin('decisions', 'decisions.id', 'appeals.decision_id')
        .selectAll('decisions')
        .where('appeals.id', '=', appealId)
        .executeTakeFirst()
    : undefined;
  if (decision === undefined || decision.comment_id === null) throw new ProblemError('appeal-unknown');
  await lockTopicOf(transaction, decision.comment_id);
  const appeal = await transaction
    .selectFrom('appeals')
    .selectAll()
    .where('id', '=', appealId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return { appeal, decision };
}

/** What is done in place of the decision; null where it stands. */
function actionOf(appeal: AppealRow, { outcome, action }: AppealDecisionInput) {
  if (outcome === 'upheld') return null;
  if (appeal.by === 'author' && outcome === 'reversed') return 'restore';
  if (!action || !restrictionOf(action)) {
    throw missing('action', 'What is done instead: remove, disable or label.');
  }
  return action;
}

async function carryOut(
  transaction: Transaction<Database>,
  ruleBook: RuleBook,
  member: Member,
  appeal: AppealRow,
  decision: DecisionRow,
  action: NonNullable<ReturnType<typeof actionOf>>,
  input: AppealDecisionInput,
  at: Date | undefined,
): Promise<void> {
  const { topic } = await lockTopicOf(transaction, decision.comment_id as string);
  const view = await findComment(transaction, decision.comment_id as string);
  // Nobody can bring back what is not kept any more, and nothing more is done to what its author has taken away.
  if (!view || view.state === 'deleted' || (view.state === 'removed' && view.body.length === 0)) {
    if (action === 'restore') return;
    throw new ProblemError('comment-deleted');
  }
  // Its time may have been over before anybody looked.
  if (action === 'restore' && view.moderation === null) return;
  const ground = action === 'restore' ? null : groundOf(ruleBook, decision, input);
  await applyDecision(transaction, topic, view, {
    action,
    ground,
    explanation: input.reasons,
    facts: input.facts ?? null,
    until: action === 'restore' || input.until === undefined ? null : new Date(input.until),
    source: decision.source,
    automatedDetection: false,
    automatedDecision: 'not',
    decidedBy: member.id,
    appealId: appeal.id,
    at,
  });
}

/** A milder restriction stays under the ground of the first, unless another is given. */
function groundOf(ruleBook: RuleBook, decision: DecisionRow, input: AppealDecisionInput): Ground {
  if (input.ground || decision.restriction === null) {
    return readGround(ruleBook, { ...input, explanation: input.reasons });
  }
  return {
    ruleId: decision.rule_id,
    rulesVersion: decision.rules_version,
    law: decision.law,
    category: decision.category as Ground['category'],
  };
}
