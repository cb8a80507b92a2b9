import { createHash } from 'node:crypto';
import type { CommentWithoutReplies } from '../../src/contract/comments.js';
import { STREAM_POSITION_HEADER } from '../../src/contract/stream.js';
import { renderCommentList } from '../comments/comment-html.js';
import { listComments, listReplies } from '../comments/comment-lists.js';
import { assertCommunityOpen, parseText } from '../comments/comment-rules.js';
import { findComment, toComment } from '../comments/comment-view.js';
import { createComment, deleteComment, editComment, restoreComment } from '../comments/comment-writes.js';
import { keepText, showText } from '../comments/mentions.js';
import { readViewerRating } from '../comments/ratings.js';
import { assertAuthor, readOwnText } from '../comments/own-comment.js';
import { setReaction } from '../comments/reactions.js';
import { listVersions } from '../comments/versions.js';
import { readViewerComments } from '../comments/viewer-comments.js';
import { RULE_LOCALES } from '../community/house-rules.js';
import { presetText } from '../community/presets.js';
import { transact } from '../database/transact.js';
import { issueReceipt } from '../ledger/receipts.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { positionAt, readBounds } from '../stream/outbox-reader.js';
import { formatPosition } from '../stream/position.js';
import { reviewOf } from '../review/settings.js';
import { modeOf } from '../topics/modes.js';
import { findTopic, unopenedSummary } from '../topics/topics.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type CommentOperation =
  | 'listComments'
  | 'listReplies'
  | 'readComment'
  | 'readCommentText'
  | 'listCommentVersions'
  | 'listPresets'
  | 'previewComment'
  | 'createComment'
  | 'editComment'
  | 'deleteComment'
  | 'restoreComment'
  | 'addReaction'
  | 'removeReaction'
  | 'readViewerComments'
  | 'readViewerRating';

const versionTag = (version: number): string => `"${version}"`;

function answer(comment: CommentWithoutReplies) {
  return { body: comment, etag: versionTag(comment.version), commentId: comment.id };
}

/** Counts change without a new version, so that the version alone would keep an old answer alive in a cache. */
function readTag(comment: CommentWithoutReplies): string {
  const hash = createHash('sha256').update(JSON.stringify(comment)).digest('base64url').slice(0, 16);
  return `"${comment.version}-${hash}"`;
}

export function commentHandlers({
  config,
  db,
  review,
  ruleBook,
  signingKey,
}: Services): Pick<Handlers, CommentOperation> {
  const limits = config.community;
  const invitations = config.moderation.privateChannel !== null;

  /** A topic whose mode its key decides can be read before its first comment opens it: that one has to suit the mode. */
  const orUnopened = async <Answer>(
    topicKey: string,
    answer: Promise<Answer>,
    unopened: (mode: string) => Answer,
  ): Promise<Answer> =>
    answer.catch((error: unknown) => {
      const mode = modeOf(topicKey, config);
      if (!(error instanceof ProblemError) || error.code !== 'topic-unknown' || mode === 'discussion')
        throw error;
      return unopened(mode);
    });

  const react = async (member: Member, commentId: string, kind: string, on: boolean) => {
    assertCommunityOpen(config.community);
    return {
      body: {
        reactions: await transact(db, (transaction) => setReaction(transaction, member, commentId, kind, on)),
      },
    };
  };

  return {
    listComments: async ({ params, query, reply }) => {
      // Read before the list: an event that the list already holds may come again, but none is missed.
      const position = positionAt(await readBounds(db));
      const body = await orUnopened(params.topicKey, listComments(db, params.topicKey, query), (mode) => ({
        items: [],
        previous: null,
        next: null,
        topic: unopenedSummary(mode),
      }));
      const mode = reviewOf(params.topicKey, config.review);
      if (mode !== 'after') body.topic.review = mode;
      reply.header(STREAM_POSITION_HEADER, formatPosition(position));
      return {
        body,
        html: () => renderCommentList(body, query.locale ?? RULE_LOCALES[0], config.presets, ruleBook),
      };
    },

    listReplies: async ({ params, query }) => ({ body: await listReplies(db, params.commentId, query) }),

    readComment: async ({ params }) => {
      const view = await findComment(db, params.commentId);
      if (!view) throw new ProblemError('comment-unknown');
      const comment = toComment(view);
      return { body: comment, etag: readTag(comment) };
    },

    readCommentText: async ({ params, member }) => {
      const body = await readOwnText(db, member, params.commentId);
      return { body, etag: versionTag(body.version) };
    },

    listCommentVersions: async ({ params, query }) => ({
      body: await listVersions(db, params.commentId, query),
    }),
    previewComment: async ({ body }) => ({
      body: { body: await showText(db, parseText(body.text, limits)) },
    }),

    listPresets: async ({ params, query }) => {
      const { mode } = await orUnopened(params.topicKey, findTopic(db, params.topicKey), (mode) => ({
        mode,
      }));
      const presets = mode === 'presets' ? config.presets : [];
      const items = presets.map((preset) => ({
        id: preset.id,
        text: presetText(preset, query.locale),
        ...(preset.sticker !== undefined && { sticker: preset.sticker }),
      }));
      return { body: { items } };
    },

    createComment: async ({ params, body, member, once }) => {
      assertCommunityOpen(config.community);
      const text = await keepText(db, parseText(body.text, limits));
      const input = {
        topicKey: params.topicKey,
        parentId: body.parentId,
        text,
        rating: body.rating,
        rulesVersion: ruleBook.knownVersion(body.rulesVersion),
      };
      const topic = await findTopic(db, params.topicKey);
      const kind = body.parentId === null ? 'comment' : 'reply';
      const examined = await review.examine({ author: member, topic, text, kind });
      return once(async (transaction) => {
        const comment = await createComment(
          transaction,
          member,
          input,
          { ...limits, presets: config.presets },
          { review, ruleBook, examined },
        );
        const receipt = await issueReceipt(transaction, signingKey, comment.id);
        return {
          ...answer(comment),
          body: { ...comment, ...(receipt !== null && { receipt }) },
          location: `${config.prefix}/v1/comments/${comment.id}`,
        };
      });
    },

    editComment: async ({ params, body, member, versions, once }) => {
      assertCommunityOpen(config.community);
      const text = await keepText(db, parseText(body.text, limits));
      const input = { commentId: params.commentId, versions, text, rating: body.rating };
      const view = await findComment(db, params.commentId);
      if (!view) throw new ProblemError('comment-unknown');
      assertAuthor(view, member);
      const topic = { key: view.topic_key, mode: view.topic_mode };
      const examined = await review.examine({ author: member, topic, text, kind: 'edit' });
      return once(async (transaction) =>
        answer(await editComment(transaction, member, input, config.presets, { review, ruleBook, examined })),
      );
    },

    deleteComment: async ({ params, member, versions, once }) =>
      once(async (transaction) =>
        answer(await deleteComment(transaction, member, { commentId: params.commentId, versions })),
      ),

    restoreComment: async ({ params, member, once }) =>
      once(async (transaction) =>
        answer(await restoreComment(transaction, member, params.commentId, limits.undoSeconds)),
      ),

    addReaction: async ({ params, member }) => react(member, params.commentId, params.kind, true),

    removeReaction: async ({ params, member }) => react(member, params.commentId, params.kind, false),

    readViewerComments: async ({ query, member }) => ({
      body: { items: await readViewerComments(db, member, query.id, { invitations }) },
    }),

    readViewerRating: async ({ params, member }) => ({
      body: await orUnopened(params.topicKey, readViewerRating(db, member, params.topicKey), () => ({
        commentId: null,
      })),
    }),
  };
}
