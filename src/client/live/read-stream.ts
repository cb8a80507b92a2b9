import { openStream } from '../../contract/endpoints.js';
import { type Transport, cookieHeaders, endpointUrl, fetchOptions, retryAfter } from '../transport.js';
import { type ServerSentEvent, createEventParser } from './event-parser.js';

const READY_MS = 15_000;
const SILENCE_MS = 45_000;
const MAX_EVENT_LENGTH = 1_000_000;

interface Reading {
  channels: ReadonlySet<string>;
  /** The last event that came before, or null. */
  position: string | null;
  /** Aborting it ends the stream. It is aborted when the stream stays silent for too long. */
  abort: AbortController;
  onEvent(event: ServerSentEvent): void;
  /** The stream stands, and from then on silence is judged by its heartbeat. */
  isReady(): boolean;
}

/** Why a stream ended that did not break. */
export interface StreamEnd {
  /** What the backend answered. 204: there is nothing to wait for. */
  status: number;
  /** The milliseconds that the backend asks to wait. */
  wait: number | undefined;
}

/** Reads a stream until it ends. Rejects where it breaks. */
export async function readStream(transport: Transport, reading: Reading): Promise<StreamEnd> {
  const { channels, position, abort } = reading;
  let alarm = setTimeout(() => abort.abort(), READY_MS);
  try {
    const response = await fetch(
      endpointUrl(transport.url, openStream, { query: { channel: [...channels] } }),
      {
        ...fetchOptions(transport),
        cache: 'no-store',
        headers: {
          Accept: 'text/event-stream',
          ...cookieHeaders(transport),
          ...(position !== null && { 'Last-Event-ID': position }),
        },
        signal: AbortSignal.any([abort.signal, transport.life]),
      },
    );
    const isStream = /^text\/event-stream\b/.test(response.headers.get('Content-Type') ?? '');
    if (response.status !== 200 || !isStream) {
      response.body?.cancel().catch(() => {});
      return { status: response.status, wait: retryAfter(response) };
    }
    const feed = createEventParser({
      limit: MAX_EVENT_LENGTH,
      onEvent: (event) => reading.onEvent(event),
      onTooLong: () => abort.abort(),
    });
    const reader = response.body!.getReader();
    const decoder = new TextDecoder();
    for (;;) {
      const { value } = await reader.read();
      if (!value || abort.signal.aborted) return { status: 200, wait: undefined };
      feed(decoder.decode(value, { stream: true }));
      if (reading.isReady()) {
        clearTimeout(alarm);
        alarm = setTimeout(() => abort.abort(), SILENCE_MS);
      }
    }
  } finally {
    clearTimeout(alarm);
  }
}
