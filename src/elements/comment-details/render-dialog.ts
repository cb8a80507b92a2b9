import { html, type TemplateResult } from 'lit';
import type { DialogController } from './dialog-controller.js';

/** A dialog with a heading and a way out. */
export function renderDialog(
  dialog: DialogController,
  heading: string,
  closeLabel: string,
  content: unknown,
): TemplateResult {
  return html`<dialog aria-labelledby="heading">
    <div class="inside">
      <div class="head">
        <h2 id="heading">${heading}</h2>
        <button class="quiet" type="button" @click=${dialog.close}>${closeLabel}</button>
      </div>
      ${content}
    </div>
  </dialog>`;
}
