const AT_ONCE = 6;

/** Shared by every client of the page, so that many widgets do not crowd one backend. */
let free = AT_ONCE;
const waiting = new Set<() => void>();

/** Waits for a turn. Each one taken must be given back with `leave`. */
export function enter(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.add(resolve);
    // One that was let in meanwhile is not in the set any more, and its rejection comes too late to matter.
    signal.addEventListener('abort', () => {
      waiting.delete(resolve);
      reject(signal.reason as Error);
    });
    admit();
  });
}

export function leave(): void {
  free += 1;
  admit();
}

function admit(): void {
  const [next] = waiting;
  if (!next || free === 0) return;
  free -= 1;
  waiting.delete(next);
  next();
}
