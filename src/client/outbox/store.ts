import type { Report } from '../config.js';
import { ParvisError } from '../errors.js';

/** Keys and texts of one member, in the browser's storage; in memory where that is refused or full. */
export interface Store {
  get(key: string): string | null;
  set(key: string, value: string | null): void;
  keys(): string[];
}

export function createStore(name: 'localStorage' | 'sessionStorage', prefix: string, report: Report): Store {
  /** What the storage did not take; null for what it did not let go. */
  const kept = new Map<string, string | null>();

  function attempt<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(window[name]);
    } catch {
      report(
        new ParvisError(
          'storage-unavailable',
          'The browser keeps nothing: unsent text lasts as long as the page.',
        ),
      );
      return undefined;
    }
  }

  return {
    get: (key) =>
      kept.get(key) ?? (kept.has(key) ? null : (attempt((storage) => storage.getItem(prefix + key)) ?? null)),
    set(key, value) {
      const isStored = attempt((storage) => {
        if (value === null) storage.removeItem(prefix + key);
        else storage.setItem(prefix + key, value);
        return true;
      });
      if (isStored) kept.delete(key);
      else kept.set(key, value);
    },
    keys() {
      const stored = attempt((storage) => Object.keys(storage)) ?? [];
      const own = stored.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      return [...new Set([...own, ...kept.keys()])].filter((key) => kept.get(key) !== null);
    },
  };
}
