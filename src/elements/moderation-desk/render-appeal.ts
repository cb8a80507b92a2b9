import { html, nothing } from 'lit';
import type { DeskToolMessages } from '../../i18n/messages.js';
import type { DeskContext } from './desk-context.js';
import type { Entry } from './entries.js';
import { decisionText } from './wording.js';

/** What an appeal is against, and what it says. */
export function renderAppeal(
  { by, text, createdAt, decision }: NonNullable<Entry['item']['appeal']>,
  context: DeskContext,
  said: DeskToolMessages,
) {
  const { localize } = context;
  return html`<h4>${said.appealedDecision}</h4>
    <p>${decisionText(decision, context)}</p>
    ${decision.explanation ? html`<blockquote dir="auto">${decision.explanation}</blockquote>` : nothing}
    <h4>${said.appealFrom[by as keyof typeof said.appealFrom] ?? said.appealFrom.reporter}</h4>
    <blockquote class="appeal" dir="auto">${text}</blockquote>
    <p class="muted">${localize.dateTime(createdAt)}</p>`;
}
