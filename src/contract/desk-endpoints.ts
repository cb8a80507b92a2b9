import type { Endpoint } from './operation.js';

// What only the staff calls.

export const decide = {
  method: 'POST',
  path: '/decisions',
  access: 'staff',
} as const satisfies Endpoint;

export const decideAppeal = {
  method: 'POST',
  path: '/appeals/{appealId}/decision',
  access: 'staff',
} as const satisfies Endpoint;

export const listDecisions = {
  method: 'GET',
  path: '/comments/{commentId}/decisions',
  access: 'staff',
} as const satisfies Endpoint;

export const exportStatements = {
  method: 'GET',
  path: '/desk/statements/export',
  access: 'staff',
} as const satisfies Endpoint;

export const readQueue = {
  method: 'GET',
  path: '/desk/queue',
  access: 'staff',
} as const satisfies Endpoint;

export const countQueues = {
  method: 'GET',
  path: '/desk/counts',
  access: 'staff',
} as const satisfies Endpoint;

export const readMemberRecord = {
  method: 'GET',
  path: '/desk/members/{memberId}',
  access: 'staff',
} as const satisfies Endpoint;

export const claimComment = {
  method: 'PUT',
  path: '/desk/claims/{commentId}',
  access: 'staff',
} as const satisfies Endpoint;

export const releaseComment = {
  method: 'DELETE',
  path: '/desk/claims/{commentId}',
  access: 'staff',
} as const satisfies Endpoint;

export const handOff = {
  method: 'POST',
  path: '/desk/handoffs',
  access: 'staff',
} as const satisfies Endpoint;

export const readHandoff = {
  method: 'GET',
  path: '/desk/handoffs/{reference}',
  access: 'staff',
} as const satisfies Endpoint;
