import type { Comment, CommentList, Ratings } from '../../src/contract/comments.js';
import type { Moderation } from '../../src/contract/moderation.js';
import type { ContentNode } from '../../src/contract/content.js';
import { presetText, type Preset } from '../community/presets.js';
import type { RuleBook } from '../community/rule-book.js';
import { safeUrl } from '../text/link.js';
import { html, type Html, type HtmlValue } from '../text/html.js';
import { wordsIn, type HtmlWords } from './html-words.js';

interface View {
  words: HtmlWords;
  formatNumber(value: number): string;
  /** What a preset is called in the reader's language. */
  textOf(preset: string | undefined): string | undefined;
  formatDate(time: string): string;
  /** What a house rule is called in the reader's language. */
  ruleTitle(ruleId: string, version: string | null): string;
}

/**
 * The first page of a discussion as plain HTML, for search engines and for pages without script. A page puts it inside
 * the element, which shows it until the discussion is ready. Times are in UTC.
 */
export function renderCommentList(
  { items, topic }: CommentList,
  locale: string,
  presets: readonly Preset[],
  ruleBook: RuleBook,
): string {
  const language = isTag(locale) ? locale : 'en';
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  const dates = new Intl.DateTimeFormat(language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const view: View = {
    words: wordsIn(locale),
    textOf: (id) => {
      const preset = presets.find((each) => each.id === id);
      return preset && presetText(preset, locale);
    },
    formatNumber: (value) => numbers.format(value),
    formatDate: (time) => dates.format(new Date(time)),
    ruleTitle: (ruleId, version) => ruleBook.read(ruleId, version, locale)?.title ?? ruleId,
  };
  return String(
    html`${topic.ratings && renderRatings(topic.ratings, view)}
      <ol data-parvis-comments>
        ${items.map((item) => renderItem(item, view))}
      </ol>`,
  );
}

function isTag(locale: string): boolean {
  try {
    return Intl.getCanonicalLocales(locale).length === 1;
  } catch {
    return false;
  }
}

function renderItem(comment: Comment, view: View): Html {
  const replies = comment.replies?.items ?? [];
  return html`<li>
    ${comment.state === 'published' ? renderComment(comment, view) : renderMarker(comment, view)}${
      replies.length > 0 &&
      html`<ol>
        ${replies.map((reply) => renderItem(reply, view))}
      </ol>`
    }
  </li>`;
}

/** The words that search engines know: https://schema.org/AggregateRating. */
function renderRatings({ average, count }: Ratings, { words, formatNumber }: View): HtmlValue {
  if (count === 0) return null;
  const value = html`<data itemprop="ratingValue" value="${average}">${formatNumber(average)}</data>`;
  const number = html`<data itemprop="ratingCount" value="${count}">${formatNumber(count)}</data>`;
  return html`<p itemscope itemtype="https://schema.org/AggregateRating">${words.ratings(value, number)}</p>`;
}

function renderRating(rating: number, { words, formatNumber }: View): Html {
  const value = html`<data itemprop="ratingValue" value="${rating}">${formatNumber(rating)}</data>`;
  return html`<p itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
    ${words.rating(value)}
  </p>`;
}

/** The words that search engines know: https://schema.org/Comment, or https://schema.org/Review where it rates. */
function renderComment(
  { id, author, createdAt, body, rating, preset, moderation }: Comment,
  view: View,
): Html {
  const { words, formatDate } = view;
  const text = view.textOf(preset);
  const type = rating === undefined ? 'Comment' : 'Review';
  return html`<article id="parvis-${id}" itemscope itemtype="https://schema.org/${type}">
    <p>
      <span itemprop="author" itemscope itemtype="https://schema.org/Person"
        ><b itemprop="name" dir="auto">${author?.name ?? words.unknownAuthor}</b></span
      >${author?.roles.includes('staff') && html` (${words.staff})`}${
        author?.roles.includes('guest') && html` (${words.guest})`
      }
      <a href="#parvis-${id}"
        ><time itemprop="dateCreated" datetime="${createdAt}">${formatDate(createdAt)}</time></a
      >
    </p>
    ${rating !== undefined && renderRating(rating, view)}
    ${moderation && html`<p><i>${decisionText(moderation, view)}</i></p>`}
    <div itemprop="${rating === undefined ? 'text' : 'reviewBody'}">
      ${text ? html`<p dir="auto">${text}</p>` : body.map(renderNode)}
    </div>
  </article>`;
}

function renderMarker({ state, moderation }: Comment, view: View): Html {
  const { words } = view;
  const text = state === 'deleted' ? words.deletedByAuthor : words.notAvailable;
  return html`<p><i>${moderation ? decisionText(moderation, view) : text}</i></p>`;
}

/** Under which rule or law, when, and whether a person decided. */
function decisionText(
  { restriction, ruleId, rulesVersion, law, decidedAt, by }: Moderation,
  view: View,
): string {
  const { decision } = view.words;
  const ground =
    ruleId === null ? decision.law(law ?? '') : decision.rule(view.ruleTitle(ruleId, rulesVersion));
  const parts = [
    `${restriction === 'labelled' ? decision.labelled : decision.removed} ${ground}`,
    decision.on(view.formatDate(decidedAt)),
    by === 'automatic' ? decision.automatic : decision.staff,
  ];
  return `${parts.join(decision.separator)}.`;
}

function renderNode(node: ContentNode): HtmlValue {
  const inside = node.text ?? (node.children ?? []).map(renderNode);
  switch (node.type) {
    case 'paragraph':
      return html`<p dir="auto">${inside}</p>`;
    case 'quote':
      return html`<blockquote dir="auto">${inside}</blockquote>`;
    case 'list':
      return node.ordered
        ? html`<ol dir="auto">
            ${inside}
          </ol>`
        : html`<ul dir="auto">
            ${inside}
          </ul>`;
    case 'item':
      return html`<li>${inside}</li>`;
    case 'code-block':
      return html`<pre dir="ltr"><code>${inside}</code></pre>`;
    case 'code':
      return html`<code>${inside}</code>`;
    case 'emphasis':
      return html`<em>${inside}</em>`;
    case 'strong':
      return html`<strong>${inside}</strong>`;
    case 'mention':
      return html`<bdi>${inside}</bdi>`;
    case 'break':
      return html`<br />`;
    case 'link': {
      const url = safeUrl(node.url ?? '');
      return url ? html`<a href="${url.href}" rel="ugc nofollow noopener noreferrer">${inside}</a>` : inside;
    }
    default:
      return inside;
  }
}
