import { randomUUID } from 'node:crypto';
import { keepBusy, openConnections, send, summarise } from '../lib/load-generator.mjs';
import { median } from '../lib/statistics.mjs';
import { withDatabases } from './databases.mjs';
import { fillTopics } from './fill.mjs';

const CONNECTIONS = 20;
const STEPS = [1, 5, 20, 80];
/** Topics of this size; the first is the one that is read. */
const SIZE = 1000;
const TOPICS = 20;
const MEMBERS = 50;
const SPELL_MS = 1200;
const STEP_MS = 600;
const WARM_UP_MS = 500;

/** How much one process answers in a second, and how fast, when its connections are kept busy. */
export function measureBackendLoad({ say, rounds = 3 }) {
  return withDatabases(
    async ({ bank, databases, versions }) => {
      say(`Filling ${TOPICS} topics of ${SIZE.toLocaleString('en')} comments`);
      const tokens = await Promise.all(
        Array.from({ length: MEMBERS }, (_, index) => bank.sign(`writer-${index}`)),
      );
      const contestants = await Promise.all(databases.map((database) => prepare(database, tokens)));
      const spells = new Map();
      const steps = new Map();
      for (let round = 0; round < rounds; round += 1) {
        say(`round ${round + 1} of ${rounds}`);
        const order = round % 2 === 0 ? contestants : contestants.toReversed();
        for (const [what, { status }] of Object.entries(contestants[0].kinds)) {
          for (const contestant of order) {
            const { next } = contestant.kinds[what];
            const spell = await busy(contestant, { next, status, milliseconds: SPELL_MS });
            add(spells, `${what}|${contestant.name}`, spell);
          }
        }
        for (const connections of STEPS) {
          for (const contestant of order) {
            const { next, status } = contestant.kinds['first page'];
            const spell = await busy(contestant, { next, status, connections, milliseconds: STEP_MS });
            add(steps, `${contestant.name}|${connections}`, spell);
          }
        }
      }
      return {
        title: 'The backend: reads and writes a second',
        meaning:
          `${CONNECTIONS} connections each send their next request when the last is answered, to one process with ` +
          `${TOPICS} topics of ${SIZE.toLocaleString('en')} comments; the sender, the process and PostgreSQL share ` +
          'this machine. "a second" is what was answered (the median of the rounds, with the lowest and the highest), ' +
          'p50, p95 and p99 are how long an answer took, and "server ms" is the processor time that the ' +
          "backend's process spent on one, which with PGlite includes the database.",
        rows: [...spells].map(([name, each]) => rowOf(name, each)),
        curves: [curveOf(contestants, steps)],
        versions,
      };
    },
    { say },
  );
}

function add(map, key, value) {
  map.set(key, [...(map.get(key) ?? []), value]);
}

function rowOf(name, spells) {
  const [what, database] = name.split('|');
  const cost = median(spells.map((spell) => spell.serverMilliseconds));
  return { what, database, ...summarise(spells), 'server ms': Number(cost.toFixed(2)) };
}

function curveOf(contestants, steps) {
  return {
    title: 'First pages a second by connections',
    x: { label: 'connections', scale: 'log' },
    y: { label: 'first pages a second' },
    series: contestants.map(({ name }) => ({
      name,
      points: STEPS.map((connections) => {
        const row = summarise(steps.get(`${name}|${connections}`));
        return [connections, row['a second'], row.low, row.high];
      }),
    })),
  };
}

/** A spell of load, with what it cost the server's process. */
async function busy({ backend }, { connections = CONNECTIONS, ...load }) {
  const before = await backend.metrics();
  const spell = await keepBusy({ connections, ...load });
  const after = await backend.metrics();
  const seconds = after.process_cpu_seconds_total - before.process_cpu_seconds_total;
  return { ...spell, serverMilliseconds: (seconds * 1000) / spell.requests };
}

async function prepare(database, tokens) {
  const topics = await database.withConnection((query) => fillTopics(query, Array(TOPICS).fill(SIZE)));
  const backend = await database.start();
  const contestant = { name: database.name, backend, kinds: await kindsOf(backend.api, topics, tokens) };
  // Each member is met once, and the code is compiled, before anything counts.
  for (const { next, status } of Object.values(contestant.kinds)) {
    await keepBusy({ next, status, connections: CONNECTIONS, milliseconds: WARM_UP_MS });
  }
  return contestant;
}

/** What is measured: what each request is, and the status of its answer. */
async function kindsOf(api, topics, tokens) {
  const topicUrl = (topic) => `${api}/topics/${encodeURIComponent(topic.key)}`;
  const first = `${topicUrl(topics[0])}/comments`;
  const counts = `${api}/topic-counts?${topics.map(({ key }) => `key=${encodeURIComponent(key)}`).join('&')}`;
  // Of a topic that nothing is written to while this tag is asked for.
  const agent = openConnections(1);
  const { headers } = await send(agent, first);
  agent.destroy();
  const written = topics.slice(1);
  const comment = (topic, count) => ({
    url: `${topicUrl(topic)}/comments`,
    method: 'POST',
    headers: { ...member(count), 'Idempotency-Key': randomUUID() },
    body: JSON.stringify({ text: `A comment of the measurement, number ${count}.`, parentId: null }),
  });
  const member = (count) => ({
    ...visitor(count),
    Authorization: `Bearer ${tokens[count % tokens.length]}`,
  });
  return {
    'first page': kind(200, (count) => ({ url: first, headers: visitor(count) })),
    'first page, unchanged': kind(304, (count) => ({
      url: first,
      headers: { ...visitor(count), 'If-None-Match': headers.etag },
    })),
    'counts of 20 topics': kind(200, (count) => ({ url: counts, headers: visitor(count) })),
    'linked comment': kind(200, (count) => ({
      url: `${first}?around=${topics[0].ids[count % topics[0].ids.length]}`,
      headers: visitor(count),
    })),
    'new comment': kind(201, (count) => comment(written[count % written.length], count)),
    'new comment, all on one topic': kind(201, (count) => comment(written[0], count)),
    reaction: kind(200, (count) => reaction(api, written, count, member(count))),
  };
}

/** Counts on from spell to spell, so that no request is one that was made before. */
function kind(status, request) {
  let count = 0;
  return { status, next: () => request(count++) };
}

/** Each member gives a reaction to one comment after the other, then takes them back, and so on. */
function reaction(api, topics, count, headers) {
  const ids = topics[count % topics.length].ids;
  const turn = Math.floor(count / topics.length);
  const id = ids[turn % ids.length];
  const method = Math.floor(turn / ids.length) % 2 === 0 ? 'PUT' : 'DELETE';
  return { url: `${api}/comments/${id}/reactions/thanks`, method, headers };
}

/** Visitors come from many addresses. */
function visitor(count) {
  return { 'X-Forwarded-For': `10.0.${Math.floor(count / 250) % 250}.${1 + (count % 250)}` };
}
