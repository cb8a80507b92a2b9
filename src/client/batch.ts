/** Below what proxies take as the first line of a request. */
const MAX_QUERY_LENGTH = 6000;

function split(keys: Iterable<string>, limit: number): string[][] {
  const parts: string[][] = [];
  let length = Infinity;
  for (const key of keys) {
    const cost = encodeURIComponent(key).length + 5;
    length += cost;
    if (length > MAX_QUERY_LENGTH || parts.at(-1)!.length === limit) {
      parts.push([]);
      length = cost;
    }
    parts.at(-1)!.push(key);
  }
  return parts;
}

interface Round<V> {
  keys: Set<string>;
  users: number;
  abort: AbortController;
  result: Promise<ReadonlyMap<string, V>>;
}

/**
 * Joins what is asked for within `delay` milliseconds into requests of at most `limit` keys. A request is aborted when
 * all who wait for it have left.
 */
export function createBatch<V>(
  limit: number,
  delay: number,
  load: (keys: readonly string[], signal: AbortSignal) => Promise<readonly (readonly [string, V])[]>,
): (keys: readonly string[], signal?: AbortSignal) => Promise<ReadonlyMap<string, V>> {
  let open: Round<V> | null = null;

  function begin(): Round<V> {
    const keys = new Set<string>();
    const abort = new AbortController();
    const collect = async () => {
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (open === round) open = null;
      const answers = await Promise.all(split(keys, limit).map((part) => load(part, abort.signal)));
      return new Map(answers.flat());
    };
    const round: Round<V> = { keys, users: 0, abort, result: collect() };
    return round;
  }

  return (keys, signal) => {
    if (!open || open.abort.signal.aborted) open = begin();
    const round = open;
    for (const key of keys) round.keys.add(key);
    round.users += 1;
    return new Promise((resolve, reject) => {
      const leave = () => {
        reject(signal?.reason as Error);
        round.users -= 1;
        if (round.users === 0) round.abort.abort(signal?.reason);
      };
      round.result.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
    });
  };
}
