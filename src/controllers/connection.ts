import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the browser has a connection, told to the host when it changes. */
export class Connection implements ReactiveController {
  #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOnline(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    addEventListener('online', this.#handleChange);
    addEventListener('offline', this.#handleChange);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#handleChange);
    removeEventListener('offline', this.#handleChange);
  }

  #handleChange = (): void => this.#host.requestUpdate();
}
