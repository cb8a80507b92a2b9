import { randomUUID } from 'node:crypto';
import { openConnections, send } from '../lib/load-generator.mjs';
import { median, quantile } from '../lib/statistics.mjs';
import { withDatabases } from './databases.mjs';
import { fillTopics } from './fill.mjs';
import { openStreams } from './stream-clients.mjs';

const COUNTS = [10, 100, 1000];
const COMMENTS = 15;
const WARM_UP_STREAMS = 50;
const PATIENCE_MS = 20_000;
/** As many as one process takes, 10,000, are to fit into 512 MB. */
const MEMORY_KB = 52;
/** What a reader takes as at once. */
const DELIVERED_MS = 100;
/** After all are closed: what the runtime keeps to open the next ones faster. */
const KEPT_KB = 5;
/** Connections to the database, of which the pool may have opened more meanwhile. */
const KEPT_HANDLES = 10;

/** Many readers with a live thread each, on one process. */
export function measureStreams({ say, rounds = 3 }) {
  return withDatabases(
    async ({ bank, databases, versions }) => {
      const token = await bank.sign('writer');
      const prepared = await Promise.all(
        databases.map(async (database) => {
          const [topic] = await database.withConnection((query) => fillTopics(query, [1000]));
          return { database, topic };
        }),
      );
      const found = new Map();
      for (let round = 0; round < rounds; round += 1) {
        for (const count of rotated(COUNTS, round)) {
          for (const { database, topic } of rotated(prepared, round)) {
            say(`round ${round + 1} of ${rounds}: ${count.toLocaleString('en')} streams, ${database.name}`);
            const key = `${database.name}|${count}`;
            const figures = await oneProcess({ database, topic, token, count });
            found.set(key, [...(found.get(key) ?? []), figures]);
          }
        }
      }
      const names = databases.map(({ name }) => name);
      return { ...report(names, found), versions };
    },
    { say },
  );
}

const rotated = (list, turn) => [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)];

/** A new process for each measurement: what it holds comes from these streams and from nothing before. */
async function oneProcess({ database, topic, token, count }) {
  const backend = await database.start();
  const agent = openConnections(1);
  const comments = `${backend.api}/topics/${encodeURIComponent(topic.key)}/comments`;
  const write = async (onSent) => {
    const answer = await send(agent, comments, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() },
      body: JSON.stringify({ text: `Written while many read: ${randomUUID()}.`, parentId: null }),
    });
    if (answer.status !== 201) throw new Error(`${answer.status} ${answer.text}`);
    onSent(JSON.parse(answer.text).id, performance.now());
  };
  try {
    const stream = `${backend.api}/stream?channel=${encodeURIComponent(`topic:${topic.key}`)}`;
    await (await openStreams(stream, WARM_UP_STREAMS, () => {})).close();
    await write(() => {});
    const before = await settled(backend, 0);
    const arrivals = new Arrivals(count);
    const streams = await openStreams(stream, count, (data, at) => arrivals.add(data, at));
    const delays = [];
    try {
      for (let written = 0; written < COMMENTS; written += 1) {
        await write((id, answered) => arrivals.expect(id, answered));
        delays.push(...(await arrivals.delays()));
      }
      const during = await settled(backend, count);
      await streams.close();
      const after = await settled(backend, 0);
      return { opened: streams.times, delays, count, before, during, after };
    } finally {
      await streams.close();
    }
  } finally {
    agent.destroy();
    await backend.close();
  }
}

/** Waits until each stream has had the event of a comment. */
class Arrivals {
  #count;
  #byComment = new Map();
  #wanted;
  #wake = () => {};

  constructor(count) {
    this.#count = count;
  }

