import { LitElement, html, nothing } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import { ParvisError, isParvisError } from '../../client/errors.js';
import type { CommentVersion } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { MessagesWithNotes } from '../../i18n/load-notes-messages.js';
import { contentNodes } from '../comment/content-nodes.js';
import { errorMessage } from '../error-message.js';
import { styles } from './details.styles.js';
import { DialogController } from './dialog-controller.js';
import { renderDialog } from './render-dialog.js';

/**
 * Every wording that a comment has had, in a dialog. Part of `<parvis-comment-thread>`.
 *
 * @summary What a comment said before.
 */
export class CommentVersions extends LitElement {
  static override styles = styles;
  static override properties = {
    client: { attribute: false },
    commentId: { attribute: false },
    messages: { attribute: false },
    localize: { attribute: false },
    versions: { state: true },
    failure: { state: true },
    pending: { state: true },
  };

  readonly dialog = new DialogController(this);
  client!: CommunityClient;
  commentId = '';
  messages!: MessagesWithNotes;
  localize!: LocalizeController;

  private versions: readonly CommentVersion[] = [];
  private failure: ParvisError | null = null;
  private pending = false;

  #next: string | null = null;
  #abort = new AbortController();

  override connectedCallback(): void {
    super.connectedCallback();
    this.#abort = new AbortController();
    void this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  async #read(): Promise<void> {
    if (this.pending) return;
    const { signal } = this.#abort;
    this.pending = true;
    this.failure = null;
    const before = this.versions.length;
    try {
      const curation = await this.client.curation();
      const { items, next } = await curation.versions(this.commentId, this.#next, signal);
      if (signal.aborted) return;
      this.versions = [...this.versions, ...items];
      this.#next = next;
    } catch (cause) {
      if (signal.aborted) return;
      this.failure = isParvisError(cause) ? cause : new ParvisError('answer-invalid', String(cause));
    }
    this.pending = false;
    if (before === 0) return;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('h3')[before]?.focus();
  }

  private renderVersion({ version, body, createdAt }: CommentVersion, index: number) {
    const { messages, localize } = this;
    const time = localize.dateTime(createdAt);
    return html`<li>
      <h3 tabindex="-1">${index === 0 ? messages.versionNow(time) : messages.versionAt(time)}</h3>
      <div class="content" dir="auto">${contentNodes(body, messages.opensInNewTab)}</div>
      ${
        version > 1 && index === this.versions.length - 1 && this.#next === null
          ? html`<p class="muted">${messages.versionsMissing}</p>`
          : nothing
      }
    </li>`;
  }

  private renderRest() {
    const { messages, failure } = this;
    if (failure) {
      return html`<p>${errorMessage(failure, messages)}</p>
        <button type="button" @click=${() => this.#read()}>${messages.retry}</button>`;
    }
    if (this.pending) return html`<p class="muted">${messages.loading}</p>`;
    return this.versions.length === 0 ? html`<p>${messages.versionsGone}</p>` : nothing;
  }

  protected override render() {
    const { messages } = this;
    return renderDialog(this.dialog, messages.versions, messages.dismiss, [
      html`<ol class="versions" role="list">
          ${this.versions.map((version, index) => this.renderVersion(version, index))}
        </ol>
        <div role="status">${this.renderRest()}</div>`,
      this.#next !== null && !this.failure
        ? html`<button type="button" aria-disabled=${this.pending} @click=${() => this.#read()}>
            ${messages.moreVersions}
          </button>`
        : nothing,
    ]);
  }
}
