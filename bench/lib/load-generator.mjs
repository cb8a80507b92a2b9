import { Agent, request } from 'node:http';
import { quantile } from './statistics.mjs';

const PATIENCE_MS = 20_000;

/** Connections that are kept open, as a proxy in front of a backend keeps them. */
export function openConnections(count) {
  return new Agent({ keepAlive: true, maxSockets: count, maxFreeSockets: count });
}

/** Sends one request and reads its answer to the end. `milliseconds` is from sending to the last byte. */
export function send(agent, url, { method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const sent = request(url, {
      agent,
      method,
      headers: body === undefined ? headers : { ...headers, 'Content-Type': 'application/json' },
      timeout: PATIENCE_MS,
    });
    sent.once('error', reject);
    sent.once('timeout', () => sent.destroy(new Error(`No answer in time: ${method} ${url}`)));
    sent.once('response', (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          milliseconds: performance.now() - start,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.end(body);
  });
}

/**
 * Keeps a number of connections busy for a while: each sends its next request when the last one is answered. `next`
 * gives each request. Rejects at the first answer of another status. Each connection is used once before the clock
 * starts: a process takes one new connection in a turn of its loop, so that the last of many would wait for all others.
 */
export async function keepBusy({ next, status, connections, milliseconds }) {
  const agent = openConnections(connections);
  const ask = async () => {
    const { url, ...options } = next();
    const answer = await send(agent, url, options);
    if (answer.status === status) return answer.milliseconds;
    throw new Error(`${options.method ?? 'GET'} ${url}: ${answer.status} ${answer.text.slice(0, 300)}`);
  };
  const onEach = (work) => Promise.all(Array.from({ length: connections }, work));
  try {
    await onEach(ask);
    const times = [];
    const start = performance.now();
    await onEach(async () => {
      while (performance.now() - start < milliseconds) times.push(await ask());
    });
    const perSecond = (times.length * 1000) / (performance.now() - start);
    return { times, perSecond, requests: connections + times.length };
  } finally {
    agent.destroy();
  }
}

/** One row of figures of several spells of `keepBusy`. */
export function summarise(spells) {
  const times = spells.flatMap((spell) => spell.times);
  const rates = spells.map((spell) => spell.perSecond);
  const at = (share) => Number(quantile(times, share).toFixed(1));
  return {
    'a second': Math.round(quantile(rates, 0.5)),
    low: Math.round(Math.min(...rates)),
    high: Math.round(Math.max(...rates)),
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'p99 ms': at(0.99),
  };
}
