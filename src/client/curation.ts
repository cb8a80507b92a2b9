import type {
  CommentVersionPage,
  CommentWithoutReplies,
  PresetList,
  ViewerRating,
} from '../contract/comments.js';
import {
  chooseAnswer,
  clearAnswer,
  listCommentVersions,
  listPresets,
  pinComment,
  readViewerRating,
  unpinComment,
} from '../contract/curation-endpoints.js';
import { commentVersionPage, presetList, viewerRating } from '../contract/curation-shapes.js';
import type { Endpoint } from '../contract/operation.js';
import { comment } from '../contract/shapes.js';
import type { Curation } from './domain.js';
import { once } from './lazy.js';
import { checkComment, parse } from './parse.js';
import type { Call } from './transport.js';

/** What only those need who choose, pin, or look at what a comment said before. */
export function createCuration(call: Call): Curation {
  async function set(endpoint: Endpoint, commentId: string, body?: unknown): Promise<CommentWithoutReplies> {
    const { data } = await call(endpoint, { params: { commentId }, ...(body !== undefined && { body }) });
    return checkComment(parse<CommentWithoutReplies>(comment, data, endpoint.path));
  }

  return {
    chooseAnswer: (questionId, answerId) =>
      answerId === null ? set(clearAnswer, questionId) : set(chooseAnswer, questionId, { answerId }),
    pin: (commentId, on) => set(on ? pinComment : unpinComment, commentId),
    async presets(topicKey, locale, signal) {
      const { data } = await call(listPresets, { params: { topicKey }, query: { locale }, signal });
      return parse<PresetList>(presetList, data, 'presets').items;
    },
    async viewerRating(topicKey, signal) {
      const { data } = await call(readViewerRating, { params: { topicKey }, signal });
      return parse<ViewerRating>(viewerRating, data, 'rating').commentId;
    },
    async versions(commentId, cursor, signal) {
      const { data } = await call(listCommentVersions, { params: { commentId }, query: { cursor }, signal });
      return parse<CommentVersionPage>(commentVersionPage, data, 'versions');
    },
    moderation: once(async () => (await import('./moderation.js')).createModeration(call)),
    enterAsGuest: async (name, session) => (await import('./guests.js')).enterAsGuest(call, session, name),
  };
}
