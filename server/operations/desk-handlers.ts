import { decideAppeal } from '../moderation/appeals.js';
import { decide, listDecisions } from '../moderation/decisions.js';
import { countQueues, readQueue } from '../moderation/queues.js';
import { exportStatements } from '../moderation/transparency-record.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type DeskOperation =
  'decide' | 'decideAppeal' | 'listDecisions' | 'exportStatements' | 'readQueue' | 'countQueues';

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

    exportStatements: async ({ query }) => ({
      body: await exportStatements(db, ruleBook, config.moderation.territory, query.cursor),
    }),
  };
}
