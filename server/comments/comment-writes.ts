import { sql, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import type { Preset } from '../community/presets.js';
import type { Database } from '../database/schema.js';
import { appendToLog, type LogFacts } from '../ledger/log.js';
import { isGuest, isStaff, type Member } from '../members/members.js';
import { makeFindable } from '../members/search-members.js';
import { tellOfChanged, tellOfNew } from '../moderation/desk-events.js';
import { hideSentText } from '../moderation/hide-sent-text.js';
import { ProblemError } from '../problem-error.js';
import type { RuleBook } from '../community/rule-book.js';
import { recordHold } from '../review/hold.js';
import type { ExaminedText, FoundReason, Review } from '../review/review.js';
import { recountStaffReplies } from '../topics/staff-replies.js';
import { addToCount, lockTopic } from '../topics/topics.js';
import { announce, announceNew } from './announce.js';
import { changeState } from './change-state.js';
import { assertOpenFor, assertTopicOpen, presetOf, type CommentLimits } from './comment-rules.js';
import { findComment, toComment, type CommentView } from './comment-view.js';
import type { KeptText } from './mentions.js';
import { assertNewRating, assertRating, moveRating } from './ratings.js';
import { addToReplyCount } from './reply-counts.js';
import { keepVersion } from './versions.js';
import { lockOwnComment, lockTopicOf } from './own-comment.js';

/** What may hold a comment back. */
interface Reviewing {
  review: Review;
  ruleBook: RuleBook;
  /** What was found in the text already. */
  examined: ExaminedText;
}

/** Publishes a comment, or holds it back. The topic stays locked until the transaction ends, so that counts and depths hold. */
export async function createComment(
  transaction: Transaction<Database>,
  author: Member,
  input: {
    topicKey: string;
    parentId: string | null;
    text: KeptText;
    rating: number | undefined;
    /** The house rules that the author saw. */
    rulesVersion: string | null;
  },
  limits: CommentLimits & { presets: readonly Preset[] },
  /** Null where nothing can, as with what the staff writes at its desk. */
  reviewing: Reviewing | null,
): Promise<CommentWithoutReplies> {
  const topic = await lockTopic(transaction, { key: input.topicKey });
  assertTopicOpen(topic);
  assertOpenFor(topic, author);
  const parent = input.parentId === null ? null : await findParent(transaction, topic.key, input.parentId);
  const depth = parent === null ? 0 : parent.depth + 1;
  if (depth > limits.replyDepth) throw new ProblemError('reply-too-deep');
  await assertRating(transaction, topic, author, input);
  const rating = input.rating ?? null;
  const preset = presetOf(topic, input.text, limits.presets);
  const known = { author, topicKey: topic.key, commentId: null };
  const reasons = (await reviewing?.review.findReasons(transaction, reviewing.examined, known)) ?? [];
  const id = uuid();
  await transaction
    .insertInto('comments')
    .values({
      id,
      topic_id: topic.id,
      parent_id: parent?.id ?? null,
      root_id: parent?.root_id ?? id,
      depth,
      author_id: author.id,
      source: input.text.source,
      body: JSON.stringify(input.text.body),
      mentioned: input.text.mentioned,
      by_staff: isStaff(author),
      rating,
      preset,
      rules_version: input.rulesVersion,
      ...(reasons.length > 0 && { state: 'held' }),
    })
    .execute();
  await appendToLog(transaction, {
    kind: 'submission',
    commentId: id,
    text: input.text.source,
    facts: { topicMode: topic.mode, rating, isReply: parent !== null },
  });
  await reviewing?.review.remember(transaction, id, reviewing.examined);
  if (reviewing && reasons.length > 0) {
    const held = await hold(transaction, reviewing, id, reasons);
    await tellOfNew(transaction, held);
    return held;
  }
  if (!isGuest(author)) await makeFindable(transaction, author);
  if (parent) await addToReplyCount(transaction, parent.id, 1);
  if (parent) await recountStaffReplies(transaction, topic.id, { id, root_id: parent.root_id });
  const commentCount = await addToCount(transaction, topic.id, 1);
  const spread = await moveRating(transaction, topic, null, rating);
  const figures = { ...topic, comment_count: commentCount, rating_spread: spread };
  const comment = await announceNew(transaction, figures, id);
  await tellOfNew(transaction, comment);
  return comment;
}

/** Notes why a comment waits. Resolves to what everybody may know of it. */
async function hold(
  transaction: Transaction<Database>,
  { review, ruleBook }: Pick<Reviewing, 'review' | 'ruleBook'>,
  commentId: string,
  reasons: readonly FoundReason[],
): Promise<CommentWithoutReplies> {
  const view = (await findComment(transaction, commentId)) as CommentView;
  await recordHold(transaction, { ruleBook, rules: review.settings.rules }, view, reasons);
  return toComment((await findComment(transaction, commentId)) as CommentView);
}

async function findParent(
  transaction: Transaction<Database>,
  topicKey: string,
  id: string,
): Promise<CommentView> {
  const parent = await findComment(transaction, id);
  if (!parent || parent.topic_key !== topicKey) throw new ProblemError('comment-unknown');
  if (parent.state !== 'published') throw new ProblemError('comment-deleted');
  return parent;
}

/** Replaces the text of an own comment that is still at one of the expected versions. What it says now can hold it back. */
export async function editComment(
  transaction: Transaction<Database>,
  member: Member,
  input: { commentId: string; versions: readonly number[]; text: KeptText; rating: number | undefined },
  presets: readonly Preset[],
  { review, ruleBook, examined }: Reviewing,
): Promise<CommentWithoutReplies> {
  const { topic } = await lockTopicOf(transaction, input.commentId);
  const view = await lockOwnComment(transaction, member, input.commentId);
  if (view.state !== 'published') throw new ProblemError('comment-deleted');
  assertTopicOpen(topic);
  assertVersion(view, input.versions);
  if (input.rating !== undefined) await assertNewRating(transaction, topic, member, view);
  const rating = input.rating ?? view.rating;
  const known = { author: member, topicKey: topic.key, commentId: view.id };
  const reasons = await review.findReasons(transaction, examined, known);
  await keepVersion(transaction, view);
  await transaction
    .updateTable('comments')
    .set({
      source: input.text.source,
      body: JSON.stringify(input.text.body),
      mentioned: input.text.mentioned,
      rating,
      preset: presetOf(topic, input.text, presets),
      edited_at: sql<Date>`clock_timestamp()`,
      version: sql`version + 1`,
    })
    .where('id', '=', view.id)
    .execute();
  await review.remember(transaction, view.id, examined);
  const spread = await moveRating(transaction, topic, view.rating, rating);
  const counted = { ...topic, rating_spread: spread };
  if (reasons.length === 0) {
    await tellOfChanged(transaction, view.id);
    return announce(transaction, counted, view.id);
  }
  const changed = (await findComment(transaction, view.id)) as CommentView;
  const { figures, others } = await changeState(transaction, counted, changed, 'held');
  await hold(transaction, { review, ruleBook }, view.id, reasons);
  await hideSentText(transaction, view.id, 'held');
  await tellOfChanged(transaction, view.id);
  return announce(transaction, figures, view.id, others);
}

/** Takes an own comment away. Its text is kept until the time for undoing is over. */
export async function deleteComment(
  transaction: Transaction<Database>,
  member: Member,
  input: { commentId: string; versions: readonly number[] },
): Promise<CommentWithoutReplies> {
  const { topic } = await lockTopicOf(transaction, input.commentId);
  const view = await lockOwnComment(transaction, member, input.commentId);
  if (view.state !== 'published' && view.state !== 'held') throw new ProblemError('comment-deleted');
  assertVersion(view, input.versions);
  await transaction
    .updateTable('comments')
    .set({ deleted_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', view.id)
    .execute();
  const { figures, others } = await changeState(transaction, topic, view, 'deleted');
  await logDeletion(transaction, view.id, { undone: false, rating: view.rating });
  await tellOfChanged(transaction, view.id);
  return announce(transaction, figures, view.id, others);
}

/** Brings an own deleted comment back. One that was never deleted is answered as it is. */
export async function restoreComment(
  transaction: Transaction<Database>,
  member: Member,
  commentId: string,
  undoSeconds: number,
): Promise<CommentWithoutReplies> {
  const { topic } = await lockTopicOf(transaction, commentId);
  const view = await lockOwnComment(transaction, member, commentId);
  if (view.state === 'published' || view.state === 'held') return toComment(view);
  // What a decision took away only a decision brings back.
  const restored = await transaction
    .updateTable('comments')
    .set({ deleted_at: null })
    .where('id', '=', view.id)
    .where('state', '=', 'deleted')
    .where('source', 'is not', null)
    .where('deleted_at', '>', sql<Date>`clock_timestamp() - make_interval(secs => ${undoSeconds}::integer)`)
    .returning('id')
    .executeTakeFirst();
  if (!restored) throw new ProblemError('undo-expired');
  // What waited when it was taken away waits again.
  const state = view.moderation?.restriction === 'held' ? 'held' : 'published';
  const { figures, others, rating } = await changeState(transaction, topic, view, state);
  await logDeletion(transaction, view.id, { undone: true, rating });
  await tellOfChanged(transaction, view.id);
  return announce(transaction, figures, view.id, others);
}

function logDeletion(
  transaction: Transaction<Database>,
  commentId: string,
  facts: LogFacts['author-deletion'],
): Promise<void> {
  return appendToLog(transaction, { kind: 'author-deletion', commentId, facts });
}

function assertVersion(view: CommentView, expected: readonly number[]): void {
  if (!expected.includes(view.version)) {
    throw new ProblemError('version-mismatch', {
      current: toComment(view),
      headers: { ETag: `"${view.version}"` },
    });
  }
}
