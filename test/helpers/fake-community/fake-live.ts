import type { Live, LiveState } from '../../../src/client/domain.js';
import type { StreamEvent, StreamEventName } from '../../../src/contract/stream.js';

type Subscription = Parameters<Live['subscribe']>[0];
type DataOf<Name extends StreamEventName> = Extract<StreamEvent, { name: Name }>['data'];

/** A stream whose events the test pushes. */
export class FakeLive implements Live {
  readonly #subscriptions = new Set<Subscription>();
  #pushed = 0;

  get position(): string {
    return `position-${this.#pushed}`;
  }

  get listeners(): number {
    return this.#subscriptions.size;
  }

  /** Where the stream stands elsewhere than the listener does, it is told to read again. */
  subscribe(subscription: Subscription): () => void {
    this.#subscriptions.add(subscription);
    if (subscription.position !== this.position) {
      queueMicrotask(() => {
        if (this.#subscriptions.has(subscription)) {
          subscription.onEvent({ id: this.position, name: 'reset', data: {} });
        }
      });
    }
    return () => this.#subscriptions.delete(subscription);
  }

  push<Name extends StreamEventName>(topicKey: string, name: Name, data: DataOf<Name>): void {
    this.#pushed += 1;
    this.redeliver(topicKey, name, data);
  }

  /** Gives an event again, as a stream that resumes may. */
  redeliver<Name extends StreamEventName>(topicKey: string, name: Name, data: DataOf<Name>): void {
    const event = structuredClone({ id: this.position, name, data }) as StreamEvent;
    for (const { channel, onEvent } of this.#subscriptions) {
      if (channel === `topic:${topicKey}`) onEvent(event);
    }
  }

  reset(): void {
    this.#pushed += 1;
    for (const { onEvent } of this.#subscriptions) onEvent({ id: this.position, name: 'reset', data: {} });
  }

  show(state: LiveState): void {
    for (const { onState } of this.#subscriptions) onState?.(state);
  }
}
