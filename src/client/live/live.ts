import type { Report } from '../config.js';
import type { Live, LiveState } from '../domain.js';
import { ParvisError } from '../errors.js';
import type { Transport } from '../transport.js';
import type { ServerSentEvent } from './event-parser.js';
import { Listeners } from './listeners.js';
import { readStream } from './read-stream.js';
import { createSeen } from './seen.js';

const GATHER_MS = 50;
const HIDDEN_MS = 30_000;
const STABLE_MS = 5_000;
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;
const POLL_MS = 15_000;
const RETRY_WHILE_POLLING_MS = 180_000;
const FAILURES_BEFORE_POLLING = 3;
const MAX_CHANNELS = 50;

interface Connection {
  abort: AbortController;
  channels: ReadonlySet<string>;
  /** When the stream stood, in milliseconds since 1970; 0 before. */
  readyAt: number;
}

/**
 * One stream for all listeners of the page. Positions cannot be compared, so the stream has a single one: that of the
 * first listener, then of the last event. A listener that comes with another one reads again once the stream stands.
 */
export function createLive(transport: Transport, report: Report): Live {
  const listeners = new Listeners(report);
  const seen = createSeen();
  let position: string | null = null;
  let connection: Connection | null = null;
  let failures = 0;
  let wasReady = false;
  let isPolling = false;
  /** The backend said that there is nothing to wait for. */
  let isOver = false;
  let isAway = false;
  let page: AbortController | null = null;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let reconnecting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let polling: ReturnType<typeof setInterval> | undefined;

  function state(): LiveState {
    if (connection?.readyAt) return 'streaming';
    if (isOver || !navigator.onLine || (failures > 1 && !isPolling)) return 'offline';
    return isPolling ? 'polling' : 'connecting';
  }

  const show = () => listeners.show(state());

  function take(event: ServerSentEvent): void {
    const { id, name } = event;
    if (name === 'ready') {
      connection!.readyAt = Date.now();
      wasReady = true;
      setPolling(false);
      // When resuming, what was missed is still to come: the position moves with each of those events.
      position ??= id ?? null;
      listeners.refreshStale(position ?? '');
      show();
      return;
    }
    if (id) {
      if (seen.has(id)) return;
      seen.add(id);
      position = id;
    }
    listeners.give(event);
  }

  async function connect(channels: ReadonlySet<string>): Promise<void> {
    disconnect();
    const current: Connection = { abort: new AbortController(), channels, readyAt: 0 };
    connection = current;
    show();
    const end = await readStream(transport, {
      channels,
      position,
      abort: current.abort,
      onEvent: (event) => {
        if (connection === current) take(event);
      },
      isReady: () => current.readyAt > 0,
    }).catch(() => null);
    if (connection !== current) return;
    disconnect();
    if (transport.life.aborted) return;
    isOver ||= end?.status === 204;
    if (current.readyAt && Date.now() - current.readyAt > STABLE_MS) failures = 0;
    failures += 1;
    if (!wasReady && failures >= FAILURES_BEFORE_POLLING && !isOver) setPolling(true);
    const backoff = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
    if (!isOver) {
      reconnecting = setTimeout(
        update,
        isPolling ? RETRY_WHILE_POLLING_MS : Math.max(backoff, Math.min(end?.wait ?? 0, MAX_WAIT_MS)),
      );
    }
    show();
  }

  function disconnect(): void {
    clearTimeout(reconnecting);
    reconnecting = undefined;
    connection?.abort.abort();
    connection = null;
  }

  /** Where streams are blocked on the way, everybody reads again now and then, which an ETag makes cheap. */
  function setPolling(on: boolean): void {
    if (on === isPolling) return;
    isPolling = on;
    clearInterval(polling);
    if (!on) return;
    position = null;
    const poll = () => {
      listeners.markStale();
      if (!document.hidden && !isAway) listeners.giveReset('');
    };
    polling = setInterval(poll, POLL_MS);
    poll();
  }

  /** Brings the connection in line with who listens and whether somebody looks. */
  function update(): void {
    clearTimeout(gathering);
    gathering = undefined;
    if (listeners.size === 0) return stop();
    if (isAway || isOver) return show();
    const all = listeners.channels;
    if (all.size > MAX_CHANNELS) {
      report(new ParvisError('configuration', `A page follows at most ${MAX_CHANNELS} topics live.`));
    }
    const wanted = new Set([...all].slice(0, MAX_CHANNELS));
    const isCovered = [...wanted].every((channel) => connection?.channels.has(channel));
    if (!isCovered) void connect(wanted);
    else if (connection?.readyAt) listeners.refreshStale(position ?? '');
    show();
  }

  function stop(): void {
    disconnect();
    clearTimeout(leaving);
    leaving = undefined;
    setPolling(false);
    page?.abort();
    page = null;
    position = null;
    seen.clear();
    failures = 0;
    isAway = false;
    isOver = false;
  }

  function leave(): void {
    isAway = true;
    disconnect();
  }

  function comeBack(): void {
    clearTimeout(leaving);
    leaving = undefined;
    isAway = false;
    update();
  }

  function retryNow(): void {
    failures = 0;
    if (!connection) update();
  }

  function watchPage(): void {
    if (page) return;
    page = new AbortController();
    const { signal } = page;
    if (document.hidden) leaving = setTimeout(leave, HIDDEN_MS);
    document.addEventListener(
      'visibilitychange',
      () => {
        if (!document.hidden) comeBack();
        else leaving ??= setTimeout(leave, HIDDEN_MS);
      },
      { signal },
    );
    addEventListener('pagehide', leave, { signal });
    addEventListener('pageshow', comeBack, { signal });
    addEventListener('online', retryNow, { signal });
    addEventListener('offline', () => connection?.abort.abort(), { signal });
  }

  transport.life.addEventListener('abort', () => {
    listeners.clear();
    clearTimeout(gathering);
    stop();
  });

  return {
    subscribe(subscription) {
      if (listeners.size === 0 && !connection) {
        position = subscription.position;
        seen.clear();
      }
      const isBehind = subscription.position === null || subscription.position !== position;
      const remove = listeners.add(subscription, isBehind);
      watchPage();
      gathering ??= setTimeout(update, GATHER_MS);
      return () => {
        if (remove()) gathering ??= setTimeout(update, GATHER_MS);
      };
    },
  };
}
