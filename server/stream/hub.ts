import type { Kysely } from 'kysely';
import type { Store } from '../database/connect.js';
import type { Database } from '../database/schema.js';
import { OUTBOX_SIGNAL } from './outbox.js';
import { positionAt, readBounds, readEvents, type StoredEvent } from './outbox-reader.js';
import type { Position } from './position.js';

const BATCH = 500;
const HELD_RETRY_MS = 20;
const HELD_RETRY_MAX_MS = 500;

export interface HubSubscriber {
  readonly channels: ReadonlySet<string>;
  receive(event: StoredEvent): void;
}

/** Reads the outbox once for the whole process and hands each event to those that listen to its channel. */
export class Hub {
  readonly #store: Store;
  readonly #pollMs: number;
  readonly #onError: (error: unknown) => void;
  readonly #subscribers = new Map<string, Set<HubSubscriber>>();
  #position: Position;
  #stopListening: () => Promise<void> = async () => {};
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | null = null;
  #signalled = false;
  #closed = false;
  #heldRetry = HELD_RETRY_MS;

  private constructor(store: Store, position: Position, pollMs: number, onError: (error: unknown) => void) {
    this.#store = store;
    this.#position = position;
    this.#pollMs = pollMs;
    this.#onError = onError;
  }

  static async start(store: Store, pollMs: number, onError: (error: unknown) => void): Promise<Hub> {
    const hub = new Hub(store, positionAt(await readBounds(store.db)), pollMs, onError);
    hub.#stopListening = await store.listen(OUTBOX_SIGNAL, () => hub.#wake());
    hub.#wake();
    return hub;
  }

  /** After every event that has been handed out. */
  get position(): Position {
    return this.#position;
  }

  /** Everything from the hub's position on. Returns what ends it. */
  subscribe(subscriber: HubSubscriber): () => void {
    for (const channel of subscriber.channels) {
      const listeners = this.#subscribers.get(channel) ?? new Set();
      this.#subscribers.set(channel, listeners.add(subscriber));
    }
    return () => {
      for (const channel of subscriber.channels) {
        const listeners = this.#subscribers.get(channel);
        listeners?.delete(subscriber);
        if (listeners?.size === 0) this.#subscribers.delete(channel);
      }
    };
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#stopListening();
    await this.#running;
  }

  #wake(): void {
    this.#signalled = true;
    if (this.#closed || this.#running !== null) return;
    clearTimeout(this.#timer);
    this.#running = this.#drain().then((delay) => {
      this.#running = null;
      if (this.#closed) return;
      if (this.#signalled) this.#wake();
      else this.#timer = setTimeout(() => this.#wake(), delay);
    });
  }

  /** Reads until nothing is left. Resolves to how long to wait when no signal comes. */
  async #drain(): Promise<number> {
    try {
      for (;;) {
        this.#signalled = false;
        const { events, position, held, full } = await readEvents(this.#db, this.#position, BATCH);
        this.#position = position;
        for (const event of events) this.#handOut(event);
        if (full) continue;
        if (!held) {
          this.#heldRetry = HELD_RETRY_MS;
          return this.#pollMs;
        }
        const delay = this.#heldRetry;
        this.#heldRetry = Math.min(delay * 2, HELD_RETRY_MAX_MS, this.#pollMs);
        return delay;
      }
    } catch (error) {
      if (!this.#closed) this.#onError(error);
      return this.#pollMs;
    }
  }

  #handOut(event: StoredEvent): void {
    for (const subscriber of this.#subscribers.get(event.channel) ?? []) subscriber.receive(event);
  }

  get #db(): Kysely<Database> {
    return this.#store.db;
  }
}
