import { html, nothing } from 'lit';
import { actionsIn } from './choices.js';
import type { DecidingContext } from './deciding-context.js';
import { isRestricting, type Draft } from './draft.js';
import type { Entry } from './entries.js';
import { renderAnswer } from './render-answer.js';
import { renderForm } from './render-form.js';

/** Where the staff decides: about what is open, or about all that are chosen. */
export function renderDecision(entry: Entry | undefined, context: DecidingContext) {
  const { words, localize, bulk, work, goOn } = context;
  const isAboutMany = bulk.chosen.size > 0;
  const draft = isAboutMany ? bulk.draft : work.draft;
  const appeal = isAboutMany ? null : entry?.item.appeal;
  if (bulk.isBusy) return nothing;
  const notice = draft.notice && words.deskOutcomes[draft.notice];
  const isOver = !isAboutMany && entry?.isGone && (appeal || !draft.notice);
  return html`<section class="decision" aria-labelledby="decision-heading">
    ${
      notice || isOver
        ? html`<div class="notice" role="alert">
            <p>
              ${draft.notice === 'already-decided' && !appeal ? words.decidedMeanwhile : notice || words.noLongerWaiting}
            </p>
            <button type="button" @click=${() => goOn(1)}>${words.nextItem}</button>
          </div>`
        : nothing
    }
    <h3 id="decision-heading">
      ${
        isAboutMany
          ? words.chosen(bulk.chosen.size, localize.number)
          : appeal
            ? words.appealLegend
            : words.decisionLegend
      }
    </h3>
    ${isOver ? nothing : appeal ? renderAnswer(appeal, draft, context) : renderActions(draft, context)}
  </section>`;
}

function renderActions(draft: Draft, context: DecidingContext) {
  const { words, localize, pick } = context;
  return html`<div class="actions">
      ${actionsIn(context).map(
        (action, index) =>
          html`<button
            type="button"
            aria-pressed=${action === draft.action ? 'true' : 'false'}
            ?disabled=${draft.isSending}
            @click=${() => pick(draft, { action })}
          >
            <kbd aria-hidden="true">${localize.number(index + 1)}</kbd>${words.decisionActions[action]}
          </button>`,
      )}
    </div>
    ${draft.action ? renderForm(draft, isRestricting(draft.action), null, context) : nothing}`;
}
