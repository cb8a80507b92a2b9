import { sql, type Kysely, type Transaction } from 'kysely';
import { CLAIM_SECONDS, type Claim } from '../../src/contract/desk.js';
import { couldBeId } from '../comments/comment-view.js';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { tellDesk } from './desk-events.js';

const inForce = sql<boolean>`claims.until > clock_timestamp()`;

/** Who is looking at comments, without the one who asks. */
export async function readClaims(
  db: Kysely<Database>,
  member: Member,
  commentIds: readonly string[],
): Promise<Map<string, Claim[]>> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('members', 'members.id', 'claims.member_id')
    .select(['claims.comment_id', 'members.id', 'members.name', 'claims.until'])
    .where('claims.comment_id', 'in', commentIds)
    .where('claims.member_id', '<>', member.id)
    .where(inForce)
    .orderBy('claims.until')
    .orderBy('members.id')
    .execute();
  const claims = new Map<string, Claim[]>();
  for (const { comment_id: commentId, id, name, until } of rows) {
    const list = claims.get(commentId) ?? [];
    claims.set(commentId, [...list, { memberId: id, name, until: until.toISOString() }]);
  }
  return claims;
}

/** Says for a while that a member is looking at a comment. Others are told when it begins, not each time it goes on. */
export async function claimComment(
  transaction: Transaction<Database>,
  member: Member,
  commentId: string,
): Promise<Claim[]> {
  const comment = couldBeId(commentId)
    ? await transaction
        .selectFrom('comments')
        .select('id')
        .where('id', '=', commentId)
        .where('state', '<>', 'deleted')
        .executeTakeFirst()
    : undefined;
  if (!comment) throw new ProblemError('comment-unknown');
  const before = await transaction
    .selectFrom('claims')
    .select('member_id')
    .where('comment_id', '=', commentId)
    .where('member_id', '=', member.id)
    .where(inForce)
    .executeTakeFirst();
  const until = sql<Date>`clock_timestamp() + make_interval(secs => ${CLAIM_SECONDS}::integer)`;
  await transaction
    .insertInto('claims')
    .values({ comment_id: commentId, member_id: member.id, until })
    .onConflict((conflict) => conflict.columns(['comment_id', 'member_id']).doUpdateSet({ until }))
    .execute();
  if (!before) await tellDesk(transaction, commentId, []);
  return (await readClaims(transaction, member, [commentId])).get(commentId) ?? [];
}

export async function releaseComment(
  transaction: Transaction<Database>,
  member: Member,
  commentId: string,
): Promise<void> {
  if (!couldBeId(commentId)) return;
  const released = await transaction
    .deleteFrom('claims')
    .where('comment_id', '=', commentId)
    .where('member_id', '=', member.id)
    .returning('until')
    .executeTakeFirst();
  if (released) await tellDesk(transaction, commentId, []);
}

/** Forgets the claims that have ended. Whoever was shown them knew until when. */
export async function purgeClaims(db: Kysely<Database>): Promise<void> {
  await db
    .deleteFrom('claims')
    .where('until', '<', sql<Date>`clock_timestamp()`)
    .execute();
}
