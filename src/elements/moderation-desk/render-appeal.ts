import { html, nothing } from 'lit';
import type { DecidingContext } from './deciding-context.js';
import type { Entry } from './entries.js';
import { decisionText } from './decision-text.js';

/** What an appeal is against, and what it says. */
export function renderAppeal(
  { by, text, createdAt, decision }: NonNullable<Entry['item']['appeal']>,
  context: DecidingContext,
) {
  const { words, localize } = context;
  return html`<h3>${words.appealedDecision}</h3>
    <p>${decisionText(decision, context)}</p>
    ${decision.explanation ? html`<blockquote dir="auto">${decision.explanation}</blockquote>` : nothing}
    <h3>${words.appealFrom[by as keyof typeof words.appealFrom] ?? words.appealFrom.reporter}</h3>
    <blockquote class="appeal" dir="auto">${text}</blockquote>
    <p class="muted">${localize.dateTime(createdAt)}</p>`;
}
