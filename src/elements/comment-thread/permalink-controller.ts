import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = '#parvis-';

const threads = new Set<PermalinkController>();

/** The comment that the page's address leads to. */
export class PermalinkController implements ReactiveController {
  commentId: string | null = null;

  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** The address can lead nowhere else: there is no other thread on the page. */
  get isAlone(): boolean {
    return threads.size === 1;
  }

  hostConnected(): void {
    threads.add(this);
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    threads.delete(this);
    removeEventListener('hashchange', this.#read);
  }

  /** The reader has gone elsewhere in the thread. */
  leave(): void {
    this.commentId = null;
  }

  #read = (): void => {
    const { hash } = location;
    if (!hash.startsWith(PREFIX)) return;
    this.commentId = decode(hash.slice(PREFIX.length));
    this.#host.requestUpdate();
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
