import * as z from 'zod/mini';
import { OpenState } from './community.js';
import { operation } from './operation.js';
import { Count, Timestamp, TopicKey } from './primitives.js';

export const Topic = z.object({
  key: TopicKey,
  title: z.string(),
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  mode: z.string(),
  state: OpenState,
  /** Published comments, replies included. */
  commentCount: Count,
  createdAt: Timestamp,
});
export type Topic = z.infer<typeof Topic>;

export const TopicInput = z.object({
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  url: z.url({ protocol: /^https?$/ }).check(z.maxLength(2000)),
});
export type TopicInput = z.infer<typeof TopicInput>;

export const TopicCount = z.object({ key: TopicKey, commentCount: Count });
export type TopicCount = z.infer<typeof TopicCount>;

const topicParams = z.object({ topicKey: TopicKey });

export const readTopic = operation({
  name: 'readTopic',
  summary: 'A topic and its counts.',
  method: 'GET',
  path: '/topics/{topicKey}',
  access: 'anyone',
  cache: 'public',
  params: topicParams,
  status: 200,
  response: Topic,
  problems: ['topic-unknown'],
});

export const openTopic = operation({
  name: 'openTopic',
  summary:
    'Creates a topic on its first use, from an allowed origin only. A topic that exists is answered unchanged.',
  method: 'PUT',
  path: '/topics/{topicKey}',
  access: 'member',
  params: topicParams,
  body: TopicInput,
  status: 200,
  response: Topic,
  problems: ['community-read-only'],
});

export const countComments = operation({
  name: 'countComments',
  summary: 'Published comments of up to 100 topics. An unknown topic counts 0. In the order asked for.',
  method: 'GET',
  path: '/topic-counts',
  access: 'anyone',
  cache: 'public',
  query: z.object({ key: z.array(TopicKey).check(z.minLength(1), z.maxLength(100)) }),
  status: 200,
  response: z.object({ items: z.array(TopicCount) }),
  problems: [],
});
