import type { Endpoint } from './operation.js';

// How each operation is reached. Apart from the schemas, so that a client carries only the addresses that it calls.

export const readCommunity = {
  method: 'GET',
  path: '/community',
  access: 'anyone',
} as const satisfies Endpoint;

export const readViewer = {
  method: 'GET',
  path: '/viewer',
  access: 'member',
} as const satisfies Endpoint;

export const readTopic = {
  method: 'GET',
  path: '/topics/{topicKey}',
  access: 'anyone',
} as const satisfies Endpoint;

export const openTopic = {
  method: 'PUT',
  path: '/topics/{topicKey}',
  access: 'member',
} as const satisfies Endpoint;

export const countComments = {
  method: 'GET',
  path: '/topic-counts',
  access: 'anyone',
} as const satisfies Endpoint;

export const listComments = {
  method: 'GET',
  path: '/topics/{topicKey}/comments',
  access: 'anyone',
} as const satisfies Endpoint;

export const listReplies = {
  method: 'GET',
  path: '/comments/{commentId}/replies',
  access: 'anyone',
} as const satisfies Endpoint;

export const readComment = {
  method: 'GET',
  path: '/comments/{commentId}',
  access: 'anyone',
} as const satisfies Endpoint;

export const readCommentText = {
  method: 'GET',
  path: '/comments/{commentId}/text',
  access: 'author',
} as const satisfies Endpoint;

export const previewComment = {
  method: 'POST',
  path: '/comment-previews',
  access: 'member',
} as const satisfies Endpoint;

export const createComment = {
  method: 'POST',
  path: '/topics/{topicKey}/comments',
  access: 'member',
} as const satisfies Endpoint;

export const editComment = {
  method: 'PATCH',
  path: '/comments/{commentId}',
  access: 'author',
} as const satisfies Endpoint;

export const deleteComment = {
  method: 'DELETE',
  path: '/comments/{commentId}',
  access: 'author',
} as const satisfies Endpoint;

export const restoreComment = {
  method: 'POST',
  path: '/comments/{commentId}/restoration',
  access: 'author',
} as const satisfies Endpoint;

export const addReaction = {
  method: 'PUT',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
} as const satisfies Endpoint;

export const removeReaction = {
  method: 'DELETE',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
} as const satisfies Endpoint;

export const readViewerComments = {
  method: 'GET',
  path: '/viewer/comments',
  access: 'member',
} as const satisfies Endpoint;

export const openStream = {
  method: 'GET',
  path: '/stream',
  access: 'anyone',
} as const satisfies Endpoint;
