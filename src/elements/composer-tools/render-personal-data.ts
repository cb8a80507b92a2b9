import { html, type TemplateResult } from 'lit';
import type { ComposingMessages } from '../../i18n/messages.js';
import type { PersonalData } from './find-personal-data.js';

/** What everybody could read, and the choice that its writer has. */
export function renderPersonalData(
  words: ComposingMessages,
  found: readonly PersonalData[],
  onEdit: () => void,
  onPublish: () => void,
): TemplateResult {
  return html`<section class="personal" aria-labelledby="title">
    <p class="title" id="title">${words.personalTitle}</p>
    <div id="found">
      <p>${words.personalHelp}</p>
      <ul>
        ${found.map(
          ({ kind, masked }) =>
            html`<li>${words.personalData[kind]} <bdi class="masked" dir="ltr">${masked}</bdi></li>`,
        )}
      </ul>
    </div>
    <div class="buttons">
      <button class="primary" type="button" aria-describedby="found" @click=${onEdit}>
        ${words.editText}
      </button>
      <button type="button" @click=${onPublish}>${words.publishAnyway}</button>
    </div>
  </section>`;
}
