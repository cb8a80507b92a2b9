import { deskEvents } from '../contract/desk-shapes.js';
import type { DeskChange } from '../contract/desk.js';
import { openStream } from '../contract/endpoints.js';
import type { Endpoint } from '../contract/operation.js';
import type { Report } from './config.js';
import { ParvisError, isParvisError } from './errors.js';
import type { ServerSentEvent } from './live/event-parser.js';
import { parse } from './parse.js';
import type { Call, Using } from './transport.js';

const CHANNELS: ReadonlySet<string> = new Set(['desk']);
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;
const STABLE_MS = 5_000;
const HIDDEN_MS = 30_000;

/** The stream of what all see is for anyone. This one is for the staff, with their token. */
const deskStream: Endpoint = { ...openStream, access: 'staff' };

/**
 * Tells what changes on the desk until it is ended or the viewer becomes somebody else. It has a connection of its own, because
 * the page's other one has no token. While it cannot be opened, all is read again now and then.
 */
export function followDesk(
  call: Call,
  onChange: (change: DeskChange | null) => void,
  report: Report,
): () => void {
  const end = new AbortController();
  let connection = new AbortController();
  let position: string | null = null;
  let readyAt = 0;
  let failures = 0;
  /** Goes on before the time is over. */
  let wake = (): void => {};
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let isAway = false;

  function tell(change: DeskChange | null): void {
    try {
      if (!end.signal.aborted) onChange(change);
    } catch (error) {
      report(new ParvisError('internal', `A listener failed: ${(error as Error).name}`));
    }
  }

  function take({ id, name, data }: ServerSentEvent): void {
    const isFirst = position === null;
    position = id || position;
    if (name === 'ready') {
      readyAt = Date.now();
      if (isFirst) tell(null);
    } else if (name === 'reset') {
      tell(null);
    } else if (name === 'desk-changed') {
      try {
        tell(parse<DeskChange>(deskEvents[name], JSON.parse(data), name));
      } catch {
        report(new ParvisError('answer-invalid', `An event "${name}" is not what the contract says.`));
        tell(null);
      }
    }
  }

  const read: Using = async (_operation, { token, signal }, transport) => {
    const { readStream } = await import('./live/read-stream.js');
    const abort = new AbortController();
    signal.addEventListener('abort', () => abort.abort());
    readyAt = 0;
    // One that breaks is opened again.
    const { status } = await readStream(
      { ...transport, ...(token && { headers: { Authorization: `Bearer ${token}` } }) },
      { channels: CHANNELS, position, abort, onEvent: take, isReady: () => readyAt > 0 },
    ).catch(() => ({ status: 0 }));
    signal.throwIfAborted();
    if (status === 401) throw new ParvisError('token-expired', 'desk: 401', { status });
    if (status === 403) throw new ParvisError('forbidden', 'desk: 403', { status });
    return { data: null, streamPosition: null };
  };

  /** Whether to go on. */
  async function connect(): Promise<boolean> {
    const current = (connection = new AbortController());
    const signal = AbortSignal.any([end.signal, current.signal]);
    try {
      await call(deskStream, { using: read, signal });
    } catch (error) {
      if (!signal.aborted && isOver(error)) return false;
    }
    return !end.signal.aborted;
  }

  async function keep(): Promise<void> {
    while (await connect()) {
      const wasStable = readyAt > 0 && Date.now() - readyAt > STABLE_MS;
      failures = wasStable ? 0 : failures + 1;
      const backoff = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** failures) * (0.5 + Math.random() / 2);
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (!isAway) setTimeout(resolve, backoff);
      });
      if (end.signal.aborted) return;
      if (position === null) tell(null);
    }
  }

  function leave(): void {
    isAway = true;
    connection.abort();
  }

  function comeBack(): void {
    clearTimeout(leaving);
    leaving = undefined;
    isAway = false;
    wake();
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (!document.hidden) comeBack();
      else leaving ??= setTimeout(leave, HIDDEN_MS);
    },
    { signal: end.signal },
  );
  void keep();
  return () => {
    clearTimeout(leaving);
    end.abort();
    wake();
  };
}

/** Somebody else is looking, nobody is signed in any more, or it is not for them. */
function isOver(error: unknown): boolean {
  return !isParvisError(error) || error.status === 401 || error.status === 403;
}
