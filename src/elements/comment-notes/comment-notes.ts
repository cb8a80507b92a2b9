import { html, nothing } from 'lit';
import type { MessagesWithNotes } from '../../i18n/load-notes-messages.js';
import type { Invitation, Moderation } from '../../contract/moderation.js';
import type { NoteAction } from '../comment/comment.events.js';
import type { TopicPresets } from '../topic-presets/topic-presets.js';
import type { TopicRatings } from '../topic-ratings/topic-ratings.js';
import { adopt } from '../../styles/adopt.js';
import { commentStyles } from './notes.styles.js';

/** What there is to say of a comment, and what the viewer may do about it. */
export interface NoteFlags {
  pinned: boolean;
  /** Null where the comment is no question. */
  answered: boolean | null;
  /** It is the best answer to the question above it. */
  isAnswer: boolean;
  /** It is a reply to a question, and the viewer may choose the answer. */
  mayChoose: boolean;
  mayPin: boolean;
  /** What its author gives the topic's subject; null where nothing. */
  rating: number | null;
  /** The sentence or drawing that it is; null where it was written. */
  preset: string | null;
  /** What was decided about it; and where it is the viewer's, the statement of reasons. */
  moderation: Moderation | null;
  statementId: string | null;
  /** The comment's id, where it is the viewer's and waits to be looked at. */
  heldId: string | null;
  /** The staff has invited the viewer, whose it is, to go on in private. */
  handoff: Invitation | null;
}

/** Renders a part of what was decided about a comment. */
type RenderDecision = (
  flags: NoteFlags,
  root: HTMLElement | DocumentFragment,
  part?: 'invitation',
) => unknown;

/** A pin, a tick and a ring. */
const SHAPES = {
  pin: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M5 1h6l-1 5 3 3v1H8.7L8 15l-.7-5H3V9l3-3z" fill="currentColor"></path>
  </svg>`,
  tick: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M2.5 8.5l3.5 3.5 7.5-8" fill="none" stroke="currentColor" stroke-width="2.2"></path>
  </svg>`,
  ring: html`<svg viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" stroke-width="2"></circle>
  </svg>`,
};

function renderMark(shape: keyof typeof SHAPES, kind: string, text: string) {
  return html`<span class="mark ${kind}">${SHAPES[shape]} ${text}</span>`;
}

function renderTool(name: NoteAction, label: string, accessibleLabel?: string) {
  return html`<button class="quiet" type="button" name=${name} aria-label=${accessibleLabel ?? nothing}>
    ${label}
  </button>`;
}

/** What stands beside a comment. The same object for the same flags, so that a comment is not rendered again for it. */
export class CommentNotes {
  readonly #flags: NoteFlags;
  readonly #messages: MessagesWithNotes;
  readonly #ratings: TopicRatings | null;
  readonly #presets: TopicPresets | null;
  readonly #renderDecision: RenderDecision | null;

  constructor(
    flags: NoteFlags,
    messages: MessagesWithNotes,
    ratings: TopicRatings | null,
    presets: TopicPresets | null,
    renderDecision: RenderDecision | null,
  ) {
    this.#flags = flags;
    this.#messages = messages;
    this.#ratings = ratings;
    this.#presets = presets;
    this.#renderDecision = renderDecision;
  }

  /** Below the author's name. `root` is what the comment is rendered into. */
  renderMarks(root: HTMLElement | DocumentFragment): unknown {
    const { pinned, answered, isAnswer, rating, preset } = this.#flags;
    if (preset !== null && this.#presets) adopt(root, this.#presets.bodyStyles);
    const { moderation } = this.#flags;
    if (!pinned && answered === null && !isAnswer && rating === null && !moderation) return nothing;
    adopt(root, commentStyles);
    if (rating !== null && this.#ratings) adopt(root, this.#ratings.markStyles);
    const messages = this.#messages;
    return html`<div class="marks">
      ${rating === null ? nothing : this.#ratings?.renderMark(rating)}
      ${pinned ? renderMark('pin', 'pinned', messages.pinned) : nothing}
      ${answered === true ? renderMark('tick', 'answered', messages.answered) : nothing}
      ${answered === false ? renderMark('ring', 'unanswered', messages.unanswered) : nothing}
      ${isAnswer ? renderMark('tick', 'best', messages.bestAnswer) : nothing}
      ${moderation ? this.#renderDecision?.(this.#flags, root) : nothing}
    </div>`;
  }

  /** In place of the text, in the reader's language; undefined where the text itself is shown. */
  renderBody(root: HTMLElement | DocumentFragment): unknown {
    const { preset, moderation } = this.#flags;
    if (moderation && moderation.restriction !== 'labelled') return this.#renderDecision?.(this.#flags, root);
    return preset === null ? undefined : this.#presets?.renderBody(preset);
  }

  /** Below the text, for its author alone. */
  renderInvitation(root: HTMLElement | DocumentFragment): unknown {
    return this.#flags.handoff && this.#renderDecision?.(this.#flags, root, 'invitation');
  }

  /** Among the comment's actions. */
  renderTools(author: string): unknown {
    const { mayChoose, mayPin, isAnswer, pinned } = this.#flags;
    const messages = this.#messages;
    return [
      mayChoose && isAnswer ? renderTool('note-clear', messages.clearAnswer) : nothing,
      mayChoose && !isAnswer
        ? renderTool('note-choose', messages.chooseAnswer, messages.chooseAnswerBy(author))
        : nothing,
      mayPin
        ? pinned
          ? renderTool('note-unpin', messages.unpin)
          : renderTool('note-pin', messages.pin)
        : nothing,
    ];
  }
}
