export interface WaitOptions {
  /** Milliseconds. */
  timeout?: number;
}

/**
 * Resolves to what `attempt` returns as soon as it neither throws nor returns null, undefined or false. It is tried
 * again with each frame, and rejects with the last failure after 3 seconds.
 */
export async function waitFor<Result>(
  attempt: () => Result | Promise<Result>,
  { timeout = 3000 }: WaitOptions = {},
): Promise<NonNullable<Result>> {
  const deadline = performance.now() + timeout;
  let failure: unknown = new Error('What the test waited for did not happen.');
  do {
    try {
      const result = await attempt();
      if (result !== null && result !== undefined && result !== false) return result;
    } catch (error) {
      failure = error;
    }
    await nextFrame();
  } while (performance.now() < deadline);
  throw failure;
}

/** Resolves when the page has had the time to draw. A page in the background draws nothing, so a timer stands in. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, 50);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}
