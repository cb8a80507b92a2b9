import { randomUUID } from 'node:crypto';
import { openConnections, send } from '../lib/load-generator.mjs';
import { quantile } from '../lib/statistics.mjs';
import { withDatabases } from './databases.mjs';
import { fillDesk, QUEUE_NAMES } from './fill-desk.mjs';

const SIZE = 10_000;
const TIMES = 60;
const WARM_UP = 10;
/** How far into a queue the deep page is. */
const DEEP_PAGES = 60;
const PER_SECOND = 50;

/** The desk with 10,000 waiting in each queue, and while 50 reports a second arrive. */
export function measureDesk({ say }) {
  return withDatabases(
    async ({ bank, databases, versions }) => {
      const token = await bank.sign('moderator', ['staff']);
      const rows = [];
      for (const database of databases) {
        say(`${database.name}: filling each queue with ${SIZE.toLocaleString('en')}`);
        const reported = await database.withConnection((query) => fillDesk(query, SIZE));
        const { api } = await database.start();
        const agent = openConnections(8);
        const desk = { api, agent, headers: { Authorization: `Bearer ${token}` } };
        const add = (what, times, more = {}) =>
          rows.push({ what, database: database.name, ...figures(times), ...more });
        try {
          for (const [what, request] of await requestsOf(desk, reported))
            add(what, await timesOf(agent, request));
          for (const { where, ...reports } of FLOODS) {
            say(`${database.name}: ${PER_SECOND} reports a second from ${where}`);
            const { sent, looks } = await flood(desk, reported, reports);
            add(`report, while they come from ${where}`, sent.times, {
              taken: sent.taken,
              refused: sent.refused,
            });
            add(`queue page and counts, while reports come from ${where}`, looks);
          }
        } finally {
          agent.destroy();
        }
      }
      return {
        title: `The desk with ${SIZE.toLocaleString('en')} waiting in each queue`,
        meaning:
          'Milliseconds from a request to the last byte of its answer, one request at a time, to one process. A page has 20 ' +
          `comments with their reports and who looks at them; the deep page is ${DEEP_PAGES} pages of 100 into the queue. ` +
          `Then ${PER_SECOND} reports a second arrive, with the limits as they are by default: each was taken, with a code ` +
          'that was read back, or refused with 429 and a time to wait; the desk was used meanwhile.',
        rows,
        versions,
      };
    },
    { say },
  );
}

const FLOODS = [
  { where: 'one address', total: 200, addressOf: () => '203.0.113.9' },
  { where: 'a thousand addresses', total: 1000, addressOf: (index) => `10.7.${index >> 8}.${index & 255}` },
];

function figures(times) {
  const at = (share) => Number(quantile(times, share).toFixed(1));
  return { 'p50 ms': at(0.5), 'p95 ms': at(0.95) };
}

async function requestsOf({ api, agent, headers }, reported) {
  const page = (queue, cursor) => () => ({
    url: `${api}/desk/queue?queue=${queue}${cursor ? `&cursor=${cursor}` : ''}`,
    headers,
  });
  const requests = [];
  for (const queue of QUEUE_NAMES) {
    requests.push([`first page of ${queue}`, page(queue)]);
    requests.push([`deep page of ${queue}`, page(queue, await cursorInto({ api, agent, headers }, queue))]);
  }
  requests.push(['counts of all queues', () => ({ url: `${api}/desk/counts`, headers })]);
  requests.push([
    'claiming a comment',
    (index) => ({ url: `${api}/desk/claims/${reported[index % reported.length]}`, method: 'PUT', headers }),
  ]);
  requests.push([
    'record of a member',
    (index) => ({ url: `${api}/desk/members/author-${1 + index}`, headers }),
  ]);
  return requests;
}

async function cursorInto({ api, agent, headers }, queue) {
  let cursor = '';
  for (let page = 0; page < DEEP_PAGES; page += 1) {
    const url = `${api}/desk/queue?queue=${queue}&limit=100${cursor && `&cursor=${cursor}`}`;
    cursor = JSON.parse((await send(agent, url, { headers })).text).next;
  }
  return cursor;
}

async function timesOf(agent, request) {
  const times = [];
  for (let index = -WARM_UP; index < TIMES; index += 1) {
    const { url, ...options } = request(index + WARM_UP);
    const { status, milliseconds, text } = await send(agent, url, options);
    if (status !== 200) throw new Error(`${url}: ${status} ${text}`);
    if (index >= 0) times.push(milliseconds);
  }
  return times;
}

/** Sends reports at their pace, and looks at the desk one request after the other meanwhile. */
async function flood(desk, reported, { total, addressOf }) {
  const sending = [];
  const looks = [];
  const start = performance.now();
  let isOver = false;
  const looking = look(desk, looks, () => isOver);
  for (let index = 0; index < total; index += 1) {
    const due = start + (index * 1000) / PER_SECOND;
    await new Promise((resolve) => setTimeout(resolve, due - performance.now()));
    sending.push(report(desk, reported[index % reported.length], addressOf(index), index));
  }
  const answers = await Promise.all(sending);
  isOver = true;
  await looking;
  const taken = answers.filter(({ status }) => status === 201);
  for (const { text } of taken) await assertReadsBack(desk, JSON.parse(text).code);
  for (const { status, headers } of answers) {
    if (status !== 201 && !(status === 429 && Number(headers['retry-after']) > 0)) {
      throw new Error(`A report was answered with ${status}.`);
    }
  }
  return {
    sent: {
      times: answers.map(({ milliseconds }) => milliseconds),
      taken: taken.length,
      refused: total - taken.length,
    },
    looks,
  };
}

async function look({ api, agent, headers }, times, isOver) {
  while (!isOver()) {
    for (const path of ['/desk/queue?queue=reported', '/desk/counts']) {
      const { status, milliseconds } = await send(agent, `${api}${path}`, { headers });
      if (status !== 200) throw new Error(`The desk was answered with ${status}.`);
      times.push(milliseconds);
    }
  }
}

function report({ api, agent }, commentId, address, index) {
  return send(agent, `${api}/reports`, {
    method: 'POST',
    headers: { 'Idempotency-Key': randomUUID(), 'X-Forwarded-For': address },
    body: JSON.stringify({
      kind: 'rule',
      ruleId: 'respect',
      commentIds: [commentId],
      explanation: `Number ${index}`,
    }),
  });
}

async function assertReadsBack({ api, agent }, code) {
  const { status, text } = await send(agent, `${api}/reports/${code}`);
  if (status !== 200 || JSON.parse(text).items.length !== 1) throw new Error('A receipt did not read back.');
}
