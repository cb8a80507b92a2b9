import { html, nothing } from 'lit';
import type { DeskContext } from './desk-context.js';
import { QUEUES } from './queue-names.js';

/** Counts are exact up to here. */
const MOST = 1000;

/** The queues with how much waits in each, and what narrows the one that is shown. */
export function renderQueues({ words, localize, queue, deciding, update }: DeskContext) {
  const { counts } = queue;
  const show = (changes: Parameters<typeof queue.show>[0]) => {
    deciding?.reset();
    queue.show(changes);
    update();
  };
  const handleHours = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    if (field.value && field.reportValidity()) show({ hours: field.valueAsNumber });
  };
  return html`<div class="top">
    <nav aria-label=${words.queuesLabel} part="queues">
      <ul>
        ${QUEUES.map((name) => {
          const count = counts?.[name];
          return html`<li>
            <button
              type="button"
              aria-current=${name === queue.name ? 'true' : nothing}
              ?disabled=${!!deciding?.bulk.isBusy}
              @click=${() => name !== queue.name && show({ name })}
            >
              ${words.queueNames[name]}
              <span class="count" ?data-some=${!!count}
                >${count === undefined ? '–' : `${localize.number(count)}${count >= MOST ? '+' : ''}`}</span
              >
            </button>
          </li>`;
        })}
      </ul>
    </nav>
    ${
      queue.name === 'unanswered'
        ? html`<label class="hours"
            >${words.hoursLabel}
            <input
              type="number"
              inputmode="numeric"
              min="0"
              max="10000"
              step="1"
              required
              .value=${String(queue.hours)}
              @change=${handleHours}
          /></label>`
        : nothing
    }
    ${
      deciding
        ? html`<button
            class="quiet keys-opener"
            type="button"
            aria-haspopup="dialog"
            @click=${({ target }: Event) =>
              ((target as Element).getRootNode() as ShadowRoot).querySelector('dialog')?.showModal()}
          >
            <kbd aria-hidden="true">?</kbd>${deciding.words.deskKeysHeading}
          </button>`
        : nothing
    }
  </div>`;
}
