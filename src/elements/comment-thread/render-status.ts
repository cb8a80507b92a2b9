import { html, nothing, type TemplateResult } from 'lit';
import type { ParvisError } from '../../client/errors.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { Messages } from '../../i18n/messages.js';
import { errorMessage } from '../error-message.js';

/**
 * The shape of a thread of `size` comments while nothing is known. Without messages, not even the language has arrived.
 */
export function renderSkeleton(messages: Messages | undefined, size: number): TemplateResult {
  return html`<div role="status" dir=${messages?.direction ?? nothing} lang=${messages?.language ?? nothing}>
    <span class="visually-hidden">${messages?.loading ?? ''}</span>
    ${Array.from({ length: size }, () => html`<div class="placeholder"><i></i><i></i><i></i></div>`)}
  </div>`;
}

/** Nothing could be read: why, a way to try again, and the page's own fallback. */
export function renderFailure(
  messages: Messages,
  error: ParvisError,
  isPending: boolean,
  onRetry: () => void,
): TemplateResult {
  return html`<div class="failure" role="alert" dir=${messages.direction} lang=${messages.language}>
      <p><strong>${messages.loadFailed}</strong> ${errorMessage(error, messages)}</p>
      <button type="button" aria-disabled=${isPending} @click=${() => !isPending && onRetry()}>
        ${messages.retry}
      </button>
    </div>
    <slot></slot>`;
}

export interface Notices {
  messages: Messages;
  localize: LocalizeController;
  isOnline: boolean;
  isClosed: boolean;
  isReadOnly: boolean;
  linkedCommentMissing: boolean;
  /** When what is shown was read, if it could not be refreshed; in milliseconds since 1970. */
  staleSince: number | null;
  onRetry(): void;
}

/** What the reader should know about the thread before reading it. */
export function renderNotices(notices: Notices): TemplateResult {
  const { messages, localize, staleSince } = notices;
  return html`<div role="status">
    ${renderNotice(!notices.isOnline, messages.offline)} ${renderNotice(notices.isClosed, messages.closed)}
    ${renderNotice(notices.isReadOnly && !notices.isClosed, messages.readOnly)}
    ${renderNotice(notices.linkedCommentMissing, messages.linkedCommentMissing)}
    ${
      staleSince === null
        ? nothing
        : html`<p class="notice">
            ${messages.stale(localize.clock(staleSince))}
            <button class="quiet" type="button" @click=${notices.onRetry}>${messages.retry}</button>
          </p>`
    }
  </div>`;
}

/** Why the last thing that was tried failed, where it can be seen from anywhere in the thread. */
export function renderReport(failure: string, messages: Messages, onClose: () => void): TemplateResult {
  return html`<div class="report" role="alert">
    ${
      failure
        ? html`<p class="notice danger">
            <span>${failure}</span>
            <button class="quiet" type="button" @click=${onClose}>${messages.dismiss}</button>
          </p>`
        : nothing
    }
  </div>`;
}

function renderNotice(shown: boolean, text: string) {
  return shown ? html`<p class="notice">${text}</p>` : nothing;
}
