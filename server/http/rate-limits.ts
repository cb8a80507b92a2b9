import { createHash } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { RateLimit } from '../config.js';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';

export interface Allowance {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Until the allowance is whole again; or, where it is used up, until the next request is taken. */
  waitSeconds: number;
}

export function allowanceHeaders(allowance: Allowance): Record<string, string> {
  return {
    'RateLimit-Limit': String(allowance.limit),
    'RateLimit-Remaining': String(allowance.remaining),
    'RateLimit-Reset': String(allowance.waitSeconds),
    ...(!allowance.allowed && { 'Retry-After': String(Math.max(1, allowance.waitSeconds)) }),
  };
}

export function rateLimited(allowance: Allowance): ProblemError {
  return new ProblemError('rate-limited', { headers: allowanceHeaders(allowance) });
}

/** No address is stored, only a digest, and that only until its allowance is whole again. */
function digest(kind: string, value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('base64url').slice(0, 32);
}

/** Takes one write from an allowance that all processes share. One statement, so that two never take the same one. */
export async function takeWrite(
  db: Kysely<Database>,
  kind: 'member' | 'staff' | 'address' | 'guests' | 'guest-writes' | 'report-address' | 'reports',
  value: string,
  limit: RateLimit,
): Promise<Allowance> {
  const key = digest(kind, value);
  const step = limit.seconds / limit.count;
  const { rows } = await sql<{ seconds: number }>`
    insert into rate_limits (key, full_at)
    values (${key}, clock_timestamp() + make_interval(secs => ${step}::double precision))
    on conflict (key) do update
    set full_at = greatest(rate_limits.full_at, clock_timestamp()) + make_interval(secs => ${step}::double precision)
    where greatest(rate_limits.full_at, clock_timestamp()) + make_interval(secs => ${step}::double precision)
      <= clock_timestamp() + make_interval(secs => ${limit.seconds}::double precision)
    returning extract(epoch from full_at - clock_timestamp())::double precision as seconds`.execute(db);
  const taken = rows[0];
  if (taken) {
    return {
      allowed: true,
      limit: limit.count,
      remaining: Math.max(0, Math.floor((limit.seconds - taken.seconds) / step + 0.001)),
      waitSeconds: Math.max(0, Math.ceil(taken.seconds)),
    };
  }
  const { rows: refused } = await sql<{ seconds: number }>`
    select extract(epoch from full_at - clock_timestamp())::double precision as seconds
    from rate_limits where key = ${key}`.execute(db);
  const wait = (refused[0]?.seconds ?? 0) + step - limit.seconds;
  return { allowed: false, limit: limit.count, remaining: 0, waitSeconds: Math.max(1, Math.ceil(wait)) };
}
