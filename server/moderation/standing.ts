import type { Transaction } from 'kysely';
import type { Moderation, Restriction } from '../../src/contract/moderation.js';
import type { Database, DecisionRow, DecisionState } from '../database/schema.js';

type Deciding = Pick<
  DecisionRow,
  'rule_id' | 'rules_version' | 'law' | 'decided_at' | 'automated_decision' | 'until'
>;

/** Whether a person decided. */
export function deciderOf({ automated_decision: automated }: Pick<DecisionRow, 'automated_decision'>) {
  return automated === 'fully' ? 'automatic' : 'staff';
}

/** What readers see of a restriction. */
export function toModeration(restriction: Restriction, row: Deciding): Moderation {
  return {
    restriction,
    ruleId: row.rule_id,
    rulesVersion: row.rules_version,
    law: row.law,
    decidedAt: row.decided_at.toISOString(),
    by: deciderOf(row),
    until: row.until?.toISOString() ?? null,
  };
}

/** What becomes of the statements of reasons that stood until a decision. */
export async function endStanding(
  transaction: Transaction<Database>,
  commentId: string,
  decisionId: string,
  state: DecisionState,
): Promise<void> {
  await transaction
    .updateTable('decisions')
    .set({ state })
    .where('comment_id', '=', commentId)
    .where('restriction', 'is not', null)
    .where('state', '=', 'standing')
    .where('id', '<>', decisionId)
    .execute();
}
