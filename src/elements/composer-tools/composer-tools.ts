import { LitElement, html, nothing, type PropertyValues } from 'lit';
import type { Community } from '../../contract/community.js';
import { loadComposingMessages } from '../../i18n/load-composing-messages.js';
import type { ComposingMessages, FullMessages } from '../../i18n/messages.js';
import type { CommentComposer } from '../comment-composer/comment-composer.js';
import type { Terms } from '../comment-waiting/submission-terms.js';
import { styles } from './composer-tools.styles.js';
import { type PersonalData, findPersonalData } from './find-personal-data.js';
import { countGraphemes } from './graphemes.js';
import type { MemberCompletion } from './member-completion.js';
import { MentionNames } from './mention-names.js';
import { mentionQuery } from './mention-query.js';
import { continueList } from './markdown-edits.js';
import { handlePaste } from './paste.js';
import { Preview } from './preview.js';
import { renderHouseRules } from './render-house-rules.js';
import { renderPersonalData } from './render-personal-data.js';
import { applyEdit, selectedIn } from './text-field.js';
import { Toolbar } from './toolbar.js';

/** The count is shown when this share of the limit is used. */
const WARN_FROM = 0.8;

/**
 * What helps somebody who writes. It is below the composer's field, which works without it as well, and loaded when
 * somebody begins to write.
 *
 * @summary The tools of the field that comments are written in.
 */
export class ComposerTools extends LitElement {
  static override styles = styles;
  static override properties = {
    composer: { attribute: false },
    messages: { attribute: false },
    text: { attribute: false },
    open: { attribute: false },
    words: { state: true },
    community: { state: true },
    terms: { state: true },
    found: { state: true },
    isPreviewing: { state: true },
    said: { state: true },
  };

  composer!: CommentComposer;
  messages!: FullMessages;
  text = '';
  open = false;

