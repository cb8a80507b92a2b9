import * as z from 'zod/mini';
import { Count, Cursor, Timestamp, TopicKey } from './primitives.js';

/**
 * A topic that a member follows. It stands on their list, and that is all: nobody is told, and nothing is sent to them.
 */
export const Follow = z.object({
  topicKey: TopicKey,
  title: z.string(),
  /** The page that the topic belongs to. */
  url: z.nullable(z.string()),
  followedAt: Timestamp,
  /** When the member last read it, as far as the backend was told. */
  readAt: Timestamp,
  /** Published comments of others since then, counted up to 100. */
  newCount: Count,
});
export type Follow = z.infer<typeof Follow>;

export const FollowPage = z.object({ items: z.array(Follow), next: z.nullable(Cursor) });
export type FollowPage = z.infer<typeof FollowPage>;
