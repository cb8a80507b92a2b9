import { readCommunity } from '../community/community.js';
import { isStaff } from '../members/members.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

export function communityHandlers({ config }: Services): Pick<Handlers, 'readCommunity' | 'readViewer'> {
  return {
    readCommunity: async ({ query }) => ({ body: readCommunity(config.community, query.locale) }),

    readViewer: async ({ member }) => ({
      body: {
        member,
        permissions: ['comment', 'react', ...(isStaff(member) ? ['moderate'] : [])],
      },
    }),
  };
}
