import { LitElement, html, nothing } from 'lit';
import type { MessagesWithNotes } from '../../i18n/load-notes-messages.js';
import type { KnownRole } from '../../i18n/messages.js';
import { styles } from './details.styles.js';
import { DialogController } from './dialog-controller.js';
import { renderDialog } from './render-dialog.js';

/**
 * What a badge means and who vouches for it, in a dialog. Part of `<parvis-comment-thread>`.
 *
 * @summary What a badge means.
 */
export class RoleNote extends LitElement {
  static override styles = styles;
  static override properties = {
    badge: { attribute: false },
    bank: { attribute: false },
    messages: { attribute: false },
  };

  readonly dialog = new DialogController(this);
  badge: KnownRole = 'staff';
  /** The community's name. */
  bank = '';
  messages!: MessagesWithNotes;

  protected override render() {
    const { messages, badge } = this;
    return renderDialog(this.dialog, messages.roles[badge], messages.dismiss, [
      html`<p>${messages.roleMeanings[badge]}</p>
        ${badge === 'guest' ? nothing : html`<p>${messages.vouchedFor(this.bank)}</p>`}`,
    ]);
  }
}