  add(data, at) {
    const { id } = JSON.parse(data).comment;
    const arrived = this.#byComment.get(id) ?? [];
    arrived.push(at);
    this.#byComment.set(id, arrived);
    if (arrived.length === this.#count) this.#wake();
  }

  expect(id, answered) {
    this.#wanted = { id, answered };
  }

  /** From the answer to the writer until each reader had it; 0 for those that had it before. */
  async delays() {
    const { id, answered } = this.#wanted;
    const arrived = () => this.#byComment.get(id) ?? [];
    await new Promise((resolve, reject) => {
      if (arrived().length === this.#count) return resolve();
      const late = () =>
        reject(new Error(`${this.#count - arrived().length} streams did not get an event in time.`));
      const timer = setTimeout(late, PATIENCE_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => {};
    const delays = arrived().map((at) => Math.max(0, at - answered));
    this.#byComment.delete(id);
    return delays;
  }
}

/** What the process holds when it has so many streams and has thrown away what it no longer needs. */
async function settled(backend, streams) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    backend.collectGarbage();
    const metrics = await backend.metrics();
    if (metrics.parvis_open_streams === streams) break;
    if (Date.now() > deadline) throw new Error(`${metrics.parvis_open_streams} streams are still open.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  // Handles are closed in a later turn of the loop than the streams are counted out.
  await new Promise((resolve) => setTimeout(resolve, 300));
  backend.collectGarbage();
  const metrics = await backend.metrics();
  return {
    resident: metrics.process_resident_memory_bytes,
    used: metrics.nodejs_heap_size_used_bytes + metrics.nodejs_external_memory_bytes,
    descriptors: metrics.process_open_fds,
  };
}

function report(names, found) {
  const lines = names.flatMap((name) =>
    COUNTS.map((count) => ({ name, count, ...figuresOf(found.get(`${name}|${count}`)) })),
  );
  const largest = lines.filter(({ count }) => count === COUNTS.at(-1));
  return {
    title: 'The backend: 1,000 open streams on one process',
    meaning:
      '"open" is the time from asking for a stream until it is ready, all asked for in the same moment; "delivered" the ' +
      "time from the answer to who wrote a comment until each reader's stream had it (0 when it came first). " +
      '"KB each" is what the process grew by for each stream, "KB kept" and "handles kept" what was left when all were ' +
      'closed: the resident memory, and in brackets what the program itself uses. Readers, writer, process and ' +
      'PostgreSQL share this machine.',
    rows: lines.map((line) => ({
      streams: line.count,
      database: line.name,
      'open p50 ms': round(quantile(line.opened, 0.5)),
      'all open ms': round(line.allOpened),
      'delivered p50 ms': round(quantile(line.delays, 0.5)),
      'p95 ms': round(quantile(line.delays, 0.95)),
      'p99 ms': round(quantile(line.delays, 0.99)),
      'max ms': round(Math.max(...line.delays)),
      'KB each': `${round(line.resident)} (${round(line.used)})`,
      'KB kept': `${round(line.residentKept)} (${round(line.usedKept)})`,
      'handles kept': line.descriptors,
    })),
    curves: [
      {
        title: 'From the answer to the writer to every reader',
        x: { label: 'open streams', scale: 'log' },
        y: { label: 'ms' },
        series: names.map((name) => ({
          name,
          points: lines
            .filter((line) => line.name === name)
            .map(({ count, delays }) => [count, ...[0.5, 0.1, 0.99].map((share) => quantile(delays, share))]),
        })),
      },
    ],
    checks: largest.flatMap((line) => [
      {
        name: `delivered to 1,000 streams, p99 (${line.name})`,
        budget: DELIVERED_MS,
        unit: 'ms',
        figure: round(quantile(line.delays, 0.99)),
      },
      {
        name: `memory of a stream (${line.name})`,
        figure: round(Math.max(line.resident, line.used)),
        budget: MEMORY_KB,
        unit: 'KB',
      },
      {
        name: `memory kept of a closed stream (${line.name})`,
        figure: round(line.usedKept),
        budget: KEPT_KB,
        unit: 'KB',
      },
      {
        name: `handles kept after 1,000 streams (${line.name})`,
        figure: line.descriptors,
        budget: KEPT_HANDLES,
        unit: '',
      },
    ]),
  };
}

const round = (value) => Number(value.toFixed(1));

function figuresOf(processes) {
  const middle = (figure) => median(processes.map(figure));
  const each = (from, to, name) => middle((one) => (one[to][name] - one[from][name]) / 1024 / one.count);
  return {
    opened: processes.flatMap(({ opened }) => opened),
    allOpened: middle(({ opened }) => Math.max(...opened)),
    delays: processes.flatMap(({ delays }) => delays),
    resident: each('before', 'during', 'resident'),
    used: each('before', 'during', 'used'),
    residentKept: each('before', 'after', 'resident'),
    usedKept: each('before', 'after', 'used'),
    descriptors: middle(({ before, after }) => after.descriptors - before.descriptors),
  };
}
