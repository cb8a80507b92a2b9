import type { CommentPage, CommentWithoutReplies } from '../../contract/comments.js';
import { type ThreadState, branchOf, update, withBranch } from './thread-state.js';

export function updateReactions(
  state: ThreadState,
  commentId: string,
  reactions: Readonly<Record<string, number>>,
): ThreadState {
  const comment = state.comments.get(commentId);
  return comment ? update(state, { ...comment, reactions: { ...reactions } }) : state;
}

/** Whether a new reply to this comment can be shown at the end of what is here already. */
function isReadToEnd(state: ThreadState, comment: CommentWithoutReplies): boolean {
  const branch = branchOf(state, comment.id);
  return branch.known ? branch.next === null : comment.replyCount === 0;
}

/** Raises the count of replies for one that is not here, once. */
function countReply(state: ThreadState, parent: CommentWithoutReplies, replyId: string): ThreadState {
  if (state.counted.has(replyId)) return state;
  return {
    ...state,
    comments: new Map(state.comments).set(parent.id, { ...parent, replyCount: parent.replyCount + 1 }),
    counted: new Set(state.counted).add(replyId),
  };
}

/**
 * Notes a comment that arrived: it waits until the reader asks for it, so that nothing moves. A reply to a branch that
 * is not read to its end only counts there. Twice is the same as once.
 */
export function arrive(state: ThreadState, comment: CommentWithoutReplies): ThreadState {
  const { id, parentId } = comment;
  if (state.comments.has(id) || state.arrivals.some((each) => each.id === id)) return state;
  const parent = parentId === null ? undefined : state.comments.get(parentId);
  if (parent && !isReadToEnd(state, parent)) return countReply(state, parent, id);
  const hasPlace = parentId === null || parent || state.arrivals.some((each) => each.id === parentId);
  return hasPlace ? { ...state, arrivals: [...state.arrivals, comment] } : state;
}

/** Puts a comment in its place: a reply at the end of its branch, a comment on the topic at the top, where it is seen. */
export function place(state: ThreadState, comment: CommentWithoutReplies): ThreadState {
  const { id, parentId } = comment;
  if (state.comments.has(id)) return state;
  const arrivals = state.arrivals.filter((each) => each.id !== id);
  const parent = parentId === null ? null : state.comments.get(parentId);
  if (parent === undefined) return { ...state, arrivals };
  const branch = branchOf(state, parentId);
  const ids = parent ? [...branch.ids, id] : [id, ...branch.ids];
  const comments = new Map(state.comments).set(id, comment);
  let { known } = branch;
  if (parent) {
    const isComplete = isReadToEnd(state, parent);
    known ||= isComplete;
    const replyCount = isComplete ? ids.length : parent.replyCount + (state.counted.has(id) ? 0 : 1);
    comments.set(parent.id, { ...parent, replyCount });
  }
  return withBranch({ ...state, comments, arrivals }, parentId, { ...branch, ids, known });
}

/** Takes in a newer reading of the list's start: what is known is updated, what is not arrives. */
export function merge(state: ThreadState, page: CommentPage): ThreadState {
  return page.items.reduce<ThreadState>((result, { replies, ...comment }) => {
    const taken = result.comments.has(comment.id) ? update(result, comment) : arrive(result, comment);
    // The reading counts its own replies already.
    return replies ? update(merge(taken, replies), comment) : taken;
  }, state);
}

/** Puts all arrivals in their places. */
export function reveal(state: ThreadState): ThreadState {
  return state.arrivals.reduce(place, { ...state, arrivals: [] });
}
