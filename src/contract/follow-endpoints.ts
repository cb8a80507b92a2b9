import type { Endpoint } from './operation.js';

// What few visitors call, so that the others do not carry it.

export const followTopic = {
  method: 'PUT',
  path: '/topics/{topicKey}/follow',
  access: 'member',
} as const satisfies Endpoint;

export const unfollowTopic = {
  method: 'DELETE',
  path: '/topics/{topicKey}/follow',
  access: 'member',
} as const satisfies Endpoint;

export const listFollows = {
  method: 'GET',
  path: '/viewer/follows',
  access: 'member',
} as const satisfies Endpoint;
