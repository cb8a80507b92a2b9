import { randomUUID } from 'node:crypto';
import { openConnections, send } from '../lib/load-generator.mjs';
import { median, quantile } from '../lib/statistics.mjs';
import { withDatabases } from './databases.mjs';
import { fillTopics } from './fill.mjs';

/** PGlite is for development and small sites. */
const SIZES = {
  pglite: [10, 100, 1000, 10_000, 100_000],
  postgresql: [10, 100, 1000, 10_000, 100_000, 1_000_000],
};
const REFERENCE = 1000;
const TIMES_A_ROUND = 6;
const WARM_UP = 20;
/**
 * An index of a million entries is a level or two deeper than one of a thousand, and its pages are not all in the
 * memory of the database. What grows with the topic, even as slowly as the logarithm, would be at 2 by then.
 */
const FLAT = 1.5;

/** How long pieces of a topic take, over its size. */
export function measureTopicCurve({ say, rounds = 12 }) {
  return withDatabases(
    async ({ bank, databases, versions }) => {
      say('Filling topics of 10 to 1,000,000 comments');
      const token = await bank.sign('writer');
      const samples = WARM_UP + rounds * TIMES_A_ROUND;
      const contestants = await Promise.all(
        databases.map((database) => prepare(database, { token, samples })),
      );
      const times = new Map();
      const agent = openConnections(1);
      try {
        for (let turn = 0; turn < samples; turn += 1) {
          for (const { name, topics } of rotated(contestants, turn)) {
            for (const { size, pieces } of rotated(topics, turn)) {
              for (const [piece, { status, request }] of Object.entries(pieces)) {
                const milliseconds = await timeOf(agent, request(turn), status);
                if (turn < WARM_UP) continue;
                const key = `${name}|${piece}|${size}`;
                times.set(key, [...(times.get(key) ?? []), milliseconds]);
              }
            }
          }
          if ((turn + 1) % 12 === 0) say(`turn ${turn + 1} of ${samples}`);
        }
      } finally {
        agent.destroy();
      }
      return { ...report(contestants, times), versions };
    },
    { say },
  );
}

function report(contestants, times) {
  const lines = contestants.flatMap(({ name, topics }) =>
    Object.keys(topics[0].pieces).map((piece) => ({
      name,
      piece,
      points: topics.map(({ size }) => pointOf(size, times.get(`${name}|${piece}|${size}`))),
    })),
  );
  return {
    title: 'The backend: topics from 10 to 1,000,000 comments',
    meaning:
      'Milliseconds from a request to the last byte of its answer, one request at a time, each for another place in ' +
      'the topic: the median at each size, and how many times that of a topic of 1,000 the largest takes. Near 1 says ' +
      'that the size of a topic does not matter.',
    rows: lines.map(({ name, piece, points }) => ({
      piece,
      database: name,
      ...Object.fromEntries(
        points.map(([size, middle]) => [`${size.toLocaleString('en')} (ms)`, round(middle)]),
      ),
      'largest / 1,000': round(growthOf(points)),
    })),
    curves: contestants.map(({ name }) => ({
      title: `A piece of a topic over its size, ${name}`,
      x: { label: 'comments on the topic', scale: 'log' },
      y: { label: 'ms' },
      series: lines
        .filter((line) => line.name === name)
        .map(({ piece, points }) => ({ name: piece, points })),
    })),
    checks: lines.map(({ name, piece, points }) => ({
      name: `${piece} of ${points.at(-1)[0].toLocaleString('en')} beside 1,000 comments (${name})`,
      figure: round(growthOf(points)),
      budget: FLAT,
      unit: '×',
    })),
  };
}

const round = (value) => Number(value.toFixed(2));

function pointOf(size, values) {
  return [size, median(values), quantile(values, 0.1), quantile(values, 0.9)];
}

/** How many times the median at the reference the one at the largest size is. `points` are those of a curve. */
export function growthOf(points, reference = REFERENCE) {
  const middleAt = (found) => found[1];
  return middleAt(points.at(-1)) / middleAt(points.find(([size]) => size === reference));
}

/** A list from another beginning each turn, so that no contestant always follows the same one. */
function rotated(list, turn) {
  const start = turn % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

async function timeOf(agent, { url, ...options }, status) {
  const answer = await send(agent, url, options);
  if (answer.status === status) return answer.milliseconds;
  throw new Error(`${options.method ?? 'GET'} ${url}: ${answer.status} ${answer.text.slice(0, 300)}`);
}

async function prepare(database, { token, samples }) {
  const filled = await database.withConnection((query) =>
    fillTopics(query, SIZES[database.key], { places: samples }),
  );
  const { api } = await database.start();
  const topics = [];
  for (const topic of filled) {
    topics.push({ size: topic.size, pieces: await piecesOf(api, topic, token, samples) });
  }
  return { name: database.name, topics };
}

/** What is asked for. Each turn has another place, so that what the turn before read is of little help. */
async function piecesOf(api, { key, ids }, token, samples) {
  const comments = `${api}/topics/${encodeURIComponent(key)}/comments`;
  const middle = await middleOf(comments, ids.slice(0, samples), 'newest');
  const supported = await middleOf(comments, ids.slice(0, samples), 'top');
  const read = (query) => ({ status: 200, request: (turn) => ({ url: comments + query(turn) }) });
  return {
    'first page': read(() => ''),
    'page in the middle': read((turn) => middle[turn % middle.length]),
    'page in the middle, most supported first': read((turn) => supported[turn % supported.length]),
    'last page': read(() => '?from=end'),
    'linked comment': read((turn) => `?around=${ids[turn % ids.length]}`),
    'new comment': {
      status: 201,
      request: (turn) => ({
        url: comments,
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Idempotency-Key': randomUUID() },
        body: JSON.stringify({ text: `A comment of the measurement, number ${turn}.`, parentId: null }),
      }),
    },
  };
}

/** Pages all over the topic. Where everything fits on one page there is no other, and it stands for them. */
async function middleOf(comments, ids, sort) {
  const agent = openConnections(4);
  try {
    const pages = await Promise.all(
      ids.map(async (id) => JSON.parse((await send(agent, `${comments}?sort=${sort}&around=${id}`)).text)),
    );
    const cursors = pages.flatMap((page) => page.next ?? page.previous ?? []);
    return cursors.length > 0 ? cursors.map((cursor) => `?sort=${sort}&cursor=${cursor}`) : [`?sort=${sort}`];
  } finally {
    agent.destroy();
  }
}
