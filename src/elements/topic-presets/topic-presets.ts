import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies, Preset } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadPresetsMessages } from '../../i18n/load-presets-messages.js';
import type { FullMessages, PresetsMessages } from '../../i18n/messages.js';
import { bodyStyles, presetsStyles } from './presets.styles.js';
import { renderPicker } from './render-picker.js';
import { renderSticker } from './stickers.js';

/** What a thread shows where comments are chosen from a list. Loaded for such topics only. */
export class TopicPresets {
  /** For the thread, and for each comment. */
  readonly styles = presetsStyles;
  readonly bodyStyles = bodyStyles;
  /** Another number each time that something below may be another. */
  revision = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  #asked: readonly unknown[] = [];
  #presets: readonly Preset[] | null = null;
  #words: PresetsMessages | null = null;
  /** Somebody has begun to choose; before that, the place to choose is as small as a field. */
  #isOpen = false;
  #completed: { of: FullMessages; by: PresetsMessages; result: FullMessages } | null = null;

  constructor(host: ReactiveControllerHost, localize: LocalizeController) {
    this.#host = host as ReactiveControllerHost & HTMLElement;
    this.#localize = localize;
  }

  /** Reads the list and the words in the reader's language. Rejects where they cannot be had. */
  async follow(client: CommunityClient, topicKey: string): Promise<void> {
    const { tag } = this.#localize;
    const asked = [client, topicKey, tag];
    if (this.#presets && asked.every((each, index) => each === this.#asked[index])) return;
    if (topicKey !== this.#asked[1]) this.#isOpen = false;
    this.#asked = asked;
    const [presets, words] = await Promise.all([
      client.curation().then((curation) => curation.presets(topicKey, tag)),
      loadPresetsMessages(tag),
    ]);
    if (asked !== this.#asked) return;
    this.#presets = presets;
    this.#words = words;
    this.#update();
  }

  /** In place of a comment's text. Undefined where it is not known: its text is shown then. */
  renderBody(id: string): unknown {
    this.#keepLanguage();
    const preset = this.#presets?.find((each) => each.id === id);
    if (!preset) return undefined;
    const { text, sticker } = preset;
    return html`<div class="body">${renderSticker(sticker, text) ?? html`<p dir="auto">${text}</p>`}</div>`;
  }

  /** Where one is chosen, in place of a field: for `comment`, which is changed, or for a new one below `parent`. */
  renderField(
    messages: FullMessages,
    comment: CommentWithoutReplies | null,
    parent: CommentWithoutReplies | null,
  ): unknown {
    this.#keepLanguage();
    const [presets, words] = [this.#presets, this.#words];
    if (!presets || !words) return nothing;
    const replyLabel = parent && messages.replyLabel(parent.author?.name ?? messages.unknownAuthor);
    if (!comment && !parent && !this.#isOpen) {
      return html`<button class="open-presets" type="button" aria-expanded="false" @click=${this.#handleOpen}>
        ${words.presetsLabel}
      </button>`;
    }
    return renderPicker({
      presets,
      messages,
      words,
      name: comment ? comment.id : `below-${parent?.id ?? ''}`,
      label: comment ? messages.editLabel : (replyLabel ?? words.presetsLabel),
      submitLabel: comment ? messages.save : messages.publish,
      isCancelable: comment !== null || parent !== null,
    });
  }

  completeErrors(messages: FullMessages): FullMessages {
    const words = this.#words;
    if (!words) return messages;
    if (this.#completed?.of !== messages || this.#completed.by !== words) {
      const result = { ...messages, errors: { ...messages.errors, ...words.errors } };
      this.#completed = { of: messages, by: words, result };
    }
    return this.#completed.result;
  }

  #handleOpen = async (): Promise<void> => {
    this.#isOpen = true;
    this.#update();
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>('.writing .presets input')?.focus();
  };

  /** Reads again when the reader's language has become another one. */
  #keepLanguage(): void {
    const [client, topicKey, tag] = this.#asked as [CommunityClient, string, string];
    if (client && tag !== this.#localize.tag) this.follow(client, topicKey).catch(() => undefined);
  }

  #update(): void {
    this.revision += 1;
    this.#host.requestUpdate();
  }
}
