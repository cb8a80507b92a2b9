import { html, nothing, type TemplateResult } from 'lit';
import type { Preset } from '../../contract/comments.js';
import type { FullMessages, PresetsMessages } from '../../i18n/messages.js';
import { renderSticker } from './stickers.js';

interface Picker {
  presets: readonly Preset[];
  messages: FullMessages;
  words: PresetsMessages;
  /** Tells its buttons from those of another picker. */
  name: string;
  label: string;
  submitLabel: string;
  isCancelable: boolean;
}

/**
 * The sentences and drawings, of which one can be chosen by native buttons. What is chosen goes out as a `submit-text`
 * event, whose detail is the text; leaving, as `cancel`.
 */
export function renderPicker(picker: Picker): TemplateResult {
  const { presets, messages, words, name, label, submitLabel, isCancelable } = picker;
  const sentences = presets.filter(({ sticker, text }) => !renderSticker(sticker, text));
  const stickers = presets.filter((preset) => !sentences.includes(preset));
  return html`<fieldset class="presets" @change=${handleChange}>
    <legend>${label}</legend>
    ${renderGroup(words.presetSentences, 'sentences', sentences)}
    ${renderGroup(words.presetStickers, 'stickers', stickers)}
    <p class="error" role="alert"></p>
    <div class="preset-buttons">
      <button class="primary" type="button" @click=${handleSubmit}>${submitLabel}</button>
      ${
        isCancelable
          ? html`<button class="quiet" type="button" @click=${handleCancel}>${messages.cancel}</button>`
          : nothing
      }
    </div>
  </fieldset>`;

  function renderGroup(title: string, kind: string, items: readonly Preset[]) {
    if (items.length === 0) return nothing;
    const id = `${kind}-${name}`;
    return html`<p class="group" id=${id}>${title}</p>
      <div class=${kind} role="group" aria-labelledby=${id}>
        ${items.map(
          ({ text, sticker }) =>
            html`<label
              ><input type="radio" name="preset-${name}" .value=${text} />${
                renderSticker(sticker, text) ?? html`<span dir="auto">${text}</span>`
              }</label
            >`,
        )}
      </div>`;
  }

  function handleSubmit({ currentTarget }: Event): void {
    const field = (currentTarget as Element).closest('fieldset')!;
    const chosen = field.querySelector<HTMLInputElement>(':checked');
    if (!chosen) {
      errorOf(field).textContent = words.presetMissing;
      field.querySelector('input')!.focus();
      return;
    }
    chosen.checked = false;
    field.dispatchEvent(new CustomEvent('submit-text', { detail: chosen.value, bubbles: true }));
  }
}

function handleChange({ currentTarget }: Event): void {
  errorOf(currentTarget as Element).textContent = '';
}

function handleCancel({ currentTarget }: Event): void {
  (currentTarget as Element).dispatchEvent(new CustomEvent('cancel', { bubbles: true }));
}

function errorOf(field: Element): Element {
  return field.querySelector('.error')!;
}
