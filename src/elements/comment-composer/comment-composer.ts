import { LitElement, html, nothing } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { FullMessages } from '../../i18n/messages.js';
import type { ComposerTools } from '../composer-tools/composer-tools.js';
import { styles } from './comment-composer.styles.js';

/** How long publishing waits for the tools. It goes on without them. */
const TOOLS_MS = 3000;

/**
 * A field to write in, with its buttons. Dispatches `submit-text` and `draft`, whose detail is the text, and `cancel`.
 * Its tools (the toolbar, the preview, the count of characters, the question about personal data) are loaded when it is
 * first used.
 *
 * @summary The field that comments are written in.
 */
export class CommentComposer extends LitElement {
  static override styles = styles;
  static override properties = {
    messages: { attribute: false },
    label: { attribute: false },
    submitLabel: { attribute: false },
    text: { attribute: false },
    error: { attribute: false },
    hint: { attribute: false },
    busy: { attribute: false },
    cancelable: { attribute: false },
    active: { attribute: false },
  };

  client!: CommunityClient;
  topicKey = '';
  messages!: FullMessages;
  format!: (value: number) => string;
  label = '';
  submitLabel = '';
  text = '';
  /** What was wrong with the text, in words. */
  error = '';
  /** What is said below the field, in place of how to format. */
  hint = '';
  /** Graphemes; null where there is no limit. */
  limit: number | null = null;
  busy = false;
  cancelable = false;
  /** What of the text is shown in the field, and the text that is meant by it: its tools may hide a part. */
  toShown = (text: string): string => text;
  toText = (shown: string): string => shown;

  private active = false;
  #tools: Promise<unknown> | undefined;
  #isSubmitting = false;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('textarea')!.focus(options);
  }

  /** Publishes the text, unless the writer has to change or decide something first. */
  async submit(): Promise<void> {
    if (this.busy || this.#isSubmitting) return;
    this.#isSubmitting = true;
    const isHeldBack = await Promise.race([
      this.#loadTools().then(() =>
        this.renderRoot.querySelector<ComposerTools>('parvis-composer-tools')!.holdsBack?.(),
      ),
      new Promise((resolve) => setTimeout(resolve, TOOLS_MS)),
    ]);
    this.#isSubmitting = false;
    if (isHeldBack) return;
    if (this.text.trim()) this.#dispatch('submit-text');
    else this.focus();
  }

  #handleFocus = (): void => {
    this.active = true;
    void this.#loadTools();
  };

  #handleInput = (event: Event): void => {
    this.text = this.toText((event.target as HTMLTextAreaElement).value);
    this.error = '';
    this.#dispatch('draft');
  };

  #handleKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void this.submit();
    } else if (event.key === 'Escape' && this.cancelable && !this.text.trim()) {
      event.stopPropagation();
      this.#dispatch('cancel');
    }
  };

  #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.submit();
  };

  #loadTools(): Promise<unknown> {
    return (this.#tools ??= import('../composer-tools/define.js').catch(() => {
      this.#tools = undefined;
    }));
  }

  #dispatch(type: 'submit-text' | 'draft' | 'cancel'): void {
    this.dispatchEvent(new CustomEvent(type, { detail: this.text }));
  }

  protected override willUpdate(): void {
    // Its tools show whom it mentions.
    if (this.text.includes('](member:')) void this.#loadTools();
  }

  protected override render() {
    const isOpen = this.active || this.cancelable || this.text !== '' || this.error !== '';
    const shown = this.toShown(this.text);
    return html`<form @submit=${this.#handleSubmit} @focusin=${this.#handleFocus}>
      <label for="text">${this.label}</label>
      <div class="grow" data-text="${shown} ">
        <textarea
          id="text"
          rows="1"
          dir=${this.text ? 'auto' : nothing}
          .value=${shown}
          placeholder=${this.messages.writePlaceholder}
          aria-describedby="error hint"
          aria-invalid=${this.error !== ''}
          @input=${this.#handleInput}
          @keydown=${this.#handleKey}
        ></textarea>
      </div>
      <p class="error" id="error" role="alert">${this.error}</p>
      <parvis-composer-tools .composer=${this} .messages=${this.messages} .text=${this.text} .open=${isOpen}>
        <p class="hint" id="hint" ?hidden=${!isOpen}>${this.hint || this.messages.formattingHelp}</p>
      </parvis-composer-tools>
      ${
        isOpen
          ? html`<div class="buttons">
              <button class="primary" type="submit" aria-disabled=${this.busy}>${this.submitLabel}</button>
              ${
                this.cancelable
                  ? html`<button class="quiet" type="button" @click=${() => this.#dispatch('cancel')}>
                      ${this.messages.cancel}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </form>`;
  }
}
