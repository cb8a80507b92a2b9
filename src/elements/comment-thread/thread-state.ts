import type { CommentPage, CommentWithoutReplies } from '../../contract/comments.js';

/** The replies to a comment, or the comments on the topic, as far as they have been read. */
export interface Branch {
  readonly ids: readonly string[];
  /** Where it goes on before the first, or null. */
  readonly previous: string | null;
  /** Where it goes on after the last, or null. */
  readonly next: string | null;
  /** False until anything was read: its replies have to be asked for from the start. */
  readonly known: boolean;
}

/** What a thread shows. Values are never changed in place, so that an unchanged comment is not rendered again. */
export interface ThreadState {
  readonly comments: ReadonlyMap<string, CommentWithoutReplies>;
  readonly replies: ReadonlyMap<string, Branch>;
  readonly roots: Branch;
  /** Arrived while somebody was reading, not shown yet, oldest first. */
  readonly arrivals: readonly CommentWithoutReplies[];
  /** Replies that are not here and that the count of their parent was raised for. */
  readonly counted: ReadonlySet<string>;
}

/** Beyond each sixth level a conversation goes on in a list of its own. */
export function isDeep({ depth }: CommentWithoutReplies): boolean {
  return depth > 0 && depth % 6 === 0;
}

const UNREAD: Branch = { ids: [], previous: null, next: null, known: false };

export const EMPTY_THREAD: ThreadState = {
  comments: new Map(),
  replies: new Map(),
  roots: { ...UNREAD, known: true },
  arrivals: [],
  counted: new Set(),
};

export function branchOf(state: ThreadState, commentId: string | null): Branch {
  return commentId === null ? state.roots : (state.replies.get(commentId) ?? UNREAD);
}

export function withBranch(state: ThreadState, commentId: string | null, branch: Branch): ThreadState {
  return commentId === null
    ? { ...state, roots: branch }
    : { ...state, replies: new Map(state.replies).set(commentId, branch) };
}

/**
 * Enters the comments of a branch's page, and the replies that came along, into the maps that are being built, and
 * returns the page's ids. What is newer or was read further stays, and no comment gets a second place, whatever the
 * backend says: so the branches are a tree. `isOpen`: with what lies too deep for one list.
 */
function enter(
  page: CommentPage,
  branch: Branch,
  comments: Map<string, CommentWithoutReplies>,
  replies: Map<string, Branch>,
  isOpen: boolean,
): string[] {
  const ids = new Set<string>();
  for (const { replies: below, ...comment } of page.items) {
    const { id } = comment;
    const current = comments.get(id);
    if (current && !branch.ids.includes(id)) continue;
    ids.add(id);
    if (!current || current.version <= comment.version) comments.set(id, comment);
    const known = replies.get(id) ?? UNREAD;
    if (below && !known.known && (isOpen || !isDeep(comment)))
      replies.set(id, join(known, enter(below, known, comments, replies, isOpen), below, 'next'));
  }
  return [...ids];
}

/** A branch with a further piece at one end. A comment that was put there before its turn goes to its place. */
function join(branch: Branch, ids: readonly string[], page: CommentPage, end: 'next' | 'previous'): Branch {
  const joined = new Set(ids);
  const others = branch.ids.filter((id) => !joined.has(id));
  if (!branch.known) {
    return { ids: [...ids, ...others], previous: page.previous, next: page.next, known: true };
  }
  return end === 'next'
    ? { ...branch, ids: [...others, ...ids], next: page.next }
    : { ...branch, ids: [...ids, ...others], previous: page.previous };
}

/** A thread from the first piece of its list. `isOpen`: with what is too deep for one list, where a link leads there. */
export function threadFrom(page: CommentPage, isOpen = false): ThreadState {
  return extend({ ...EMPTY_THREAD, roots: UNREAD }, null, page, 'next', isOpen);
}

/** Adds a further piece at the end or at the beginning of a branch. */
export function extend(
  state: ThreadState,
  commentId: string | null,
  page: CommentPage,
  end: 'next' | 'previous',
  isOpen = false,
): ThreadState {
  const comments = new Map(state.comments);
  const replies = new Map(state.replies);
  const branch = branchOf(state, commentId);
  const joined = join(branch, enter(page, branch, comments, replies, isOpen), page, end);
  const arrivals = state.arrivals.filter(({ id }) => !comments.has(id));
  return withBranch({ ...state, comments, replies, arrivals }, commentId, joined);
}

/** Replaces a comment that is here; where it is not, nothing changes. */
export function update(state: ThreadState, comment: CommentWithoutReplies): ThreadState {
  const current = state.comments.get(comment.id);
  if (!current) {
    return state.arrivals.some(({ id }) => id === comment.id)
      ? { ...state, arrivals: state.arrivals.map((each) => (each.id === comment.id ? comment : each)) }
      : state;
  }
  if (current.version > comment.version) return state;
  return { ...state, comments: new Map(state.comments).set(comment.id, comment) };
}

/** How many replies of a comment are not here yet. */
export function unreadReplies(state: ThreadState, comment: CommentWithoutReplies): number {
  return Math.max(0, comment.replyCount - branchOf(state, comment.id).ids.length);
}

/** The ids of what a comment answers, nearest first. */
export function ancestorsOf(state: ThreadState, commentId: string): readonly string[] {
  const ids = new Set<string>();
  let id = state.comments.get(commentId)?.parentId;
  while (id && !ids.has(id)) {
    ids.add(id);
    id = state.comments.get(id)?.parentId;
  }
  return [...ids];
}
