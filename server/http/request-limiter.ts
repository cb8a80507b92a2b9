import type { RateLimit } from '../config.js';
import type { Allowance } from './rate-limits.js';

const REMEMBERED = 50_000;

/**
 * A limit held in this process, for what must not cost a query. Each key has the moment at which its allowance is
 * whole again; each request moves that moment.
 */
export class RequestLimiter {
  readonly #fullAt = new Map<string, number>();
  readonly #limit: RateLimit;
  readonly #now: () => number;

  constructor(limit: RateLimit, now: () => number = Date.now) {
    this.#limit = limit;
    this.#now = now;
  }

  take(key: string): Allowance {
    const now = this.#now();
    const step = (this.#limit.seconds * 1000) / this.#limit.count;
    const next = Math.max(this.#fullAt.get(key) ?? 0, now) + step;
    const wait = next - now - this.#limit.seconds * 1000;
    // The tolerance is for the rounding of many additions.
    if (wait > 0.5)
      return { allowed: false, limit: this.#limit.count, remaining: 0, waitSeconds: Math.ceil(wait / 1000) };
    this.#fullAt.delete(key);
    this.#fullAt.set(key, next);
    if (this.#fullAt.size > REMEMBERED) this.#forgetOldest();
    return {
      allowed: true,
      limit: this.#limit.count,
      remaining: Math.max(0, Math.floor((this.#limit.seconds * 1000 - (next - now)) / step + 0.001)),
      waitSeconds: Math.ceil((next - now) / 1000),
    };
  }

  /** The map is ordered by last use. */
  #forgetOldest(): void {
    const oldest = this.#fullAt.keys().next().value;
    if (oldest !== undefined) this.#fullAt.delete(oldest);
  }
}
