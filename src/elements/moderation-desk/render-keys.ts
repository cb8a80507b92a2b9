import { html } from 'lit';
import type { DecidingContext } from './deciding-context.js';

type KeyName = keyof DecidingContext['words']['deskKeys'];

const KEYS: readonly [KeyName, string][] = [
  ['action', '1 – 5'],
  ['rule', '1 – 9'],
  ['law', '0'],
  ['confirm', '↵'],
  ['next', 'J'],
  ['previous', 'K'],
  ['choose', 'X'],
  ['record', 'R'],
  ['page', 'O'],
  ['handoff', 'P'],
  ['keys', '?'],
  ['escape', 'Esc'],
];

/** What the keys do. It is shown over the desk. */
export function renderKeys({ common, words }: DecidingContext) {
  const handleClose = ({ currentTarget }: Event) => (currentTarget as HTMLElement).closest('dialog')!.close();
  return html`<dialog class="keys" aria-labelledby="keys-heading">
    <div class="line">
      <h2 id="keys-heading">${words.deskKeysHeading}</h2>
      <button class="quiet" type="button" @click=${handleClose}>${common.dismiss}</button>
    </div>
    <p class="muted">${words.deskKeysHelp}</p>
    <dl>
      ${KEYS.map(
        ([name, key]) =>
          html`<div>
            <dt><kbd dir="ltr">${key}</kbd></dt>
            <dd>${words.deskKeys[name]}</dd>
          </div>`,
      )}
    </dl>
  </dialog>`;
}
