import { countLedger } from '../ledger/counts.js';
import { listKeys } from '../ledger/keys.js';
import { listEntries } from '../ledger/pages.js';
import { assertPeriod } from '../ledger/period.js';
import { readReceipt } from '../ledger/receipts.js';
import { readTransparency } from '../ledger/transparency.js';
import type { Handlers } from './handlers.js';
import type { Services } from './services.js';

type LedgerOperation = 'listLedger' | 'listLedgerKeys' | 'countLedger' | 'readTransparency' | 'readReceipt';

export function ledgerHandlers({ db, signingKey }: Services): Pick<Handlers, LedgerOperation> {
  return {
    listLedger: async ({ query }) => ({ body: await listEntries(db, query) }),

    listLedgerKeys: async () => ({ body: await listKeys(db) }),

    countLedger: async ({ query }) => {
      assertPeriod(query);
      return { body: await countLedger(db, query) };
    },

    readTransparency: async ({ query }) => {
      assertPeriod(query);
      return { body: await readTransparency(db, query) };
    },

    readReceipt: async ({ params, member }) => ({
      body: await readReceipt(db, signingKey, member, params.commentId),
    }),
  };
}
