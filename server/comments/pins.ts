import { sql, type Kysely, type Transaction } from 'kysely';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import { PINS_PER_TOPIC } from '../../src/contract/operations/curation.js';
import type { Database } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';
import { announce } from './announce.js';
import { commentColumns, commentJoins, findComment, toComment, type CommentView } from './comment-view.js';
import { lockTopicOf } from './own-comment.js';

/** The pinned comments of a topic, the last pinned first. */
export async function readPinned(db: Kysely<Database>, topicId: string): Promise<CommentView[]> {
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from (
      select * from comments
      where comments.topic_id = ${topicId} and comments.pinned_at is not null
      order by comments.pinned_at desc
      limit ${PINS_PER_TOPIC}
    ) as comments ${commentJoins}
    order by comments.pinned_at desc, comments.id`.execute(db);
  return rows;
}

/** Pins a comment, or puts it back in its place. What is so already stays as it is, and nobody is told. */
export async function setPinned(
  transaction: Transaction<Database>,
  commentId: string,
  on: boolean,
): Promise<CommentWithoutReplies> {
  const { topic } = await lockTopicOf(transaction, commentId);
  const view = await findComment(transaction, commentId);
  if (!view) throw new ProblemError('comment-unknown');
  if (view.state !== 'published') throw new ProblemError('comment-deleted');
  if ((view.pinned_at !== null) === on) return toComment(view);
  if (on) {
    if (view.parent_id !== null) throw new ProblemError('reply-not-pinnable');
    const pinned = await readPinned(transaction, topic.id);
    if (pinned.length >= PINS_PER_TOPIC) throw new ProblemError('pins-exhausted');
  }
  await transaction
    .updateTable('comments')
    .set({ pinned_at: on ? sql<Date>`clock_timestamp()` : null })
    .where('id', '=', view.id)
    .execute();
  return announce(transaction, topic, view.id);
}
