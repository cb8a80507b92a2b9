import assert from 'node:assert/strict';
import { createHash, createPublicKey, verify, type JsonWebKey } from 'node:crypto';
import { CHAIN_START, sealedText } from '../../../src/contract/ledger-chain.js';
import type { LedgerCounts, LedgerEntry, LedgerKeyList } from '../../../src/contract/ledger.js';
import { Recount, type Difference } from '../../../src/elements/moderation-ledger/recount.js';
import type { Backend } from './backend.js';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The whole record, once it has at least so many entries. */
export async function sealedEntries(backend: Backend, count: number): Promise<LedgerEntry[]> {
  for (let attempt = 0; attempt < 2_000; attempt += 1) {
    const entries = await allEntries(backend);
    if (entries.length >= count) return entries;
  }
  throw new Error(`There are not ${count} sealed entries.`);
}

async function allEntries(backend: Backend): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for (;;) {
    const { items } = (await backend.get(`/ledger?after=${entries.at(-1)?.sequence ?? 0}&limit=50`)).body;
    entries.push(...items);
    if (items.length < 50) return entries;
  }
}

/** Every entry follows the one before, and nothing was changed since. Resolves to the hash of the last one. */
export function assertChain(entries: readonly LedgerEntry[]): string {
  let previous = CHAIN_START;
  entries.forEach((entry, index) => {
    assert.equal(entry.sequence, index + 1);
    assert.equal(entry.hash, sha256(sealedText(entry, previous)), `entry ${entry.sequence}`);
    previous = entry.hash;
  });
  return previous;
}

/** What in the figures does not follow from the entries, as a reader's browser finds it. */
export function differencesIn(figures: LedgerCounts, entries: readonly LedgerEntry[]): Difference[] {
  const recount = new Recount(figures);
  for (const entry of entries) recount.add(entry);
  return recount.differences();
}

export interface Jws {
  header: { alg: string; kid: string; typ: string };
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  payload: any;
}

/** What a compact JWS says, if one of the keys signed it. */
export function readSigned(signed: string, { items }: LedgerKeyList): Jws {
  const [head = '', body = '', signature = ''] = signed.split('.');
  const parse = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const header = parse(head) as Jws['header'];
  const key = items.find(({ id }) => id === header.kid);
  assert.ok(key, 'signed with a key of the record');
  const isValid = verify(
    'sha256',
    Buffer.from(`${head}.${body}`),
    { key: createPublicKey({ key: key.publicKey as JsonWebKey, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  assert.ok(isValid, 'the signature is right');
  return { header, payload: parse(body) };
}
