import { html, nothing } from 'lit';
import type { DecidingContext } from './deciding-context.js';
import { decisionText } from './decision-text.js';
import { authorOf, durationText } from './wording.js';

/** A decision about several: as long as it can be taken back, while it is sent, and what became of it. */
export function renderBulk(context: DecidingContext) {
  const { words, common, localize, bulk, update } = context;
  const { draft, secondsLeft, others } = bulk;
  if (secondsLeft > 0) {
    const time = durationText(secondsLeft, localize.tag);
    const action = draft.action && words.decisionActions[draft.action];
    return html`<div class="bulk" role="group" aria-label=${words.decisionLegend}>
      <p>${words.bulkWaiting(bulk.entries.length, action, time, localize.number)}</p>
      <progress max="10" value=${secondsLeft} aria-label=${time}></progress>
      <div class="buttons">
        <button class="primary undo" type="button" @click=${() => bulk.undo()}>${words.bulkUndo}</button>
        <button type="button" @click=${() => bulk.send()}>${words.bulkSend}</button>
      </div>
    </div>`;
  }
  if (draft.isSending) return html`<p class="bulk" role="status">${words.deskSending}</p>`;
  if (!others) return nothing;
  const handleClose = () => {
    bulk.others = null;
    update();
  };
  return html`<div class="bulk">
    <p>${words.bulkDone(bulk.decided, localize.number)}</p>
    ${
      others.length > 0
        ? html`<p>${words.bulkOthers}</p>
            <ul>
              ${others.map(
                ({ entry, outcome: { result, decision } }) =>
                  html`<li>
                    ${entry ? html`<b dir="auto">${authorOf(entry, context)}</b> · ` : nothing}
                    ${words.deskOutcomes[result as keyof typeof words.deskOutcomes] ?? result}
                    ${result === 'already-decided' && decision ? `· ${decisionText(decision, context)}` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <button class="quiet" type="button" @click=${handleClose}>${common.dismiss}</button>
  </div>`;
}
