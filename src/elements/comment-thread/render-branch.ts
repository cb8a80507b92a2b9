import { html, nothing, render, type TemplateResult } from 'lit';
import type { ViewerState } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { Messages } from '../../i18n/messages.js';
import type { ThreadNotes } from '../comment-notes/thread-notes.js';
import { arrangeItems } from './arrange-items.js';
import { type ThreadState, branchOf, unreadReplies } from './thread-state.js';

/** Beyond this depth replies are not indented further. */
const VISIBLE_DEPTH = 6;
const DAY = 86_400_000;

/** What goes beyond reading, once it is loaded. */
export interface BranchPart {
  /** Another number each time that something below may be another. */
  readonly revision: number;
  viewerState(commentId: string): ViewerState | undefined;
  /** Null while nobody is signed in. */
  readonly memberId: string | null;
  /** Whether the viewer is of the staff, and may pin and choose. */
  readonly mayModerate: boolean;
  /** Own comments deleted here a moment ago can be brought back. */
  isUndoable(commentId: string): boolean;
  /** Null unless the comment is being changed. */
  renderEditor(comment: CommentWithoutReplies): unknown;
  renderReply(comment: CommentWithoutReplies): unknown;
}

/** What a thread shows, as its branches need it. */
export interface BranchView {
  state: ThreadState;
  /** The comments that have to be rendered again; null for all. */
  changed: ReadonlySet<string | null> | null;
  messages: Messages;
  localize: LocalizeController;
  participation: BranchPart | null;
  notes: ThreadNotes | null;
  reactions: readonly string[];
  /** In milliseconds since 1970. */
  now: number;
  replyable: boolean;
  /** How many replies may hang below each other. */
  replyDepth: number;
  /** Comments whose replies are hidden. */
  collapsed: ReadonlySet<string>;
  linkedId: string | null;
  isExtending(commentId: string | null): boolean;
  onExtend(commentId: string | null, end: 'next' | 'previous'): void;
}

export function isExpanded(view: Pick<BranchView, 'state' | 'collapsed'>, commentId: string): boolean {
  return branchOf(view.state, commentId).ids.length > 0 && !view.collapsed.has(commentId);
}

/**
 * The comments on the topic, or the replies to a comment, with what hangs below them. `place` holds the list since it was
 * last rendered.
 */
export function renderBranch(
  view: BranchView,
  place: ParentNode,
  parent: CommentWithoutReplies | null,
): TemplateResult {
  const branch = branchOf(view.state, parent?.id ?? null);
  const depth = parent ? parent.depth + 1 : 0;
  const indented = depth > 0 && depth <= VISIBLE_DEPTH;
  const list = place.querySelector('ol') ?? document.createElement('ol');
  list.role = 'list';
  list.className = parent ? (indented ? 'replies indented' : 'replies') : 'roots';
  list.ariaLabel = parent && view.messages.replyTo(parent.author?.name ?? view.messages.unknownAuthor);
  arrangeItems(list, branch.ids, (item, id, isNew) => {
    if (isNew || (view.changed?.has(id) ?? true)) {
      render(renderItem(view, item, view.state.comments.get(id)!), item);
    }
  });
  return html`
    ${renderExtend(view, parent, 'previous', branch.previous !== null, view.messages.loadEarlier)} ${list}
    ${renderExtend(view, parent, 'next', branch.next !== null || !branch.known, moreLabel(view, parent))}
  `;
}

function moreLabel(view: BranchView, parent: CommentWithoutReplies | null): string {
  const { messages, localize, state } = view;
  if (!parent) return messages.loadMore;
  return messages.moreReplies(Math.max(1, unreadReplies(state, parent)), localize.number);
}

function renderExtend(
  view: BranchView,
  parent: CommentWithoutReplies | null,
  end: 'next' | 'previous',
  offered: boolean,
  label: string,
) {
  if (!offered) return nothing;
  const id = parent?.id ?? null;
  const busy = view.isExtending(id);
  return html`<button
    class=${parent ? 'quiet extend' : 'extend'}
    type="button"
    aria-disabled=${busy}
    @click=${() => !busy && view.onExtend(id, end)}
  >
    ${label}
  </button>`;
}

function renderItem(view: BranchView, item: HTMLElement, comment: CommentWithoutReplies): TemplateResult {
  const { id } = comment;
  const expanded = isExpanded(view, id);
  const { participation } = view;
  return html`
    ${participation?.renderEditor(comment) ?? renderComment(view, comment, expanded)}
    ${participation?.renderReply(comment) ?? nothing}
    ${expanded ? renderBranch(view, item, comment) : nothing}
  `;
}

function renderComment(view: BranchView, comment: CommentWithoutReplies, expanded: boolean): TemplateResult {
  const { id } = comment;
  // Only a comment of the last day says how long ago it was, so that older ones are not rendered again each minute.
  const now = Math.min(view.now, Date.parse(comment.createdAt) + DAY);
  return html`<parvis-comment
    exportparts="comment, staff-badge, expert-badge, project-owner-badge"
    .comment=${comment}
    .messages=${view.messages}
    .localize=${view.localize}
    .viewer=${view.participation?.viewerState(id)}
    .notes=${view.notes?.of(comment, view)}
    .reactions=${view.reactions}
    .now=${now}
    .expanded=${comment.replyCount > 0 ? expanded : null}
    .replyable=${view.replyable && comment.depth < view.replyDepth}
    .undoable=${view.participation?.isUndoable(id) ?? false}
    .linked=${view.linkedId === id}
  ></parvis-comment>`;
}
