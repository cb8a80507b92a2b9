import { LitElement, html, nothing, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { ParvisError, isParvisError } from '../../client/errors.js';
import type { Follow } from '../../contract/follows.js';
import type { FollowingMessages, Messages } from '../../i18n/messages.js';
import { DialogController } from '../comment-details/dialog-controller.js';
import { renderDialog } from '../comment-details/render-dialog.js';
import { errorMessage } from '../error-message.js';
import { safeUrl } from '../safe-url.js';
import { styles } from './followed-topics.styles.js';

/** Backends count what is new up to here. */
const MANY = 100;

/**
 * The topics that a member follows, with what is new in each, in a dialog. One that is not followed any more stays until it
 * is closed, so that this can be taken back. Part of `<parvis-comment-thread>`.
 *
 * @summary What a member follows.
 */
export class FollowedTopics extends LitElement {
  static override styles = styles;
  static override properties = {
    follows: { state: true },
    left: { state: true },
    next: { state: true },
    failure: { state: true },
    pending: { state: true },
  };

  readonly dialog = new DialogController(this);
  client!: CommunityClient;
  /** What readers see. */
  words!: Messages;
  messages!: FollowingMessages;
  format!: (value: number) => string;
  /** What stands for following. It is given, so that this loads nothing of what opens it. */
  bell!: TemplateResult;
  /** Hears of each topic that the member follows, or does not follow any more. */
  onChange!: (topicKey: string, follow: Follow | null) => void;

  private follows: readonly Follow[] = [];
  /** The keys of those that were taken off the list here. */
  private left: ReadonlySet<string> = new Set();
  private next: string | null = null;
  private failure: ParvisError | null = null;
  private pending = false;

  readonly #busy = new Set<string>();
  #abort = new AbortController();
  /** What failed was to read the list. */
  #isListMissing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#abort = new AbortController();
    this.client.session.addEventListener('change', this.dialog.close, { signal: this.#abort.signal });
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  async #read(): Promise<void> {
    if (this.pending) return;
    const { signal } = this.#abort;
    const before = this.follows.length;
    this.pending = true;
    this.failure = null;
    this.#isListMissing = false;
    try {
      const follows = await this.client.follows();
      const { items, next } = await follows.list({ cursor: this.next }, signal);
      if (signal.aborted) return;
      this.follows = [...this.follows, ...items];
      this.next = next;
    } catch (cause) {
      if (signal.aborted) return;
      this.#fail(cause);
      this.#isListMissing = true;
    }
    this.pending = false;
    if (before === 0) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('li .title')[before]?.focus();
  }

  async #toggle({ topicKey, title, url }: Follow): Promise<void> {
    if (this.#busy.has(topicKey)) return;
    this.#busy.add(topicKey);
    const { signal } = this.#abort;
    const isLeaving = !this.left.has(topicKey);
    this.#mark(topicKey, isLeaving);
    this.failure = null;
    try {
      const follows = await this.client.follows();
      const follow = isLeaving
        ? await follows.unfollow(topicKey).then(() => null)
        : await follows.follow(topicKey, { title, url: url ?? '' });
      this.onChange(topicKey, follow);
    } catch (cause) {
      if (signal.aborted) return;
      this.#mark(topicKey, !isLeaving);
      this.#fail(cause);
    } finally {
      this.#busy.delete(topicKey);
    }
  }

  #mark(topicKey: string, isLeft: boolean): void {
    const others = [...this.left].filter((each) => each !== topicKey);
    this.left = new Set(isLeft ? [...others, topicKey] : others);
  }

  #fail(cause: unknown): void {
    this.failure = isParvisError(cause) ? cause : new ParvisError('answer-invalid', String(cause));
  }

  private renderNew({ topicKey, newCount }: Follow) {
    const { messages, format } = this;
    if (this.left.has(topicKey)) return messages.notFollowed;
    if (newCount === 0) return messages.nothingNew;
    const count = newCount < MANY ? format : (value: number) => `${format(value)}+`;
    return html`<strong>${messages.newHere(newCount, count)}</strong>`;
  }

  private renderFollow(follow: Follow) {
    const { topicKey, title, url } = follow;
    const isLink = url !== null && safeUrl(url) !== null;
    return html`<li>
      <div>
        ${
          isLink
            ? html`<a class="title" href=${safeUrl(url)} dir="auto">${title}</a>`
            : html`<span class="title" tabindex="-1" dir="auto">${title}</span>`
        }
        <p class="muted">${this.renderNew(follow)}</p>
      </div>
      <button
        class="quiet"
        type="button"
        aria-label=${this.messages.followTopic(title)}
        aria-pressed=${!this.left.has(topicKey)}
        @click=${() => this.#toggle(follow)}
      >
        ${this.bell}
      </button>
    </li>`;
  }

  private renderRest() {
    const { words, messages, failure } = this;
    if (failure) {
      return html`<p>${errorMessage(failure, words)}</p>
        ${
          this.#isListMissing
            ? html`<button type="button" @click=${() => this.#read()}>${words.retry}</button>`
            : nothing
        }`;
    }
    if (this.pending) return html`<p class="muted">${messages.loadingFollows}</p>`;
    return this.follows.length === 0 ? html`<p>${messages.noFollows}</p>` : nothing;
  }

  protected override render() {
    const { messages, words } = this;
    return renderDialog(this.dialog, messages.followedTopics, words.dismiss, [
      html`<p class="muted">${messages.followsHelp}</p>
        <ul role="list">
          ${this.follows.map((follow) => this.renderFollow(follow))}
        </ul>
        <div role="status">${this.renderRest()}</div>`,
      this.next !== null && !this.#isListMissing
        ? html`<button type="button" aria-disabled=${this.pending} @click=${() => this.#read()}>
            ${messages.moreFollows}
          </button>`
        : nothing,
    ]);
  }
}
