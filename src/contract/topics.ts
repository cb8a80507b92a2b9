import * as z from 'zod/mini';
import { OpenState } from './community.js';
import { Count, Timestamp, TopicKey } from './primitives.js';

export const Topic = z.object({
  key: TopicKey,
  title: z.string(),
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  /**
   * `discussion`; `questions`, where a comment on the topic is a question and one of its replies can be its answer;
   * `ratings`, where a member's first comment on the topic carries a rating of what it is about; or `presets`, where a
   * comment is one of the sentences and drawings of `listPresets`.
   */
  mode: z.string(),
  state: OpenState,
  /** Published comments, replies included. */
  commentCount: Count,
  createdAt: Timestamp,
});
export type Topic = z.infer<typeof Topic>;

export const TopicCount = z.object({ key: TopicKey, commentCount: Count });
export type TopicCount = z.infer<typeof TopicCount>;
