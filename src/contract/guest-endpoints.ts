import type { Endpoint } from './operation.js';

// What only those call who write without an account.

export const createGuest = {
  method: 'POST',
  path: '/guests',
  access: 'anyone',
} as const satisfies Endpoint;
