import { html, nothing } from 'lit';
import type { ContentNode } from '../../contract/content.js';
import { textOf } from '../comment/content-nodes.js';
import { safeUrl } from '../safe-url.js';
import type { DeskContext } from './desk-context.js';
import { placeOf, type Entry } from './entries.js';
import { authorOf, lookingText, waitingText } from './wording.js';

/** Enough for the two lines that are shown. */
const SNIPPET = 200;

const snippetOf = (body: readonly ContentNode[]): string =>
  body
    .map((block) => textOf([block]))
    .join(' ')
    .slice(0, SNIPPET);

/** What waits in the queue that is shown, the longest waiting first. */
export function renderList(context: DeskContext) {
  const { words, queue } = context;
  if (!queue.isRead) {
    return html`<div class="skeleton" role="status" aria-busy="true" aria-label=${words.deskLoading}></div>`;
  }
  if (queue.entries.length === 0) {
    return html`<p class="empty">${words.queueEmpty[queue.name]}</p>`;
  }
  return html`${queue.name === 'appeals' ? nothing : renderChosen(context)}
    <ul class="entries" part="list" aria-label=${words.waitingList(words.queueNames[queue.name])}>
      ${queue.entries.map((entry) => renderEntry(entry, context))}
    </ul>
    ${
      queue.hasMore
        ? html`<button class="more" type="button" @click=${() => queue.readMore()}>
            ${words.moreWaiting}
          </button>`
        : nothing
    }`;
}

function renderChosen({ words, localize, deciding, queue }: DeskContext) {
  if (!deciding) return nothing;
  const { bulk, turn } = deciding;
  const { size } = bulk.chosen;
  const handleAll = () => {
    for (const { id, isGone } of queue.entries) if (!isGone) bulk.toggle(id, true);
  };
  return html`<div class="chosen" ?data-some=${size > 0}>
    ${
      size > 0
        ? html`<b>${words.chosen(size, localize.number)}</b>
            <button class="primary narrow" type="button" @click=${() => turn('detail')}>
              ${words.decideChosen}
            </button>
            <button class="quiet" type="button" ?disabled=${bulk.isBusy} @click=${() => bulk.clear()}>
              ${words.chooseNone}
            </button>`
        : html`<button class="quiet" type="button" @click=${handleAll}>${words.chooseAll}</button>`
    }
  </div>`;
}

function renderEntry(entry: Entry, context: DeskContext) {
  const { words, localize, queue, deciding, open } = context;
  const bulk = deciding?.bulk;
  const { id, item, isGone } = entry;
  const author = authorOf(entry, context);
  const looking = lookingText(entry, context);
  const place = queue.name === 'unanswered' || queue.name === 'newcomers' ? placeOf(item) : null;
  const times = item.reports.reduce((sum, { times: each }) => sum + each, 0);
  return html`<li class="entry" id=${`entry-${id}`} ?data-gone=${isGone}>
    ${
      queue.name === 'appeals'
        ? nothing
        : html`<label class="choose"
            ><input
              type="checkbox"
              aria-label=${words.choose(author)}
              .checked=${!!bulk?.chosen.has(id)}
              ?disabled=${isGone || !bulk || bulk.isBusy}
              @change=${({ target }: Event) => bulk?.toggle(id, (target as HTMLInputElement).checked)}
          /></label>`
    }
    <button
      class="opener"
      type="button"
      aria-current=${id === deciding?.work.currentId ? 'true' : nothing}
      @click=${() => open(entry)}
    >
      <span class="line"
        ><b dir="auto">${author}</b>
        <span class="muted"
          >${isGone ? words.noLongerWaiting : waitingText(item.waitingSince, context)}</span
        ></span
      >
      <span class="snippet" dir="auto">${snippetOf(item.body)}</span>
      <span class="line"
        ><span class="muted" dir="auto">${item.topicTitle}</span> ${
          times > 0
            ? html`<span class="tag">${words.reportCount(times, localize.number)}</span>`
            : item.rating
              ? html`<span class="tag">${words.ratingShort(localize.number(item.rating))}</span>`
              : nothing
        }</span
      >
      ${looking ? html`<span class="looking">${looking}</span>` : nothing}
    </button>
    ${place ? renderPlace(place, `${words.onItsPage}: ${author}`) : nothing}
  </li>`;
}

function renderPlace(place: string, name: string) {
  return html`<a
    class="place"
    href=${safeUrl(place)}
    target="_blank"
    rel="noopener"
    aria-label=${name}
    title=${name}
    ><svg viewBox="0 0 20 20" aria-hidden="true">
      <path
        d="M8 5H5v10h10v-3M11 4h5v5M16 4l-7 7"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
      /></svg
  ></a>`;
}
