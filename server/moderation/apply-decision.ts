import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { DecisionAction, QueueName } from '../../src/contract/desk.js';
import type { Restriction, StatementSource } from '../../src/contract/moderation.js';
import { announce, announceNew } from '../comments/announce.js';
import { changeState } from '../comments/change-state.js';
import type { CommentView } from '../comments/comment-view.js';
import type { CommentState, Database, DecisionState, TopicRow } from '../database/schema.js';
import { isGuest } from '../members/members.js';
import { makeFindable } from '../members/search-members.js';
import type { TopicFigures } from '../topics/topics.js';
import { tellDesk } from './desk-events.js';
import type { Ground } from './grounds.js';
import { hideSentText } from './hide-sent-text.js';
import { endStanding, toModeration } from './standing.js';

const RESTRICTIONS: Partial<Record<DecisionAction | 'end', Restriction>> = {
  remove: 'removed',
  disable: 'disabled',
  label: 'labelled',
};

export function restrictionOf(action: DecisionAction | 'end'): Restriction | null {
  return RESTRICTIONS[action] ?? null;
}

/** What a decision does, whoever takes it. */
export interface Measure {
  /** `end`: the restriction's time is over. */
  action: DecisionAction | 'end';
  ground: Ground | null;
  explanation: string | null;
  facts: string | null;
  until: Date | null;
  source: StatementSource;
  automatedDetection: boolean;
  automatedDecision: 'fully' | 'partially' | 'not';
  /** Null where no person decides. */
  decidedBy: string | null;
  appealId: string | null;
  /** Now, where it is missing. */
  at?: Date | undefined;
}

/** The state that a comment has after an action. */
function stateAfter(action: Measure['action'], before: CommentState): CommentState {
  if (action === 'keep') return before;
  return action === 'remove' || action === 'disable' ? 'removed' : 'published';
}

/** Where the staff finds the comment another way after it, or not any more. */
function queuesChangedBy(view: CommentView, action: Measure['action']): QueueName[] {
  if (action === 'keep') return ['reported'];
  const held = view.state === 'held' ? (['held'] as const) : [];
  return ['reported', ...held, 'unanswered', 'newcomers'];
}

/** What becomes of the statement of reasons that stood until now. */
function endingOf(action: Measure['action']): DecisionState {
  if (action === 'end') return 'ended';
  return restrictionOf(action) ? 'replaced' : 'reversed';
}

/**
 * Carries out a decision about a comment whose topic is locked, answers the reports about it, and tells those who read.
 * Resolves to the decision's id.
 */
export async function applyDecision(
  transaction: Transaction<Database>,
  topic: TopicRow,
  view: CommentView,
  measure: Measure,
): Promise<string> {
  const { action, ground } = measure;
  const id = uuid();
  const restriction = restrictionOf(action);
  const row = await transaction
    .insertInto('decisions')
    .values({
      id,
      comment_id: view.id,
      author_id: view.author_id,
      action,
      restriction,
      rule_id: ground?.ruleId ?? null,
      rules_version: ground?.rulesVersion ?? null,
      law: ground?.law ?? null,
      category: ground?.category ?? null,
      explanation: measure.explanation,
      facts: measure.facts,
      source: measure.source,
      automated_detection: measure.automatedDetection,
      automated_decision: measure.automatedDecision,
      decided_by: measure.decidedBy,
      appeal_id: measure.appealId,
      until: measure.until,
      content_date: view.created_at,
      decided_at: measure.at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await answerReports(transaction, view.id, id);
  await tellDesk(transaction, view.id, queuesChangedBy(view, action));
  await transaction.updateTable('comments').set({ decision_id: id }).where('id', '=', view.id).execute();
  if (action === 'keep') return id;

  await endStanding(transaction, view.id, id, endingOf(action));
  const moderation = restriction && toModeration(restriction, row);
  await transaction
    .updateTable('comments')
    .set({
      moderation: moderation && JSON.stringify(moderation),
      restricted_until: restriction && measure.until,
    })
    .where('id', '=', view.id)
    .execute();
  const state = stateAfter(action, view.state);
  const change = await changeState(transaction, topic, view, state);
  if (state === 'removed') await hideSentText(transaction, view.id, 'removed');
  else if (view.state === 'held') await appear(transaction, view, change.figures);
  await announce(transaction, change.figures, view.id, change.others);
  return id;
}

/** What was held back when it was written is new to everybody when it is published. */
async function appear(
  transaction: Transaction<Database>,
  view: CommentView,
  topic: TopicFigures & { key: string },
): Promise<void> {
  const { author_id: authorId, author_name: authorName, author_roles: roles } = view;
  if (authorId !== null && authorName !== null && !isGuest({ roles: roles ?? [] }))
    await makeFindable(transaction, { id: authorId, name: authorName, roles: roles ?? [] });
  // One that was changed since was read by others before.
  if (view.version === 1) await announceNew(transaction, topic, view.id);
}

/** Whoever reported a comment finds the last decision about it. */
async function answerReports(
  transaction: Transaction<Database>,
  commentId: string,
  decisionId: string,
): Promise<void> {
  await transaction
    .updateTable('report_items')
    .set({ decision_id: decisionId })
    .where('comment_id', '=', commentId)
    .execute();
  await transaction
    .updateTable('comments')
    .set({ reported_at: null })
    .where('id', '=', commentId)
    .where('reported_at', 'is not', null)
    .execute();
  await sql`
    update reports set waiting = false
    where waiting
      and id in (select report_id from report_items where comment_id = ${commentId})
      and not exists (
        select 1 from report_items where report_items.report_id = reports.id and decision_id is null
      )`.execute(transaction);
}
