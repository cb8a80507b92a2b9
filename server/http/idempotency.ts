import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../database/schema.js';
import { transact } from '../database/transact.js';
import { ProblemError } from '../problem-error.js';

/** What an operation answers, in a form that can be kept. */
export interface Answer {
  body?: unknown;
  /** The body as HTML, where the operation offers it. */
  html?: () => string;
  etag?: string;
  location?: string;
  /** Whose text the body holds, so that a kept answer can be emptied when the text is purged. */
  commentId?: string;
}

export interface StoredAnswer extends Answer {
  replayed: boolean;
}

/** Identifies a write: whose, under which key, and asking for what. */
export interface IdempotentRequest {
  memberId: string;
  key: string;
  fingerprint: string;
}

export function readKey(header: string | string[] | undefined): string {
  if (header === undefined || header === '') throw new ProblemError('idempotency-key-missing');
  if (typeof header !== 'string' || !/^[\x21-\x7e]{1,200}$/.test(header)) {
    throw new ProblemError('request-invalid', {
      errors: [
        { pointer: '/headers/idempotency-key', detail: 'Up to 200 visible ASCII characters are expected.' },
      ],
    });
  }
  return header;
}

export function fingerprintOf(request: unknown): string {
  return createHash('sha256').update(JSON.stringify(request)).digest('base64url');
}

/** The answer that was given to the key before, or null. Throws where the key belongs to another request. */
export async function findAnswer(
  db: Kysely<Database>,
  request: IdempotentRequest,
): Promise<StoredAnswer | null> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'status', 'etag', 'location', 'answer'])
    .where('member_id', '=', request.memberId)
    .where('key', '=', request.key)
    .executeTakeFirst();
  if (!row || row.status === null) return null;
  if (row.fingerprint !== request.fingerprint) throw new ProblemError('idempotency-key-reused');
  return {
    replayed: true,
    ...(row.answer !== null && { body: row.answer }),
    ...(row.etag !== null && { etag: row.etag }),
    ...(row.location !== null && { location: row.location }),
  };
}

/**
 * Does the work once for a key. The key is written in the transaction of the work: a twin that arrives meanwhile waits
 * at the unique row, and then finds the answer. Where the work throws, nothing is kept and the key is free again.
 */
export async function performOnce(
  db: Kysely<Database>,
  request: IdempotentRequest,
  status: number,
  work: (transaction: Transaction<Database>) => Promise<Answer>,
): Promise<StoredAnswer> {
  return transact(db, async (transaction) => {
    const { memberId, key, fingerprint } = request;
    const claimed = await transaction
      .insertInto('idempotency_keys')
      .values({ member_id: memberId, key, fingerprint })
      .onConflict((conflict) => conflict.doNothing())
      .returning('key')
      .executeTakeFirst();
    if (!claimed) {
      const stored = await findAnswer(transaction, request);
      if (stored) return stored;
      throw new ProblemError('unavailable', { headers: { 'Retry-After': '1' } });
    }
    const answer = await work(transaction);
    await transaction
      .updateTable('idempotency_keys')
      .set({
        status,
        etag: answer.etag ?? null,
        location: answer.location ?? null,
        answer: answer.body === undefined ? null : JSON.stringify(answer.body),
        comment_id: answer.commentId ?? null,
      })
      .where('member_id', '=', memberId)
      .where('key', '=', key)
      .execute();
    return { ...answer, replayed: false };
  });
}
