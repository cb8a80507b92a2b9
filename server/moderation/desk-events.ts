import type { Transaction } from 'kysely';
import { DESK_CHANNEL, type QueueName } from '../../src/contract/desk.js';
import type { CommentState, Database } from '../database/schema.js';
import { publish } from '../stream/outbox.js';

/** Tells the staff that queues have changed. `commentId`: null where it is about several comments. */
export async function tellDesk(
  transaction: Transaction<Database>,
  commentId: string | null,
  queues: readonly QueueName[],
): Promise<void> {
  const data = { commentId, queues: [...queues] };
  // The event is kept without the comment: nothing of its text is in it.
  await publish(transaction, [{ channel: DESK_CHANNEL, name: 'desk-changed', data, commentId: null }]);
}

/** What decides in which queues a comment is. */
interface Waiting {
  state: CommentState;
  parent_id: string | null;
  by_staff: boolean;
  reported_at: Date | null;
  first_of_author: boolean;
  first_staff_reply_at: Date | null;
}

/** The queues where a comment may be found, or was before it was hidden. Which are about time alone, nobody is told of. */
function queuesOf(comment: Waiting): QueueName[] {
  return [
    ...(comment.reported_at ? (['reported'] as const) : []),
    ...(comment.state === 'held' ? (['held'] as const) : []),
    ...(comment.parent_id === null && !comment.by_staff && !comment.first_staff_reply_at
      ? (['unanswered'] as const)
      : []),
    ...(comment.first_of_author && !comment.by_staff ? (['newcomers'] as const) : []),
  ];
}

async function readWaiting(transaction: Transaction<Database>, commentId: string): Promise<Waiting> {
  return transaction
    .selectFrom('comments')
    .select(['state', 'parent_id', 'by_staff', 'reported_at', 'first_of_author', 'first_staff_reply_at'])
    .where('id', '=', commentId)
    .executeTakeFirstOrThrow();
}

/** Tells of a comment that has come, where it enters a queue; and of a reply of the staff, with which others leave theirs. */
export async function tellOfNew(
  transaction: Transaction<Database>,
  comment: { id: string; parentId: string | null },
): Promise<void> {
  const row = await readWaiting(transaction, comment.id);
  if (row.by_staff) {
    if (comment.parentId !== null) await tellDesk(transaction, comment.parentId, ['unanswered', 'newcomers']);
    return;
  }
  // Unanswered it is only after some time.
  const queues = queuesOf(row).filter((queue) => queue !== 'unanswered');
  if (queues.length > 0) await tellDesk(transaction, comment.id, queues);
}

/** Tells of a comment that its author has changed, taken away or brought back, where it is in a queue. */
export async function tellOfChanged(transaction: Transaction<Database>, commentId: string): Promise<void> {
  const row = await readWaiting(transaction, commentId);
  if (row.by_staff) {
    if (row.parent_id !== null) await tellDesk(transaction, row.parent_id, ['unanswered', 'newcomers']);
    return;
  }
  const queues = queuesOf(row);
  if (queues.length > 0) await tellDesk(transaction, commentId, queues);
}
