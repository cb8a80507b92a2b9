import * as z from 'zod/mini';
import {
  CommentFields,
  COMMENT_SORTS,
  CommentList,
  CommentPage,
  CommentPreview,
  CommentSource,
  CommentVersionPage,
  CommentWithoutReplies,
  PresetList,
  ReactionCounts,
  ViewerComment,
  ViewerRating,
} from '../comments.js';
import { listCommentVersions, listPresets, readViewerRating } from '../curation-endpoints.js';
import { RequestCursor, RequestId, RequestLocale, RequestTopicKey } from '../requests.js';
import type { Operation } from '../operation.js';
import {
  listComments,
  listReplies,
  readComment,
  readCommentText,
  previewComment,
  createComment,
  editComment,
  deleteComment,
  restoreComment,
  addReaction,
  removeReaction,
  readViewerComments,
} from '../endpoints.js';

/**
 * Markdown: paragraphs, emphasis, lists, quotes, code and links. Anything else stays the text that it is.
 * `@[Name](member:ID)` mentions a member, who is shown by the name of today, whatever the brackets hold.
 */
const CommentText = z.string();

/** On a topic whose mode is `ratings`: what the author gives its subject. */
const Rating = z.int().check(z.minimum(1), z.maximum(5));

export const CommentInput = z.object({
  text: CommentText,
  parentId: z.nullable(RequestId),
  rating: z.optional(Rating),
  /** The version of the house rules that the author saw. */
  rulesVersion: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
});
export type CommentInput = z.infer<typeof CommentInput>;

/** Without a rating, that of the comment stays. */
export const CommentEdit = z.object({ text: CommentText, rating: z.optional(Rating) });
export type CommentEdit = z.infer<typeof CommentEdit>;

/** A new comment, with its author's proof that it was submitted: see `readReceipt`. */
export const CreatedComment = z.object({ ...CommentFields, receipt: z.optional(z.string()) });
export type CreatedComment = z.infer<typeof CreatedComment>;

const topicParams = z.object({ topicKey: RequestTopicKey });
const commentParams = z.object({ commentId: RequestId });
const reactionParams = z.object({
  commentId: RequestId,
  kind: z.string().check(z.regex(/^[a-z][a-z-]{0,30}$/)),
});
const limit = z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100)), 20);

