import type { Endpoint } from '../contract/operation.js';
import { ParvisError, isParvisError } from './errors.js';
import { enter, leave } from './limiter.js';

export interface CallOptions {
  params?: Readonly<Record<string, string>>;
  query?: Readonly<Record<string, string | number | null | undefined | readonly string[]>>;
  body?: unknown;
  idempotencyKey?: string;
  /** The value of `If-Match`. */
  version?: number;
  signal?: AbortSignal | undefined;
  /** The call is made for this member and nobody else. */
  viewerId?: string;
  /** Makes the request in place of `send`: for an answer that goes on. */
  using?: Using;
}

export type Using = (
  operation: Endpoint,
  options: { token: string | undefined; signal: AbortSignal },
  transport: Transport,
) => Promise<Answer>;

export interface Answer {
  data: unknown;
  streamPosition: string | null;
}

/** Calls an operation of the contract. The answer's data is whatever JSON came. */
export type Call = (operation: Endpoint, options?: CallOptions) => Promise<Answer>;

export interface Transport {
  /** The address of the contract's version 1. */
  url: string;
  /** The page is known to the backend by a cookie. */
  cookies: boolean;
  /** Aborted when the client closes. */
  life: AbortSignal;
  /** Sent along where there are no cookies. */
  headers?: Record<string, string>;
}

const TRY_MS = 10_000;
const TOTAL_MS = 30_000;
const MAX_BYTES = 2_097_152;
const RETRIES = 2;
const FIRST_WAIT_MS = 600;
/** Answers after which trying again may help. */
const PASSING: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/** How every request is made. `redirect: 'error'`: the contract has none, so one can only lead away. */
export const fetchOptions = ({ cookies }: Transport) =>
  ({
    mode: 'cors',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    credentials: cookies ? 'same-origin' : 'omit',
  }) as const;

export const cookieHeaders = ({ cookies, headers }: Transport): Record<string, string> | undefined =>
  cookies ? { 'X-Parvis-CSRF': '1' } : headers;

/** The milliseconds that an answer asks to wait for; undefined without a usable `Retry-After`. */
export function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('Retry-After');
  if (!value) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return wait > 0 ? wait : undefined;
}

/** One segment of a path. Dots alone would climb to another address. */
function segment(value: string): string {
  try {
    if (!/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
  } catch {
    // A lone surrogate has no encoding.
  }
  throw new ParvisError('request-invalid', 'A name cannot be part of an address.');
}

export function endpointUrl(
  base: string,
  { path }: Endpoint,
  { params = {}, query = {} }: CallOptions,
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value ?? []].flat()) search.append(name, String(each));
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => segment(params[name] ?? ''));
  return `${base}${filled}${search.size ? `?${search}` : ''}`;
}

/** Reads piece by piece, so that an endless answer costs no more than the cap. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const piece = await reader?.read();
    if (!piece?.value) return text + decoder.decode();
    size += piece.value.length;
    if (size > MAX_BYTES) {
      reader?.cancel().catch(() => {});
      throw new ParvisError('answer-too-large', `More than ${MAX_BYTES} bytes.`);
    }
    text += decoder.decode(piece.value, { stream: true });
  }
}

interface Reply {
  response: Response;
  text: string;
}

/** One try. Rejects with a `ParvisError`, or with the signal's reason. Causes are left out: they quote the request. */
async function tryOnce(name: string, url: string, init: RequestInit, signal: AbortSignal): Promise<Reply> {
  await enter(signal);
  // Waiting for a turn does not use up the time of a try.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TRY_MS);
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.any([signal, patience.signal]) });
    return { response, text: await readText(response) };
  } catch (error) {
    signal.throwIfAborted();
    if (isParvisError(error)) throw error;
    throw new ParvisError(
      patience.signal.aborted ? 'timeout' : 'unreachable',
      `${name}: ${(error as Error).name}`,
    );
  } finally {
    clearTimeout(timer);
    leave();
  }
}

async function toParvisError(name: string, { response, text }: Reply): Promise<ParvisError> {
  const { status } = response;
  const wait = retryAfter(response);
  const details = { status, ...(wait && { retryAfter: wait }) };
  // Where the part that knows the codes cannot be loaded, the status has to do.
  const { code, current } = await import('./problem.js').then(
    ({ readProblem }) => readProblem(status, text),
    () => ({ code: status < 500 ? ('request-invalid' as const) : ('unavailable' as const), current: null }),
  );
  return new ParvisError(code, `${name}: ${status} ${code}`, { ...details, current });
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });
}

/** What an answer says, or why there is none; and the milliseconds to wait if trying again may help. */
interface Outcome {
  reply?: Reply;
  error?: ParvisError;
  wait?: number;
}

/** `tries`: how many there were before this one. */
async function tryFor(tries: number, attempt: Promise<Reply>): Promise<Outcome> {
  const backoff = Math.random() * FIRST_WAIT_MS * 2 ** tries;
  try {
    const reply = await attempt;
    const asked = retryAfter(reply.response);
    if (!PASSING.has(reply.response.status)) return { reply };
    return { reply, wait: asked ? asked + Math.random() * 1000 : backoff };
  } catch (error) {
    if (!isParvisError(error)) throw error;
    return error.code === 'answer-too-large' ? { error } : { error, wait: backoff };
  }
}

function parseJson(name: string, text: string): unknown {
  try {
    return text && JSON.parse(text);
  } catch {
    throw new ParvisError('answer-invalid', `${name}: the answer is not JSON`);
  }
}

export type Send = (
  operation: Endpoint,
  options?: CallOptions & { token?: string | undefined },
) => Promise<Answer>;

function requestInit(
  transport: Transport,
  method: string,
  { body, idempotencyKey, version, token }: Parameters<Send>[1] & object,
): RequestInit {
  return {
    ...fetchOptions(transport),
    method,
    // Revalidated each time: what a stream or a list goes on from must not be an old copy.
    ...(method === 'GET' && { cache: 'no-cache' }),
    ...(body !== undefined && { body: JSON.stringify(body) }),
    headers: {
      ...cookieHeaders(transport),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...(token && { Authorization: `Bearer ${token}` }),
      ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      ...(version !== undefined && { 'If-Match': `"${version}"` }),
    },
  };
}

export function createSend(transport: Transport): Send {
  return async (endpoint, options = {}) => {
    const { path: name, method } = endpoint;
    const url = endpointUrl(transport.url, endpoint, options);
    const deadline = Date.now() + TOTAL_MS;
    const limit = new AbortController();
    const timer = setTimeout(
      () => limit.abort(new ParvisError('timeout', `${name}: no answer in time`)),
      TOTAL_MS,
    );
    const signals = [limit.signal, transport.life];
    if (options.signal) signals.push(options.signal);
    const signal = AbortSignal.any(signals);
    const retries = method === 'GET' || options.idempotencyKey ? RETRIES : 0;
    const init = requestInit(transport, method, options);
    try {
      for (let tries = 0; ; tries += 1) {
        signal.throwIfAborted();
        const { reply, error, wait } = await tryFor(tries, tryOnce(name, url, init, signal));
        if (reply?.response.ok) {
          const { headers } = reply.response;
          return { data: parseJson(name, reply.text), streamPosition: headers.get('Stream-Position') };
        }
        // A wait beyond the time that is left is for the caller to decide.
        if (tries === retries || wait === undefined || Date.now() + wait > deadline) {
          throw error ?? (await toParvisError(name, reply!));
        }
        await pause(wait, signal);
      }
    } finally {
      clearTimeout(timer);
      // While the client lives, browsers keep a signal that is listened to and has not been aborted.
      limit.abort();
    }
  };
}
