import type { Appeal } from '../../src/contract/moderation.js';
import type { AppealRow } from '../database/schema.js';

/** How long a decision can be appealed: what article 20 of the Digital Services Act asks for. */
export const APPEAL_MONTHS = 6;

/** The end of the time for appeals against a decision; null once it is over. */
export function appealUntil(decidedAt: Date, now: Date = new Date()): Date | null {
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + APPEAL_MONTHS);
  return until > now ? until : null;
}

export function toAppeal(row: AppealRow): Appeal {
  return {
    id: row.id,
    createdAt: row.created_at.toISOString(),
    text: row.text,
    outcome: row.outcome,
    reasons: row.reasons,
    decidedAt: row.decided_at?.toISOString() ?? null,
  };
}
