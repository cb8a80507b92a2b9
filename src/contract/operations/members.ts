import * as z from 'zod/mini';
import { searchMembers } from '../member-endpoints.js';
import { MemberList } from '../members.js';
import type { Operation } from '../operation.js';
import { RequestTopicKey } from '../requests.js';

export const memberOperations = {
  searchMembers: {
    name: 'searchMembers',
    ...searchMembers,
    guests: true,
    response: MemberList,
    summary:
      'At most eight members to mention, whose names begin with `query`: first those who have written on the topic. Only those who have published something can be found.',
    cache: 'private',
    query: z.object({
      query: z.string().check(z.minLength(1), z.maxLength(100)),
      topicKey: z.optional(RequestTopicKey),
    }),
    status: 200,
    problems: ['token-missing'],
  },
} as const satisfies Record<string, Operation>;
