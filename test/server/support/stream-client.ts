import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { Backend } from './backend.js';

const PATIENCE_MS = 10_000;

export interface ReceivedEvent {
  id: string;
  name: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
}

/** One connection to the stream. */
export class StreamClient {
  readonly response: Response;
  readonly #abort: AbortController;
  readonly #events: ReceivedEvent[] = [];
  readonly #comments: string[] = [];
  #wake: () => void = () => {};
  #ended = false;

  private constructor(response: Response, abort: AbortController) {
    this.response = response;
    this.#abort = abort;
    void this.#read();
  }

  static async open(
    backend: Backend,
    channels: readonly string[],
    { lastEventId, headers = {} }: { lastEventId?: string; headers?: Record<string, string> } = {},
  ): Promise<StreamClient> {
    const abort = new AbortController();
    const query = channels.map((channel) => `channel=${encodeURIComponent(channel)}`).join('&');
    const response = await fetch(`${backend.url}/v1/stream?${query}`, {
      signal: abort.signal,
      headers: { ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }), ...headers },
    });
    return new StreamClient(response, abort);
  }

  async next(): Promise<ReceivedEvent> {
    await this.#until(() => this.#events.length > 0);
    return this.#events.shift() as ReceivedEvent;
  }

  /** The next one with a name. A stream may begin with what was published a moment before it opened. */
  async nextNamed(name: string): Promise<ReceivedEvent> {
    const event = await this.next();
    return event.name === name ? event : this.nextNamed(name);
  }

  async take(count: number): Promise<ReceivedEvent[]> {
    await this.#until(() => this.#events.length >= count);
    return this.#events.splice(0, count);
  }

  async heartbeat(): Promise<string> {
    await this.#until(() => this.#comments.length > 0);
    return this.#comments.shift() as string;
  }

  async ended(): Promise<void> {
    await this.#until(() => this.#ended);
  }

  close(): void {
    this.#abort.abort();
  }

  async #until(condition: () => boolean): Promise<void> {
    let tooLate = false;
    const timer = setTimeout(() => {
      tooLate = true;
      this.#wake();
    }, PATIENCE_MS);
    while (!condition() && !tooLate) await new Promise<void>((resolve) => (this.#wake = resolve));
    clearTimeout(timer);
    if (!condition()) throw new Error('What was waited for on the stream did not come.');
  }

  async #read(): Promise<void> {
    const parser = createParser({
      onEvent: (event: EventSourceMessage) => {
        this.#events.push({
          id: event.id ?? '',
          name: event.event ?? '',
          data: JSON.parse(event.data),
        });
      },
      onComment: (comment) => this.#comments.push(comment),
    });
    const decoder = new TextDecoder();
    try {
      for await (const chunk of this.response.body ?? []) {
        parser.feed(decoder.decode(chunk, { stream: true }));
        this.#wake();
      }
    } catch {
      // The connection was cut: by the test, or by the server.
    }
    this.#ended = true;
    this.#wake();
  }
}
