import { setAnswer } from '../comments/answers.js';
import { assertCommunityOpen } from '../comments/comment-rules.js';
import { setPinned } from '../comments/pins.js';
import { transact } from '../database/transact.js';
import type { Member } from '../members/members.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type CurationOperation = 'chooseAnswer' | 'clearAnswer' | 'pinComment' | 'unpinComment';

export function curationHandlers({ config, db }: Services): Pick<Handlers, CurationOperation> {
  const answer = async (member: Member, questionId: string, answerId: string | null) => {
    assertCommunityOpen(config.community);
    return {
      body: await transact(db, (transaction) => setAnswer(transaction, member, questionId, answerId)),
    };
  };
  const pin = async (commentId: string, on: boolean) => {
    assertCommunityOpen(config.community);
    return { body: await transact(db, (transaction) => setPinned(transaction, commentId, on)) };
  };

  return {
    chooseAnswer: ({ params, body, member }) => answer(member, params.commentId, body.answerId),
    clearAnswer: ({ params, member }) => answer(member, params.commentId, null),
    pinComment: ({ params }) => pin(params.commentId, true),
    unpinComment: ({ params }) => pin(params.commentId, false),
  };
}
