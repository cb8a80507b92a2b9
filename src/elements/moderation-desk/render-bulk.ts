import { html, nothing } from 'lit';
import type { DeskToolMessages } from '../../i18n/messages.js';
import type { DeskContext } from './desk-context.js';
import { authorOf, decisionText, durationText } from './wording.js';

/** A decision about several: as long as it can be taken back, while it is sent, and what became of it. */
export function renderBulk(context: DeskContext, said: DeskToolMessages) {
  const { words, common, localize, bulk, update } = context;
  const { draft, secondsLeft, others } = bulk;
  if (secondsLeft > 0) {
    const time = durationText(secondsLeft, localize.tag);
    const action = draft.action && words.decisionActions[draft.action];
    return html`<div class="bulk" role="group" aria-label=${words.decisionLegend}>
      <p>${said.bulkWaiting(bulk.entries.length, action, time, localize.number)}</p>
      <progress max="10" value=${secondsLeft} aria-label=${time}></progress>
      <div class="buttons">
        <button class="primary undo" type="button" @click=${() => bulk.undo()}>${said.bulkUndo}</button>
        <button type="button" @click=${() => bulk.send()}>${said.bulkSend}</button>
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
    <p>${said.bulkDone(bulk.decided, localize.number)}</p>
    ${
      others.length > 0
        ? html`<p>${said.bulkOthers}</p>
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
