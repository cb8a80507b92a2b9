import * as z from 'zod/mini';
import { CommentWithoutReplies } from '../comments.js';
import { chooseAnswer, clearAnswer, pinComment, unpinComment } from '../curation-endpoints.js';
import type { Operation } from '../operation.js';
import { RequestId } from '../requests.js';

/** How many comments of a topic may be pinned at once. */
export const PINS_PER_TOPIC = 3;

export const AnswerChoice = z.object({ answerId: RequestId });
export type AnswerChoice = z.infer<typeof AnswerChoice>;

const commentParams = z.object({ commentId: RequestId });

/** What is done with comments beside writing them. Each asks for a state, so that asking twice is the same as once. */
export const curationOperations = {
  chooseAnswer: {
    name: 'chooseAnswer',
    ...chooseAnswer,
    guests: true,
    response: CommentWithoutReplies,
    summary:
      'Chooses a direct reply as the answer to a question, in place of any other. Answers the question.',
    params: commentParams,
    body: AnswerChoice,
    status: 200,
    problems: [
      'comment-unknown',
      'comment-deleted',
      'forbidden',
      'not-a-question',
      'answer-unknown',
      'community-read-only',
    ],
  },
  clearAnswer: {
    name: 'clearAnswer',
    ...clearAnswer,
    guests: true,
    response: CommentWithoutReplies,
    summary: 'Leaves a question without a chosen answer. Answers the question.',
    params: commentParams,
    status: 200,
    problems: ['comment-unknown', 'comment-deleted', 'forbidden', 'not-a-question', 'community-read-only'],
  },
  pinComment: {
    name: 'pinComment',
    ...pinComment,
    response: CommentWithoutReplies,
    summary: 'Puts a comment on a topic before all others, whatever the sort. A topic has at most three.',
    params: commentParams,
    status: 200,
    problems: [
      'comment-unknown',
      'comment-deleted',
      'forbidden',
      'reply-not-pinnable',
      'pins-exhausted',
      'community-read-only',
    ],
  },
  unpinComment: {
    name: 'unpinComment',
    ...unpinComment,
    response: CommentWithoutReplies,
    summary: 'Puts a pinned comment back in its place.',
    params: commentParams,
    status: 200,
    problems: ['comment-unknown', 'comment-deleted', 'forbidden', 'community-read-only'],
  },
} as const satisfies Record<string, Operation>;
