import type { ServerResponse } from 'node:http';
import { formatPosition, type Position } from './position.js';

/** What may wait for a slow reader before the connection is cut; it resumes and loses nothing. */
const MAX_WAITING_BYTES = 1024 * 1024;

/** Writes server-sent events to one connection. */
export class EventStream {
  readonly #response: ServerResponse;
  readonly #heartbeat: NodeJS.Timeout;
  #ended = false;

  constructor(
    response: ServerResponse,
    headers: Record<string, number | string | string[] | undefined>,
    heartbeatMs: number,
  ) {
    this.#response = response;
    response.writeHead(200, {
      ...headers,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
      // Nothing follows a stream on its connection, and a server that stops must not wait for it.
      Connection: 'close',
    });
    response.socket?.setTimeout(0);
    response.socket?.setNoDelay(true);
    // Comments keep proxies from cutting a quiet connection, and find out that a reader has gone.
    this.#heartbeat = setInterval(() => this.#write(': heartbeat\n\n'), heartbeatMs);
    response.once('close', () => this.end());
  }

  get ended(): boolean {
    return this.#ended;
  }

  onEnd(listener: () => void): void {
    this.#response.once('close', listener);
  }

  /** `id` is a position, or what the client itself gave. */
  send(id: Position | string, name: string, data: unknown): void {
    const line = typeof id === 'string' ? id : formatPosition(id);
    this.#write(`id: ${line}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearInterval(this.#heartbeat);
    this.#response.end();
  }

  #write(text: string): void {
    if (this.#ended) return;
    this.#response.write(text);
    if (this.#response.writableLength > MAX_WAITING_BYTES) {
      this.#ended = true;
      clearInterval(this.#heartbeat);
      this.#response.destroy();
    }
  }
}
