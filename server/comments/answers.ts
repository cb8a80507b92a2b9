import type { Transaction } from 'kysely';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import type { Database, TopicRow } from '../database/schema.js';
import { isStaff, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { announce } from './announce.js';
import { findComment, isQuestion, toComment, type CommentView } from './comment-view.js';
import { lockTopicOf } from './own-comment.js';

/** Chooses the answer to a question, or with null none. What is so already stays as it is, and nobody is told. */
export async function setAnswer(
  transaction: Transaction<Database>,
  member: Member,
  questionId: string,
  answerId: string | null,
): Promise<CommentWithoutReplies> {
  const { topic, question } = await lockQuestion(transaction, member, questionId);
  if (answerId !== null) await assertReply(transaction, question, answerId);
  if (question.answer_id === answerId) return toComment(question);
  await transaction
    .updateTable('comments')
    .set({ answer_id: answerId, withdrawn_answer_id: null })
    .where('id', '=', question.id)
    .execute();
  return announce(transaction, topic, question.id);
}

async function lockQuestion(
  transaction: Transaction<Database>,
  member: Member,
  questionId: string,
): Promise<{ topic: TopicRow; question: CommentView }> {
  const { topic } = await lockTopicOf(transaction, questionId);
  const question = await findComment(transaction, questionId);
  if (!question) throw new ProblemError('comment-unknown');
  if (question.author_id !== member.id && !isStaff(member)) throw new ProblemError('forbidden');
  if (question.state !== 'published') throw new ProblemError('comment-deleted');
  if (!isQuestion(question)) throw new ProblemError('not-a-question');
  return { topic, question };
}

async function assertReply(
  transaction: Transaction<Database>,
  question: CommentView,
  answerId: string,
): Promise<void> {
  const answer = await findComment(transaction, answerId);
  if (answer?.parent_id !== question.id || answer.state !== 'published') {
    throw new ProblemError('answer-unknown');
  }
}

/** A comment was deleted: a question that it answered waits again. Resolves to that question. */
export async function withdrawAnswer(
  transaction: Transaction<Database>,
  commentId: string,
): Promise<string[]> {
  const changed = await transaction
    .updateTable('comments')
    .set({ answer_id: null, withdrawn_answer_id: commentId })
    .where('answer_id', '=', commentId)
    .returning('id')
    .execute();
  return changed.map((row) => row.id);
}

/** A deleted comment is back: it is the answer again where it was, unless another one has been chosen meanwhile. */
export async function returnAnswer(transaction: Transaction<Database>, commentId: string): Promise<string[]> {
  const changed = await transaction
    .updateTable('comments')
    .set({ answer_id: commentId, withdrawn_answer_id: null })
    .where('withdrawn_answer_id', '=', commentId)
    .returning('id')
    .execute();
  return changed.map((row) => row.id);
}
