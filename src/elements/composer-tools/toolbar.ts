import { html, nothing, svg, type TemplateResult } from 'lit';
import type { ComposingMessages } from '../../i18n/messages.js';
import { ICONS } from './icons.js';
import { type Format, hasFormat, toggleFormat } from './markdown-edits.js';
import { applyEdit, selectedIn } from './text-field.js';

const FORMATS: readonly Format[] = ['strong', 'emphasis', 'link', 'quote', 'list', 'ordered-list', 'code'];

const KEYS: ReadonlyMap<string, Format> = new Map([
  ['b', 'strong'],
  ['i', 'emphasis'],
  ['k', 'link'],
]);

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);

/** The buttons that format what is selected in a field, with one place among the stops of the Tab key. */
export class Toolbar {
  readonly #field: () => HTMLTextAreaElement;
  readonly #update: () => void;
  /** The button that the Tab key comes to. */
  #current: Format = FORMATS[0]!;

  constructor(field: () => HTMLTextAreaElement, update: () => void) {
    this.#field = field;
    this.#update = update;
  }

  /** Formats by Control, or Command, and a letter. */
  handleFieldKey(event: KeyboardEvent): void {
    const hasCommand = isApple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
    const format = KEYS.get(event.key.toLowerCase());
    if (!hasCommand || event.altKey || event.shiftKey || !format) return;
    event.preventDefault();
    this.#apply(format);
  }

  render(words: ComposingMessages): TemplateResult {
    return html`<div
      class="toolbar"
      role="toolbar"
      aria-label=${words.formatLabel}
      @keydown=${this.#handleKey}
    >
      ${FORMATS.map((format) => this.#renderButton(format, words.formats[format]))}
    </div>`;
  }

  #renderButton(format: Format, name: string): TemplateResult {
    const key = [...KEYS].find(([, each]) => each === format)?.[0].toUpperCase();
    const shown = isApple ? `⌘${key}` : `Ctrl+${key}`;
    const isPressed = format === 'link' ? nothing : hasFormat(selectedIn(this.#field()), format);
    return html`<button
      class="tool"
      type="button"
      data-format=${format}
      tabindex=${format === this.#current ? 0 : -1}
      title=${key ? `${name} (${shown})` : name}
      aria-label=${name}
      aria-pressed=${isPressed}
      aria-keyshortcuts=${key ? `${isApple ? 'Meta' : 'Control'}+${key}` : nothing}
      @pointerdown=${keepFocus}
      @mousedown=${keepFocus}
      @click=${() => this.#apply(format)}
    >
      ${svg`<svg viewBox="0 0 20 20" aria-hidden="true">${ICONS[format]}</svg>`}
    </button>`;
  }

  #apply(format: Format): void {
    this.#current = format;
    applyEdit(this.#field(), toggleFormat(selectedIn(this.#field()), format));
    this.#update();
  }

  #handleKey = (event: KeyboardEvent): void => {
    const toolbar = event.currentTarget as HTMLElement;
    const isMirrored = toolbar.matches(':dir(rtl)');
    const steps: Record<string, number> = {
      ArrowRight: isMirrored ? -1 : 1,
      ArrowLeft: isMirrored ? 1 : -1,
      Home: -FORMATS.indexOf(this.#current),
      End: -FORMATS.indexOf(this.#current) - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#current = FORMATS.at((FORMATS.indexOf(this.#current) + step) % FORMATS.length)!;
    toolbar.querySelector<HTMLElement>(`[data-format="${this.#current}"]`)?.focus();
    this.#update();
  };
}

/** What is selected in the field stays so. */
const keepFocus = (event: Event): void => event.preventDefault();
