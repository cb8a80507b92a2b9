import { LitElement, css, html, type PropertyValues } from 'lit';
import { createClient } from '../../client/client.js';
import type { CommunityClient, GetToken } from '../../client/domain.js';
import {
  type CommunityCallback,
  ContextProviderEvent,
  type ContextRequestEvent,
  isCommunityEvent,
} from '../../controllers/community-context.js';
import { isChecked, tellWrongSetting } from '../../controllers/wrong-setting.js';
import { oneOf } from '../checked-values.js';
import { VERSION } from '../../version.js';
import { SessionRequiredEvent, ViewerChangedEvent } from './community.events.js';

/**
 * @summary Gives the widgets inside it, or with `for="page"` all of the page, a community backend.
 * @slot - The page's own content with the widgets in it.
 * @fires {SessionRequiredEvent} parvis-session-required - Somebody wants to act and nobody is signed in; cancelable.
 * @fires {ViewerChangedEvent} parvis-viewer-changed - The person looking is known now or has become another one.
 */
export class Community extends LitElement {
  static readonly version = VERSION;
  static override styles = css`
    :host(:not([hidden])) {
      display: contents;
    }
  `;
  static override properties = {
    backend: {},
    for: {},
    credentials: {},
    client: { attribute: false },
    getToken: { attribute: false },
  };

  /** The address of the community backend, absolute or relative to the page. */
  backend = '';

  /** `page`: widgets anywhere on the page use this community, not only those inside. */
  for: 'page' | '' = '';

  /** `same-origin`: the bank's gateway knows the person by a cookie, and `getToken` is not asked. */
  credentials: 'same-origin' | '' = '';

  /** An adapter or a client that the page made itself, in place of `backend`. */
  client: CommunityClient | null = null;

  /** Gives a short-lived token, or null when nobody is signed in. Kept in memory only. */
  getToken: GetToken | null = null;

  #current: CommunityClient | null = null;
  #own: CommunityClient | null = null;
  /** Each with what ends its subscription. */
  #subscribers = new Map<CommunityCallback, () => void>();

  override connectedCallback(): void {
    super.connectedCallback();
    if (isChecked()) tellWrongSetting(this, 'attributes');
    this.addEventListener('context-request', this.#handleRequest);
    this.#offer();
    if (this.hasUpdated && !this.#current) this.#provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('context-request', this.#handleRequest);
    document.removeEventListener('context-request', this.#handleRequest);
    // Where it is only moved within the page, it is back by then.
    queueMicrotask(() => {
      if (!this.isConnected) this.#become(null);
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.for = oneOf(this, 'for', this.for, ['', 'page'], '');
    this.credentials = oneOf(this, 'credentials', this.credentials, ['', 'same-origin'], '');
    if (!this.isConnected) return;
    if (changed.has('for')) this.#offer();
    if (changed.has('backend') || changed.has('client') || changed.has('credentials')) {
      this.#provide();
    } else if (changed.has('getToken')) {
      void this.#current?.session.refresh();
    }
  }

  /** Call it when somebody has signed in, or when another person has: asks who is looking. */
  async refreshViewer(): Promise<void> {
    await this.updateComplete;
    await this.#current?.session.refresh();
  }

  /** Call it when the person signed out on purpose: drafts and unsent comments are forgotten as well. */
  async signOut(): Promise<void> {
    await this.#current?.session.signOut();
  }

  /** Answers from now on, also those who have asked before. */
  #offer(): void {
    if (this.for === 'page') document.addEventListener('context-request', this.#handleRequest);
    else document.removeEventListener('context-request', this.#handleRequest);
    this.dispatchEvent(new ContextProviderEvent());
  }

  #handleRequest = (event: Event): void => {
    if (!isCommunityEvent<ContextRequestEvent>(event) || event.contextTarget === this) return;
    // Not even another community for the same page shall answer.
    event.stopImmediatePropagation();
    const { callback } = event;
    const stop = this.#subscribers.get(callback) ?? (() => void this.#subscribers.delete(callback));
    this.#subscribers.set(callback, stop);
    callback(this.#current, stop);
  };

  #provide(): void {
    this.#become(this.client ?? this.#clientOfBackend());
  }

  #clientOfBackend(): CommunityClient | null {
    if (!this.backend) return null;
    try {
      return createClient({
        backend: new URL(this.backend, document.baseURI),
        ...(this.credentials
          ? { credentials: this.credentials }
          : { getToken: async (request) => (await this.getToken?.(request)) ?? null }),
      });
    } catch {
      tellWrongSetting(this, 'backend', this.backend);
      return null;
    }
  }

  #become(client: CommunityClient | null): void {
    if (client === this.#current) return;
    this.#own?.close();
    this.#current?.session.removeEventListener('change', this.#handleViewerChange);
    this.#current?.session.removeEventListener('required', this.#handleSessionRequired);
    this.#current = client;
    this.#own = client === this.client ? null : client;
    client?.session.addEventListener('change', this.#handleViewerChange);
    client?.session.addEventListener('required', this.#handleSessionRequired);
    this.#subscribers.forEach((stop, callback) => callback(client, stop));
  }

  #handleViewerChange = (): void => {
    const state = this.#current?.session.state;
    this.dispatchEvent(new ViewerChangedEvent(state?.status === 'signed-in' ? state.viewer.member.id : null));
  };

  #handleSessionRequired = (event: Event): void => {
    if (!this.dispatchEvent(new SessionRequiredEvent())) event.preventDefault();
  };

  protected override render() {
    return html`<slot></slot>`;
  }
}
