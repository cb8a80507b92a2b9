import { type Shape, matches } from '../../contract/shape.js';
import { createKey } from '../key.js';
import type { OutboxEntry, OutboxState } from '../domain.js';
import { ParvisError, type ParvisErrorCode } from '../errors.js';
import type { Store } from './store.js';

const DAY_MS = 86_400_000;
/** Longer than a request may take, so that another page's attempt is over by then. */
const ATTEMPT_MS = 35_000;
const PREFIX = 'outbox:';

/** What is kept of an unsent comment. Times are in milliseconds since 1970. */
export interface OutboxRecord {
  id: string;
  topicKey: string;
  topic: { title: string; url: string };
  parentId: string | null;
  text: string;
  rating?: number | undefined;
  rulesVersion?: string | undefined;
  createdAt: number;
  /** When the person last asked for it to be sent. */
  askedAt: number;
  /** When the attempt under way began; 0 when there is none. */
  sendingSince: number;
  /** Why it waits for the person. */
  failure: { code: string; status?: number } | null;
}

const RECORD = {
  id: 'string',
  topicKey: 'string',
  topic: { title: 'string', url: 'string' },
  parentId: [null, 'string'],
  text: 'string',
  'rating?': 'number',
  'rulesVersion?': 'string',
  createdAt: 'number',
  askedAt: 'number',
  sendingSince: 'number',
  failure: [null, { code: 'string', 'status?': 'number' }],
} as const satisfies Shape;

let last = 0;

export function createRecord({
  topicKey,
  topic,
  parentId,
  text,
  rating,
  rulesVersion,
}: Pick<OutboxEntry, 'topicKey' | 'topic' | 'parentId' | 'text' | 'rating' | 'rulesVersion'>): OutboxRecord {
  // Two within a millisecond keep their order.
  last = Math.max(Date.now(), last + 1);
  return {
    id: createKey(),
    topicKey,
    topic: { title: topic.title, url: topic.url },
    parentId,
    text,
    rating,
    rulesVersion,
    createdAt: last,
    askedAt: Date.now(),
    sendingSince: 0,
    failure: null,
  };
}

export function readRecord(store: Store, id: string): OutboxRecord | null {
  try {
    const record: unknown = JSON.parse(store.get(PREFIX + id) ?? '');
    return matches(RECORD, record) ? (record as OutboxRecord) : null;
  } catch {
    return null;
  }
}

export function writeRecord(store: Store, record: OutboxRecord): void {
  store.set(PREFIX + record.id, JSON.stringify(record));
}

export function removeRecord(store: Store, id: string): void {
  store.set(PREFIX + id, null);
}

/** Oldest first. */
export function readRecords(store: Store): OutboxRecord[] {
  return store
    .keys()
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => readRecord(store, key.slice(PREFIX.length)) ?? [])
    .sort((a, b) => a.createdAt - b.createdAt);
}

export function isHeld(record: OutboxRecord): boolean {
  return Date.now() - record.askedAt > DAY_MS;
}

export function isSending(record: OutboxRecord): boolean {
  return Date.now() - record.sendingSince < ATTEMPT_MS;
}

function stateOf(record: OutboxRecord): OutboxState {
  if (record.failure) return 'failed';
  if (isSending(record)) return 'sending';
  return isHeld(record) ? 'held' : 'queued';
}

/** `waiting`: why the last attempt did not get through, for one that is tried again. */
export function toEntry(record: OutboxRecord, waiting: ParvisError | undefined): OutboxEntry {
  const { id, topicKey, topic, parentId, text, rating, createdAt, failure } = record;
  const error = failure
    ? new ParvisError(
        failure.code as ParvisErrorCode,
        `createComment: ${failure.code}`,
        failure.status === undefined ? {} : { status: failure.status },
      )
    : (waiting ?? null);
  return {
    id,
    topicKey,
    topic,
    parentId,
    text,
    rating,
    createdAt: new Date(createdAt).toISOString(),
    state: stateOf(record),
    error,
  };
}
