import { html, nothing } from 'lit';
import { errorMessage } from '../error-message.js';
import { renderArea } from './render-area.js';
import type { DecidingContext } from './deciding-context.js';
import type { Entry } from './entries.js';

/** Those that there are words in. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];

/** Where an author is invited to go on in the bank's own channel; afterwards, that they were. */
export function renderHandoff({ item }: Entry, context: DecidingContext) {
  const { words, common, localize, work, toggleHandoff, translate, invite } = context;
  const { handoff } = work;
  if (item.handoff) {
    const { memberName, createdAt } = item.handoff;
    return html`<p class="looking">
      ${words.handedOff(memberName ?? words.deciderNames.gone, localize.dateTime(createdAt))}
    </p>`;
  }
  if (!handoff) return nothing;
  const handleInput = ({ target }: Event) => {
    const { name, value } = target as HTMLTextAreaElement;
    if (name) work.writeHandoff({ [name]: value });
  };
  return html`<form
    id="handoff"
    class="panel"
    @submit=${(event: Event) => {
      event.preventDefault();
      invite();
    }}
    @input=${handleInput}
  >
    <h3>${words.handoffOpen}</h3>
    <p class="muted">${words.handoffHelp}</p>
    <label class="field"
      >${words.handoffLanguage}
      <select @change=${({ target }: Event) => translate((target as HTMLSelectElement).value)}>
        ${LANGUAGES.map(
          (language) =>
            html`<option value=${language} lang=${language} ?selected=${language === common.language}>
              ${new Intl.DisplayNames(language, { type: 'language' }).of(language)}
            </option>`,
        )}
      </select></label
    >
    <label class="field"
      >${words.handoffReply} ${renderArea({ name: 'text', value: handoff.text, isRequired: true })}
    </label>
    <label class="field"
      >${words.handoffMessage} ${renderArea({ name: 'message', value: handoff.message })}
    </label>
    ${handoff.error ? html`<p class="error" role="alert">${errorMessage(handoff.error, common)}</p>` : nothing}
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${handoff.isSending ? 'true' : 'false'}>
        ${handoff.isSending ? words.deskSending : words.handoffSend}
      </button>
      <button class="quiet" type="button" @click=${toggleHandoff}>${words.cancelDecision}</button>
    </div>
  </form>`;
}
