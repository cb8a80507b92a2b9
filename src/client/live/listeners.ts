import { streamEvents } from '../../contract/participation-shapes.js';
import type { StreamEvent, StreamEventName } from '../../contract/stream.js';
import type { Report } from '../config.js';
import type { Live, LiveState } from '../domain.js';
import { ParvisError } from '../errors.js';
import { checkComment, parse } from '../parse.js';
import type { ServerSentEvent } from './event-parser.js';

type Subscription = Parameters<Live['subscribe']>[0];

interface Listener extends Subscription {
  /** It may have missed something, and is told to read again as soon as the stream stands. */
  stale: boolean;
  shown?: LiveState;
}

/** Those who listen on the page, and what they are told. One that fails does not keep the others from hearing. */
export class Listeners {
  readonly #listeners = new Set<Listener>();
  readonly #report: Report;

  constructor(report: Report) {
    this.#report = report;
  }

  get size(): number {
    return this.#listeners.size;
  }

  get channels(): Set<string> {
    return new Set([...this.#listeners].map(({ channel }) => channel));
  }

  /** Returns what takes the listener away again, and says whether it was still there. */
  add(subscription: Subscription, stale: boolean): () => boolean {
    const listener: Listener = { ...subscription, stale };
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  clear(): void {
    this.#listeners.clear();
  }

  /** Gives an event to those whose topic it is about. One that the contract does not know is left out. */
  give({ id = '', name, data }: ServerSentEvent): void {
    if (!Object.hasOwn(streamEvents, name)) return;
    let event: StreamEvent;
    try {
      const shape = streamEvents[name as StreamEventName];
      event = { id, name, data: parse<unknown>(shape, JSON.parse(data), name) } as StreamEvent;
      if ('comment' in event.data) checkComment(event.data.comment);
    } catch {
      this.#report(new ParvisError('answer-invalid', `An event "${name}" is not what the contract says.`));
      return;
    }
    if (event.name === 'reset') return this.giveReset(id);
    const topicKey =
      'comment' in event.data ? event.data.comment.topicKey : (event.data as { topicKey: string }).topicKey;
    this.#tell(
      event,
      [...this.#listeners].filter(({ channel }) => channel === `topic:${topicKey}`),
    );
  }

  /** Tells everybody, or some, to read again. */
  giveReset(id: string, targets: Iterable<Listener> = this.#listeners): void {
    this.#tell({ id, name: 'reset', data: {} }, targets);
  }

  /** Everybody may have missed something. */
  markStale(): void {
    for (const listener of this.#listeners) listener.stale = true;
  }

  /** Tells those to read again who may have missed something. */
  refreshStale(id: string): void {
    const stale = [...this.#listeners].filter((listener) => listener.stale);
    for (const listener of stale) listener.stale = false;
    this.giveReset(id, stale);
  }

  show(state: LiveState): void {
    for (const listener of [...this.#listeners]) {
      if (listener.shown === state || !this.#listeners.has(listener)) continue;
      listener.shown = state;
      listener.onState?.(state);
    }
  }

  #tell(event: StreamEvent, targets: Iterable<Listener>): void {
    for (const listener of [...targets]) {
      if (!this.#listeners.has(listener)) continue;
      try {
        listener.onEvent(event);
      } catch (error) {
        this.#report(new ParvisError('internal', `A listener failed: ${(error as Error).name}`));
      }
    }
  }
}
