import { assertCommunityOpen, parseText } from '../comments/comment-rules.js';
import { keepText } from '../comments/mentions.js';
import { transact } from '../database/transact.js';
import { decideAppeal } from '../moderation/appeals.js';
import { decide, listDecisions } from '../moderation/decisions.js';
import { claimComment, releaseComment } from '../moderation/claims.js';
import { handOff, readHandoff } from '../moderation/handoffs.js';
import { readMemberRecord } from '../moderation/member-record.js';
import { countQueues, readQueue } from '../moderation/queues.js';
import { exportStatements } from '../moderation/transparency-record.js';
import { ProblemError } from '../problem-error.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type DeskOperation =
  | 'decide'
  | 'decideAppeal'
  | 'listDecisions'
  | 'exportStatements'
  | 'readQueue'
  | 'countQueues'
  | 'readMemberRecord'
  | 'claimComment'
  | 'releaseComment'
  | 'handOff'
  | 'readHandoff';

export function deskHandlers({ config, db, ruleBook }: Services): Pick<Handlers, DeskOperation> {
  return {
    decide: async ({ body, member, once }) =>
      once(async (transaction) => ({
        body: { items: await decide(transaction, ruleBook, member, body) },
      })),

    decideAppeal: async ({ params, body, member, once }) =>
      once(async (transaction) => ({
        body: await decideAppeal(transaction, ruleBook, member, params.appealId, body),
      })),

    listDecisions: async ({ params }) => ({ body: { items: await listDecisions(db, params.commentId) } }),

    readQueue: async ({ query, member }) => ({ body: await readQueue(db, member, query) }),

    countQueues: async ({ query }) => ({ body: await countQueues(db, query.hours) }),

    readMemberRecord: async ({ params }) => ({ body: await readMemberRecord(db, params.memberId) }),

    claimComment: async ({ params, member }) => ({
      body: {
        items: await transact(db, (transaction) => claimComment(transaction, member, params.commentId)),
      },
    }),

    releaseComment: async ({ params, member }) => {
      await transact(db, (transaction) => releaseComment(transaction, member, params.commentId));
      return { body: undefined };
    },

    handOff: async ({ body, member, once }) => {
      if (config.moderation.privateChannel === null) {
        throw new ProblemError('not-found', { detail: 'This community has no private channel.' });
      }
      assertCommunityOpen(config.community);
      const input = {
        commentId: body.commentId,
        text: await keepText(db, parseText(body.text, config.community)),
        message: body.message ?? null,
        rulesVersion: ruleBook.inForce.version,
      };
      const limits = { ...config.community, presets: config.presets };
      return once(async (transaction) => {
        const handoff = await handOff(transaction, member, input, limits);
        return { body: handoff, location: `${config.prefix}/v1/desk/handoffs/${handoff.reference}` };
      });
    },

    readHandoff: async ({ params }) => ({ body: await readHandoff(db, params.reference) }),

    exportStatements: async ({ query }) => ({
      body: await exportStatements(db, ruleBook, config.moderation.territory, query.cursor),
    }),
  };
}
