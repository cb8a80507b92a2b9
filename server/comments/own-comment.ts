import type { Kysely, Transaction } from 'kysely';
import type { Database, TopicRow } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { lockTopic } from '../topics/topics.js';
import { couldBeId, findComment, type CommentView } from './comment-view.js';

/** Locks the topic that a comment is on: always before the comment, so that two writers never wait for each other. */
export async function lockTopicOf(
  transaction: Transaction<Database>,
  commentId: string,
): Promise<{ topic: TopicRow }> {
  const found = couldBeId(commentId)
    ? await transaction
        .selectFrom('comments')
        .select('topic_id')
        .where('id', '=', commentId)
        .executeTakeFirst()
    : undefined;
  if (!found) throw new ProblemError('comment-unknown');
  return { topic: await lockTopic(transaction, { id: found.topic_id }) };
}

/** Throws `forbidden` for anybody but the author. */
export function assertAuthor(view: Pick<CommentView, 'author_id'>, member: Member): void {
  if (view.author_id !== member.id) throw new ProblemError('forbidden');
}

/** Locks a comment of the member. Throws `comment-unknown` and `forbidden`. */
export async function lockOwnComment(
  transaction: Transaction<Database>,
  member: Member,
  commentId: string,
): Promise<CommentView> {
  await transaction
    .selectFrom('comments')
    .select('id')
    .where('id', '=', commentId)
    .forNoKeyUpdate()
    .executeTakeFirst();
  const view = await findComment(transaction, commentId);
  if (!view) throw new ProblemError('comment-unknown');
  assertAuthor(view, member);
  return view;
}

/** What the author typed. */
export async function readOwnText(
  db: Kysely<Database>,
  member: Member,
  commentId: string,
): Promise<{ text: string; version: number }> {
  const row = couldBeId(commentId)
    ? await db
        .selectFrom('comments')
        .select(['author_id', 'source', 'version', 'state'])
        .where('id', '=', commentId)
        .executeTakeFirst()
    : undefined;
  if (!row) throw new ProblemError('comment-unknown');
  assertAuthor(row, member);
  if (row.state !== 'published' || row.source === null) throw new ProblemError('comment-deleted');
  return { text: row.source, version: row.version };
}
