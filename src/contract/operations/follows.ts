import * as z from 'zod/mini';
import { followTopic, listFollows, unfollowTopic } from '../follow-endpoints.js';
import { Follow, FollowPage } from '../follows.js';
import type { Operation } from '../operation.js';
import { RequestCursor, RequestTopicKey } from '../requests.js';

const topicParams = z.object({ topicKey: RequestTopicKey });

/** A member's own list of topics. Each write asks for a state, so that asking twice is the same as once. */
export const followOperations = {
  followTopic: {
    name: 'followTopic',
    ...followTopic,
    response: Follow,
    summary:
      'Puts a topic on the viewer’s list, and notes that they have read it up to now. Again: notes it anew.',
    params: topicParams,
    status: 200,
    problems: ['token-missing', 'topic-unknown'],
  },
  unfollowTopic: {
    name: 'unfollowTopic',
    ...unfollowTopic,
    summary: 'Takes a topic off the viewer’s list, and forgets when they read it.',
    params: topicParams,
    status: 204,
    problems: ['token-missing', 'topic-unknown'],
  },
  listFollows: {
    name: 'listFollows',
    ...listFollows,
    response: FollowPage,
    summary:
      'The topics that the viewer follows, the last followed first; only those of `key`, where that is given.',
    cache: 'private',
    query: z.object({
      key: z.optional(z.array(RequestTopicKey).check(z.minLength(1), z.maxLength(100))),
      limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100))),
      cursor: z.optional(RequestCursor),
    }),
    status: 200,
    problems: ['token-missing', 'cursor-invalid'],
  },
} as const satisfies Record<string, Operation>;
