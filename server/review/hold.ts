import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Hold, Moderation } from '../../src/contract/moderation.js';
import type { RuleBook } from '../community/rule-book.js';
import type { Database } from '../database/schema.js';
import { appendToLog } from '../ledger/log.js';
import { groundFacts, type Ground } from '../moderation/grounds.js';
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
    const rule = isFailure ? undefined : ruleBook.find(rules[kind as keyof typeof rules] ?? '');
    if (!rule) continue;
    return {
      ruleId: rule.id,
      rulesVersion: ruleBook.inForce.version,
      law: null,
      category: rule.category,
    };
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
  const { decidedAt } = await transaction
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
    .returning('decided_at as decidedAt')
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('decisions')
    .set({ state: 'replaced' })
    .where('comment_id', '=', comment.id)
    .where('restriction', 'is not', null)
    .where('state', '=', 'standing')
    .where('id', '<>', id)
    .execute();
  const moderation: Moderation = {
    restriction: 'held',
    ruleId: ground?.ruleId ?? null,
    rulesVersion: ground?.rulesVersion ?? null,
    law: null,
    decidedAt: decidedAt.toISOString(),
    by: 'automatic',
    until: null,
  };
  await transaction
    .updateTable('comments')
    .set({ decision_id: id, moderation: JSON.stringify(moderation), restricted_until: null })
    .where('id', '=', comment.id)
    .execute();
  const facts = {
    ...groundFacts(ground ?? { ruleId: null, rulesVersion: null, law: null, category: null }),
    cause: [...new Set(reasons.map(({ kind }) => kind))].join(','),
    restriction: 'held',
    automatedDetection: true,
  } as const;
  await appendToLog(transaction, { kind: 'hold', commentId: comment.id, facts }, at);
}
