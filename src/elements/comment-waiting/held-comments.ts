import { html, nothing } from 'lit';
import type { Hold, HoldReason, RestrictedComment } from '../../contract/moderation.js';
import type { LocalizeController } from '../../controllers/localize.js';
import { languageFor } from '../../i18n/load-messages.js';
import { loadWaitingMessages } from '../../i18n/load-waiting-messages.js';
import type { Messages, WaitingMessages } from '../../i18n/messages.js';
import { contentNodes } from '../comment/content-nodes.js';
import type { ThreadController } from '../comment-thread/thread-controller.js';
import { placeHeld, removeHeld } from './place-held.js';
import { heldStyles } from './waiting.styles.js';

/** Why a comment waits, in words. A kind that is not known says nothing. */
function reasonText(
  { kind, detail }: HoldReason,
  { holdReasons, heldWords, heldLinks }: WaitingMessages,
  format: (value: number) => string,
): string {
  if (kind === 'words') return detail === null ? '' : heldWords(detail);
  if (kind === 'links') return heldLinks(Number(detail) || 1, format);
  return Object.hasOwn(holdReasons, kind) ? holdReasons[kind as keyof typeof holdReasons] : '';
}

function renderReasons(
  reasons: readonly HoldReason[],
  words: WaitingMessages,
  format: (value: number) => string,
): unknown {
  const texts = reasons.map((reason) => reasonText(reason, words, format)).filter(Boolean);
  return texts.length > 0
    ? html`<ul class="reasons">
        ${texts.map((text) => html`<li dir="auto">${text}</li>`)}
      </ul>`
    : nothing;
}

/** What the statement about a comment says that a program held back. */
export interface HoldText {
  restriction: string;
  source: string;
  reasons: unknown;
}

export async function describeHold(
  { reasons }: Hold,
  { tag, number }: LocalizeController,
): Promise<HoldText> {
  const words = await loadWaitingMessages(languageFor(tag));
  return {
    restriction: words.heldStatement,
    source: words.heldSource,
    reasons: renderReasons(reasons, words, number),
  };
}

/** The viewer's own comments that wait: they stand in their places for their author, and for nobody who looks after them. */
export class HeldComments {
  readonly styles = heldStyles;
  readonly #thread: ThreadController;
  readonly #localize: LocalizeController;
  #words: WaitingMessages | null = null;
  #own: ReadonlyMap<string, RestrictedComment> = new Map();

  constructor(thread: ThreadController, localize: LocalizeController) {
    this.#thread = thread;
    this.#localize = localize;
  }

  /** Fetches the words. To be called again in another language. */
  async load(): Promise<void> {
    this.#words = await loadWaitingMessages(languageFor(this.#localize.tag));
  }

  /** Shows these, and no others. */
  set(own: ReadonlyMap<string, RestrictedComment>): void {
    this.#own = own;
    const { state } = this.#thread;
    const rest = removeHeld(state, own);
    if (rest !== state) this.#thread.change(() => rest);
    this.place();
  }

  /** Puts those in their places that are not there, in a list that is whole. */
  place(): void {
    const { state, reading } = this.#thread;
    if (!reading || reading.address.rating !== null) return;
    const placed = placeHeld(state, reading.address.topicKey, this.#own.values());
    if (placed !== state) this.#thread.change(() => placed);
  }

  /** In the place of a comment that waits: for its author what becomes of it, why, and what it says. */
  render(commentId: string | null, messages: Pick<Messages, 'opensInNewTab' | 'delete'>): unknown {
    const comment = commentId === null ? undefined : this.#own.get(commentId);
    const words = this.#words!;
    if (!comment) return html`<p>${words.heldOfOthers}</p>`;
    return html`<div class="held">
      <p>${words.heldOwn}</p>
      ${renderReasons(comment.hold?.reasons ?? [], words, this.#localize.number)}
      <div class="body" dir="auto">${contentNodes(comment.body, messages.opensInNewTab)}</div>
      <button class="quiet" type="button" name="delete">${messages.delete}</button>
    </div>`;
  }
}
