import type { Outbox, OutboxEntry, OutboxState } from '../../../src/client/domain.js';
import { ParvisError, type ParvisErrorCode } from '../../../src/client/errors.js';
import type { CommentWithoutReplies } from '../../../src/contract/comments.js';
import { failure, type Faults } from './faults.js';
import type { FakeSession } from './fake-session.js';

type Sent = Pick<OutboxEntry, 'topicKey' | 'topic' | 'parentId' | 'text' | 'rating'>;
type Create = (input: Sent) => CommentWithoutReplies;

/** An outbox per member, in memory. What it sends meets the faults of the call `create`. */
export class FakeOutbox extends EventTarget implements Outbox {
  readonly #session: FakeSession;
  readonly #faults: Faults;
  readonly #create: Create;
  readonly #entries = new Map<string, OutboxEntry[]>();
  readonly #drafts = new Map<string, string>();
  #made = 0;

  constructor(session: FakeSession, faults: Faults, create: Create) {
    super();
    this.#session = session;
    this.#faults = faults;
    this.#create = create;
    session.addEventListener('change', () => this.#changed());
  }

  entries(topicKey: string): readonly OutboxEntry[] {
    return this.#own.filter((entry) => entry.topicKey === topicKey);
  }

  send(input: Sent): OutboxEntry {
    const entry = this.put(input, 'queued');
    void this.#deliver(entry.id);
    return entry;
  }

  /** A comment that is in the outbox already. */
  put(input: Sent, state: OutboxState, code?: ParvisErrorCode): OutboxEntry {
    this.#made += 1;
    const entry: OutboxEntry = {
      ...input,
      id: `entry-${this.#made}`,
      createdAt: new Date().toISOString(),
      state,
      error: code ? failure(code) : null,
    };
    this.#own = [...this.#own, entry];
    return entry;
  }

  retry(id: string): void {
    void this.#deliver(id);
  }

  discard(id: string): string | null {
    const entry = this.#own.find((each) => each.id === id);
    if (!entry || entry.state === 'sending') return null;
    this.#own = this.#own.filter((each) => each !== entry);
    return entry.text;
  }

  draft(place: string): string {
    return this.#drafts.get(this.#key(place)) ?? '';
  }

  saveDraft(place: string, text: string): void {
    this.#drafts.set(this.#key(place), text);
  }

  async #deliver(id: string): Promise<void> {
    await Promise.resolve();
    const entry = this.#own.find((each) => each.id === id);
    if (!entry) return;
    const memberId = this.#session.memberId;
    this.#set(memberId, { ...entry, state: 'sending', error: null });
    try {
      const comment = await this.#faults.call('create', () => this.#create(entry));
      this.#entries.set(
        memberId,
        this.#of(memberId).filter((each) => each.id !== id),
      );
      if (memberId === this.#session.memberId) {
        this.dispatchEvent(new CustomEvent('sent', { detail: { entry, comment } }));
      }
      this.#changed();
    } catch (error) {
      if (!(error instanceof ParvisError)) throw error;
      const isPassing = error.code === 'unreachable' || error.status === 401;
      this.#set(memberId, { ...entry, state: isPassing ? 'queued' : 'failed', error });
    }
  }

  #set(memberId: string, entry: OutboxEntry): void {
    this.#entries.set(
      memberId,
      this.#of(memberId).map((each) => (each.id === entry.id ? entry : each)),
    );
    this.#changed();
  }

  get #own(): OutboxEntry[] {
    return this.#of(this.#session.memberId);
  }

  set #own(entries: OutboxEntry[]) {
    this.#entries.set(this.#session.memberId, entries);
    this.#changed();
  }

  #of(memberId: string): OutboxEntry[] {
    return this.#entries.get(memberId) ?? [];
  }

  #key(place: string): string {
    return `${this.#session.memberId} ${place}`;
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}
