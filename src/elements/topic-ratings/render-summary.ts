import { html, nothing, type TemplateResult } from 'lit';
import type { Ratings } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { RatingsMessages } from '../../i18n/messages.js';
import { VALUES } from './stars.js';

interface Summary {
  ratings: Ratings;
  /** The only one that is shown; null for every comment. */
  rating: number | null;
  onRating(rating: number | null): void;
  messages: RatingsMessages;
  localize: LocalizeController;
}

/**
 * The average, and how often each rating was given: every one of the same size and colour, a low one as easy to find as a
 * high one. Each shows the comments behind it.
 */
export function renderSummary({ ratings, rating, onRating, messages, localize }: Summary): TemplateResult {
  const { number, tag } = localize;
  if (ratings.count === 0) return html`<p>${messages.noRatings}</p>`;
  const average = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return html`<div class="ratings" role="group" aria-label=${messages.averageLabel}>
    <p class="average">
      <strong>${average.format(ratings.average)}</strong>
      <span>${messages.averageFrom(number(VALUES.length), ratings.count, number)}</span>
    </p>
    <ul class="spread" role="list">
      ${VALUES.toReversed().map((value) => renderRow(value))}
    </ul>
    <div class="shown" role="status">
      ${
        rating === null
          ? nothing
          : html`${messages.ratingShown(number(rating))}
              <button class="quiet" type="button" @click=${() => onRating(null)}>
                ${messages.showAllRatings}
              </button>`
      }
    </div>
  </div>`;

  function renderRow(value: number) {
    const count = ratings.spread[value - 1] ?? 0;
    const isChosen = rating === value;
    const isEmpty = count === 0 && !isChosen;
    return html`<li>
      <button
        type="button"
        aria-pressed=${isChosen}
        aria-disabled=${isEmpty}
        @click=${() => !isEmpty && onRating(isChosen ? null : value)}
      >
        <span class="visually-hidden">${messages.showRating(number(value), count, number)}</span>
        <span aria-hidden="true">${number(value)}</span>
        <svg class="bar" aria-hidden="true">
          <rect width="${(100 * count) / ratings.count}%" height="100%"></rect>
        </svg>
        <span aria-hidden="true">${number(count)}</span>
      </button>
    </li>`;
  }
}
