import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies, Ratings } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { loadRatingsMessages } from '../../i18n/load-ratings-messages.js';
import type { FullMessages, RatingsMessages } from '../../i18n/messages.js';
import type { SendDetail } from '../comment-composer/comment-writer.js';
import type { BranchPart } from '../comment-thread/render-branch.js';
import type { ThreadState } from '../comment-thread/thread-state.js';
import { renderField } from './render-field.js';
import { renderSummary } from './render-summary.js';
import { markStyles, ratingsStyles } from './ratings.styles.js';
import { renderStars, VALUES } from './stars.js';
import { ViewerRating } from './viewer-rating.js';

interface FieldContext {
  client: CommunityClient;
  viewer: BranchPart;
  state: ThreadState;
  topicKey: string;
  /** The comment that is changed; null for a new one. */
  comment: CommentWithoutReplies | null;
}

/** What a thread shows where members rate what its topic is about. Loaded for such topics only. */
export class TopicRatings {
  /** For the thread, and for each comment that rates. */
  readonly styles = ratingsStyles;
  readonly markStyles = markStyles;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localize: LocalizeController;
  readonly #viewer: ViewerRating;
  #messages: RatingsMessages | null = null;
  /** The tag that the words were fetched for. */
  #tag = '';
  /** Somebody has begun to write; before that, the place to write keeps its size. */
  #isOpen = false;
  #isMissing = false;
  #completed: { of: FullMessages; by: RatingsMessages; result: FullMessages } | null = null;

  constructor(host: ReactiveControllerHost, localize: LocalizeController) {
    this.#host = host as ReactiveControllerHost & HTMLElement;
    this.#localize = localize;
    this.#viewer = new ViewerRating(() => host.requestUpdate());
    this.#host.shadowRoot!.addEventListener('focusin', this.#handleFocus);
  }

  /** Fetches the words. Rejects where they cannot be had. */
  async load(): Promise<void> {
    const { tag } = this.#localize;
    if (tag === this.#tag) return;
    const messages = await loadRatingsMessages(tag);
    if (tag !== this.#localize.tag) return;
    this.#tag = tag;
    this.#messages = messages;
    this.#host.requestUpdate();
  }

  /** In the reader's language; null until they are there. */
  get words(): RatingsMessages | null {
    if (this.#tag !== this.#localize.tag) this.load().catch(() => undefined);
    return this.#messages;
  }

  /** Below the heading. */
  renderSummary(ratings: Ratings, rating: number | null, onRating: (rating: number | null) => void): unknown {
    const messages = this.words;
    if (!messages) return nothing;
    return renderSummary({ ratings, rating, onRating, messages, localize: this.#localize });
  }

  /** Beside a comment that rates. */
  renderMark(rating: number): TemplateResult {
    const { number } = this.#localize;
    const [value, best] = [number(rating), number(VALUES.length)];
    const messages = this.words!;
    return html`<span class="mark rated"
      >${renderStars(rating, messages.ratingOf(value, best))}
      <span aria-hidden="true">${messages.ratingText(value, best)}</span></span
    >`;
  }

  /** Where the viewer chooses a rating, above the text of their comment. */
  renderField({ client, viewer, state, topicKey, comment }: FieldContext): unknown {
    this.#viewer.follow(client, viewer.memberId, topicKey);
    const messages = this.words;
    if (!messages) return nothing;
    const common = { messages, number: this.#localize.number };
    if (comment) {
      if (comment.rating === undefined) return nothing;
      return renderField({ ...common, name: comment.id, chosen: comment.rating, isMissing: false });
    }
    const hasRated = this.#viewer.hasRated(state, viewer);
    if (hasRated && this.#viewer.chosen !== null) this.#viewer.choose(null);
    if (hasRated === null || !this.#isOpen) return nothing;
    if (hasRated) return html`<p class="rated-already">${messages.ratedAlready}</p>`;
    return renderField({
      ...common,
      name: 'new',
      chosen: this.#viewer.chosen,
      isMissing: this.#isMissing,
      onChoose: (value) => {
        this.#isMissing = false;
        this.#viewer.choose(value);
      },
    });
  }

  /** Adds the rating to what is sent, or holds it back until there is one. */
  completeWriting(event: CustomEvent<Pick<SendDetail, 'rating'>>): void {
    const field = (event.target as HTMLElement).querySelector('fieldset');
    const chosen = field?.querySelector<HTMLInputElement>(':checked');
    if (chosen) event.detail.rating = Number(chosen.value);
    else if (field) {
      event.preventDefault();
      this.#isMissing = true;
      this.#host.requestUpdate();
      field.querySelector('input')!.focus();
    }
  }

  completeErrors(messages: FullMessages): FullMessages {
    const words = this.words;
    if (!words) return messages;
    if (this.#completed?.of !== messages || this.#completed.by !== words) {
      const result = { ...messages, errors: { ...messages.errors, ...words.errors } };
      this.#completed = { of: messages, by: words, result };
    }
    return this.#completed.result;
  }

  #handleFocus = ({ target }: Event): void => {
    if (this.#isOpen || !(target as Element).closest('.writing')) return;
    this.#isOpen = true;
    this.#host.requestUpdate();
  };
}