export const commentOperations = {
  listComments: {
    name: 'listComments',
    ...listComments,
    response: CommentList,
    summary:
      'The comments on a topic, each with its first replies. Starts at the beginning, at `from=end`, `around` a comment, or at a `cursor`. A page that begins at the start of the list has the pinned comments before the others, beyond its limit. A topic that its first comment will open, and whose mode is known by its key, is an empty list.',
    cache: 'public',
    params: topicParams,
    query: z.object({
      sort: z._default(z.enum(COMMENT_SORTS), 'newest'),
      limit,
      cursor: z.optional(RequestCursor),
      around: z.optional(RequestId),
      from: z._default(z.enum(['start', 'end']), 'start'),
      /** Only comments with this rating, pinned ones in their place. */
      rating: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(5))),
      /** A BCP 47 tag: the language of the few words around the comments in `text/html`. */
      locale: z.optional(RequestLocale),
    }),
    html: true,
    streamPosition: true,
    status: 200,
    problems: ['topic-unknown', 'comment-unknown', 'cursor-invalid'],
  },
  listReplies: {
    name: 'listReplies',
    ...listReplies,
    response: CommentPage,
    summary:
      'The direct replies to a comment, oldest first, each with its own first replies. A page that begins at the start of the list has the chosen answer before the others, beyond its limit.',
    cache: 'public',
    params: commentParams,
    query: z.object({ limit, cursor: z.optional(RequestCursor) }),
    status: 200,
    problems: ['comment-unknown', 'cursor-invalid'],
  },
  readComment: {
    name: 'readComment',
    ...readComment,
    response: CommentWithoutReplies,
    summary: 'One comment without its replies.',
    cache: 'public',
    params: commentParams,
    status: 200,
    problems: ['comment-unknown'],
  },
  readCommentText: {
    name: 'readCommentText',
    ...readCommentText,
    guests: true,
    response: CommentSource,
    summary: 'The Markdown that the author typed, for editing.',
    cache: 'private',
    params: commentParams,
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'forbidden', 'comment-deleted'],
  },
  listCommentVersions: {
    name: 'listCommentVersions',
    ...listCommentVersions,
    response: CommentVersionPage,
    summary: 'Every wording of a comment, the newest first. A comment that was deleted has none.',
    cache: 'public',
    params: commentParams,
    query: z.object({ limit, cursor: z.optional(RequestCursor) }),
    status: 200,
    problems: ['comment-unknown', 'cursor-invalid'],
  },
  listPresets: {
    name: 'listPresets',
    ...listPresets,
    response: PresetList,
    summary:
      'The sentences and drawings that comments on a topic can be. Empty where they are written freely.',
    cache: 'public',
    params: topicParams,
    query: z.object({ locale: z.optional(RequestLocale) }),
    status: 200,
    problems: ['topic-unknown'],
  },
  previewComment: {
    name: 'previewComment',
    ...previewComment,
    guests: true,
    response: CommentPreview,
    summary: 'What a text would look like as a comment. Publishes and keeps nothing.',
    body: z.object({ text: CommentText }),
    status: 200,
    problems: [
      'token-missing',
      'text-empty',
      'text-too-long',
      'text-too-deep',
      'text-unreadable',
      'link-not-allowed',
    ],
  },
  createComment: {
    name: 'createComment',
    ...createComment,
    guests: true,
    response: CreatedComment,
    summary:
      'Publishes a comment or a reply, or holds it back until somebody has looked at it: then its state is `held`, and only its author can read it, by `listRestrictedComments`.',
    idempotencyKey: true,
    params: topicParams,
    body: CommentInput,
    status: 201,
    problems: [
      'token-missing',
      'forbidden',
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
      'text-not-preset',
      'rating-missing',
      'rating-exists',
      'rating-not-allowed',
    ],
  },
  editComment: {
    name: 'editComment',
    ...editComment,
    guests: true,
    response: CommentWithoutReplies,
    summary:
      'Changes the text of a comment that has not changed meanwhile. What is changed can be held back as well.',
    idempotencyKey: true,
    ifMatch: true,
    params: commentParams,
    body: CommentEdit,
    status: 200,
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
      'text-not-preset',
      'rating-exists',
      'rating-not-allowed',
    ],
  },
  deleteComment: {
    name: 'deleteComment',
    ...deleteComment,
    guests: true,
    response: CommentWithoutReplies,
    summary:
      'Takes a comment away; a marker stays where it has replies. Can be undone for `limits.undoSeconds`.',
    idempotencyKey: true,
    ifMatch: true,
    params: commentParams,
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'forbidden'],
  },
  restoreComment: {
    name: 'restoreComment',
    ...restoreComment,
    guests: true,
    response: CommentWithoutReplies,
    summary: 'Undoes a deletion by the author.',
    idempotencyKey: true,
    params: commentParams,
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'forbidden', 'undo-expired'],
  },
  addReaction: {
    name: 'addReaction',
    ...addReaction,
    response: ReactionCounts,
    summary: "Adds the viewer's reaction of a kind. Adding it twice is the same as once.",
    params: reactionParams,
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'community-read-only'],
  },
  removeReaction: {
    name: 'removeReaction',
    ...removeReaction,
    response: ReactionCounts,
    summary: "Takes the viewer's reaction of a kind back.",
    params: reactionParams,
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'comment-deleted', 'community-read-only'],
  },
  readViewerComments: {
    name: 'readViewerComments',
    ...readViewerComments,
    guests: true,
    response: z.object({ items: z.array(ViewerComment) }),
    summary: 'What is particular to the viewer about up to 200 comments. Unknown comments are left out.',
    cache: 'private',
    query: z.object({ id: z.array(RequestId).check(z.minLength(1), z.maxLength(200)) }),
    status: 200,
    problems: ['token-missing'],
  },
  readViewerRating: {
    name: 'readViewerRating',
    ...readViewerRating,
    guests: true,
    response: ViewerRating,
    summary: 'Whether the viewer has rated what a topic is about, and with which comment.',
    cache: 'private',
    params: topicParams,
    status: 200,
    problems: ['token-missing', 'topic-unknown'],
  },
} as const satisfies Record<string, Operation>;
