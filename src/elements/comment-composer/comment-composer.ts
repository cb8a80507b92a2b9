import { LitElement, html, nothing } from 'lit';
import type { FullMessages } from '../../i18n/messages.js';
import { styles } from './comment-composer.styles.js';
import { countGraphemes } from './graphemes.js';

/** The count is shown when this share of the limit is used. */
const WARN_FROM = 0.8;

/**
 * A field to write in, with its buttons. Dispatches `submit-text` and `draft`, whose detail is the text, and `cancel`.
 *
 * @summary The field that comments are written in.
 */
export class CommentComposer extends LitElement {
  static override styles = styles;
  static override properties = {
    messages: { attribute: false },
    format: { attribute: false },
    label: {},
    submitLabel: { attribute: 'submit-label' },
    text: {},
    error: {},
    limit: { attribute: false },
    busy: { type: Boolean },
    cancelable: { type: Boolean },
    active: { state: true },
  };

  messages!: FullMessages;
  format!: (value: number) => string;
  label = '';
  submitLabel = '';
  text = '';
  /** What was wrong with the text, in words. */
  error = '';
  /** Graphemes; null where there is no limit. */
  limit: number | null = null;
  busy = false;
  cancelable = false;

  private active = false;
  get #field(): HTMLTextAreaElement {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')!;
  }

  override focus(options?: FocusOptions): void {
    this.#field.focus(options);
  }

  #handleFocus = (): void => {
    this.active = true;
  };

  #handleInput = (): void => {
    this.text = this.#field.value;
    this.error = '';
    this.#dispatch('draft');
  };

  #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === 'Escape' && this.cancelable && !this.text.trim()) {
      event.stopPropagation();
      this.#dispatch('cancel');
    }
  };

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    this.#submit();
  };

  #submit(): void {
    if (this.busy) return;
    if (!this.text.trim()) this.error = this.messages.errors['text-empty'];
    else if (this.#left < 0) this.error = this.messages.errors['text-too-long'];
    else return this.#dispatch('submit-text');
    this.focus();
  }

  #dispatch(type: 'submit-text' | 'draft' | 'cancel'): void {
    this.dispatchEvent(new CustomEvent(type, { detail: this.text }));
  }

  get #left(): number {
    return this.limit === null ? Infinity : this.limit - countGraphemes(this.text);
  }

  private renderHints() {
    const { messages, limit } = this;
    const left = this.#left;
    const isNear = limit !== null && left < limit * (1 - WARN_FROM);
    return html`<p class="hints" id="hints">
      <span>${messages.formattingHelp}</span>
      ${
        isNear
          ? html`<span class=${left < 0 ? 'count over' : 'count'}
              >${messages.charactersLeft(left, this.format)}</span
            >`
          : nothing
      }
    </p>`;
  }

  private renderButtons() {
    return html`<div class="buttons">
      <button class="primary" type="submit" aria-disabled=${this.busy}>${this.submitLabel}</button>
      ${
        this.cancelable
          ? html`<button class="quiet" type="button" @click=${() => this.#dispatch('cancel')}>
              ${this.messages.cancel}
            </button>`
          : nothing
      }
    </div>`;
  }

  protected override render() {
    const isOpen = this.active || this.cancelable || this.text !== '' || this.error !== '';
    return html`<form novalidate @submit=${this.#handleSubmit} @focusin=${this.#handleFocus}>
      <label for="text">${this.label}</label>
      <div class="grow" data-text="${this.text} ">
        <textarea
          id="text"
          rows="1"
          dir=${this.text ? 'auto' : nothing}
          .value=${this.text}
          placeholder=${this.messages.writePlaceholder}
          aria-describedby="error hints"
          aria-invalid=${this.error !== ''}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
        ></textarea>
      </div>
      <p class="error" id="error" role="alert">${this.error}</p>
      ${isOpen ? [this.renderHints(), this.renderButtons()] : nothing}
    </form>`;
  }
}
