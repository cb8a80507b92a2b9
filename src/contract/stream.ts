import * as z from 'zod/mini';
import { CommentWithoutReplies, Ratings } from './comments.js';
import { Count, Id, TopicKey } from './primitives.js';

/**
 * The header of `listComments` that says where the stream stood when the list was read. Given as `Last-Event-ID`, it
 * makes the stream go on from there, so that nothing between the list and the stream is missed. A header and not a
 * field, because it moves with every event of the community and would give an unchanged list a new ETag.
 */
export const STREAM_POSITION_HEADER = 'Stream-Position';

const CommentChange = z.object({
  comment: CommentWithoutReplies,
  /** Of the topic, as they are with it. */
  commentCount: Count,
  ratings: z.optional(Ratings),
});

/**
 * The data of a server-sent event, by the event's name. Each event has an id: give the last one as `Last-Event-ID`, and
 * the stream goes on after it. Names that a client does not know are ignored.
 */
export const STREAM_EVENTS = {
  /** The first event of each connection. Its id is where the stream stands. */
  ready: z.object({}),
  /** The server cannot go on from the given id: read everything again. */
  reset: z.object({}),
  'comment-created': CommentChange,
  /** Edited, deleted or restored; pinned or not any more; or it has another answer. */
  'comment-changed': CommentChange,
  'reactions-changed': z.object({
    topicKey: TopicKey,
    commentId: Id,
    reactions: z.record(z.string(), Count),
  }),
};
export type StreamEventName = keyof typeof STREAM_EVENTS;
export type StreamEvent = {
  [Name in StreamEventName]: { id: string; name: Name; data: z.infer<(typeof STREAM_EVENTS)[Name]> };
}[StreamEventName];
