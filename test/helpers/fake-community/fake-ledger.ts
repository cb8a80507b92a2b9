import type { Ledger } from '../../../src/client/domain.js';
import { CHAIN_START, sealedText } from '../../../src/contract/ledger-chain.js';
import type { LedgerCounts, LedgerEntry, LedgerKeyList } from '../../../src/contract/ledger.js';
import type { Faults } from './faults.js';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SALT = 'salt';
const encoder = new TextEncoder();

const base64url = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const encode = (value: object): string => base64url(encoder.encode(JSON.stringify(value)));

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const COUNTS: LedgerCounts = {
  from: '2026-08-26',
  to: '2026-11-23',
  sequence: 0,
  submissions: 1240,
  reports: 38,
  holds: 4,
  kept: 21,
  removed: 14,
  labelled: 2,
  appeals: 5,
  upheld: 3,
  reversed: 2,
  rules: [
    { ruleId: 'respect', reports: 20, removed: 9, labelled: 1, upheld: 2, reversed: 1 },
    { ruleId: null, reports: 6, removed: 3, labelled: 0, upheld: 1, reversed: 0 },
    { ruleId: 'no-advertising', reports: 12, removed: 2, labelled: 1, upheld: 0, reversed: 1 },
  ],
  sources: [
    { source: 'other-notification', restricted: 10 },
    { source: 'own-initiative', restricted: 6 },
  ],
  automation: [
    { automatedDecision: 'fully', restricted: 3, reversed: 1 },
    { automatedDecision: 'not', restricted: 13, reversed: 1 },
  ],
  medianSeconds: { report: 5400, restriction: 90, appeal: null },
  ratings: [
    { rating: 1, submitted: 60, removed: 2, held: 0, withdrawn: 1 },
    { rating: 5, submitted: 90, removed: 3, held: 0, withdrawn: 0 },
  ],
  steps: Array.from({ length: 4 }, (_, index) => ({
    from: `2026-${String(index + 8).padStart(2, '0')}-01`,
    submissions: 300 + index,
    removed: index * 2,
    reversed: index % 2,
  })),
};

/** A record with a chain of its own, signed by a key of its own. */
export class FakeLedger implements Ledger {
  readonly all: LedgerEntry[] = [];
  figures: LedgerCounts = COUNTS;
  /** What is asked for at once. */
  pageSize = 1000;
  checkpoint: string | null = null;
  /** The days that were asked for, the latest last. */
  readonly periods: [from: string, to: string][] = [];
  readonly #faults: Faults;
  #pair: Promise<CryptoKeyPair> | null = null;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Adds entries about as many comments, seals them and signs the last one. */
  async seal(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) {
      const sequence = this.all.length + 1;
      const at = new Date(Date.UTC(2026, 9, 1, 9, sequence)).toISOString();
      const commitment = await sha256(`comment.${SALT}.${sequence}`);
      const entry = { sequence, at, kind: 'submission', commitment, facts: { rating: null, isReply: false } };
      const hash = await sha256(sealedText(entry, this.all.at(-1)?.hash ?? CHAIN_START));
      this.all.push({ ...entry, hash });
    }
    await this.signHead();
  }

  /** Makes the figures those that the entries give, in the period and the steps of `COUNTS`. */
  count(): void {
    const nothing = {
      ...{ submissions: 0, reports: 0, holds: 0, kept: 0, removed: 0, labelled: 0, appeals: 0 },
      ...{ upheld: 0, reversed: 0, rules: [], sources: [], automation: [], ratings: [] },
      medianSeconds: { report: null, restriction: null, appeal: null },
    };
    const submissions = this.all.length;
    const steps = COUNTS.steps.map(({ from }) => ({
      ...{ from, removed: 0, reversed: 0 },
      submissions: from === '2026-10-01' ? submissions : 0,
    }));
    this.figures = { ...COUNTS, ...nothing, steps, submissions, sequence: submissions };
  }

  async signHead(): Promise<void> {
    const { sequence, hash } = this.all.at(-1)!;
    this.checkpoint = await this.sign('parvis-checkpoint', { sequence, hash, at: new Date().toISOString() });
  }

  /** A receipt for the comment of an entry; `changes` make it a wrong one. */
  async receiptFor(
    { sequence, at }: Pick<LedgerEntry, 'sequence' | 'at'>,
    changes: Record<string, string> = {},
  ): Promise<string> {
    const commentId = String(sequence);
    const commitment = await sha256(`comment.${SALT}.${commentId}`);
    return this.sign('parvis-receipt', { commentId, salt: SALT, commitment, at, ...changes });
  }

  async sign(typ: string, payload: object): Promise<string> {
    const { privateKey } = await this.#keys();
    const signed = `${encode({ alg: 'ES256', kid: 'key-1', typ })}.${encode(payload)}`;
    const how = { name: 'ECDSA', hash: 'SHA-256' };
    return `${signed}.${base64url(await crypto.subtle.sign(how, privateKey, encoder.encode(signed)))}`;
  }

  #keys(): Promise<CryptoKeyPair> {
    this.#pair ??= crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
    return this.#pair;
  }

  entries: Ledger['entries'] = (after, signal) =>
    this.#faults.call(
      'entries',
      () => ({
        items: this.all.filter(({ sequence }) => sequence > after).slice(0, this.pageSize),
        checkpoint: this.checkpoint,
      }),
      signal,
    );

  keys: Ledger['keys'] = async (): Promise<LedgerKeyList['items']> => {
    const {
      kty = '',
      crv = '',
      x = '',
      y = '',
    } = await crypto.subtle.exportKey('jwk', (await this.#keys()).publicKey);
    return [{ id: 'key-1', publicKey: { kty, crv, x, y }, since: '2026-01-05T09:00:00.000Z' }];
  };

  counts: Ledger['counts'] = (from, to, signal) => {
    this.periods.push([from, to]);
    return this.#faults.call('counts', () => this.figures, signal);
  };
}
