import type { CreatedComment } from '../../contract/operations/comments.js';
import { createComment, openTopic } from '../../contract/endpoints.js';
import { comment as commentShape } from '../../contract/shapes.js';
import type { Report } from '../config.js';
import type { Outbox, OutboxEntry, Session } from '../domain.js';
import { ParvisError, isParvisError } from '../errors.js';
import { checkComment, parse } from '../parse.js';
import { storagePrefix } from '../storage-prefix.js';
import type { Call, Transport } from '../transport.js';
import { createDrafts, moveDrafts } from './drafts.js';
import {
  type OutboxRecord,
  createRecord,
  isHeld,
  isSending,
  readRecord,
  readRecords,
  removeRecord,
  toEntry,
  writeRecord,
} from './record.js';
import { type Store, createStore } from './store.js';

const FIRST_WAIT_MS = 2_000;
const MAX_WAIT_MS = 60_000;
const MAX_RETRY_AFTER_MS = 30_000;

export interface OutboxParts {
  transport: Transport;
  session: Session;
  call: Call;
  report: Report;
}

/** An outbox that can be told that a member signed out on purpose. */
export interface StoredOutbox extends Outbox {
  forget(viewerId: string): void;
}

/** Trying again by itself makes sense: the network, or the backend having a bad moment. */
function isPassing({ code, status = 0 }: ParvisError): boolean {
  return code === 'unreachable' || code === 'timeout' || status >= 500 || [408, 425, 429].includes(status);
}

/**
 * Keeps a visitor's text for the tab only, and a member's in the browser until it is sent. Whatever a page or a tab
 * does, the same comment goes out under the same key.
 */
