/** Who comes back within this time has not been away. */
const SAME_VISIT_MS = 1_800_000;
const HALF_A_YEAR_MS = 15_552_000_000;
const PREFIX = 'visit:';
/** The proofs of one's own comments stay beside it: as many as a browser has room for beside all else. */
const MOST_RECEIPTS = 500;

/** What a member's visits are kept in, or a visitor's, which go with the tab. */
type StorageName = 'localStorage' | 'sessionStorage';
type Stored = readonly [since: string, seen: string, at: number];

/** Up to where somebody has read a topic. */
export interface Visit {
  /** What was written after this moment is new; null on the first visit. ISO 8601. */
  readonly since: string | null;
  /** What was written up to this moment has been shown. */
  see(createdAt: string): void;
  /** Up to this moment it was read before this visit, here or on another device. */
  readElsewhere(readAt: string): void;
}

/**
 * Keeps in the browser up to where somebody has read a topic: beside what they have not sent, so that it goes with that when
 * they sign out. Where the browser keeps nothing, nothing is ever new.
 */
export function beginVisit(storageName: StorageName, storagePrefix: string, topicKey: string): Visit {
  const prefix = storagePrefix + PREFIX;
  const key = prefix + topicKey;
  const before = read(storageName, key);
  const isSame = before !== null && Date.now() - before[2] < SAME_VISIT_MS;
  let since = (isSame ? before[0] : before?.[1]) ?? '';
  let last = before?.[1] ?? '';
  let isNoted = false;

  function note(): void {
    isNoted = true;
    try {
      window[storageName].setItem(key, JSON.stringify([since, last, Date.now()] satisfies Stored));
      forgetOld(storageName, prefix);
      forgetReceipts(storageName, `${storagePrefix}receipt:`);
    } catch {
      // The next visit finds what the one before left.
    }
  }

  return {
    get since() {
      return since || null;
    },
    see(createdAt) {
      if (createdAt <= last && isNoted) return;
      if (createdAt > last) last = createdAt;
      note();
    },
    readElsewhere(readAt) {
      // Who reloads the page reads on where this visit began.
      if (isSame || readAt <= since) return;
      since = readAt;
      note();
    },
  };
}

function read(storageName: StorageName, key: string): Stored | null {
  try {
    const [since, seen, at] = JSON.parse(window[storageName].getItem(key) ?? '') as unknown[];
    if (typeof since === 'string' && typeof seen === 'string' && typeof at === 'number')
      return [since, seen, at];
  } catch {
    // Nothing is kept, or it is not ours.
  }
  return null;
}

function forgetOld(storageName: StorageName, prefix: string): void {
  const storage = window[storageName];
  for (const key of Object.keys(storage)) {
    if (key.startsWith(prefix) && Date.now() - (read(storageName, key)?.[2] ?? 0) > HALF_A_YEAR_MS)
      storage.removeItem(key);
  }
}

/** The oldest go first; the backend gives them again to whoever asks. */
function forgetReceipts(storageName: StorageName, prefix: string): void {
  const storage = window[storageName];
  const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
  if (keys.length <= MOST_RECEIPTS) return;
  const writtenAt = new Map(keys.map((key) => [key, timeIn(storage.getItem(key) ?? '')]));
  keys
    .sort((a, b) => (writtenAt.get(a)! < writtenAt.get(b)! ? -1 : 1))
    .slice(0, keys.length - MOST_RECEIPTS)
    .forEach((key) => storage.removeItem(key));
}

/** When the comment of a receipt was written. */
function timeIn(receipt: string): string {
  try {
    const payload = receipt.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/');
    return String((JSON.parse(atob(payload)) as { at?: unknown }).at);
  } catch {
    return '';
  }
}
