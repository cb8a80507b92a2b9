import type { Comment, CommentList, CommentPage } from '../contract/comments.js';
import { listComments, listReplies } from '../contract/endpoints.js';
import type { Shape } from '../contract/shape.js';
import { comment as commentShape, commentList, commentPage } from '../contract/shapes.js';
import type { Report } from './config.js';
import type { CommentsDomain, Session } from './domain.js';
import type { ParvisError } from './errors.js';
import { once } from './lazy.js';
import { checkComment, itemsOf, parse, parseItems } from './parse.js';
import type { Call } from './transport.js';
import type { Writing } from './writing.js';

export function createComments(
  call: Call,
  session: Session,
  report: Report,
  writing: () => Promise<Writing>,
): CommentsDomain {
  /** Checks comment by comment, so that a bad one costs itself and not the list, whatever its depth. */
  function parsePage<T extends CommentPage>(shape: Shape, data: unknown): T {
    return {
      ...parse<T>(shape, data, 'list'),
      items: parseItems(itemsOf(data), parseComment, report),
    };
  }

  function parseComment(data: unknown): Comment {
    const comment: Comment = checkComment(parse<Comment>(commentShape, data, 'comment'));
    const { replies } = data as { replies?: unknown };
    [comment.replies] = parseItems(
      replies ? [replies] : [],
      (page) => parsePage<CommentPage>(commentPage, page),
      report,
    );
    return comment;
  }

  const viewerStates = once(async () =>
    (await import('./viewer-states.js')).createViewerStates(call, report),
  );

  return {
    async list(topicKey, options, signal) {
      try {
        const { data, streamPosition } = await call(listComments, {
          params: { topicKey },
          query: { ...options },
          signal,
        });
        return { ...parsePage<CommentList>(commentList, data), streamPosition };
      } catch (error) {
        if ((error as Partial<ParvisError>).code !== 'topic-unknown') throw error;
        return {
          items: [],
          previous: null,
          next: null,
          topic: { state: 'open', mode: 'discussion', commentCount: 0 },
          streamPosition: null,
        };
      }
    },
    async replies(commentId, cursor, signal) {
      const { data } = await call(listReplies, { params: { commentId }, query: { cursor }, signal });
      return parsePage<CommentPage>(commentPage, data);
    },
    async viewerStates(commentIds, signal) {
      const { status } = await session.load();
      signal?.throwIfAborted();
      if (status === 'signed-out' || commentIds.length === 0) return new Map();
      return (await viewerStates())(commentIds, signal);
    },
    preview: async (...args) => (await writing()).preview(...args),
    text: async (...args) => (await writing()).text(...args),
    edit: async (...args) => (await writing()).edit(...args),
    delete: async (...args) => (await writing()).delete(...args),
    restore: async (...args) => (await writing()).restore(...args),
    react: async (...args) => (await writing()).react(...args),
  };
}
