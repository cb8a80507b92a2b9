import { allowanceHeaders, rateLimited } from '../http/rate-limits.js';
import { searchMembers } from '../members/search-members.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

export function memberHandlers({ db, searchLimiter }: Services): Pick<Handlers, 'searchMembers'> {
  return {
    searchMembers: async ({ query, member, reply }) => {
      const allowance = searchLimiter.take(member.id);
      if (!allowance.allowed) throw rateLimited(allowance);
      reply.headers(allowanceHeaders(allowance));
      return { body: { items: await searchMembers(db, member, query) } };
    },
  };
}
