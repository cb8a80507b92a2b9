import type { CommunityClient } from '../../client/domain.js';
import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { NotesMessages } from '../../i18n/messages.js';
import type { CommentAction } from '../comment/comment.events.js';
import { branchOf, withBranch, type ThreadState } from '../comment-thread/thread-state.js';
import type { ThreadView } from '../comment-thread/thread-view.js';

/** Puts a comment before its siblings, as the next reading will have it. */
function moveFirst(state: ThreadState, { id, parentId }: CommentWithoutReplies): ThreadState {
  const branch = branchOf(state, parentId);
  if (!branch.ids.includes(id)) return state;
  return withBranch(state, parentId, { ...branch, ids: [id, ...branch.ids.filter((each) => each !== id)] });
}

/** What is under way. */
const busy = new Set<string>();

/**
 * Chooses an answer, or pins a comment; or takes that back. Whoever does it sees it come first at once; to others it only
 * gets its mark, so that nothing moves that they are reading. Rejects with what the backend refused.
 */
export async function curate(
  view: ThreadView,
  client: CommunityClient,
  action: CommentAction,
  comment: CommentWithoutReplies,
  { done }: NotesMessages,
): Promise<void> {
  const { id, parentId } = comment;
  if (busy.has(id)) return;
  busy.add(id);
  const { reading } = view.thread;
  try {
    const curation = await client.curation();
    const isOn = action === 'note-choose' || action === 'note-pin';
    const isPin = action === 'note-pin' || action === 'note-unpin';
    const changed = isPin
      ? await curation.pin(id, isOn)
      : await curation.chooseAnswer(parentId ?? '', isOn ? id : null);
    if (reading !== view.thread.reading) return;
    view.thread.take(changed);
    if (isOn) view.thread.change((state) => moveFirst(state, comment));
    if (isPin) view.announce(isOn ? done.pinned : done.unpinned);
    else view.announce(isOn ? done.answerChosen : done.answerCleared);
    view.focusComment(id);
  } finally {
    busy.delete(id);
  }
}
