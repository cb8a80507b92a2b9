import { readCommunity } from '../community/community.js';
import { isStaff } from '../members/members.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

export function communityHandlers({
  config,
  ruleBook,
}: Services): Pick<Handlers, 'readCommunity' | 'readViewer'> {
  return {
    readCommunity: async ({ query }) => ({ body: readCommunity(config.community, ruleBook, query.locale) }),

    readViewer: async ({ member }) => ({
      body: {
        member,
        permissions: ['comment', 'react', ...(isStaff(member) ? ['moderate'] : [])],
      },
    }),
  };
}
