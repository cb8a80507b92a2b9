import * as z from 'zod/mini';
import { Community } from '../community.js';
import type { Operation } from '../operation.js';
import { readCommunity } from '../endpoints.js';
import { RequestLocale } from '../requests.js';

export const communityOperations = {
  readCommunity: {
    name: 'readCommunity',
    ...readCommunity,
    response: Community,
    summary: 'The community: its name, state, house rules, limits and what this backend can do.',
    cache: 'public',
    query: z.object({ locale: z.optional(RequestLocale) }),
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Operation>;
