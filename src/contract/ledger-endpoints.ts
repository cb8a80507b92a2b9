import type { Endpoint } from './operation.js';

// The public record. What few visitors call, so that the others do not carry it.

export const listLedger = {
  method: 'GET',
  path: '/ledger',
  access: 'anyone',
} as const satisfies Endpoint;

export const listLedgerKeys = {
  method: 'GET',
  path: '/ledger/keys',
  access: 'anyone',
} as const satisfies Endpoint;

export const countLedger = {
  method: 'GET',
  path: '/ledger/counts',
  access: 'anyone',
} as const satisfies Endpoint;

export const readTransparency = {
  method: 'GET',
  path: '/transparency',
  access: 'anyone',
} as const satisfies Endpoint;
