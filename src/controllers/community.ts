import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommunityClient } from '../client/domain.js';
import { type ContextProviderEvent, ContextRequestEvent, isCommunityEvent } from './community-context.js';
import { useSharedClient } from './shared-clients.js';
import { isChecked, tellWrongSetting } from './wrong-setting.js';

/** How long a provider may take to appear. */
const PATIENCE_MS = 3000;

/** What an element offers for finding its community, each optional: `client` wins over `backend` over an ancestor. */
export interface CommunityHost extends ReactiveControllerHost, HTMLElement {
  /** An adapter or a client that the page made itself. */
  client: CommunityClient | null;
  /** The address of a backend. */
  backend: string;
}

/** Finds the client for its host, and updates the host when it becomes another one. */
export class CommunityController implements ReactiveController {
  /** Null until one is found. */
  client: CommunityClient | null = null;
  /** There is nothing to wait for: the address is none, or the provider that answered has none. */
  isMissing = false;

  #host: CommunityHost;
  #source: CommunityClient | string | null = null;
  #release: (() => void) | null = null;

  constructor(host: CommunityHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isChecked()) tellWrongSetting(this.#host, 'attributes');
    this.#find();
  }

  hostUpdate(): void {
    if (this.#host.isConnected && this.#source !== (this.#host.client ?? this.#host.backend)) this.#find();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#become(null);
  }

  #find(): void {
    this.#leave();
    const { client, backend } = this.#host;
    this.#source = client ?? backend;
    if (client) {
      this.#become(client);
    } else if (backend) {
      this.#useBackend(backend);
    } else {
      this.#ask();
    }
  }

  #useBackend(backend: string): void {
    try {
      const { client, release } = useSharedClient(backend);
      this.#release = release;
      this.#become(client);
    } catch {
      tellWrongSetting(this.#host, 'backend', backend);
      this.#become(null, true);
    }
  }

  /** Asks the ancestors and the page, and again when a provider appears while there is no client. */
  #ask(): void {
    let unsubscribe: (() => void) | undefined;
    const handleAnswer = (client: CommunityClient | null, stop?: () => void) => {
      if (stop !== unsubscribe) unsubscribe?.();
      unsubscribe = stop;
      this.#become(client, !client);
    };
    const request = () => this.#host.dispatchEvent(new ContextRequestEvent(this.#host, handleAnswer));
    const handleProvider = (event: Event) => {
      if (!this.client && isCommunityEvent<ContextProviderEvent>(event)) request();
    };
    document.addEventListener('context-provider', handleProvider);
    const timer = setTimeout(() => {
      if (this.client) return;
      tellWrongSetting(this.#host, 'no-backend');
      this.#become(null, true);
    }, PATIENCE_MS);
    this.#release = () => {
      clearTimeout(timer);
      document.removeEventListener('context-provider', handleProvider);
      unsubscribe?.();
    };
    this.#become(null);
    request();
  }

  #leave(): void {
    this.#release?.();
    this.#release = null;
    this.#source = null;
  }

  #become(client: CommunityClient | null, isMissing = false): void {
    if (client === this.client && isMissing === this.isMissing) return;
    this.client = client;
    this.isMissing = isMissing;
    this.#host.requestUpdate();
  }
}
