import type { StreamEvent } from '../../src/contract/stream.js';

type EventData = { [Name in StreamEvent['name']]: Extract<StreamEvent, { name: Name }>['data'] };

interface Connection {
  channels: readonly string[];
  lastEventId: string | null;
  write(text: string): void;
  close(): void;
  cut(): void;
}

/** The stream of a fake backend: keeps every event, and resumes after any of them. */
export class FakeStream {
  /** What connections do not get, as with a proxy that holds back what passes. */
  isHeldBack = false;
  /** How many of the next connections end right after `ready`, which tells where the stream stands by now. */
  endsAfterReady = 0;
  /** Resumes nothing, as after a purge. */
  hasForgotten = false;
  readonly opened: { channels: readonly string[]; lastEventId: string | null }[] = [];
  readonly #events: { id: string; channel: string; text: string }[] = [];
  readonly #connections = new Set<Connection>();

  get position(): string {
    return this.#idAt(this.#events.length);
  }

  get connections(): number {
    return this.#connections.size;
  }

  emit<Name extends StreamEvent['name']>(topicKey: string, name: Name, data: EventData[Name]): string {
    return this.emitText(topicKey, name, JSON.stringify(data));
  }

  /** For an event that is not what the contract says. */
  emitText(topicKey: string, name: string, data: string): string {
    return this.emitOn(`topic:${topicKey}`, name, data);
  }

  emitOn(channel: string, name: string, data: string): string {
    const id = this.#idAt(this.#events.length + 1);
    const event = { id, channel, text: formatEvent(id, name, data) };
    this.#events.push(event);
    for (const connection of this.#connections) this.#send(connection, event);
    return id;
  }

  /** Sends an event again that has been sent. */
  repeat(id: string): void {
    const event = this.#events.find((each) => each.id === id)!;
    for (const connection of this.#connections) this.#send(connection, event);
  }

  heartbeat(): void {
    for (const connection of this.#connections) connection.write(': heartbeat\n\n');
  }

  /** Ends every connection: as a server that stops does, or as a network that breaks. */
  end(how: 'close' | 'cut' = 'cut'): void {
    for (const connection of [...this.#connections]) connection[how]();
  }

  open(channels: readonly string[], lastEventId: string | null, signal: AbortSignal): Response {
    this.opened.push({ channels, lastEventId });
    const encoder = new TextEncoder();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const connection: Connection = {
          channels,
          lastEventId,
          write: (text) => {
            if (!this.isHeldBack) controller.enqueue(encoder.encode(text));
          },
          close: () => {
            this.#connections.delete(connection);
            controller.close();
          },
          cut: () => {
            this.#connections.delete(connection);
            controller.error(new TypeError('network error'));
          },
        };
        this.#connections.add(connection);
        signal.addEventListener('abort', () => {
          if (this.#connections.delete(connection)) controller.error(signal.reason);
        });
        this.#begin(connection);
      },
    });
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
  }

  #begin(connection: Connection): void {
    const { lastEventId } = connection;
    if (this.endsAfterReady > 0) {
      this.endsAfterReady -= 1;
      connection.write(formatEvent(this.position, 'ready', '{}'));
      connection.close();
      return;
    }
    connection.write(formatEvent(lastEventId ?? this.position, 'ready', '{}'));
    if (lastEventId === null) return;
    const from = this.hasForgotten
      ? -1
      : [...this.#events.keys(), this.#events.length].find((index) => this.#idAt(index) === lastEventId);
    if (from === undefined || from < 0) connection.write(formatEvent(this.position, 'reset', '{}'));
    else for (const event of this.#events.slice(from)) this.#send(connection, event);
  }

  #send(connection: Connection, event: { channel: string; text: string }): void {
    if (connection.channels.includes(event.channel)) connection.write(event.text);
  }

  #idAt(index: number): string {
    return `e-${index}`;
  }
}

const formatEvent = (id: string, name: string, data: string) =>
  `id: ${id}\nevent: ${name}\ndata: ${data}\n\n`;
