import type { Transaction } from 'kysely';
import type { CommentState, Database, TopicRow } from '../database/schema.js';
import { recountStaffReplies } from '../topics/staff-replies.js';
import { addToCount, type TopicFigures } from '../topics/topics.js';
import { returnAnswer, withdrawAnswer } from './answers.js';
import { isVisible, type CommentView } from './comment-view.js';
import { keepsRating, moveRating } from './ratings.js';
import { addToReplyCount } from './reply-counts.js';

export interface StateChange {
  figures: TopicFigures & { key: string };
  /** Other comments that changed with it. */
  others: string[];
  /** What it still gives the topic's subject. */
  rating: number | null;
}

/**
 * Shows a comment or takes it out of sight, and all that counts it. Its own row has the new state afterwards; the topic
 * must be locked. A pin is lost on the way; an answer and a rating come back where nothing has taken their place.
 */
export async function changeState(
  transaction: Transaction<Database>,
  topic: TopicRow,
  view: CommentView,
  state: CommentState,
): Promise<StateChange> {
  const wasShown = view.state === 'published';
  const isShown = state === 'published';
  const keptRating = wasShown || (await keepsRating(transaction, topic, view)) ? view.rating : null;
  await transaction
    .updateTable('comments')
    .set({ state, ...(isShown ? { rating: keptRating } : { pinned_at: null }) })
    .where('id', '=', view.id)
    .execute();
  const wasVisible = isVisible(view);
  const flipped =
    view.parent_id !== null && wasVisible !== isVisible({ ...view, state })
      ? await addToReplyCount(transaction, view.parent_id, wasVisible ? -1 : 1)
      : [];
  if (wasShown === isShown) return { figures: topic, others: flipped, rating: view.rating };
  const questions = await (isShown ? returnAnswer : withdrawAnswer)(transaction, view.id);
  await recountStaffReplies(transaction, topic.id, view);
  const figures = {
    ...topic,
    comment_count: await addToCount(transaction, topic.id, isShown ? 1 : -1),
    rating_spread: await moveRating(
      transaction,
      topic,
      wasShown ? view.rating : null,
      isShown ? keptRating : null,
    ),
  };
  return { figures, others: [...flipped, ...questions], rating: keptRating };
}
