import { html, nothing } from 'lit';
import { contentNodes } from '../comment/content-nodes.js';
import { safeUrl } from '../safe-url.js';
import { mayInvite } from './choices.js';
import type { DecidingContext } from './deciding-context.js';
import { groupReports, placeOf, type Entry, type ReportGroup } from './entries.js';
import { renderAppeal } from './render-appeal.js';
import { renderDecision } from './render-decision.js';
import { renderHandoff } from './render-handoff.js';
import { renderRecord } from './render-record.js';
import { decisionText, titleOf } from './decision-text.js';
import { SEPARATOR, SPACE, authorOf, lookingText, waitingText } from './wording.js';

/** What is open: the comment, what is known about it, and what can be done with it. */
export function renderDetail(context: DecidingContext) {
  const { words, work, bulk, queue, turn } = context;
  const entry = work.current;
  const isAboutMany = bulk.chosen.size > 0;
  return html`<button class="quiet narrow" type="button" @click=${() => turn('list')}>
      ${words.backToList}
    </button>
    ${
      entry
        ? renderEntry(entry, context)
        : isAboutMany
          ? nothing
          : html`<p class="empty">
              ${queue.isRead && queue.entries.length > 0 ? words.nothingOpen : nothing}
            </p>`
    }
    ${entry || isAboutMany ? renderDecision(entry, context) : nothing}`;
}

function renderEntry(entry: Entry, context: DecidingContext) {
  const { words, common, localize, work, toggleHandoff } = context;
  const { item } = entry;
  const { author } = item;
  const place = placeOf(item);
  const looking = lookingText(entry, context);
  const roles = (author?.roles ?? []).flatMap(
    (role) => common.roles[role as keyof typeof common.roles] ?? [],
  );
  return html`<article aria-labelledby="open-heading">
    <h2 id="open-heading" tabindex="-1">
      ${words.commentBy(authorOf(entry, context))}
      ${roles.map((role) => html`<small class="tag">${role}</small>`)}
    </h2>
    <p class="muted">
      ${localize.dateTime(item.createdAt)} · ${waitingText(item.waitingSince, context)}
      ${item.rating ? ` · ${words.ratingShort(localize.number(item.rating))}` : nothing}
    </p>
    <p class="muted">
      <span dir="auto">${item.topicTitle}</span>
      ${
        place
          ? html`${SEPARATOR}<a href=${safeUrl(place)} target="_blank" rel="noopener">${words.onItsPage}</a>
              <span class="visually-hidden">${common.opensInNewTab}</span>`
          : nothing
      }
    </p>
    ${looking ? html`<p class="looking">${looking}</p>` : nothing}
    <div class="body">${contentNodes(item.body, common.opensInNewTab)}</div>
    ${item.appeal ? renderAppeal(item.appeal, context) : nothing}
    ${
      item.reports.length > 0
        ? html`<h3>${words.reportsHeading}</h3>
            ${groupReports(item.reports).map((group) => renderReports(group, context))}`
        : nothing
    }
    ${
      item.hold
        ? html`<h3>${words.holdHeading}</h3>
            <ul>
              ${item.hold.reasons.map(
                ({ kind, detail }) =>
                  html`<li>
                    ${words.heldBecause[kind as keyof typeof words.heldBecause] ?? kind}
                    ${detail ? html`<bdi class="muted">${detail}</bdi>` : nothing}
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${renderDecisions(context)}
    <div class="actions">
      ${
        author
          ? html`<button
              class="quiet"
              type="button"
              aria-expanded=${work.record === null ? 'false' : 'true'}
              @click=${() => work.toggleRecord()}
            >
              <kbd aria-hidden="true">R</kbd>${words.recordOf}
            </button>`
          : nothing
      }
      ${
        mayInvite(entry, context)
          ? html`<button
              class="quiet"
              type="button"
              aria-expanded=${work.handoff === null ? 'false' : 'true'}
              @click=${toggleHandoff}
            >
              <kbd aria-hidden="true">P</kbd>${words.handoffOpen}
            </button>`
          : nothing
      }
    </div>
    ${renderRecord(context)} ${renderHandoff(entry, context)}
  </article>`;
}

function renderReports({ ruleId, times, reports }: ReportGroup, context: DecidingContext) {
  const { words, common, localize } = context;
  const said = reports.filter(({ explanation, law, name, email }) => explanation || law || name || email);
  return html`<div class="reports">
    <p>
      <b dir="auto">${ruleId === null ? words.reportedAsIllegal : titleOf(ruleId, context)}</b>
      ${times > 1 ? html`${SPACE}<span class="muted">${words.timesSaid(times, localize.number)}</span>` : nothing}
    </p>
    ${said.map(
      ({ explanation, law, name, email, receivedAt }) =>
        html`<blockquote dir="auto">
          ${law ? html`<b>${law}</b>` : nothing} ${explanation}
          <footer class="muted" dir=${common.direction}>
            ${[name, email].flatMap((part) => (part ? [html`<bdi>${part}</bdi>`, SEPARATOR] : []))}
            ${localize.dateTime(receivedAt)}
          </footer>
        </blockquote>`,
    )}
  </div>`;
}

function renderDecisions(context: DecidingContext) {
  const { words, work } = context;
  const about = work.current?.item.appeal?.decision.id;
  const decisions = work.decisions?.filter(({ id }) => id !== about) ?? [];
  if (decisions.length === 0) return nothing;
  return html`<h3>${words.decisionsHeading}</h3>
    <ul>
      ${decisions.map(
        (decision) =>
          html`<li>
            ${decisionText(decision, context)}
            ${
              decision.explanation
                ? html`<blockquote dir="auto">${decision.explanation}</blockquote>`
                : nothing
            }
          </li>`,
      )}
    </ul>`;
}
