import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { Handoff } from '../../src/contract/desk.js';
import type { Invitation } from '../../src/contract/moderation.js';
import type { CommentLimits } from '../comments/comment-rules.js';
import { findComment } from '../comments/comment-view.js';
import { createComment } from '../comments/comment-writes.js';
import type { KeptText } from '../comments/mentions.js';
import { lockTopicOf } from '../comments/own-comment.js';
import type { Preset } from '../community/presets.js';
import type { Database, HandoffRow } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { tellDesk } from './desk-events.js';
import { formatCode, normaliseCode } from './report-codes.js';

/** 60 bits: enough that nobody comes upon one. Only the staff can do anything with it. */
const REFERENCE_LENGTH = 12;

/** Where the reference stands in the address of the bank's own channel. */
const PLACE = '{reference}';

/** The address of the bank's own channel for a reference. */
export function channelUrl(channel: string, reference: string): string {
  return channel.replaceAll(PLACE, reference);
}

export function toInvitation(
  channel: string,
  row: Pick<HandoffRow, 'reference' | 'message' | 'created_at'>,
): Invitation {
  return {
    url: channelUrl(channel, row.reference),
    message: row.message,
    createdAt: row.created_at.toISOString(),
  };
}

/** Replies to a comment in public, and gives its author alone a link to the bank's own channel. */
export async function handOff(
  transaction: Transaction<Database>,
  member: Member,
  input: { commentId: string; text: KeptText; message: string | null; rulesVersion: string | null },
  limits: CommentLimits & { presets: readonly Preset[] },
): Promise<Handoff> {
  const { commentId, text, message, rulesVersion } = input;
  const { topic } = await lockTopicOf(transaction, commentId);
  const view = await findComment(transaction, commentId);
  if (!view) throw new ProblemError('comment-unknown');
  if (view.state !== 'published') throw new ProblemError('comment-deleted');
  if (view.author_id === null) throw new ProblemError('author-gone');
  if (view.author_id === member.id) throw new ProblemError('own-comment');
  // Whoever was faster has let go of the topic by now.
  const existing = await findHandoff(transaction, 'comment_id', commentId);
  if (existing) throw new ProblemError('handoff-exists', { current: existing });
  const reply = await createComment(
    transaction,
    member,
    { topicKey: topic.key, parentId: commentId, text, rating: undefined, rulesVersion },
    limits,
    null,
  );
  const reference = formatCode(randomBytes(REFERENCE_LENGTH));
  await transaction
    .insertInto('handoffs')
    .values({
      id: uuid(),
      reference,
      comment_id: commentId,
      author_id: view.author_id,
      member_id: member.id,
      reply_id: reply.id,
      message,
    })
    .execute();
  await tellDesk(transaction, commentId, []);
  return (await findHandoff(transaction, 'reference', reference)) as Handoff;
}

/** Throws `handoff-unknown`. */
export async function readHandoff(db: Kysely<Database>, typed: string): Promise<Handoff> {
  const reference =
    normaliseCode(typed)
      .match(/.{1,4}/g)
      ?.join('-') ?? '';
  const handoff = await findHandoff(db, 'reference', reference);
  if (!handoff) throw new ProblemError('handoff-unknown');
  return handoff;
}

async function findHandoff(
  db: Kysely<Database>,
  column: 'reference' | 'comment_id',
  value: string,
): Promise<Handoff | undefined> {
  const row = await db
    .selectFrom('handoffs')
    .innerJoin('comments', 'comments.id', 'handoffs.comment_id')
    .innerJoin('topics', 'topics.id', 'comments.topic_id')
    .leftJoin('members', 'members.id', 'handoffs.member_id')
    .selectAll('handoffs')
    .select(['topics.key as topic_key', 'topics.url', 'members.name as member_name'])
    .where(`handoffs.${column}`, '=', value)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      reference: row.reference,
      commentId: row.comment_id,
      topicKey: row.topic_key,
      url: row.url,
      replyId: row.reply_id,
      createdAt: row.created_at.toISOString(),
      memberName: row.member_name,
    }
  );
}
