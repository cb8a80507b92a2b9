import { CHUNKS, VERSION, type Chunk } from './chunks.js';
import { announce, importVerified } from './verified.js';

/** What the one loader of a page offers to its chunks and to other copies of itself. */
export interface Registry {
  readonly version: string;
  /**
   * Imports a chunk by its name. `hash`: where the table of chunks does not have it. `isQuiet`: the page is not told of a
   * failure here, because the element that waits for it tells.
   */
  load(name: string, hash?: string | 0, isQuiet?: 1): Promise<unknown>;
  /** Tells of more chunks. Those that are known stay as they are. */
  add(chunks: Readonly<Record<string, Chunk>>): void;
  observe(root: Document | DocumentFragment | Element): void;
}

const KEY = Symbol.for('parvis-1');
let isTold = false;

/** Tells once of a loader or an element that another version brought, which stays. */
export function giveWay({ version }: { version?: string }): void {
  if (isTold || version === VERSION) return;
  isTold = true;
  console.warn(`Parvis ${VERSION}: ${version} was here first and stays.`);
}

/** The first copy on a page stays. Returns what that one observes with. */
export function registerLoader(observe: Registry['observe']): Registry['observe'] {
  const page = globalThis as { [KEY]?: Registry };
  const existing = page[KEY];
  if (existing) {
    giveWay(existing);
    return existing.observe;
  }
  const load: Registry['load'] = (name, hash, isQuiet) =>
    importVerified(name, hash).catch((error: unknown) => {
      if (typeof error === 'string' && !isQuiet) announce(error, document);
      throw error;
    });
  const add: Registry['add'] = (chunks) => Object.assign(CHUNKS, chunks, { ...CHUNKS });
  const value: Registry = Object.freeze({ version: VERSION, load, add, observe });
  Object.defineProperty(globalThis, KEY, { value });
  observe(document);
  return observe;
}
