import * as z from 'zod/mini';
import { Topic, TopicCount } from '../topics.js';
import { RequestTopicKey } from '../requests.js';
import type { Operation } from '../operation.js';
import { readTopic, openTopic, countComments } from '../endpoints.js';

export const TopicInput = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
});
export type TopicInput = z.infer<typeof TopicInput>;

const topicParams = z.object({ topicKey: RequestTopicKey });

export const topicOperations = {
  readTopic: {
    name: 'readTopic',
    ...readTopic,
    response: Topic,
    summary: 'A topic and its counts.',
    cache: 'public',
    params: topicParams,
    status: 200,
    problems: ['topic-unknown'],
  },
  openTopic: {
    name: 'openTopic',
    ...openTopic,
    guests: true,
    response: Topic,
    summary:
      'Creates a topic on its first use, from an allowed origin only. A topic that exists is answered unchanged.',
    params: topicParams,
    body: TopicInput,
    status: 200,
    problems: ['community-read-only'],
  },
  countComments: {
    name: 'countComments',
    ...countComments,
    response: z.object({ items: z.array(TopicCount) }),
    summary: 'Published comments of up to 100 topics. An unknown topic counts 0. In the order asked for.',
    cache: 'public',
    query: z.object({ key: z.array(RequestTopicKey).check(z.minLength(1), z.maxLength(100)) }),
    status: 200,
    problems: [],
  },
} as const satisfies Record<string, Operation>;
