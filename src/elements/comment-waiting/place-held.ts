import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { RestrictedComment } from '../../contract/moderation.js';
import { type ThreadState, branchOf, withBranch } from '../comment-thread/thread-state.js';

/** What is known to nobody but its author and the staff: others see a comment that waits only where it has replies. */
function isUnseen({ state, replyCount }: CommentWithoutReplies): boolean {
  return state === 'held' && replyCount === 0;
}

function toComment(
  { commentId, parentId, createdAt, version }: RestrictedComment,
  topicKey: string,
  depth: number,
): CommentWithoutReplies {
  return {
    id: commentId,
    topicKey,
    parentId,
    depth,
    author: null,
    body: [],
    createdAt,
    editedAt: null,
    version,
    state: 'held',
    reactions: {},
    replyCount: 0,
    moderation: {
      restriction: 'held',
      ruleId: null,
      rulesVersion: null,
      law: null,
      decidedAt: createdAt,
      by: 'automatic',
      until: null,
    },
  };
}

/** Puts a comment first on the topic, or last below what it answers. */
function place(state: ThreadState, comment: CommentWithoutReplies): ThreadState {
  const { id, parentId } = comment;
  const parent = parentId === null ? undefined : state.comments.get(parentId);
  const branch = branchOf(state, parentId);
  const comments = new Map(state.comments).set(id, comment);
  if (parent) comments.set(parent.id, { ...parent, replyCount: parent.replyCount + 1 });
  return withBranch({ ...state, comments }, parentId, {
    ...branch,
    ids: parent ? [...branch.ids, id] : [id, ...branch.ids],
    known: branch.known || parent?.replyCount === 0,
  });
}

/** Puts the viewer's comments that wait where they will be, as far as what they answer is here. The same state where they are. */
export function placeHeld(
  state: ThreadState,
  topicKey: string,
  own: Iterable<RestrictedComment>,
): ThreadState {
  // The newest last, so that it comes to stand first.
  return [...own].reverse().reduce((result, comment) => {
    if (comment.state !== 'held' || result.comments.has(comment.commentId)) return result;
    const parent = comment.parentId === null ? null : result.comments.get(comment.parentId);
    if (parent === undefined) return result;
    return place(result, toComment(comment, topicKey, parent ? parent.depth + 1 : 0));
  }, state);
}

/** Takes out what only somebody else may see. The same state where there is nothing of it. */
export function removeHeld(state: ThreadState, own: ReadonlyMap<string, unknown>): ThreadState {
  const gone = [...state.comments.values()].filter((comment) => isUnseen(comment) && !own.has(comment.id));
  if (gone.length === 0) return state;
  const comments = new Map(state.comments);
  const replies = new Map(state.replies);
  let { roots } = state;
  for (const { id, parentId } of gone) {
    comments.delete(id);
    const branch = branchOf({ ...state, replies, roots }, parentId);
    const changed = { ...branch, ids: branch.ids.filter((each) => each !== id) };
    const parent = parentId === null ? undefined : comments.get(parentId);
    if (parentId === null) roots = changed;
    else replies.set(parentId, changed);
    if (parent) comments.set(parent.id, { ...parent, replyCount: Math.max(0, parent.replyCount - 1) });
  }
  return { ...state, comments, replies, roots };
}
