import * as z from 'zod/mini';
import { countLedger, listLedger, listLedgerKeys, readTransparency } from '../ledger-endpoints.js';
import { LedgerCounts, LedgerKeyList, LedgerPage, Receipt, TransparencyReport } from '../ledger.js';
import { readReceipt } from '../moderation-endpoints.js';
import type { Operation } from '../operation.js';
import { RequestId } from '../requests.js';

/** A day in UTC. */
const Day = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** Both days belong to it. A period that ends before it begins is empty. */
const period = z.object({ from: Day, to: Day });

export const ledgerOperations = {
  listLedger: {
    name: 'listLedger',
    ...listLedger,
    response: LedgerPage,
    summary:
      'The public record of moderation, in its order, after an entry. Whoever has all of it can compute every hash, from the first entry on.',
    cache: 'public',
    query: z.object({
      after: z._default(z.coerce.number().check(z.int(), z.minimum(0)), 0),
      limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 1000),
    }),
    status: 200,
    problems: [],
  },
  listLedgerKeys: {
    name: 'listLedgerKeys',
    ...listLedgerKeys,
    response: LedgerKeyList,
    summary: 'The public keys that receipts and the newest entry of the record are signed with.',
    cache: 'public',
    status: 200,
    problems: [],
  },
  countLedger: {
    name: 'countLedger',
    ...countLedger,
    response: LedgerCounts,
    summary: 'What the public record says of a period, in numbers.',
    cache: 'public',
    query: period,
    status: 200,
    problems: [],
  },
  readTransparency: {
    name: 'readTransparency',
    ...readTransparency,
    response: TransparencyReport,
    summary: 'What articles 15 and 24 of the Digital Services Act ask for, of a period.',
    cache: 'public',
    query: period,
    status: 200,
    problems: [],
  },
  readReceipt: {
    name: 'readReceipt',
    ...readReceipt,
    guests: true,
    response: Receipt,
    summary: 'The signed receipt of an own comment. A comment from before the record has none: `not-found`.',
    cache: 'private',
    params: z.object({ commentId: RequestId }),
    status: 200,
    problems: ['token-missing', 'comment-unknown', 'forbidden', 'not-found'],
  },
} as const satisfies Record<string, Operation>;
