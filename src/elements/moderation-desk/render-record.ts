import { html, nothing } from 'lit';
import { contentNodes } from '../comment/content-nodes.js';
import { safeUrl } from '../safe-url.js';
import type { DecidingContext } from './deciding-context.js';
import { placeOf } from './entries.js';
import { decisionText } from './decision-text.js';

const FIGURES = ['comments', 'reported', 'removed', 'reversed', 'appeals'] as const;

/** What is known of the author. */
export function renderRecord(context: DecidingContext) {
  const { words, common, localize, work } = context;
  const { record } = work;
  if (record === null) return nothing;
  if (record === 'loading') return html`<p class="muted" role="status">${words.deskLoading}</p>`;
  if (record === 'failed') return html`<p class="error" role="alert">${common.errors.unreachable}</p>`;
  return html`<div class="record">
    <p class="muted">${words.memberSince(localize.dateTime(record.memberSince))}</p>
    <dl>
      ${FIGURES.map(
        (figure) =>
          html`<div>
            <dt>${words.recordFigures[figure]}</dt>
            <dd>${localize.number(record[figure])}</dd>
          </div>`,
      )}
    </dl>
    ${
      record.decisions.length > 0
        ? html`<h3>${words.decisionsHeading}</h3>
            <ul>
              ${record.decisions.map((decision) => html`<li>${decisionText(decision, context)}</li>`)}
            </ul>`
        : nothing
    }
    ${
      record.recent.length > 0
        ? html`<h3>${words.recentComments}</h3>
            <ul>
              ${record.recent.map((recent) => {
                const place = placeOf(recent);
                return html`<li>
                  <div class="body">${contentNodes(recent.body, common.opensInNewTab)}</div>
                  <p class="muted">
                    ${localize.dateTime(recent.createdAt)} ·
                    ${
                      place
                        ? html`<a href=${safeUrl(place)} target="_blank" rel="noopener" dir="auto"
                            >${recent.topicTitle}</a
                          >`
                        : html`<span dir="auto">${recent.topicTitle}</span>`
                    }
                  </p>
                </li>`;
              })}
            </ul>`
        : nothing
    }
  </div>`;
}
