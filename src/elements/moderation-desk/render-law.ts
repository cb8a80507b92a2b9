import { html } from 'lit';
import type { DecidingMessages } from '../../i18n/messages.js';
import type { Draft } from './draft.js';

/** Which law it is, and the category that the transparency database wants with it. */
export function renderLaw(draft: Draft, words: DecidingMessages) {
  return html`<label class="field"
      >${words.lawField}<input name="law" required maxlength="500" dir="auto" .value=${draft.law}
    /></label>
    <label class="field"
      >${words.categoryField}
      <select name="category" required>
        <option value=""></option>
        ${Object.entries(words.categories).map(
          ([category, name]) =>
            html`<option value=${category} ?selected=${category === draft.category}>${name}</option>`,
        )}
      </select></label
    >`;
}
