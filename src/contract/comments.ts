import * as z from 'zod/mini';
import { ContentNode } from './content.js';
import { Author } from './members.js';
import { Moderation } from './moderation.js';
import { Count, Cursor, Id, Timestamp, TopicKey, Version } from './primitives.js';

/**
 * - `newest`, `oldest`: by date.
 * - `top`: by how often the community's first reaction was given.
 * - `unanswered`: only what still waits, the longest waiting first. In the mode `questions`: questions without a chosen
 *   answer. In any other: comments of members below which nobody of the staff has replied, at any depth.
 */
export const COMMENT_SORTS = ['newest', 'oldest', 'top', 'unanswered'] as const;
export type CommentSort = (typeof COMMENT_SORTS)[number];

/** A comment without the replies below it. */
export const CommentFields = {
  id: Id,
  topicKey: TopicKey,
  parentId: z.nullable(Id),
  /** 0 for a comment on the topic itself. */
  depth: Count,
  /** Null where the author is gone or the comment was taken away. */
  author: z.nullable(Author),
  /** Empty where the comment was taken away. */
  body: z.array(ContentNode),
  createdAt: Timestamp,
  /** Null if never edited. */
  editedAt: z.nullable(Timestamp),
  /** Grows by one with each edit; the value for `If-Match`, in double quotes. */
  version: Version,
  /**
   * `published`, `deleted` (by its author), `removed` (by a decision, which `moderation` names) or `held` (until somebody
   * has looked at it). A state that a widget does not know is shown as "not available".
   */
  state: z.string(),
  /** How many members reacted, by kind. A missing kind is 0. */
  reactions: z.record(z.string(), Count),
  /** Direct replies, tombstones that still have replies included. */
  replyCount: Count,
  /** On a question only: the reply that was chosen as its answer, or null. Questions are the comments of members on a topic whose mode is `questions`; what the staff puts there is none. */
  answerId: z.optional(z.nullable(Id)),
  /** The staff has put the comment before all others. */
  pinned: z.optional(z.boolean()),
  /** From 1 to 5: how its author rates what the topic is about. */
  rating: z.optional(Count),
  /** On a topic whose mode is `presets`: the id of the sentence or drawing that it is, whose text `body` has in one language. */
  preset: z.optional(z.string()),
  /** What was decided about it: it was removed, or stands under a note. Checked where it is shown. */
  moderation: z.optional(Moderation),
};
export const CommentWithoutReplies = z.object(CommentFields);
export type CommentWithoutReplies = z.infer<typeof CommentWithoutReplies>;

/** A piece of a list of comments, with where it goes on in both directions. */
export interface CommentPage {
  items: Comment[];
  /** For what comes before the first item; null at the start. */
  previous: string | null;
  /** For what comes after the last item; null at the end. */
  next: string | null;
}

export interface Comment extends CommentWithoutReplies {
  /** The replies that were sent along. When missing, ask for them if `replyCount` is not 0. */
  replies?: CommentPage | undefined;
}

export const CommentPage: z.ZodMiniType<CommentPage> = z.object({
  get items(): z.ZodMiniArray<z.ZodMiniType<Comment>> {
    return z.array(Comment);
  },
  previous: z.nullable(Cursor),
  next: z.nullable(Cursor),
});

export const Comment: z.ZodMiniType<Comment> = z.object({
  ...CommentFields,
  get replies() {
    return z.optional(CommentPage);
  },
});

/** What members gave who rated a topic's subject with a comment on it. Deleted comments do not count. */
export const Ratings = z.object({
  /** Rounded to two decimals; 0 where nobody has rated. */
  average: z.number(),
  count: Count,
  /** How many gave 1, 2, 3, 4 and 5. */
  spread: z.array(Count),
});
export type Ratings = z.infer<typeof Ratings>;

/** What a list says of its topic. */
export const TopicSummary = z.object({
  state: z.string(),
  mode: z.string(),
  commentCount: Count,
  /** How the staff replies here; missing where it has not yet. */
  staffReplies: z.optional(
    z.object({
      /** Comments of members on the topic below which somebody of the staff has replied. */
      count: Count,
      /** From such a comment to the staff's first reply: half of the last hundred took less. */
      medianSeconds: Count,
    }),
  ),
  /** On a topic whose mode is `ratings`. */
  ratings: z.optional(Ratings),
  /** `before`: a comment appears once somebody has looked at it; `newcomers`: so do somebody's first ones. Missing: at once. */
  review: z.optional(z.string()),
});
export type TopicSummary = z.infer<typeof TopicSummary>;

/** A list of a topic's comments, with the topic's count and state so that one request paints the thread. */
export const CommentList = z.object({
  items: z.array(Comment),
  previous: z.nullable(Cursor),
  next: z.nullable(Cursor),
  topic: TopicSummary,
});
export type CommentList = z.infer<typeof CommentList>;

/** What is particular to the viewer about one comment. */
export const ViewerComment = z.object({
  id: Id,
  /** The kinds of reaction that the viewer gave. */
  reactions: z.array(z.string()),
  /** The viewer wrote it and may edit and delete it, once it is published. */
  own: z.boolean(),
  /** The staff has invited the viewer to go on in private: `listRestrictedComments` has the link. */
  invited: z.optional(z.boolean()),
});
export type ViewerComment = z.infer<typeof ViewerComment>;

/** A wording of a comment: the one that is shown, or one that it had before. */
export const CommentVersion = z.object({
  version: Version,
  body: z.array(ContentNode),
  /** When it was published. */
  createdAt: Timestamp,
});
export type CommentVersion = z.infer<typeof CommentVersion>;

export const CommentVersionPage = z.object({ items: z.array(CommentVersion), next: z.nullable(Cursor) });
export type CommentVersionPage = z.infer<typeof CommentVersionPage>;

/** A sentence or a drawing, where a topic takes nothing else. */
export const Preset = z.object({
  id: Id,
  /** In the language that was asked for, or the first one. Sent as the text of a comment, in any of its languages. */
  text: z.string(),
  /** The name of a drawing, whose alternative the text is; missing for a sentence. Unknown drawings are shown as their text. */
  sticker: z.optional(z.string()),
});
export type Preset = z.infer<typeof Preset>;

export const PresetList = z.object({ items: z.array(Preset) });
export type PresetList = z.infer<typeof PresetList>;

/** The comment by which the viewer rated a topic's subject; null where there is none. */
export const ViewerRating = z.object({ commentId: z.nullable(Id) });
export type ViewerRating = z.infer<typeof ViewerRating>;

/** The Markdown that an author typed, and the version of the comment that it makes. */
export const CommentSource = z.object({ text: z.string(), version: Version });
export type CommentSource = z.infer<typeof CommentSource>;

/** What a text would look like as a comment. */
export const CommentPreview = z.object({ body: CommentFields.body });
export type CommentPreview = z.infer<typeof CommentPreview>;

/** How many members reacted, by kind. */
export const ReactionCounts = z.object({ reactions: CommentFields.reactions });
export type ReactionCounts = z.infer<typeof ReactionCounts>;
