import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { CommunityClient, Outbox, OutboxEntry, TopicInput } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { FullMessages } from '../../i18n/messages.js';
import { errorMessage } from '../error-message.js';
import type * as OutboxPart from '../comment-outbox/outbox-entries.js';
import type { CommentComposer } from './comment-composer.js';
import { styles } from './comment-writer.styles.js';

/** What is about to be sent beside the text; who listens to `before-send` may add to it. */
export interface SendDetail {
  parentId: string | null;
  rating?: number;
  rulesVersion?: string | undefined;
}

export interface SentDetail {
  comment: CommentWithoutReplies;
  /** Written here, and nothing further since: the place to write has done its work. */
  isDone: boolean;
  /** The writer waits for it here, so that focus may follow. */
  isAwaited: boolean;
}

/**
 * Where a comment or a reply is written, and what is still on its way from here. Dispatches `before-send` (cancelable),
 * `sent` (a `SentDetail`) and `close`.
 *
 * @summary Writes, sends and shows what has not arrived yet.
 */
export class CommentWriter extends LitElement {
  static override styles = styles;
  static override properties = {
    client: { attribute: false },
    messages: { attribute: false },
    format: { attribute: false },
    topicKey: { attribute: false },
    topicInput: { attribute: false },
    parentId: { attribute: false },
    shownElsewhere: { attribute: false },
    limit: { attribute: false },
    chosen: { attribute: false },
    label: {},
    outbox: { state: true },
    text: { state: true },
    error: { state: true },
    outboxPart: { state: true },
  };

  client!: CommunityClient;
  messages!: FullMessages;
  format!: (value: number) => string;
  topicKey = '';
  topicInput!: TopicInput;
  /** The comment that is answered; null on the topic itself, whose writer shows every comment on its way. */
  parentId: string | null = null;
  /** A comment whose replies on their way are shown by another writer. */
  shownElsewhere: string | null = null;
  limit: number | null = null;
  /** What is sent is chosen in the slot, and not typed. */
  chosen = false;
  label = '';

