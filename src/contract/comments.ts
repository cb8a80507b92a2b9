import * as z from 'zod/mini';
import { ContentNode } from './content.js';
import { Author } from './members.js';
import { operation } from './operation.js';
import { Count, Cursor, Id, Timestamp, TopicKey } from './primitives.js';

export const COMMENT_SORTS = ['newest', 'oldest', 'top'] as const;
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
  version: z.int(),
  /** `published` or `deleted` (by its author). A state that a widget does not know is shown as "not available". */
  state: z.string(),
  /** How many members reacted, by kind. A missing kind is 0. */
  reactions: z.record(z.string(), Count),
  /** Direct replies, tombstones that still have replies included. */
  replyCount: Count,
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

/** A list of a topic's comments, with the topic's count and state so that one request paints the thread. */
export const CommentList = z.object({
  items: z.array(Comment),
  previous: z.nullable(Cursor),
  next: z.nullable(Cursor),
  topic: z.object({ state: z.string(), mode: z.string(), commentCount: Count }),
});
export type CommentList = z.infer<typeof CommentList>;

/** Markdown: paragraphs, emphasis, lists, quotes, code and links. Anything else stays the text that it is. */
const CommentText = z.string();

export const CommentInput = z.object({ text: CommentText, parentId: z.nullable(Id) });
export type CommentInput = z.infer<typeof CommentInput>;

export const CommentEdit = z.object({ text: CommentText });
export type CommentEdit = z.infer<typeof CommentEdit>;

/** What is particular to the viewer about one comment. */
export const ViewerComment = z.object({
  id: Id,
  /** The kinds of reaction that the viewer gave. */
  reactions: z.array(z.string()),
  /** The viewer wrote it and may edit and delete it. */
  own: z.boolean(),
});
export type ViewerComment = z.infer<typeof ViewerComment>;

const topicParams = z.object({ topicKey: TopicKey });
const commentParams = z.object({ commentId: Id });
const reactionParams = z.object({
  commentId: Id,
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/)),
});
const limit = z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20);

export const listComments = operation({
  name: 'listComments',
  summary:
    'The comments on a topic, each with its first replies. Starts at the beginning, at `from=end`, `around` a comment, or at a `cursor`.',
  method: 'GET',
  path: '/topics/{topicKey}/comments',
  access: 'anyone',
  cache: 'public',
  params: topicParams,
  query: z.object({
    sort: z._default(z.enum(COMMENT_SORTS), 'newest'),
    limit,
    cursor: z.optional(Cursor),
    around: z.optional(Id),
    from: z._default(z.enum(['start', 'end']), 'start'),
  }),
  streamPosition: true,
  status: 200,
  response: CommentList,
  problems: ['topic-unknown', 'comment-unknown', 'cursor-invalid'],
});

export const listReplies = operation({
  name: 'listReplies',
  summary: 'The direct replies to a comment, oldest first, each with its own first replies.',
  method: 'GET',
  path: '/comments/{commentId}/replies',
  access: 'anyone',
  cache: 'public',
  params: commentParams,
  query: z.object({ limit, cursor: z.optional(Cursor) }),
  status: 200,
  response: CommentPage,
  problems: ['comment-unknown', 'cursor-invalid'],
});

export const readComment = operation({
  name: 'readComment',
  summary: 'One comment without its replies.',
  method: 'GET',
  path: '/comments/{commentId}',
  access: 'anyone',
  cache: 'public',
  params: commentParams,
  status: 200,
  response: CommentWithoutReplies,
  problems: ['comment-unknown'],
});

export const readCommentText = operation({
  name: 'readCommentText',
  summary: 'The Markdown that the author typed, for editing.',
  method: 'GET',
  path: '/comments/{commentId}/text',
  access: 'author',
  cache: 'private',
  params: commentParams,
  status: 200,
  response: z.object({ text: z.string(), version: z.int() }),
  problems: ['token-missing', 'comment-unknown', 'forbidden', 'comment-deleted'],
});

export const createComment = operation({
  name: 'createComment',
  summary: 'Publishes a comment or a reply.',
  method: 'POST',
  path: '/topics/{topicKey}/comments',
  access: 'member',
  idempotencyKey: true,
  params: topicParams,
  body: CommentInput,
  status: 201,
  response: CommentWithoutReplies,
  problems: [
    'token-missing',
    'topic-unknown',
    'comment-unknown',
    'comment-deleted',
    'topic-read-only',
    'community-read-only',
    'text-empty',
    'text-too-long',
    'text-too-deep',
    'text-unreadable',
    'link-not-allowed',
    'reply-too-deep',
  ],
});

export const editComment = operation({
  name: 'editComment',
  summary: 'Changes the text of a comment that has not changed meanwhile.',
  method: 'PATCH',
  path: '/comments/{commentId}',
  access: 'author',
  idempotencyKey: true,
  ifMatch: true,
  params: commentParams,
  body: CommentEdit,
  status: 200,
  response: CommentWithoutReplies,
  problems: [
    'token-missing',
    'comment-unknown',
    'comment-deleted',
    'forbidden',
    'topic-read-only',
    'community-read-only',
    'text-empty',
    'text-too-long',
    'text-too-deep',
    'text-unreadable',
    'link-not-allowed',
  ],
});

export const deleteComment = operation({
  name: 'deleteComment',
  summary:
    'Takes a comment away; a marker stays where it has replies. Can be undone for `limits.undoSeconds`.',
  method: 'DELETE',
  path: '/comments/{commentId}',
  access: 'author',
  idempotencyKey: true,
  ifMatch: true,
  params: commentParams,
  status: 200,
  response: CommentWithoutReplies,
  problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'forbidden'],
});

export const restoreComment = operation({
  name: 'restoreComment',
  summary: 'Undoes a deletion by the author.',
  method: 'POST',
  path: '/comments/{commentId}/restoration',
  access: 'author',
  idempotencyKey: true,
  params: commentParams,
  status: 200,
  response: CommentWithoutReplies,
  problems: ['token-missing', 'comment-unknown', 'forbidden', 'undo-expired'],
});

const reactionAnswer = z.object({ reactions: CommentFields.reactions });

export const addReaction = operation({
  name: 'addReaction',
  summary: "Adds the viewer's reaction of a kind. Adding it twice is the same as once.",
  method: 'PUT',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
  params: reactionParams,
  status: 200,
  response: reactionAnswer,
  problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'community-read-only'],
});

export const removeReaction = operation({
  name: 'removeReaction',
  summary: "Takes the viewer's reaction of a kind back.",
  method: 'DELETE',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
  params: reactionParams,
  status: 200,
  response: reactionAnswer,
  problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'community-read-only'],
});

export const readViewerComments = operation({
  name: 'readViewerComments',
  summary: 'What is particular to the viewer about up to 200 comments. Unknown comments are left out.',
  method: 'GET',
  path: '/viewer/comments',
  access: 'member',
  cache: 'private',
  query: z.object({ id: z.array(Id).check(z.minLength(1), z.maxLength(200)) }),
  status: 200,
  response: z.object({ items: z.array(ViewerComment) }),
  problems: ['token-missing'],
});