  private words: ComposingMessages | null = null;
  private community: Community | null = null;
  /** What holds for the viewer here, where the backend can say that. */
  private terms: Terms | null = null;
  /** What is asked about before it is published. */
  private found: readonly PersonalData[] = [];
  private isPreviewing = false;
  private said = '';
  get #field(): HTMLTextAreaElement {
    return this.composer.renderRoot.querySelector('textarea')!;
  }

  readonly #update = (): void => this.requestUpdate();
  readonly #toolbar = new Toolbar(() => this.#field, this.#update);
  readonly #preview = new Preview(this.#update);
  /** The text that is to be published as it is. */
  #confirmed: string | null = null;
  #listeners = new AbortController();
  readonly #names = new MentionNames();
  #completion: MemberCompletion | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listeners.abort();
    this.#completion?.close();
    this.#leavePreview();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text')) {
      this.found = [];
      this.#leavePreview();
    }
    if (changed.has('messages') && changed.get('messages')?.language !== this.messages.language) {
      this.terms = null;
      void this.#loadWords();
      void this.#readTerms();
    }
  }

  /** While something is asked, only its answers are there to press. */
  protected override updated(): void {
    const buttons = this.composer.renderRoot.querySelector<HTMLElement>('.buttons');
    if (buttons) buttons.style.display = this.found.length > 0 ? 'none' : '';
  }

  protected override firstUpdated(): void {
    Object.assign(this.composer, { toShown: this.#names.toShown, toText: this.#names.toText });
    this.composer.requestUpdate();
    this.#listen();
    void this.#readCommunity();
  }

  /** Whether the writer has to change or decide something before the text is published. It is shown, with the focus. */
  async holdsBack(): Promise<boolean> {
    const { composer } = this;
    const { text } = composer;
    if (this.#left < 0 || !text.trim()) {
      composer.error = this.messages.errors[text.trim() ? 'text-too-long' : 'text-empty'];
      this.#toField();
      return true;
    }
    const found = text === this.#confirmed ? [] : findPersonalData(composer.toShown(text));
    if (found.length === 0 || !(await this.#loadWords()) || text !== composer.text) return false;
    this.#leavePreview();
    this.found = found;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.personal button')?.focus();
    return true;
  }

  #listen(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#field.addEventListener('keydown', this.#handleFieldKey, { signal });
    this.#field.addEventListener('paste', handlePaste, { signal });
    this.#field.addEventListener('focus', () => void this.#readTerms(), { signal });
    for (const type of ['keyup', 'pointerup', 'select', 'focus'])
      this.#field.addEventListener(type, this.#update, { signal });
    for (const type of ['input', 'compositionend', 'keyup', 'pointerup'])
      this.#field.addEventListener(type, this.#complete, { signal });
    this.#field.addEventListener('blur', () => this.#completion?.close(), { signal });
  }

  async #loadWords(): Promise<ComposingMessages | null> {
    const { language } = this.messages;
    const words = await loadComposingMessages(language).catch(() => null);
    if (words && language === this.messages.language) {
      this.words = words;
      this.#getReady();
    }
    return words;
  }

  async #readCommunity(): Promise<void> {
    this.community = await this.composer.client.community.read().catch(() => null);
    this.#getReady();
    await this.#readTerms();
  }

  get #hasTerms(): boolean {
    return !!this.composer.topicKey && !!this.community?.capabilities.includes('terms');
  }

  /** They change with each comment. Where they cannot be had, nothing is promised. */
  async #readTerms(): Promise<void> {
    const { composer, messages } = this;
    if (!this.#hasTerms || (this.terms && composer.text)) return;
    try {
      const { readTerms } = await import('../comment-waiting/submission-terms.js');
      const terms = await readTerms(composer, messages.language);
      if (messages.language !== this.messages.language) return;
      this.terms = terms;
      this.#getReady();
    } catch {
      // The field works without it.
    }
  }

  /** Whether a comment appears at once is said before it is written. A name may have been begun meanwhile. */
  #getReady(): void {
    const { words, composer, terms } = this;
    const review = this.community?.review;
    if (words && terms) composer.hint = terms.hint(words, composer.format);
    else if (words && !this.#hasTerms && (review === 'after' || review === 'before'))
      composer.hint = words.review[review];
    void this.#complete();
  }

  /** The preview takes the place of the field, and has at least its height, so that nothing below jumps up. */
  #showPreview(isShown: boolean): void {
    const { parentElement: place, offsetHeight: height } = this.#field;
    if (isShown && !this.isPreviewing) this.style.setProperty('--_field-height', `${height}px`);
    place!.style.display = isShown ? 'none' : '';
    this.isPreviewing = isShown;
    if (!isShown) this.#preview.leave();
  }

  #leavePreview(): void {
    if (this.isPreviewing) this.#showPreview(false);
  }

  /** Graphemes that may still be written. */
  get #left(): number {
    const { limit, text, toShown } = this.composer;
    return limit === null ? Infinity : limit - countGraphemes(toShown(text));
  }

  #toField(): void {
    this.#leavePreview();
    this.#field.focus();
  }

  /** Offers members to mention. Whoever mentions nobody loads nothing of it. */
  #complete = async (event?: Event): Promise<void> => {
    if ((event as InputEvent | undefined)?.isComposing || !this.words) return;
    if (!this.community?.capabilities.includes('mentions')) return;
    if (!this.#completion) {
      if (!mentionQuery(selectedIn(this.#field))) return;
      const found = await import('./member-completion.js').catch(() => null);
      if (!found || !this.isConnected) return;
      this.#completion ??= this.#createCompletion(found.MemberCompletion);
    }
    this.#completion.update();
  };

  #createCompletion(Completion: typeof MemberCompletion): MemberCompletion {
    const { composer } = this;
    return new Completion({
      field: this.#field,
      names: this.#names,
      query: () => mentionQuery(selectedIn(this.#field)),
      replace: (from, text) => this.#mention(from, text),
      words: () => ({ messages: this.messages, words: this.words! }),
      search: async (query, signal) =>
        (await composer.client.members()).search(query, composer.topicKey, signal),
      say: (text) => (this.said = text),
      format: (count) => composer.format(count),
    });
  }

  #mention(from: number, mention: string): void {
    const { value, start: to } = selectedIn(this.#field);
    const text = /^\s/.test(value.slice(to)) ? mention : `${mention} `;
    applyEdit(this.#field, { from, to, text, start: from + text.length, end: from + text.length });
  }

  #handleFieldKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.defaultPrevented) return;
    if (this.#completion?.handleKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (
      event.key === 'Enter' &&
      !event.shiftKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      const edit = continueList(selectedIn(this.#field));
      if (!edit) return;
      event.preventDefault();
      applyEdit(this.#field, edit);
    } else {
      this.#toolbar.handleFieldKey(event);
    }
  };

  #handleWrite = (): void => {
    this.#toField();
  };

  #handlePreview = (): void => {
    this.#showPreview(true);
    void this.#preview.read(this.composer.client, this.composer.text);
  };

  #handleEdit = (): void => {
    const [{ start, end }] = this.found as [PersonalData];
    this.found = [];
    this.#toField();
    this.#field.setSelectionRange(start, end);
  };

  #handlePublish = (): void => {
    this.#confirmed = this.composer.text;
    this.found = [];
    this.#toField();
    void this.composer.submit();
  };

  private renderSwitch(words: ComposingMessages) {
    if (!this.community?.capabilities.includes('preview')) return nothing;
    const { isPreviewing } = this;
    return html`<div class="switch">
      <button type="button" aria-pressed=${!isPreviewing} @click=${this.#handleWrite}>${words.write}</button>
      <button type="button" aria-pressed=${isPreviewing} @click=${this.#handlePreview}>
        ${words.preview}
      </button>
    </div>`;
  }

  private renderCount() {
    const { limit, format } = this.composer;
    const left = this.#left;
    if (limit === null || left >= limit * (1 - WARN_FROM)) return nothing;
    return html`<p class=${left < 0 ? 'count over' : 'count'}>
      ${this.messages.charactersLeft(left, format)}
    </p>`;
  }

  protected override render() {
    const { words, messages, isPreviewing } = this;
    return html`${
        isPreviewing && words
          ? html`<section class="preview" aria-label=${words.preview} tabindex="0">
              ${this.#preview.render(messages, words)}
            </section>`
          : nothing
      }
      <div class="bar" ?hidden=${!this.open}>
        ${words && !isPreviewing ? this.#toolbar.render(words) : nothing}${
          words ? this.renderSwitch(words) : nothing
        }
      </div>
      <div class="below"><slot></slot>${this.renderCount()}</div>
      ${this.open ? this.terms?.renderRulesChange() : nothing}
      ${this.open && words && this.community ? renderHouseRules(words, this.community, messages.language, this.composer) : nothing}
      <p class="visually-hidden" role="status">${this.said}</p>
      ${
        words && this.found.length > 0
          ? renderPersonalData(words, this.found, this.#handleEdit, this.#handlePublish)
          : nothing
      }`;
  }
}
