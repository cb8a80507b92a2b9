import { sql, type RawBuilder } from 'kysely';
import { ProblemError } from '../problem-error.js';

const DAY_MS = 86_400_000;
/** So that nobody asks for more steps than a plot can show. */
const MAX_DAYS = 3_660;

/** Whole days in UTC, the last one included. */
export interface Period {
  from: string;
  to: string;
}

/** Throws where a day is none, such as the 30th of February, or the period is too long to be counted. */
export function assertPeriod({ from, to }: Period): void {
  const errors = Object.entries({ from, to })
    .filter(([, day]) => !isDay(day))
    .map(([name]) => ({ pointer: `/query/${name}`, detail: 'There is no such day.' }));
  if (errors.length === 0 && daysIn({ from, to }) > MAX_DAYS) {
    errors.push({ pointer: '/query/from', detail: 'The period is longer than ten years.' });
  }
  if (errors.length > 0) throw new ProblemError('request-invalid', { errors });
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(day);
}

export function daysIn({ from, to }: Period): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / DAY_MS + 1);
}

/** The sealed entries of a period: only what the chain holds is counted. */
export function sealedIn({ from, to }: Period): RawBuilder<unknown> {
  return sql`from moderation_log as entry
    where entry.sequence is not null
      and entry.at >= ${from}::date::timestamp at time zone 'UTC'
      and entry.at < (${to}::date + 1)::timestamp at time zone 'UTC'`;
}
