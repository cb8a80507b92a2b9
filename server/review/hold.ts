import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Hold } from '../../src/contract/moderation.js';
import type { RuleBook } from '../community/rule-book.js';
import type { Database } from '../database/schema.js';
import { appendToLog } from '../ledger/log.js';
import { groundFacts, ruleGround, type Ground } from '../moderation/grounds.js';
import { endStanding, toModeration } from '../moderation/standing.js';
import type { FoundReason } from './review.js';
import type { ReviewSettings } from './settings.js';

/**
 * The rule that a hold rests on: that of the first reason which says something about the comment itself. A comment that
 * waits because its topic has it so, or because a check could not be made, is suspected of nothing.
 */
function groundOf(
  reasons: readonly FoundReason[],
  rules: ReviewSettings['rules'],
  ruleBook: RuleBook,
): Ground | null {
  for (const { kind, isFailure } of reasons) {
    const ground = isFailure ? null : ruleGround(ruleBook, rules[kind as keyof typeof rules] ?? '');
    if (ground) return ground;
  }
  return null;
}

/** Why a comment waits, of a table that goes by the name `comments`; null where it does not. */
export const holdColumn = sql`
  case when comments.state = 'held' then (
    select decisions.hold from decisions
    where decisions.comment_id = comments.id and decisions.action = 'hold'
    order by decisions.id desc limit 1
  ) end as hold`;

/**
 * Notes that a comment waits, and why: as a decision that no person took, which another one ends. Its state is the
 * caller's affair. With a rule the author gets a statement of reasons. What reports about it wait for is not answered.
 * `at`: now, where it is missing.
 */
export async function recordHold(
  transaction: Transaction<Database>,
  { ruleBook, rules }: { ruleBook: RuleBook; rules: ReviewSettings['rules'] },
  comment: { id: string; author_id: string | null; created_at: Date },
  reasons: readonly FoundReason[],
  at?: Date,
): Promise<void> {
  const ground = groundOf(reasons, rules, ruleBook);
  const id = uuid();
  const hold: Hold = { reasons: reasons.map(({ kind, detail }) => ({ kind, detail })) };
  const row = await transaction
    .insertInto('decisions')
    .values({
      id,
      comment_id: comment.id,
      author_id: comment.author_id,
      action: 'hold',
      restriction: ground ? 'held' : null,
      rule_id: ground?.ruleId ?? null,
      rules_version: ground?.rulesVersion ?? null,
      category: ground?.category ?? null,
      source: 'own-initiative',
      automated_detection: true,
      automated_decision: 'fully',
      content_date: comment.created_at,
      hold: JSON.stringify(hold),
      decided_at: at,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await endStanding(transaction, comment.id, id, 'replaced');
  const moderation = toModeration('held', row);
  await transaction
    .updateTable('comments')
    .set({ decision_id: id, moderation: JSON.stringify(moderation), restricted_until: null })
    .where('id', '=', comment.id)
    .execute();
  const facts = {
    ...groundFacts(ground),
    cause: [...new Set(reasons.map(({ kind }) => kind))].join(','),
    restriction: 'held',
    automatedDetection: true,
  } as const;
  await appendToLog(transaction, { kind: 'hold', commentId: comment.id, facts }, at);
}