  private outbox: Outbox | null = null;
  private text = '';
  private error = '';
  private outboxPart: typeof OutboxPart | null = null;
  get #composer(): CommentComposer | null {
    return this.renderRoot.querySelector<CommentComposer>('parvis-comment-composer');
  }

  /** What was sent last from here, until the writer goes on. */
  #lastId = '';

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('client') && !changed.has('topicKey') && !changed.has('parentId')) return;
    this.text = '';
    this.error = '';
    void this.#open();
  }

  protected override firstUpdated(): void {
    if (this.parentId === null) return;
    void this.#focusField();
  }

  async #open(): Promise<void> {
    this.#leave();
    const { client } = this;
    try {
      const outbox = await client.outbox();
      if (client !== this.client || !this.isConnected || this.outbox) return;
      this.outbox = outbox;
      outbox.addEventListener('change', this.#handleChange);
      outbox.addEventListener('sent', this.#handleSent);
      this.text ||= outbox.draft(this.#place);
    } catch {
      this.error = this.messages.errors.unreachable;
    }
  }

  #leave(): void {
    this.outbox?.removeEventListener('change', this.#handleChange);
    this.outbox?.removeEventListener('sent', this.#handleSent);
    this.outbox = null;
  }

  /** A text that the backend refused comes back to the field, with the reason. */
  #handleChange = (): void => {
    const refused = this.#entries.find(
      ({ state, error }) => !this.chosen && state === 'failed' && error?.status === 422 && this.text === '',
    );
    if (refused) this.#takeBack(refused);
    this.requestUpdate();
  };

  #handleSent = (event: Event): void => {
    const { entry, comment } = (event as CustomEvent<{ entry: OutboxEntry; comment: CommentWithoutReplies }>)
      .detail;
    if (!this.#isMine(entry)) return;
    const isDone = entry.id === this.#lastId && this.text === '';
    const isHere = document.activeElement === document.body || !!this.shadowRoot?.activeElement;
    const detail: SentDetail = { comment, isDone, isAwaited: isDone && isHere };
    this.dispatchEvent(new CustomEvent('sent', { detail }));
  };

  #handleDraft({ detail: text }: CustomEvent<string>): void {
    this.text = text;
    this.error = '';
    this.outbox?.saveDraft(this.#place, text);
  }

  async #handleSubmit({ detail: text }: CustomEvent<string>): Promise<void> {
    const { parentId } = this;
    if (!this.outbox) await this.#open();
    const detail: SendDetail = { parentId };
    const event = new CustomEvent('before-send', { cancelable: true, detail });
    if (!this.outbox || !this.dispatchEvent(event)) return;
    const { id } = this.outbox.send({ ...detail, topicKey: this.topicKey, topic: this.topicInput, text });
    this.#lastId = id;
    this.outbox.saveDraft(this.#place, '');
    this.text = '';
    this.error = '';
  }

  #entryActions = {
    onRetry: ({ id }: OutboxEntry) => {
      this.#lastId = id;
      this.outbox?.retry(id);
    },
    onTakeBack: (entry: OutboxEntry) => this.#takeBack(entry),
  };

  #takeBack(entry: OutboxEntry): void {
    const text = this.outbox?.discard(entry.id);
    if (this.chosen || text === null || text === undefined) return;
    this.text = this.text ? `${this.text}\n\n${text}` : text;
    this.error = entry.error ? errorMessage(entry.error, this.messages) : '';
    this.outbox?.saveDraft(this.#place, this.text);
    void this.updateComplete.then(() => this.#focusField());
  }

  async #focusField(): Promise<void> {
    await this.#composer?.updateComplete;
    (this.#composer ?? this.querySelector('input'))?.focus();
  }

  get #place(): string {
    return `${this.topicKey} ${this.parentId ?? ''}`;
  }

  get #entries(): readonly OutboxEntry[] {
    return this.outbox?.entries(this.topicKey).filter((entry) => this.#isMine(entry)) ?? [];
  }

  #isMine({ topicKey, parentId }: OutboxEntry): boolean {
    if (topicKey !== this.topicKey) return false;
    if (this.parentId !== null) return parentId === this.parentId;
    return parentId === null || parentId !== this.shownElsewhere;
  }

  /** What shows how far a text has come is loaded when somebody begins to write, so that it is there without a connection. */
  #loadOutboxPart = async (): Promise<void> => {
    if (this.outboxPart) return;
    try {
      const part = await import('../comment-outbox/outbox-entries.js');
      this.outboxPart ??= part;
      const { adoptedStyleSheets } = this.shadowRoot!;
      if (!adoptedStyleSheets.includes(part.styleSheet!)) adoptedStyleSheets.push(part.styleSheet!);
    } catch {
      // The texts themselves are shown.
    }
  };

  private renderEntry(entry: OutboxEntry) {
    if (!this.outboxPart) void this.#loadOutboxPart();
    return html`<li tabindex="-1">
      ${this.outboxPart?.renderOutboxEntry(entry, this.messages, this.#entryActions) ?? entry.text}
    </li>`;
  }

  protected override render() {
    const { messages } = this;
    const entries = this.#entries;
    const handleClose = () => this.dispatchEvent(new CustomEvent('close'));
    return html`<slot
        @focusin=${this.#loadOutboxPart}
        @submit-text=${this.#handleSubmit}
        @cancel=${handleClose}
      ></slot
      >${
        this.chosen
          ? nothing
          : html`<parvis-comment-composer
              .client=${this.client}
              .topicKey=${this.topicKey}
              .messages=${messages}
              .format=${this.format}
              .label=${this.label}
              .submitLabel=${messages.publish}
              .text=${this.text}
              .error=${this.error}
              .limit=${this.limit}
              .cancelable=${this.parentId !== null}
              @focusin=${this.#loadOutboxPart}
              @draft=${this.#handleDraft}
              @submit-text=${this.#handleSubmit}
              @cancel=${handleClose}
            ></parvis-comment-composer>`
      }
      <ul role="list" aria-label=${messages.outboxLabel} ?hidden=${entries.length === 0}>
        ${entries.map((entry) => this.renderEntry(entry))}
      </ul>`;
  }
}
