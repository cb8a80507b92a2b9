import type { LedgerCounts, LedgerKeyList, LedgerPage } from '../contract/ledger.js';
import { countLedger, listLedger, listLedgerKeys } from '../contract/ledger-endpoints.js';
import { ledgerCounts, ledgerKeyList, ledgerPage } from '../contract/ledger-shapes.js';
import type { CommunityClient, Ledger } from './domain.js';
import { ParvisError } from './errors.js';
import { parse } from './parse.js';
import { createSend } from './transport.js';

/** What a page of the record holds at most: well within what an answer may have. */
const LIMIT = 1000;

/** The public record that goes with a client. It is the same for everybody, so that nobody's token is needed. */
export async function ledgerOf(client: CommunityClient): Promise<Ledger> {
  if (client.ledger) return client.ledger();
  const { url } = client;
  if (!url) throw new ParvisError('unreachable', 'This community has no public record.');
  const cookies = new URL(url).origin === location.origin;
  const send = createSend({ url, cookies, life: new AbortController().signal });
  return {
    async entries(after, signal) {
      const { data } = await send(listLedger, { query: { after, limit: LIMIT }, signal });
      return parse<LedgerPage>(ledgerPage, data, 'ledger');
    },
    async keys(signal) {
      const { data } = await send(listLedgerKeys, { signal });
      return parse<LedgerKeyList>(ledgerKeyList, data, 'keys').items;
    },
    async counts(from, to, signal) {
      const { data } = await send(countLedger, { query: { from, to }, signal });
      return parse<LedgerCounts>(ledgerCounts, data, 'counts');
    },
  };
}
