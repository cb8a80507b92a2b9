import type { Endpoint } from './operation.js';

// What few visitors call, so that the others do not carry it.

export const readHouseRules = {
  method: 'GET',
  path: '/house-rules',
  access: 'anyone',
} as const satisfies Endpoint;

export const createReport = {
  method: 'POST',
  path: '/reports',
  access: 'anyone',
} as const satisfies Endpoint;

export const readReport = {
  method: 'GET',
  path: '/reports/{code}',
  access: 'anyone',
} as const satisfies Endpoint;

export const appealReport = {
  method: 'POST',
  path: '/reports/{code}/appeals',
  access: 'anyone',
} as const satisfies Endpoint;

export const listStatements = {
  method: 'GET',
  path: '/viewer/statements',
  access: 'member',
} as const satisfies Endpoint;

export const listRestrictedComments = {
  method: 'GET',
  path: '/viewer/topics/{topicKey}/comments',
  access: 'member',
} as const satisfies Endpoint;

export const readStatement = {
  method: 'GET',
  path: '/statements/{statementId}',
  access: 'author-or-staff',
} as const satisfies Endpoint;

export const appealStatement = {
  method: 'POST',
  path: '/statements/{statementId}/appeals',
  access: 'author',
} as const satisfies Endpoint;

export const readReceipt = {
  method: 'GET',
  path: '/comments/{commentId}/receipt',
  access: 'author',
} as const satisfies Endpoint;
