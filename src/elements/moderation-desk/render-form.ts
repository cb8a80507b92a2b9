import { html, nothing } from 'lit';
import { errorMessage } from '../error-message.js';
import type { DecidingContext } from './deciding-context.js';
import { LAW, change, type Draft } from './draft.js';
import { renderArea } from './render-area.js';
import { renderLaw } from './render-law.js';

/** What belongs to a decision beside what is done: under which rule, until when, and why. */
export function renderForm(
  draft: Draft,
  isRestriction: boolean,
  /** In place of what is asked for otherwise. */
  reasons: string | null,
  context: DecidingContext,
) {
  const { words, common, update, pick, submit } = context;
  const isLaw = isRestriction && draft.ground === LAW;
  const isRequired = reasons !== null || isLaw;
  const label = reasons ?? words.deskExplanation[isLaw ? 'required' : 'optional'];
  const handleInput = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    change(draft, { [name]: value });
    update();
  };
  const handleCancel = () => pick(draft, { action: '', outcome: '' });
  return html`<form
    id="decision"
    @submit=${(event: Event) => {
      event.preventDefault();
      submit();
    }}
    @input=${handleInput}
  >
    ${isRestriction ? renderGround(draft, context) : nothing}
    <label class="field"
      >${label} ${renderArea({ name: 'explanation', value: draft.explanation, isRequired })}</label
    >
    ${draft.error ? html`<p class="error" role="alert">${errorOf(draft, context)}</p>` : nothing}
    <div class="buttons">
      <button class="primary" type="submit" aria-disabled=${draft.isSending ? 'true' : 'false'}>
        ${draft.isSending ? words.deskSending : draft.error ? common.retry : words.confirmDecision}
      </button>
      <button class="quiet" type="button" ?disabled=${draft.isSending} @click=${handleCancel}>
        ${words.cancelDecision}
      </button>
    </div>
  </form>`;
}

function errorOf({ error }: Draft, { words, common }: DecidingContext): string {
  const isUncertain =
    error!.code === 'unreachable' || error!.code === 'timeout' || (error!.status ?? 0) >= 500;
  return isUncertain ? words.deskNotSent : errorMessage(error!, common);
}

function renderGround(draft: Draft, { words, rules, localize }: DecidingContext) {
  const renderChoice = (value: string, key: number, title: string, text = '') =>
    html`<label class="choice"
      ><input type="radio" name="ground" required .value=${value} .checked=${draft.ground === value} />
      <kbd aria-hidden="true">${localize.number(key)}</kbd>
      <span dir="auto"
        ><b>${title}</b> ${text ? html`<span class="muted">${text}</span>` : nothing}</span
      ></label
    >`;
  const today = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return html`<fieldset>
      <legend>${words.ruleLegend}</legend>
      ${rules.map(({ id, title, text }, index) => renderChoice(id, index + 1, title, text))}
      ${renderChoice(LAW, 0, words.lawChoice)}
    </fieldset>
    ${draft.ground === LAW ? renderLaw(draft, words) : nothing}
    <label class="field"
      >${words.untilField}<input name="until" type="date" min=${today} .value=${draft.until}
    /></label>`;
}
