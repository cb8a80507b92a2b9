import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ParvisError, isParvisError } from '../client/errors.js';

/**
 * Something that is fetched: keeps the last good value while a newer one is on its way or has failed, ignores late
 * answers, and aborts when the host leaves the page.
 */
export class Resource<Value> implements ReactiveController {
  /** The last good value. */
  value: Value | undefined;
  /** Why the latest attempt that ended failed. Undefined after a good one. */
  error: ParvisError | undefined;
  pending = false;
  /** When `value` was read, in milliseconds since 1970. */
  succeededAt = 0;

  #host: ReactiveControllerHost;
  #abort: AbortController | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cancel();
  }

  /** Forgets everything. */
  reset(): void {
    this.cancel();
    this.value = undefined;
    this.error = undefined;
    this.#host.requestUpdate();
  }

  cancel(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.pending = false;
  }

  /** Resolves to whether this attempt gave the value that is now held. Never rejects. */
  async load(read: (signal: AbortSignal) => Promise<Value>): Promise<boolean> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.pending = true;
    this.#host.requestUpdate();
    try {
      const value = await read(abort.signal);
      if (abort !== this.#abort) return false;
      this.value = value;
      this.error = undefined;
      this.succeededAt = Date.now();
      return true;
    } catch (cause) {
      if (abort !== this.#abort) return false;
      this.error = isParvisError(cause) ? cause : new ParvisError('answer-invalid', String(cause));
      return false;
    } finally {
      if (abort === this.#abort) {
        this.#abort = null;
        this.pending = false;
        this.#host.requestUpdate();
      }
    }
  }
}
