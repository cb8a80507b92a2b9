import { html, nothing, type TemplateResult } from 'lit';
import { COMMENT_SORTS, type CommentSort } from '../../contract/comments.js';
import type { Messages } from '../../i18n/messages.js';
import type { Branch } from './thread-state.js';

/** The line above a thread: how many comments there are, and how they are sorted. */
export function renderHeading(heading: {
  text: string;
  level: number;
  sort: CommentSort;
  messages: Messages;
  /** What the sort means and how fast the bank replies; empty until that is loaded, null where there is none. */
  summary: unknown;
  onSort(sort: CommentSort): void;
}): TemplateResult {
  const { messages } = heading;
  const handleChange = (event: Event) =>
    heading.onSort((event.target as HTMLSelectElement).value as CommentSort);
  return html`<div class="top">
    <div class="heading" part="heading" role="heading" aria-level=${heading.level} tabindex="-1">
      ${heading.text}
    </div>
    <label
      ><span>${messages.sortLabel}</span>
      <select @change=${handleChange}>
        ${COMMENT_SORTS.map(
          (sort) =>
            html`<option value=${sort} .selected=${sort === heading.sort}>${messages.sorts[sort]}</option>`,
        )}
      </select>
    </label>
    ${heading.summary === null ? nothing : html`<div class="summary">${heading.summary}</div>`}
  </div>`;
}

/** The ways to the beginning and to the end of a long list. */
export function renderEnds(
  roots: Branch,
  isLinked: boolean,
  messages: Messages,
  onGo: (end: 'start' | 'end') => void,
): TemplateResult {
  return html`<div class="ends">
    ${
      roots.previous !== null || isLinked
        ? html`<button class="quiet" type="button" @click=${() => onGo('start')}>
            ${messages.goToStart}
          </button>`
        : nothing
    }
    ${
      roots.next !== null
        ? html`<button class="quiet" type="button" @click=${() => onGo('end')}>${messages.goToEnd}</button>`
        : nothing
    }
  </div>`;
}
