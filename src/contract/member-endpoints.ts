import type { Endpoint } from './operation.js';

// What only those call who begin to write.

export const searchMembers = {
  method: 'GET',
  path: '/members',
  access: 'member',
} as const satisfies Endpoint;

export const readSubmissionTerms = {
  method: 'GET',
  path: '/viewer/topics/{topicKey}/terms',
  access: 'member',
} as const satisfies Endpoint;
