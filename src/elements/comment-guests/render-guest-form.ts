import { html, nothing, type TemplateResult } from 'lit';
import type { FullMessages, GuestMessages } from '../../i18n/messages.js';

interface GuestFormView {
  messages: FullMessages;
  words: GuestMessages;
  name: string;
  needsName: boolean;
  /** When a comment appears, as the community says. */
  review: string | undefined;
  /** Why it was not possible, in words. */
  error: string;
  isBusy: boolean;
  onInput(name: string): void;
  onSubmit(): void;
  onCancel(): void;
}

/** Where somebody without an account says what to be called, and reads what writing so means. */
export function renderGuestForm(view: GuestFormView): TemplateResult {
  const { messages, words, error } = view;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    view.onSubmit();
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    view.onCancel();
  };
  const review = view.review === 'after' || view.review === 'before' ? words.guestReview[view.review] : null;
  return html`<form
    class="guest"
    aria-label=${messages.writeAsGuest}
    @submit=${handleSubmit}
    @keydown=${handleKey}
  >
    <label for="guest-name">${words.guestName}</label>
    <input
      id="guest-name"
      autocomplete="nickname"
      maxlength="100"
      dir="auto"
      .value=${view.name}
      aria-required=${view.needsName}
      aria-invalid=${error !== ''}
      aria-describedby="guest-error guest-help guest-terms"
      @input=${({ target }: Event) => view.onInput((target as HTMLInputElement).value)}
    />
    <p id="guest-error" role="alert">${error}</p>
    <p id="guest-help">${words.guestNameHelp[view.needsName ? 'required' : 'optional']}</p>
    <ul id="guest-terms">
      <li>${words.guestMark(messages.roles.guest)}</li>
      ${review ? html`<li>${review}</li>` : nothing}
      <li>${words.guestEnd}</li>
    </ul>
    <div>
      <button class="primary" type="submit" aria-disabled=${view.isBusy}>${words.guestContinue}</button>
      <button class="quiet" type="button" @click=${() => view.onCancel()}>${messages.cancel}</button>
    </div>
  </form>`;
}
