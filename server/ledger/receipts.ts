import type { Kysely } from 'kysely';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { assertAuthor } from '../comments/own-comment.js';
import { couldBeId } from '../comments/comment-view.js';
import { ProblemError } from '../problem-error.js';
import { topicHashOf } from './commitments.js';
import type { SigningKey } from './signing-key.js';

/**
 * What an author can prove a submission with: signed, and with all that is needed to find its entries in the public
 * record. Null for a comment that was there before the log.
 */
export async function issueReceipt(
  db: Kysely<Database>,
  key: SigningKey,
  commentId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('comment_commitments as known')
    .innerJoin('comments', 'comments.id', 'known.comment_id')
    .innerJoin('topics', 'topics.id', 'comments.topic_id')
    .innerJoin('moderation_log as entry', (join) =>
      join.onRef('entry.commitment', '=', 'known.commitment').on('entry.kind', '=', 'submission'),
    )
    .select(['known.salt', 'known.commitment', 'known.text_hash as textHash', 'entry.at', 'topics.key'])
    .where('known.comment_id', '=', commentId)
    .executeTakeFirst();
  if (!row) return null;
  const { salt, commitment, textHash, at, key: topicKey } = row;
  const topicHash = topicHashOf(salt, topicKey);
  return key.sign('parvis-receipt', {
    commentId,
    salt,
    commitment,
    textHash,
    topicHash,
    at: at.toISOString(),
  });
}

/** The receipt of an own comment, published or not. Throws `comment-unknown`, `forbidden` and `not-found`. */
export async function readReceipt(
  db: Kysely<Database>,
  key: SigningKey,
  member: Member,
  commentId: string,
): Promise<{ receipt: string }> {
  const comment = couldBeId(commentId)
    ? await db.selectFrom('comments').select('author_id').where('id', '=', commentId).executeTakeFirst()
    : undefined;
  if (!comment) throw new ProblemError('comment-unknown');
  assertAuthor(comment, member);
  const receipt = await issueReceipt(db, key, commentId);
  if (receipt === null) throw new ProblemError('not-found');
  return { receipt };
}
