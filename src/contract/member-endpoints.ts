import type { Endpoint } from './operation.js';

// What only those call who mention somebody.

export const searchMembers = {
  method: 'GET',
  path: '/members',
  access: 'member',
} as const satisfies Endpoint;
