import type { Kysely, Transaction } from 'kysely';
import { isRetryable } from './errors.js';
import type { Database } from './schema.js';

const ATTEMPTS = 4;

/** Runs a transaction, again where another one was in its way. */
export async function transact<Result>(
  db: Kysely<Database>,
  work: (transaction: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}
