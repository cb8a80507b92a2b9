import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database, TopicRow } from '../database/schema.js';
import { isStaff, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { findTopic } from '../topics/topics.js';

/** Members rate with a comment on the topic itself. The bank does not rate what it offers. */
function takesRating(topic: TopicRow, member: Member, parentId: string | null): boolean {
  return topic.mode === 'ratings' && parentId === null && !isStaff(member);
}

/** The published comment with the member's rating. */
async function findRating(
  db: Kysely<Database>,
  topicId: string,
  memberId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('comments')
    .select('id')
    .where('topic_id', '=', topicId)
    .where('author_id', '=', memberId)
    .where('rating', 'is not', null)
    .where('state', '=', 'published')
    .executeTakeFirst();
  return row?.id;
}

export async function readViewerRating(
  db: Kysely<Database>,
  member: Member,
  topicKey: string,
): Promise<{ commentId: string | null }> {
  const topic = await findTopic(db, topicKey);
  return { commentId: (await findRating(db, topic.id, member.id)) ?? null };
}

/** Throws unless a new comment has a rating exactly where it needs one. */
export async function assertRating(
  transaction: Transaction<Database>,
  topic: TopicRow,
  author: Member,
  { parentId, rating }: { parentId: string | null; rating: number | undefined },
): Promise<void> {
  if (!takesRating(topic, author, parentId)) {
    if (rating !== undefined) throw new ProblemError('rating-not-allowed');
    return;
  }
  const hasRated = (await findRating(transaction, topic.id, author.id)) !== undefined;
  if (hasRated && rating !== undefined) throw new ProblemError('rating-exists');
  if (!hasRated && rating === undefined) throw new ProblemError('rating-missing');
}

/** Throws where a comment cannot have the rating that it is to get by an edit. */
export async function assertNewRating(
  transaction: Transaction<Database>,
  topic: TopicRow,
  author: Member,
  { id, parent_id: parentId }: { id: string; parent_id: string | null },
): Promise<void> {
  if (!takesRating(topic, author, parentId)) throw new ProblemError('rating-not-allowed');
  const rated = await findRating(transaction, topic.id, author.id);
  if (rated !== undefined && rated !== id) throw new ProblemError('rating-exists');
}

/** A deleted comment comes back without its rating where its author has rated again meanwhile. */
export async function keepsRating(
  transaction: Transaction<Database>,
  topic: TopicRow,
  { author_id: authorId, rating }: { author_id: string | null; rating: number | null },
): Promise<boolean> {
  if (rating === null || authorId === null) return false;
  return (await findRating(transaction, topic.id, authorId)) === undefined;
}

/** Counts one rating more, one less, or another one. Resolves to how often each value is given now. */
export async function moveRating(
  transaction: Transaction<Database>,
  topic: Pick<TopicRow, 'id' | 'rating_spread'>,
  from: number | null,
  to: number | null,
): Promise<number[]> {
  if (from === to) return topic.rating_spread;
  const spread = topic.rating_spread.map(
    (count, index) => count - Number(index + 1 === from) + Number(index + 1 === to),
  );
  // The topic is locked: nobody else has changed it since it was read.
  await sql`update topics set rating_spread = ${spread}::integer[] where id = ${topic.id}`.execute(
    transaction,
  );
  return spread;
}
