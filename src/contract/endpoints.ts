import type { Endpoint } from './operation.js';

// How each operation is reached. Apart from the schemas, so that a client carries only the addresses that it calls.

export const readCommunity = {
  name: 'readCommunity',
  method: 'GET',
  path: '/community',
  access: 'anyone',
} as const satisfies Endpoint;

export const readViewer = {
  name: 'readViewer',
  method: 'GET',
  path: '/viewer',
  access: 'member',
} as const satisfies Endpoint;

export const readTopic = {
  name: 'readTopic',
  method: 'GET',
  path: '/topics/{topicKey}',
  access: 'anyone',
} as const satisfies Endpoint;

export const openTopic = {
  name: 'openTopic',
  method: 'PUT',
  path: '/topics/{topicKey}',
  access: 'member',
} as const satisfies Endpoint;

export const countComments = {
  name: 'countComments',
  method: 'GET',
  path: '/topic-counts',
  access: 'anyone',
} as const satisfies Endpoint;

export const listComments = {
  name: 'listComments',
  method: 'GET',
  path: '/topics/{topicKey}/comments',
  access: 'anyone',
} as const satisfies Endpoint;

export const listReplies = {
  name: 'listReplies',
  method: 'GET',
  path: '/comments/{commentId}/replies',
  access: 'anyone',
} as const satisfies Endpoint;

export const readComment = {
  name: 'readComment',
  method: 'GET',
  path: '/comments/{commentId}',
  access: 'anyone',
} as const satisfies Endpoint;

export const readCommentText = {
  name: 'readCommentText',
  method: 'GET',
  path: '/comments/{commentId}/text',
  access: 'author',
} as const satisfies Endpoint;

export const createComment = {
  name: 'createComment',
  method: 'POST',
  path: '/topics/{topicKey}/comments',
  access: 'member',
} as const satisfies Endpoint;

export const editComment = {
  name: 'editComment',
  method: 'PATCH',
  path: '/comments/{commentId}',
  access: 'author',
} as const satisfies Endpoint;

export const deleteComment = {
  name: 'deleteComment',
  method: 'DELETE',
  path: '/comments/{commentId}',
  access: 'author',
} as const satisfies Endpoint;

export const restoreComment = {
  name: 'restoreComment',
  method: 'POST',
  path: '/comments/{commentId}/restoration',
  access: 'author',
} as const satisfies Endpoint;

export const addReaction = {
  name: 'addReaction',
  method: 'PUT',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
} as const satisfies Endpoint;

export const removeReaction = {
  name: 'removeReaction',
  method: 'DELETE',
  path: '/comments/{commentId}/reactions/{kind}',
  access: 'member',
} as const satisfies Endpoint;

export const readViewerComments = {
  name: 'readViewerComments',
  method: 'GET',
  path: '/viewer/comments',
  access: 'member',
} as const satisfies Endpoint;

export const openStream = {
  name: 'openStream',
  method: 'GET',
  path: '/stream',
  access: 'anyone',
} as const satisfies Endpoint;
