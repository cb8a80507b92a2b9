import type { Endpoint } from './operation.js';

// What few visitors call, so that the others do not carry it.

export const listCommentVersions = {
  method: 'GET',
  path: '/comments/{commentId}/versions',
  access: 'anyone',
} as const satisfies Endpoint;

export const readViewerRating = {
  method: 'GET',
  path: '/viewer/ratings/{topicKey}',
  access: 'member',
} as const satisfies Endpoint;

export const listPresets = {
  method: 'GET',
  path: '/topics/{topicKey}/presets',
  access: 'anyone',
} as const satisfies Endpoint;

export const chooseAnswer = {
  method: 'PUT',
  path: '/comments/{commentId}/answer',
  access: 'author-or-staff',
} as const satisfies Endpoint;

export const clearAnswer = {
  method: 'DELETE',
  path: '/comments/{commentId}/answer',
  access: 'author-or-staff',
} as const satisfies Endpoint;

export const pinComment = {
  method: 'PUT',
  path: '/comments/{commentId}/pin',
  access: 'staff',
} as const satisfies Endpoint;

export const unpinComment = {
  method: 'DELETE',
  path: '/comments/{commentId}/pin',
  access: 'staff',
} as const satisfies Endpoint;
