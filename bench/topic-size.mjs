import { randomUUID } from 'node:crypto';
import { launchChromium } from '../scripts/browsers.mjs';
import { startDemo, tokenOf } from './lib/demo.mjs';
import { median, quantile } from './lib/statistics.mjs';

const LARGE = 'forum/frais-et-tarifs';
const OTHER = 'forum/fermeture-agences';
const SMALL_COUNT = 50;
const COMMENT = 'comment-4321';
const WARM_UP = 2;

/**
 * How long a piece of a thread takes until it can be read: the first page, the last page and a linked comment of a topic
 * of 5,000 comments, each beside a topic of 50 whose first page holds the same comments in the same shape.
 */
export async function measureTopicSize({ say, rounds = 15 }) {
  const demo = await startDemo();
  const browser = await launchChromium({ protocolTimeout: 20_000 });
  try {
    const backend = `${demo.url}/community/v1`;
    const token = await tokenOf(demo.url, 'camille');
    say(`Three topics of ${SMALL_COUNT}, with the same comments as the three pieces of the one of 5,000`);
    const write = (name, place) => writeSmallTopic({ backend, origin: demo.url, token, name, place });
    await write('bench/first', '');
    await write('bench/last', '&from=end');
    const linkedCopy = await write('bench/linked', `&around=${COMMENT}`);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 1000 });
    await page.goto(`${demo.url}/fr/${LARGE}`, { waitUntil: 'networkidle2' });
    await page.evaluate(addMeasure);
    const times = {};
    for (let round = 1 - WARM_UP; round <= rounds; round += 1) {
      for (const [name, pair] of Object.entries(await oneRound(page, linkedCopy))) {
        if (round > 0) (times[name] ??= []).push(pair);
      }
      say(round > 0 ? `round ${round} of ${rounds}` : 'warming up');
    }
    return {
      title: 'A piece of a thread, in a topic of 50 comments and in one of 5,000',
      rows: Object.entries(times).map(([what, pairs]) => rowOf(what, pairs)),
      versions: { browser: await browser.version() },
      meaning:
        'Medians of milliseconds from asking for a piece of a thread until it is drawn, the request included. A ratio near 1 says that the size of a topic does not matter.',
    };
  } finally {
    await browser.close();
    await demo.close();
  }
}

function rowOf(what, pairs) {
  const small = pairs.map((pair) => pair.small);
  const large = pairs.map((pair) => pair.large);
  const spread = (values) => `${round(quantile(values, 0.25))} to ${round(quantile(values, 0.75))}`;
  return {
    what,
    'topic of 50, ms': round(median(small)),
    'middle half': spread(small),
    'topic of 5,000, ms': round(median(large)),
    'its middle half': spread(large),
    ratio: round(median(large) / median(small), 2),
  };
}

const round = (value, digits = 1) => Number(value.toFixed(digits));

/** Small and large alternate, so that a slow moment of the machine meets both. */
async function oneRound(page, linkedCopy) {
  const open = (topic, sort = 'newest') =>
    page.evaluate((key, order) => window.measureTopic(key, order), topic, sort);
  const link = (id) => page.evaluate((each) => window.measureLink(each), id);
  await open(OTHER);
  const first = { small: await open('bench/first') };
  await open(OTHER);
  first.large = await open(LARGE);
  const last = { large: await page.evaluate(() => window.measureEnd()) };
  await open(OTHER);
  last.small = await open('bench/last');
  await open(OTHER);
  // Sorted the other way, the linked comment is not on the first page, and has to be read.
  await open('bench/linked', 'oldest');
  const linked = { small: await link(linkedCopy) };
  await open(OTHER);
  await open(LARGE, 'oldest');
  linked.large = await link(COMMENT);
  return { 'first page': first, 'last page': last, 'linked comment': linked };
}

/** Runs in the page. */
function addMeasure() {
  const thread = document.querySelector('parvis-comment-thread');
  const measure = async (act) => {
    const loaded = new Promise((resolve, reject) => {
      thread.addEventListener('parvis-thread-loaded', resolve, { once: true });
      thread.addEventListener('parvis-thread-failed', ({ detail }) => reject(new Error(detail.code)), {
        once: true,
      });
    });
    const start = performance.now();
    act();
    await loaded;
    await thread.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  };
  const buttonNamed = (name) =>
    [...thread.shadowRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
  window.measureTopic = (key, sort) =>
    measure(() => {
      if (location.hash) history.replaceState(null, '', location.pathname);
      buttonNamed('Aller au début')?.click();
      thread.topic = key;
      thread.sort = sort;
    });
  window.measureEnd = () => measure(() => buttonNamed('Aller à la fin').click());
  window.measureLink = (id) => measure(() => (location.hash = `#parvis-${id}`));
}

/**
 * Writes a topic of 50 comments whose first page has the comments of a piece of the large one, and older ones below.
 * Resolves to the id of the copy of the linked comment, if the piece has it.
 */
async function writeSmallTopic({ backend, origin, token, name, place }) {
  const topic = `${backend}/topics/${encodeURIComponent(name)}`;
  const send = async (method, url, body) => {
    const answer = await fetch(url, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'application/json',
        'Idempotency-Key': randomUUID(),
        Origin: origin,
      },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
  let linkedCopy;
  const write = async (comment, parentId) => {
    const text = textOf(comment.body) || '…';
    const { id } = await send('POST', `${topic}/comments`, { text, parentId });
    if (comment.id === COMMENT) linkedCopy = id;
    for (const reply of comment.replies?.items ?? []) await write(reply, id);
  };
  const large = `${backend}/topics/${encodeURIComponent(LARGE)}/comments?limit=20`;
  const { items } = await (await fetch(large + place)).json();
  await send('PUT', topic, { title: name, url: `${origin}/` });
  const older = Array.from({ length: SMALL_COUNT - sizeOf(items) }, () => ({
    ...items[0],
    replies: undefined,
  }));
  for (const comment of [...older, ...items.reverse()]) await write(comment, null);
  return linkedCopy;
}

function sizeOf(items) {
  return items.reduce((sum, item) => sum + 1 + sizeOf(item.replies?.items ?? []), 0);
}

function textOf(nodes) {
  return nodes
    .map((node) => node.text ?? textOf(node.children ?? []) + (node.type === 'paragraph' ? '\n\n' : ' '))
    .join('')
    .trim();
}
