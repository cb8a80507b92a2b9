import { followTopic, listFollows, unfollowTopic } from '../topics/follows.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type FollowOperation = 'followTopic' | 'unfollowTopic' | 'listFollows';

export function followHandlers({ db }: Services): Pick<Handlers, FollowOperation> {
  return {
    followTopic: async ({ params, member }) => ({ body: await followTopic(db, member, params.topicKey) }),

    unfollowTopic: async ({ params, member }) => {
      await unfollowTopic(db, member, params.topicKey);
      return { body: undefined };
    },

    listFollows: async ({ query: { key, limit, cursor }, member }) => ({
      body: await listFollows(db, member, {
        ...(key && { keys: key }),
        ...(limit !== undefined && { limit }),
        ...(cursor !== undefined && { cursor }),
      }),
    }),
  };
}
