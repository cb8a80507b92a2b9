import * as comments from './comments.js';
import * as community from './community.js';
import type { Operation } from './operation.js';
import * as stream from './stream.js';
import * as topics from './topics.js';
import * as viewer from './viewer.js';

/** Every operation of the contract by name. The client imports single rows instead, so that it carries only what it calls. */
export const operations = {
  readCommunity: community.readCommunity,
  readViewer: viewer.readViewer,
  readTopic: topics.readTopic,
  openTopic: topics.openTopic,
  countComments: topics.countComments,
  listComments: comments.listComments,
  listReplies: comments.listReplies,
  readComment: comments.readComment,
  readCommentText: comments.readCommentText,
  createComment: comments.createComment,
  editComment: comments.editComment,
  deleteComment: comments.deleteComment,
  restoreComment: comments.restoreComment,
  addReaction: comments.addReaction,
  removeReaction: comments.removeReaction,
  readViewerComments: comments.readViewerComments,
  openStream: stream.openStream,
} satisfies { [Name in string]: Operation & { name: Name } };

export type Operations = typeof operations;
export type OperationName = keyof Operations;
