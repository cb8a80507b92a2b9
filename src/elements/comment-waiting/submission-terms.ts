import { html, nothing } from 'lit';
import type { SubmissionTerms } from '../../contract/viewer.js';
import { loadWaitingMessages } from '../../i18n/load-waiting-messages.js';
import type { ComposingMessages, WaitingMessages } from '../../i18n/messages.js';
import type { CommentComposer } from '../comment-composer/comment-composer.js';

/** What somebody is told before they write: when it appears, and how the rules have changed since they last did. */
export class Terms {
  readonly #terms: SubmissionTerms;
  readonly #waiting: WaitingMessages;
  readonly #language: string;

  constructor(terms: SubmissionTerms, waiting: WaitingMessages, language: string) {
    this.#terms = terms;
    this.#waiting = waiting;
    this.#language = language;
  }

  /** In one line; the first time with a welcome. */
  hint({ review }: ComposingMessages, format: (value: number) => string): string {
    const { reviewedFirst, checked, isFirst } = this.#terms;
    const waiting = this.#waiting;
    const isBefore = this.#terms.review !== 'after';
    const when = reviewedFirst
      ? waiting.newcomerReview(reviewedFirst, format)
      : isBefore
        ? review.before
        : checked
          ? waiting.checkedReview
          : review.after;
    return isFirst ? `${waiting.firstComment} ${when}` : when;
  }

  /** Above the way to the rules; nothing where they are those of the viewer's last comment. */
  renderRulesChange(): unknown {
    const { rulesChange } = this.#terms;
    if (!rulesChange) return nothing;
    const { rulesChanged, ruleAdded, ruleReworded, ruleGone } = this.#waiting;
    const { inForceSince, note, added, changed, removed } = rulesChange;
    const since = Date.parse(inForceSince);
    const date =
      since > 0 ? new Intl.DateTimeFormat(this.#language, { dateStyle: 'long' }).format(since) : '';
    const changes = [
      ...(note ? [note] : []),
      ...added.map(ruleAdded),
      ...changed.map(ruleReworded),
      ...removed.map(ruleGone),
    ];
    return html`<div class="rules-change">
      <p>${rulesChanged(date)}</p>
      <ul>
        ${changes.map((change) => html`<li dir="auto">${change}</li>`)}
      </ul>
    </div>`;
  }
}

/** Rejects where it cannot be had: then nothing is promised. */
export async function readTerms(
  { client, topicKey }: CommentComposer,
  language: string,
): Promise<Terms | null> {
  const members = await client.members();
  if (!members.terms) return null;
  const [terms, waiting] = await Promise.all([
    members.terms(topicKey, language),
    loadWaitingMessages(language),
  ]);
  return new Terms(terms, waiting, language);
}
