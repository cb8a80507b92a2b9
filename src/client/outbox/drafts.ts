import type { Store } from './store.js';

const SAVE_MS = 300;
const MONTH_MS = 2_592_000_000;
const PREFIX = 'draft:';

export interface Drafts {
  read(place: string): string;
  save(place: string, text: string): void;
  /** Writes down what was typed within the last moment. */
  flush(): void;
  /** Forgets what is not written down yet. */
  drop(): void;
}

/** Keystrokes are gathered, so that typing stays light. A draft that nobody touched for a month goes. */
export function createDrafts(storeNow: () => Store): Drafts {
  const typed = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drafts: Drafts = {
    read(place) {
      const text = typed.get(place);
      if (text !== undefined) return text;
      const [at, stored] = parseDraft(storeNow().get(PREFIX + place));
      if (Date.now() - at < MONTH_MS) return stored;
      storeNow().set(PREFIX + place, null);
      return '';
    },
    save(place, text) {
      typed.set(place, text);
      timer ??= setTimeout(drafts.flush, SAVE_MS);
    },
    flush() {
      for (const [place, text] of typed) {
        storeNow().set(PREFIX + place, text === '' ? null : JSON.stringify([Date.now(), text]));
      }
      drafts.drop();
    },
    drop() {
      typed.clear();
      clearTimeout(timer);
      timer = undefined;
    },
  };
  return drafts;
}

function parseDraft(stored: string | null): readonly [at: number, text: string] {
  try {
    const [at, text] = JSON.parse(stored ?? '') as unknown[];
    if (typeof at === 'number' && typeof text === 'string') return [at, text];
  } catch {
    // Not a draft of ours.
  }
  return [Date.now(), ''];
}

/** A visitor who signs in takes along what was typed before, where nothing older is in its place. */
export function moveDrafts(from: Store, to: Store): void {
  for (const key of from.keys()) {
    if (!key.startsWith(PREFIX)) continue;
    if (to.get(key) === null) to.set(key, from.get(key));
    from.set(key, null);
  }
}
