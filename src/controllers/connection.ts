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
    window.addEventListener('online', this.#handleChange);
    window.addEventListener('offline', this.#handleChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#handleChange);
    window.removeEventListener('offline', this.#handleChange);
  }

  #handleChange = (): void => this.#host.requestUpdate();
}
