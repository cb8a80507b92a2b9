import { assertCommunityOpen } from '../comments/comment-rules.js';
import { readCommunity } from '../community/community.js';
import { limitedAddress } from '../http/address.js';
import { allowanceHeaders, rateLimited, takeWrite } from '../http/rate-limits.js';
import { isGuest, isStaff, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { hasRestricted, readSubmissionTerms } from '../review/terms.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type CommunityOperation = 'readCommunity' | 'readViewer' | 'readSubmissionTerms' | 'createGuest';

function viewerOf(member: Member, mayAppeal: boolean) {
  const permissions = ['comment', ...(mayAppeal ? ['appeal'] : [])];
  if (isGuest(member)) return { member, permissions };
  return { member, permissions: [...permissions, 'react', ...(isStaff(member) ? ['moderate'] : [])] };
}

export function communityHandlers({
  config,
  db,
  guests,
  review,
  ruleBook,
}: Services): Pick<Handlers, CommunityOperation> {
  return {
    readCommunity: async ({ query }) => ({ body: readCommunity(config, ruleBook, query.locale) }),

    readViewer: async ({ member }) => ({ body: viewerOf(member, await hasRestricted(db, member)) }),

    readSubmissionTerms: async ({ params, query, member }) => ({
      body: await readSubmissionTerms(db, { review, ruleBook }, member, params.topicKey, query.locale),
    }),

    createGuest: async ({ body: { name = '', token }, request, reply }) => {
      if (!guests) throw new ProblemError('not-found');
      let guest = token === undefined ? undefined : await guests.findByEnded(token);
      if (!guest) {
        assertCommunityOpen(config.community);
        const allowance = await takeWrite(db, 'guests', limitedAddress(request.ip), config.limits.guests);
        if (!allowance.allowed) throw rateLimited(allowance);
        reply.headers(allowanceHeaders(allowance));
        guest = await guests.create(name);
      }
      const issued = await guests.issueToken(guest);
      return {
        body: {
          token: issued.token,
          expiresAt: issued.expiresAt.toISOString(),
          viewer: viewerOf(guest, await hasRestricted(db, guest)),
        },
      };
    },
  };
}
