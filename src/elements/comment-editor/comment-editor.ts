import { LitElement, html, nothing } from 'lit';
import type { CommunityClient, Outbox } from '../../client/domain.js';
import { isParvisError } from '../../client/errors.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { FullMessages } from '../../i18n/messages.js';
import { contentNodes } from '../comment/content-nodes.js';
import { errorMessage } from '../error-message.js';
import type { CommentComposer } from '../comment-composer/comment-composer.js';
import { styles } from './comment-editor.styles.js';

/** What is about to be saved beside the text; who listens to `before-save` may add to it. */
export interface SaveDetail {
  rating?: number;
}

/**
 * Where an own comment is changed. When it was changed elsewhere meanwhile, the writer chooses between the two texts.
 * Dispatches `before-save` (a `SaveDetail`), `saved` (the comment) and `close`.
 *
 * @summary Changes a comment without overwriting anything unseen.
 */
export class CommentEditor extends LitElement {
  static override styles = styles;
  static override properties = {
    client: { attribute: false },
    messages: { attribute: false },
    format: { attribute: false },
    commentId: { attribute: false },
    limit: { attribute: false },
    chosen: { attribute: false },
    text: { state: true },
    error: { state: true },
    busy: { state: true },
    conflict: { state: true },
  };

  client!: CommunityClient;
  topicKey = '';
  messages!: FullMessages;
  format!: (value: number) => string;
  commentId = '';
  limit: number | null = null;
  /** What is saved is chosen in the slot, and not typed. */
  chosen = false;

  private text = '';
  private error = '';
  private busy = true;
  /** The comment as it is now, when it was changed elsewhere. */
  private conflict: CommentWithoutReplies | null = null;
  get #composer(): CommentComposer | null {
    return this.renderRoot.querySelector<CommentComposer>('parvis-comment-composer');
  }

  #version = 0;
  #outbox: Outbox | null = null;
  #abort = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  protected override firstUpdated(): void {
    void this.#load(true);
  }

  async #load(withDraft: boolean): Promise<void> {
    await this.#attempt(async () => {
      const [outbox, { text, version }] = await Promise.all([
        this.client.outbox(),
        this.client.comments.text(this.commentId, this.#abort.signal),
      ]);
      this.#outbox = outbox;
      this.#version = version;
      this.text = (withDraft && outbox.draft(this.#place)) || text;
      this.conflict = null;
    });
    await this.#composer?.updateComplete;
    this.#focusField();
  }

  async #attempt(task: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.error = '';
    try {
      await task();
    } catch (cause) {
      if (isParvisError(cause)) this.error = errorMessage(cause, this.messages);
    } finally {
      this.busy = false;
    }
  }

  #focusField(): void {
    (this.#composer ?? this.querySelector('input'))?.focus();
  }

  get #place(): string {
    return `edit ${this.commentId}`;
  }

  #handleDraft({ detail: text }: CustomEvent<string>): void {
    this.text = text;
    this.#outbox?.saveDraft(this.#place, text);
  }

  async #save(text: string): Promise<void> {
    this.text = text;
    const detail: SaveDetail = {};
    this.dispatchEvent(new CustomEvent('before-save', { detail }));
    await this.#attempt(async () => {
      try {
        const comment = await this.client.comments.edit(this.commentId, text, this.#version, detail.rating);
        this.#outbox?.saveDraft(this.#place, '');
        if (this.isConnected) this.dispatchEvent(new CustomEvent('saved', { detail: comment }));
      } catch (cause) {
        const current = isParvisError(cause) && cause.code === 'version-mismatch' && cause.current;
        if (!current) throw cause;
        this.conflict = current as CommentWithoutReplies;
      }
    });
  }

  #handleKeepMine = (): void => {
    this.#version = this.conflict?.version ?? this.#version;
    this.conflict = null;
    this.#focusField();
    void this.#save(this.text);
  };

  #handleTakeTheirs = (): void => {
    this.#outbox?.saveDraft(this.#place, '');
    void this.#load(false);
  };

  #handleCancel = (): void => {
    this.#outbox?.saveDraft(this.#place, '');
    this.dispatchEvent(new CustomEvent('close'));
  };

  private renderConflict() {
    const { messages, conflict } = this;
    if (!conflict) return nothing;
    return html`<div class="conflict" role="alert">
      <p>${messages.conflict}</p>
      <p class="caption">${messages.conflictCurrent}</p>
      <blockquote dir="auto">${contentNodes(conflict.body, messages.opensInNewTab)}</blockquote>
      <div class="buttons">
        <button type="button" @click=${this.#handleKeepMine}>${messages.keepMine}</button>
        <button type="button" @click=${this.#handleTakeTheirs}>${messages.takeTheirs}</button>
      </div>
    </div>`;
  }

  protected override render() {
    const { messages } = this;
    const handleSubmit = ({ detail }: CustomEvent<string>) => void this.#save(detail);
    return html`<slot @submit-text=${handleSubmit} @cancel=${this.#handleCancel}></slot> ${
        this.chosen
          ? html`<p class="error" role="alert">${this.error}</p>`
          : html`<parvis-comment-composer
              .client=${this.client}
              .topicKey=${this.topicKey}
              .messages=${messages}
              .format=${this.format}
              .label=${messages.editLabel}
              .submitLabel=${messages.save}
              .text=${this.text}
              .error=${this.error}
              .limit=${this.limit}
              .busy=${this.busy || this.conflict !== null}
              .cancelable=${true}
              @draft=${this.#handleDraft}
              @submit-text=${handleSubmit}
              @cancel=${this.#handleCancel}
            ></parvis-comment-composer>`
      }
      ${this.renderConflict()}`;
  }
}
