import { ParvisError } from './errors.js';

/** Loads a part when it is first needed. A failed attempt is forgotten, so that the next one tries again. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () =>
    (loaded ??= load().catch(() => {
      loaded = undefined;
      throw new ParvisError('unreachable', 'A part did not arrive.');
    }));
}
