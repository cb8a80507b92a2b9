import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import type { FoundReason } from './review.js';
import type { ReviewSettings } from './settings.js';

const MAX_ANSWER_BYTES = 16 * 1024;
const MAX_DETAIL_LENGTH = 500;

/** All that leaves of a comment: neither who wrote it, nor an id by which it could be found. */
export interface OutsideQuestion {
  topicKey: string;
  /** The Markdown that was typed. */
  text: string;
  kind: 'comment' | 'reply' | 'edit';
  author: 'member' | 'guest';
}

const Answer = z.object({
  decision: z.enum(['publish', 'hold']),
  reasons: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(5))),
});

/** What a signature is made of: `whsec_` and base64, as the Standard Webhooks have it, or any other text. */
function keyOf(secret: string): Buffer {
  return secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : Buffer.from(secret, 'utf8');
}

/** The signature of a body under an id and a time, by the Standard Webhooks. */
export function signatureOf(secret: string, id: string, timestamp: string, body: string): string {
  const digest = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return `v1,${digest}`;
}

function isSigned(header: string | null, expected: string): boolean {
  return (header ?? '').split(' ').some((given) => {
    const [one, other] = [Buffer.from(given), Buffer.from(expected)];
    return one.length === other.length && timingSafeEqual(one, other);
  });
}

/**
 * Asks the bank's own service about a text. Resolves to why the comment is to wait, or to null. Never rejects: whatever
 * goes wrong, too slow an answer included, is a reason to wait.
 */
export function createOutsideCheck({
  url,
  secret,
  timeoutMs,
}: NonNullable<ReviewSettings['outside']>): (question: OutsideQuestion) => Promise<FoundReason | null> {
  return async (question) => {
    const id = `msg_${randomUUID()}`;
    const timestamp = String(Math.floor(Date.now() / 1000));
    const body = JSON.stringify({ type: 'comment.check', ...question });
    // The signal ends the reading of the answer as well.
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        signal,
        headers: {
          'Content-Type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': timestamp,
          'webhook-signature': signatureOf(secret, id, timestamp, body),
        },
        body,
      });
      if (response.status !== 200) {
        await response.body?.cancel();
        return unavailable;
      }
      const text = await readUpTo(response, MAX_ANSWER_BYTES);
      const expected = signatureOf(secret, id, timestamp, text);
      if (!isSigned(response.headers.get('webhook-signature'), expected)) return unavailable;
      const { decision, reasons = [] } = Answer.parse(JSON.parse(text));
      if (decision === 'publish') return null;
      const detail = reasons.join('; ').slice(0, MAX_DETAIL_LENGTH);
      return { kind: 'external', detail: detail === '' ? null : detail };
    } catch {
      return unavailable;
    }
  };
}

/** The comment waits for a person, and is suspected of nothing. */
const unavailable: FoundReason = { kind: 'external', detail: 'unavailable', isFailure: true };

/** Throws where there is more. */
async function readUpTo(response: Response, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.byteLength;
    if (length > most) throw new RangeError('The answer is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
