import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PREFIX = '#parvis-';

/** The comment that the page's address leads to. */
export class PermalinkController implements ReactiveController {
  commentId: string | null = null;

  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    window.removeEventListener('hashchange', this.#read);
  }

  /** The reader has gone elsewhere in the thread. */
  leave(): void {
    this.commentId = null;
  }

  #read = (): void => {
    const { hash } = window.location;
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
