import { openStream } from '../../contract/endpoints.js';
import { streamEvents } from '../../contract/shapes.js';
import type { StreamEvent, StreamEventName } from '../../contract/stream.js';
import type { Report } from '../config.js';
import type { Live, LiveState } from '../domain.js';
import { ParvisError } from '../errors.js';
import { checkTimes, parse } from '../parse.js';
import { type Transport, cookieHeaders, fetchOptions, endpointUrl, retryAfter } from '../transport.js';
import { createEventParser } from './event-parser.js';
import { createSeen } from './seen.js';

const GATHER_MS = 50;
const READY_MS = 15_000;
const SILENCE_MS = 45_000;
const HIDDEN_MS = 30_000;
const STABLE_MS = 5_000;
const FIRST_WAIT_MS = 1_000;
const MAX_WAIT_MS = 30_000;
const POLL_MS = 15_000;
const RETRY_WHILE_POLLING_MS = 180_000;
const FAILURES_BEFORE_POLLING = 3;
const MAX_CHANNELS = 50;
const MAX_EVENT_LENGTH = 1_000_000;

type Subscription = Parameters<Live['subscribe']>[0];

interface Listener extends Subscription {
  /** It may have missed something, and is told to read again as soon as the stream stands. */
  stale: boolean;
  shown?: LiveState;
}

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
  const listeners = new Set<Listener>();
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

  function give(event: StreamEvent, targets: Iterable<Listener>): void {
    for (const listener of [...targets]) {
      if (!listeners.has(listener)) continue;
      try {
        listener.onEvent(event);
      } catch (error) {
        report(new ParvisError('internal', `A listener failed: ${(error as Error).name}`));
      }
    }
  }

  function giveReset(targets: Iterable<Listener>): void {
    give({ id: position ?? '', name: 'reset', data: {} }, targets);
  }

  /** Tells those to read again who may have missed something. */
  function refreshStale(): void {
    const stale = [...listeners].filter((listener) => listener.stale);
    for (const listener of stale) listener.stale = false;
    giveReset(stale);
  }

  function show(): void {
    const isDown = isOver || !navigator.onLine || (failures > 1 && !isPolling);
    const state = connection?.readyAt
      ? 'streaming'
      : isDown
        ? 'offline'
        : isPolling
          ? 'polling'
          : 'connecting';
    for (const listener of [...listeners]) {
      if (listener.shown === state || !listeners.has(listener)) continue;
      listener.shown = state;
      listener.onState?.(state);
    }
  }

  function take(id: string | undefined, name: string, data: string): void {
    if (name === 'ready') {
      connection!.readyAt = Date.now();
      wasReady = true;
      setPolling(false);
      // When resuming, what was missed is still to come: the position moves with each of those events.
      position ??= id ?? null;
      refreshStale();
      show();
      return;
    }
    if (id) {
      if (seen.has(id)) return;
      seen.add(id);
      position = id;
    }
    if (!Object.hasOwn(streamEvents, name)) return;
    let event: StreamEvent;
    try {
      event = {
        id: id ?? '',
        name,
        data: parse<unknown>(streamEvents[name as StreamEventName], JSON.parse(data), name),
      } as StreamEvent;
      if ('comment' in event.data) checkTimes(event.data.comment);
    } catch {
      report(new ParvisError('answer-invalid', `An event "${name}" is not what the contract says.`));
      return;
    }
    if (event.name === 'reset') return giveReset(listeners);
    const topicKey =
      'comment' in event.data ? event.data.comment.topicKey : (event.data as { topicKey: string }).topicKey;
    give(
      event,
      [...listeners].filter(({ channel }) => channel === `topic:${topicKey}`),
    );
  }

  /** Resolves when the stream has ended; to the milliseconds that the backend asks to wait, if it does. */
  async function listen(current: Connection): Promise<number | undefined> {
    const { abort, channels } = current;
    let alarm = setTimeout(() => abort.abort(), READY_MS);
    const url = endpointUrl(transport.url, openStream, { query: { channel: [...channels] } });
    try {
      const response = await fetch(url, {
        ...fetchOptions(transport),
        cache: 'no-store',
        headers: {
          Accept: 'text/event-stream',
          ...cookieHeaders(transport),
          ...(position !== null && { 'Last-Event-ID': position }),
        },
        signal: AbortSignal.any([abort.signal, transport.life]),
      });
      if (response.status === 204) isOver = true;
      const isStream = /^text\/event-stream\b/.test(response.headers.get('Content-Type') ?? '');
      if (response.status !== 200 || !isStream) {
        response.body?.cancel().catch(() => {});
        return retryAfter(response);
      }
      const feed = createEventParser({
        limit: MAX_EVENT_LENGTH,
        onEvent: ({ id, name, data }) => {
          if (connection === current) take(id, name, data);
        },
        onTooLong: () => abort.abort(),
      });
      const reader = response.body!.getReader();
      const decoder = new TextDecoder();
      for (;;) {
        const { value } = await reader.read();
        if (!value || connection !== current) return undefined;
        feed(decoder.decode(value, { stream: true }));
        if (current.readyAt) {
          clearTimeout(alarm);
          alarm = setTimeout(() => abort.abort(), SILENCE_MS);
        }
      }
    } finally {
      clearTimeout(alarm);
    }
  }

  async function connect(channels: ReadonlySet<string>): Promise<void> {
    disconnect();
    const current: Connection = { abort: new AbortController(), channels, readyAt: 0 };
    connection = current;
    show();
    const wait = await listen(current).catch(() => undefined);
    if (connection !== current) return;
    disconnect();
    if (transport.life.aborted) return;
    if (current.readyAt && Date.now() - current.readyAt > STABLE_MS) failures = 0;
    failures += 1;
    if (!wasReady && failures >= FAILURES_BEFORE_POLLING && !isOver) setPolling(true);
    const backoff = Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + Math.random() / 2);
    if (!isOver) {
      reconnecting = setTimeout(
        update,
        isPolling ? RETRY_WHILE_POLLING_MS : Math.max(backoff, Math.min(wait ?? 0, MAX_WAIT_MS)),
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
      for (const listener of listeners) listener.stale = true;
      if (!document.hidden && !isAway) giveReset(listeners);
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
    const all = new Set([...listeners].map(({ channel }) => channel));
    if (all.size > MAX_CHANNELS) {
      report(new ParvisError('configuration', `A page follows at most ${MAX_CHANNELS} topics live.`));
    }
    const wanted = new Set([...all].slice(0, MAX_CHANNELS));
    const isCovered = [...wanted].every((channel) => connection?.channels.has(channel));
    if (!isCovered) void connect(wanted);
    else if (connection?.readyAt) refreshStale();
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
      const listener: Listener = {
        ...subscription,
        stale: subscription.position === null || subscription.position !== position,
      };
      listeners.add(listener);
      watchPage();
      gathering ??= setTimeout(update, GATHER_MS);
      return () => {
        if (listeners.delete(listener)) gathering ??= setTimeout(update, GATHER_MS);
      };
    },
  };
}
