import { assertCommunityOpen } from '../comments/comment-rules.js';
import { assertTopicOrigin } from '../http/origins.js';
import { ProblemError } from '../problem-error.js';
import { modeOf } from '../topics/modes.js';
import { countComments, openTopic, readTopic } from '../topics/topics.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

export function topicHandlers({
  config,
  db,
  origins,
}: Services): Pick<Handlers, 'readTopic' | 'openTopic' | 'countComments'> {
  return {
    readTopic: async ({ params }) => ({ body: await readTopic(db, params.topicKey) }),

    openTopic: async ({ params, body, request }) => {
      assertTopicOrigin(request, body.url, origins);
      if (/[\p{Cc}\p{Cs}]/u.test(body.title)) {
        throw new ProblemError('request-invalid', {
          errors: [{ pointer: '/body/title', detail: 'The title has characters that cannot be shown.' }],
        });
      }
      const input = { ...body, mode: modeOf(params.topicKey, config) };
      return {
        body: await openTopic(db, params.topicKey, input, () => assertCommunityOpen(config.community)),
      };
    },

    countComments: async ({ query }) => ({ body: { items: await countComments(db, query.key) } }),
  };
}
