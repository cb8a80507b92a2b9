import type { Transaction } from 'kysely';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import type { Database } from '../database/schema.js';
import { publish, topicChannel } from '../stream/outbox.js';
import { toRatings, type TopicFigures } from '../topics/topics.js';
import { findComment, toComment, type CommentView } from './comment-view.js';

/** Tells of a changed comment, and of others that changed with it. Resolves to the first. */
export async function announce(
  transaction: Transaction<Database>,
  topic: TopicFigures & { key: string },
  commentId: string,
  others: readonly string[] = [],
): Promise<CommentWithoutReplies> {
  const ids = [commentId, ...others];
  const comments: CommentWithoutReplies[] = [];
  for (const id of ids) comments.push(toComment((await findComment(transaction, id)) as CommentView));
  await publish(
    transaction,
    comments.map((comment) => ({
      channel: topicChannel(topic.key),
      name: 'comment-changed',
      data: { comment, commentCount: topic.comment_count, ...toRatings(topic) },
      commentId: comment.id,
    })),
  );
  return comments[0] as CommentWithoutReplies;
}

/** Tells of a comment that nobody has seen before. Resolves to it. */
export async function announceNew(
  transaction: Transaction<Database>,
  topic: TopicFigures & { key: string },
  commentId: string,
): Promise<CommentWithoutReplies> {
  const comment = toComment((await findComment(transaction, commentId)) as CommentView);
  await publish(transaction, [
    {
      channel: topicChannel(topic.key),
      name: 'comment-created',
      data: { comment, commentCount: topic.comment_count, ...toRatings(topic) },
      commentId,
    },
  ]);
  return comment;
}