export function createOutbox({ transport, session, call, report }: OutboxParts): StoredOutbox {
  const { url, life } = transport;
  const stores = new Map<string, Store>();
  /** Why those wait that are tried again, by id. */
  const waiting = new Map<string, ParvisError>();
  /** Sent before it was known who the viewer is, on this page. */
  const unattributed = new Set<string>();
  let viewerId = '';
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPumping = false;
  let isPumpWanted = false;

  function storeOf(id: string): Store {
    const prefix = storagePrefix(url, id);
    const store = stores.get(id) ?? createStore(id ? 'localStorage' : 'sessionStorage', prefix, report);
    stores.set(id, store);
    return store;
  }
  const store = () => storeOf(viewerId);
  const drafts = createDrafts(store);
  const changed = () => outbox.dispatchEvent(new Event('change'));
  const entryOf = (record: OutboxRecord) => toEntry(record, waiting.get(record.id));

  /** Lets one page of the browser send at a time. */
  async function alone(sender: string, work: () => Promise<void>): Promise<void> {
    let isMine = false;
    try {
      await navigator.locks.request(storagePrefix(url, sender), () => {
        isMine = true;
        return work();
      });
    } catch (error) {
      if (isMine) throw error;
      // Some pages have no locks. The key keeps the comment single all the same.
      await work();
    }
  }

  async function pump(): Promise<void> {
    clearTimeout(timer);
    isPumpWanted = true;
    if (isPumping) return;
    isPumping = true;
    try {
      while (isPumpWanted && !life.aborted) {
        isPumpWanted = false;
        const sender = viewerId;
        if (!sender) return refuseVisitor();
        if (nextOf(store())) await alone(sender, () => sendAll(sender));
      }
    } finally {
      isPumping = false;
    }
  }

  const nextOf = (from: Store) => readRecords(from).find((record) => !record.failure && !isHeld(record));

  /** Nobody's comment cannot be sent: the page is asked for a sign-in, and the text waits for the person. */
  function refuseVisitor(): void {
    if (session.state.status === 'unknown') return;
    const refused = readRecords(store()).filter((record) => !record.failure);
    if (refused.length === 0) return;
    for (const record of refused) {
      writeRecord(store(), { ...record, failure: { code: 'token-missing', status: 401 } });
    }
    changed();
    session.require();
  }

  async function sendAll(sender: string): Promise<void> {
    const mine = storeOf(sender);
    for (;;) {
      const record = nextOf(mine);
      if (!record || sender !== viewerId || life.aborted) return;
      const error = await attempt(record, sender);
      if (!error) continue;
      if (!isPassing(error) || sender !== viewerId || life.aborted) return;
      failures += 1;
      const backoff = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
      timer = setTimeout(pump, Math.max(backoff, Math.min(error.retryAfter ?? 0, MAX_RETRY_AFTER_MS)));
      return;
    }
  }

  /** Resolves to why nothing more should be sent now, if so. */
  async function attempt(record: OutboxRecord, sender: string): Promise<ParvisError | null> {
    const mine = storeOf(sender);
    writeRecord(mine, { ...record, sendingSince: Date.now() });
    changed();
    try {
      const comment = await post(record, sender);
      // The author's proof stays here, where the backend cannot take it away. A guest leaves nothing behind.
      if (mine !== storeOf('')) mine.set(`receipt:${comment.id}`, comment.receipt ?? null);
      removeRecord(mine, record.id);
      waiting.delete(record.id);
      failures = 0;
      if (sender === viewerId) {
        outbox.dispatchEvent(new CustomEvent('sent', { detail: { entry: entryOf(record), comment } }));
        changed();
      }
      return null;
    } catch (cause) {
      // An abort: the client was closed or the viewer changed. The comment waits for its author.
      const error = isParvisError(cause) ? cause : new ParvisError('unreachable', 'createComment: stopped');
      const isFinal = isParvisError(cause) && error.status !== 401 && !isPassing(error);
      if (readRecord(mine, record.id)) {
        const { code, status } = error;
        const failure = isFinal ? { code, ...(status !== undefined && { status }) } : null;
        writeRecord(mine, { ...record, sendingSince: 0, failure });
        if (!isFinal) waiting.set(record.id, error);
      }
      changed();
      return isFinal ? null : error;
    }
  }

  async function post(record: OutboxRecord, sender: string): Promise<CreatedComment> {
    const { id, topicKey, topic, parentId, text, rating, rulesVersion } = record;
    const send = async () => {
      const { data } = await call(createComment, {
        params: { topicKey },
        body: { text, parentId, rating, rulesVersion },
        idempotencyKey: id,
        viewerId: sender,
      });
      return checkComment(parse<CreatedComment>(commentShape, data, 'comment'));
    };
    try {
      return await send();
    } catch (error) {
      if (!isParvisError(error) || error.code !== 'topic-unknown') throw error;
      await call(openTopic, { params: { topicKey }, body: topic, viewerId: sender });
      return send();
    }
  }

  /** What was typed before signing in goes along; but to be sent, it must have been meant for this member. */
  function adopt(visitor: Store, member: Store): void {
    for (const record of readRecords(visitor)) {
      const failure = unattributed.has(record.id) ? null : { code: 'token-missing', status: 401 };
      writeRecord(member, { ...record, failure: record.failure ?? failure });
      removeRecord(visitor, record.id);
    }
    moveDrafts(visitor, member);
  }

  function handleViewer(): void {
    drafts.flush();
    const { state } = session;
    viewerId = state.status === 'signed-in' ? state.viewer.member.id : '';
    // What a guest has not sent is a visitor's again as soon as the page is left.
    if (state.status === 'signed-in' && state.viewer.member.roles.includes('guest')) {
      stores.set(viewerId, storeOf(''));
    } else if (viewerId) adopt(storeOf(''), store());
    if (state.status !== 'unknown') unattributed.clear();
    waiting.clear();
    failures = 0;
    changed();
    void pump();
  }

  function handleStorage({ key, storageArea }: StorageEvent): void {
    if (storageArea !== localStorage || !viewerId) return;
    if (key !== null && !key.startsWith(storagePrefix(url, viewerId) + 'outbox:')) return;
    changed();
    void pump();
  }

  const outbox: StoredOutbox = Object.assign(new EventTarget(), {
    entries: (topicKey: string) =>
      readRecords(store())
        .filter((record) => record.topicKey === topicKey)
        .map(entryOf),
    send(input: Parameters<Outbox['send']>[0]): OutboxEntry {
      const record = createRecord(input);
      if (session.state.status === 'unknown') unattributed.add(record.id);
      writeRecord(store(), record);
      changed();
      void session.load().then(pump);
      return entryOf(record);
    },
    retry(id: string) {
      const record = readRecord(store(), id);
      if (!record || isSending(record)) return;
      writeRecord(store(), { ...record, failure: null, askedAt: Date.now() });
      waiting.delete(id);
      failures = 0;
      changed();
      void pump();
    },
    discard(id: string) {
      const record = readRecord(store(), id);
      if (!record || isSending(record)) return null;
      removeRecord(store(), id);
      changed();
      return record.text;
    },
    draft: drafts.read,
    saveDraft: drafts.save,
    forget(id: string) {
      if (id === viewerId) drafts.drop();
      stores.delete(id);
    },
  });

  const signal = life;
  session.addEventListener('change', handleViewer, { signal });
  addEventListener('storage', handleStorage, { signal });
  addEventListener('online', () => void pump(), { signal });
  addEventListener('pagehide', drafts.flush, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && drafts.flush(), { signal });
  life.addEventListener('abort', () => {
    clearTimeout(timer);
    drafts.flush();
  });
  handleViewer();
  return outbox;
}
