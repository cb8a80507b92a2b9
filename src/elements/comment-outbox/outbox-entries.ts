import { css, html, nothing, type TemplateResult } from 'lit';
import type { OutboxEntry } from '../../client/domain.js';
import type { FullMessages } from '../../i18n/messages.js';
import { errorMessage } from '../error-message.js';

/** The names of those whom a text mentions are shown without their ids. */
const MENTION = /(?<=@)\[(.*?)]\(member:[\w-]+\)/g;

interface Actions {
  onRetry(entry: OutboxEntry): void;
  onTakeBack(entry: OutboxEntry): void;
}

export const { styleSheet } = css`
  p {
    margin: 0;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .text {
    color: var(--_text);
    font-size: inherit;
    white-space: pre-wrap;
  }
  .failed {
    color: var(--_danger);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .quiet:first-child {
    margin-inline-start: calc(-2 * var(--_space) - 1px);
  }
`;

/** What is on its way, how far it has come, and what can be done about it. */
export function renderOutboxEntry(
  entry: OutboxEntry,
  messages: FullMessages,
  { onRetry, onTakeBack }: Actions,
): TemplateResult {
  const handleRetry = (event: Event) => {
    // Its buttons go away while it is being sent.
    (event.currentTarget as Element).closest('li')?.focus();
    onRetry(entry);
  };
  return html`<p class="text" dir="auto">${entry.text.replace(MENTION, '$1')}</p>
    <p class=${entry.state} role="status">${stateOf(entry, messages)}</p>
    ${
      entry.state === 'sending'
        ? nothing
        : html`<div class="buttons">
            ${
              entry.state === 'failed' || entry.state === 'held'
                ? html`<button type="button" @click=${handleRetry}>${messages.sendNow}</button>`
                : nothing
            }
            <button class="quiet" type="button" @click=${() => onTakeBack(entry)}>
              ${messages.takeBack}
            </button>
          </div>`
    }`;
}

function stateOf({ state, error }: OutboxEntry, messages: FullMessages): string {
  // What waits is not told of each attempt.
  if (state === 'sending' && !error) return messages.sending;
  if (state === 'held') return messages.held;
  if (state !== 'failed') return error?.status === 401 ? messages.errors['token-missing'] : messages.queued;
  return `${messages.failed} ${error ? errorMessage(error, messages) : ''}`;
}
