import { html, nothing } from 'lit';
import type { DecisionAction } from '../../contract/desk.js';
import { OUTCOMES } from './choices.js';
import type { DecidingContext } from './deciding-context.js';
import { change, isRestricting, needsAction, type Draft } from './draft.js';
import type { Entry } from './entries.js';
import { renderForm } from './render-form.js';

/** Where an appeal is answered, by somebody else than who decided first. */
export function renderAnswer(
  { mayDecide, decision }: NonNullable<Entry['item']['appeal']>,
  draft: Draft,
  context: DecidingContext,
) {
  const { words, localize, pick } = context;
  if (!mayDecide) return html`<p class="notice">${words.appealClosedToYou}</p>`;
  const isMeasured = needsAction(draft, decision);
  return html`<div class="actions">
      ${OUTCOMES.map(
        (outcome, index) =>
          html`<button
            type="button"
            aria-pressed=${outcome === draft.outcome ? 'true' : 'false'}
            ?disabled=${draft.isSending}
            @click=${() => pick(draft, { outcome, action: '' })}
          >
            <kbd aria-hidden="true">${localize.number(index + 1)}</kbd>${words.appealOutcomes[outcome]}
          </button>`,
      )}
    </div>
    ${
      draft.outcome
        ? html`${isMeasured ? renderInstead(draft, context) : nothing}
          ${renderForm(draft, isMeasured && isRestricting(draft.action), words.appealReasons, context)}`
        : nothing
    }`;
}

function renderInstead(draft: Draft, { words, update }: DecidingContext) {
  const instead = ['remove', 'label', 'disable', 'keep'] as const;
  return html`<label class="field"
    >${words.appealInstead}
    <select
      form="decision"
      required
      .value=${draft.action}
      @change=${({ target }: Event) => {
        change(draft, { action: (target as HTMLSelectElement).value as DecisionAction });
        update();
      }}
    >
      <option value=""></option>
      ${instead.map(
        (action) =>
          html`<option value=${action} ?selected=${action === draft.action}>
            ${words.decisionActions[action]}
          </option>`,
      )}
    </select></label
  >`;
}
