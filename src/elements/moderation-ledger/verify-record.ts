import type { Ledger } from '../../client/domain.js';
import type { KnownHead } from '../../client/kept-record.js';
import type { LedgerEntry, LedgerKeyList } from '../../contract/ledger.js';
import { CHAIN_START, sealedText } from '../../contract/ledger-chain.js';
import type { Difference, Recount } from './recount.js';
import { readSigned, sha256 } from './signed.js';

/**
 * What is wrong with a record:
 * - `changed`: an entry, or one before it, is not what it was when it was sealed.
 * - `missing`: an entry is not where it should be, or the record is cut off before it.
 * - `unsigned`: the newest entry has no signature that fits.
 * - `rewritten`: an entry is another one than when it was last verified here.
 * - `receipt-missing`: a comment has a receipt, and the record does not have it.
 * - `receipt-unsigned`: no key of the record has signed a receipt.
 * - `receipt-false`: a receipt leads to an entry that does not stand for its comment.
 */
export interface RecordProblem {
  what:
    | 'changed'
    | 'missing'
    | 'unsigned'
    | 'rewritten'
    | 'receipt-missing'
    | 'receipt-unsigned'
    | 'receipt-false';
  /** Of the entry. */
  sequence?: number;
  /** What the record says of the entry's time, or the receipt of the comment's. */
  at?: string;
}

export interface Verdict {
  problem: RecordProblem | null;
  /** The last entry that is right. */
  head: KnownHead;
  /** How many receipts the record has an entry for; those of the last minutes may be on their way. */
  found: number;
  /** Figures that do not follow from the entries; empty where all of them do. */
  differences: readonly Difference[];
}

export interface Evidence {
  /** What was verified last time. */
  known: KnownHead | null;
  receipts: readonly string[];
  /** Counts what is shown anew. */
  recount: Recount;
}

interface Submission {
  commitment: string;
  at: string;
  found: boolean;
}

/** An entry is in the record a moment after the receipt. By now it must be there. */
const PATIENCE_MS = 300_000;

/** Fetches the whole record and computes it anew. Nothing is taken from the backend but the entries and the keys. */
export async function verifyRecord(
  ledger: Ledger,
  { known, receipts, recount }: Evidence,
  signal: AbortSignal,
  onProgress: (done: number, all: number) => void,
): Promise<Verdict> {
  const keys = await ledger.keys(signal);
  const submissions: Submission[] = [];
  let head: KnownHead = { sequence: 0, hash: CHAIN_START };
  const verdict = (problem: RecordProblem | null): Verdict => {
    const found = submissions.filter((each) => each.found).length;
    return { problem, head, found, differences: problem ? [] : recount.differences() };
  };

  for (const receipt of receipts) {
    const said = await readSigned(receipt, 'parvis-receipt', keys);
    if (!said) return verdict({ what: 'receipt-unsigned' });
    const { commitment, salt, commentId, at } = said as Record<string, string>;
    // Otherwise one entry could stand for the comments of many.
    if (commitment !== (await sha256(`comment.${salt}.${commentId}`)))
      return verdict({ what: 'receipt-false' });
    submissions.push({ commitment, at: String(at), found: false });
  }

  for (;;) {
    const page = await ledger.entries(head.sequence, signal);
    const signed = page.checkpoint === null ? null : await readCheckpoint(page.checkpoint, keys);
    if (page.checkpoint !== null && !signed) return verdict({ what: 'unsigned' });
    const hashes = await hashesOf(page.items, head.hash);
    for (const [index, entry] of page.items.entries()) {
      const { sequence, at, hash } = entry;
      if (sequence !== head.sequence + 1) return verdict({ what: 'missing', sequence: head.sequence + 1 });
      if (hash !== hashes[index]) return verdict({ what: 'changed', sequence, at });
      if (known?.sequence === sequence && known.hash !== hash) {
        return verdict({ what: 'rewritten', sequence, at });
      }
      markFound(submissions, entry);
      recount.add(entry);
      head = { sequence, hash };
    }
    const last = signed?.sequence ?? 0;
    onProgress(head.sequence, last);
    if (head.sequence < last && page.items.length > 0) continue;
    if (head.sequence < last) return verdict({ what: 'missing', sequence: head.sequence + 1 });
    if (signed && head.sequence === last && head.hash !== signed.hash) {
      return verdict({ what: 'unsigned', sequence: last, at: signed.at });
    }
    // It cannot have become shorter, nor can more be counted than there is.
    if (Math.max(known?.sequence ?? 0, recount.shown.sequence) > head.sequence) {
      return verdict({ what: 'missing', sequence: head.sequence + 1 });
    }
    const lost = submissions.find(({ found, at }) => !found && Date.now() - Date.parse(at) > PATIENCE_MS);
    return verdict(lost ? { what: 'receipt-missing', at: lost.at } : null);
  }
}

async function readCheckpoint(
  signed: string,
  keys: LedgerKeyList['items'],
): Promise<{ sequence: number; hash: string; at: string } | null> {
  const said = await readSigned(signed, 'parvis-checkpoint', keys);
  return said && { sequence: Number(said['sequence']), hash: String(said['hash']), at: String(said['at']) };
}

/** Each from what the one before says its own hash is, which is compared as well. */
function hashesOf(entries: readonly LedgerEntry[], previous: string): Promise<string[]> {
  return Promise.all(
    entries.map((entry, index) => sha256(sealedText(entry, entries[index - 1]?.hash ?? previous))),
  );
}

function markFound(submissions: readonly Submission[], { kind, commitment, at }: LedgerEntry): void {
  for (const submission of kind === 'submission' ? submissions : []) {
    if (submission.commitment === commitment && submission.at === at) submission.found = true;
  }
}
