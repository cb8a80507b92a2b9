import type { CommentPreview, CommentWithoutReplies } from '../contract/comments.js';
import {
  addReaction,
  deleteComment,
  editComment,
  openTopic,
  previewComment,
  readCommentText,
  removeReaction,
  restoreComment,
} from '../contract/endpoints.js';
import type { Endpoint } from '../contract/operation.js';
import { type Shape, matches } from '../contract/shape.js';
import { comment } from '../contract/shapes.js';
import type { Topic } from '../contract/topics.js';
import { commentPreview, commentSource, reactionCounts, topic } from '../contract/writing-shapes.js';
import type { Report } from './config.js';
import type { CommentsDomain, CommunityClient, TopicsDomain } from './domain.js';
import { ParvisError, isParvisError } from './errors.js';
import { once } from './lazy.js';
import { createMembers } from './members.js';
import { checkComment, parse } from './parse.js';
import type { Call, CallOptions } from './transport.js';

export type Writing = Pick<CommentsDomain, 'preview' | 'text' | 'edit' | 'delete' | 'restore' | 'react'> &
  Pick<TopicsDomain, 'open'> &
  Required<Pick<CommunityClient, 'members' | 'desk'>>;

/** What only those need who do more than read and write: who react, change what they wrote, or mention. */
export function createWriting(call: Call, report: Report, createKey: () => string): Writing {
  async function send<T>(endpoint: Endpoint, shape: Shape, options: CallOptions): Promise<T> {
    return parse<T>(shape, (await call(endpoint, options)).data, endpoint.path);
  }

  /** Changes a comment. A `version-mismatch` gets the comment as it is now, if that is what came with it. */
  async function change(
    endpoint: Endpoint,
    commentId: string,
    options: CallOptions,
  ): Promise<CommentWithoutReplies> {
    try {
      const sent = { ...options, params: { commentId }, idempotencyKey: createKey() };
      return checkComment(await send<CommentWithoutReplies>(endpoint, comment, sent));
    } catch (error) {
      if (!isParvisError(error) || error.code !== 'version-mismatch') throw error;
      const current = matches(comment, error.current) ? error.current : undefined;
      throw new ParvisError(error.code, error.message, { status: 412, current });
    }
  }

  const reacting = new Map<string, Promise<unknown>>();
  return {
    open: (topicKey, body) => send<Topic>(openTopic, topic, { params: { topicKey }, body }),
    members: async () => createMembers(call, report),
    desk: once(async () => (await import('./desk.js')).createDesk(call, report)),
    preview: async (text, signal) =>
      (await send<CommentPreview>(previewComment, commentPreview, { body: { text }, signal })).body,
    text: (commentId, signal) =>
      send<{ text: string; version: number }>(readCommentText, commentSource, {
        params: { commentId },
        signal,
      }),
    edit: (commentId, text, version, rating) =>
      change(editComment, commentId, { body: { text, rating }, version }),
    delete: (commentId, version) => change(deleteComment, commentId, { version }),
    restore: (commentId) => change(restoreComment, commentId, {}),
    /** One after the other for each reaction, so that of two quick presses the second one stays. */
    async react(commentId, kind, on) {
      const key = JSON.stringify([commentId, kind]);
      const act = () =>
        send<{ reactions: Record<string, number> }>(on ? addReaction : removeReaction, reactionCounts, {
          params: { commentId, kind },
        });
      const turn = (reacting.get(key) ?? Promise.resolve()).then(act, act);
      reacting.set(key, turn);
      try {
        return (await turn).reactions;
      } finally {
        if (reacting.get(key) === turn) reacting.delete(key);
      }
    },
  };
}
