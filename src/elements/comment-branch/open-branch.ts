import type { CommentWithoutReplies } from '../../contract/comments.js';
import type { ThreadView } from '../comment-thread/thread-view.js';
import { BranchController } from './branch-controller.js';

const controllers = new WeakMap<HTMLElement, BranchController>();

/** Shows a conversation that lies too deep for the list in a list of its own. Rejects with why it cannot be read. */
export async function openBranch(view: ThreadView, { id }: CommentWithoutReplies): Promise<void> {
  const controller = controllers.get(view.host) ?? new BranchController(view);
  controllers.set(view.host, controller);
  await controller.open(id);
}
