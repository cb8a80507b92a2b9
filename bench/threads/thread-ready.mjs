import { CONTESTANTS, LIMIT, PEERS, held, rotated, withPage, withStage, worked } from './browser.mjs';
import { check, createSamples, least, pointsAt, ratio, spread, versionsOf } from './figures.mjs';

const COUNTS = [50, 1000, 3000];
/** Comments on the topic in one piece, as a page has it by default, and as many as a contestant can show at once. */
const DEFAULT_SIZE = 20;
const ALL = 5000;
/** Milliseconds to a server and back for somebody far from it, and the thread that they open. */
const FAR = 100;
const FAR_COUNT = 50;
/** How much more often short threads are opened. */
const EXTRA = 4;
const MB = 1024 * 1024;

/** How long a thread takes from opening the page, and what it costs. Each time in a new browser context. */
export async function measureThreadReady({ say, rounds = 3 }) {
  const samples = createSamples();
  const { version } = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds + EXTRA; done += 1) {
      for (const count of COUNTS.filter((each) => done < roundsFor(each, rounds))) {
        for (const { name, title } of rotated(CONTESTANTS, done)) {
          await sample(samples, { server, browser, name, count, size: ALL });
          if (name !== 'floor') await sample(samples, { server, browser, name, count, size: DEFAULT_SIZE });
          if (count === FAR_COUNT) {
            await sample(samples, { server, browser, name, count, size: DEFAULT_SIZE, latency: FAR });
          }
          say(`round ${done + 1}, ${count} comments: ${title}`);
        }
      }
    }
    return { version };
  });
  return {
    title: 'Time until a thread is ready',
    meaning:
      '"First screen" is the time from opening the page until the first comment of a page of 20 was painted, "from afar" the same where each request takes 100 ms more, "everything" until all comments of the topic were, for a visitor who reads. Artalk and the hand-written page get everything in one piece; Parvis\u2019 and Waline\u2019s servers answer at most 100 comments on the topic at once, so there the page presses "show more" as soon as it is there, until the end ("presses"), and waits for each answer. "Work" is the processor time of the main thread until everything was there: script, style, layout and paint, without any waiting; "blocking" is what each task has beyond 50 ms. The peers show their composer as well. The hand-written page makes the same elements with the same words from the same JSON, all at once and none skipped by content-visibility; Parvis reserves its space and lets the browser skip what is far from the window, so its "everything" is in the document but not all laid out. A comment of the content has at most three replies, as many as the backend sends along. All APIs answer from memory. Layout shift is checked to the thousandth, as browsers show it.',
    rows: COUNTS.flatMap((count) => CONTESTANTS.map((contestant) => rowOf(samples, contestant, count))),
    curves: curvesOf(samples),
    checks: checksOf(samples),
    versions: versionsOf(version),
  };
}

/** The short ones vary more and cost less. */
function roundsFor(count, rounds) {
  return count < 1000 && rounds > 1 ? rounds + EXTRA : rounds;
}

const keyOf = (name, count, size, latency = 0) => `${name} ${count} ${size} ${latency}`;

async function sample(samples, { server, browser, name, count, size, latency = 0 }) {
  const key = keyOf(name, count, size, latency);
  // What hung once is not waited for again.
  if (samples.failure(key)) return;
  const url = `${server.url}/page/${name}?count=${count}&size=${size}`;
  const wanted = size === ALL ? count : 1;
  try {
    samples.add(key, await withPage(browser, { url, name, wanted, latency }, observe));
  } catch (error) {
    samples.add(key, { failed: error.message });
  }
}

async function observe(page, session) {
  const times = await page.evaluate(() => bench.ready);
  const work = await worked(session);
  const seen = await page.evaluate(async () => {
    await bench.settle(400);
    return { ...bench.blocked(), shift: bench.shift(), elements: bench.countElements() };
  });
  const { heap, nodes } = await held(session);
  const failed = times.all === null ? `not ready within ${LIMIT / 1000} s` : '';
  return { ...times, ...seen, work, heap: heap / MB, nodes, failed };
}

function rowOf(samples, { name, title }, count) {
  const whole = keyOf(name, count, ALL);
  const first = name === 'floor' ? whole : keyOf(name, count, DEFAULT_SIZE);
  const all = spread(samples.of(whole, 'all'));
  const middle = (values, digits) => spread(values, digits).middle;
  return {
    contestant: title,
    comments: count,
    'first screen ms': middle(samples.of(first, 'first')),
    'from afar ms': middle(samples.of(keyOf(name, count, DEFAULT_SIZE, FAR), 'first')) ?? '',
    'everything ms': all.middle ?? samples.failure(whole),
    low: all.low,
    high: all.high,
    presses: middle(samples.of(whole, 'presses')),
    'work ms': middle(samples.of(whole, 'work')),
    'blocking ms': middle(samples.of(whole, 'blocking')),
    'longest task ms': middle(samples.of(whole, 'longest')),
    'heap MB': middle(samples.of(whole, 'heap'), 1),
    'DOM nodes': middle(samples.of(whole, 'nodes')),
    elements: middle(samples.of(whole, 'elements')),
    'shift of the first screen': middle(samples.of(first, 'shift'), 3),
  };
}

function curvesOf(samples) {
  const curve = (title, size, name, label, digits = 0) => ({
    title,
    x: { label: 'comments', scale: 'log' },
    y: { label },
    series: CONTESTANTS.map(({ name: contestant, title: series }) => ({
      name: series,
      points: pointsAt(
        COUNTS,
        (count) => samples.of(keyOf(contestant, count, contestant === 'floor' ? ALL : size), name),
        digits,
      ),
    })),
  });
  return [
    curve('Until the first screen', DEFAULT_SIZE, 'first', 'ms'),
    curve('Until everything', ALL, 'all', 'ms'),
    curve('Work of the main thread until everything', ALL, 'work', 'ms'),
    curve('Blocking time until everything', ALL, 'blocking', 'ms'),
    curve('Memory with everything', ALL, 'heap', 'MB of JavaScript heap', 1),
  ];
}

function checksOf(samples) {
  const all = (name, count) => samples.of(keyOf(name, count, ALL), 'all');
  const first = (count) => samples.of(keyOf('parvis', count, DEFAULT_SIZE), 'first');
  const peers = (count) => least(PEERS.map((name) => all(name, count)));
  const shift = Math.max(
    0,
    ...COUNTS.flatMap((count) => samples.of(keyOf('parvis', count, DEFAULT_SIZE), 'shift')),
  );
  return [
    ...check(
      'thread of 50 ready, by the hand-written page',
      ratio(all('parvis', 50), all('floor', 50)),
      1.3,
      '×',
    ),
    ...check('thread of 50 ready, by the best peer', ratio(all('parvis', 50), peers(50)), 0.5, '×'),
    ...[1000, 3000].flatMap((count) => [
      ...check(
        `thread of ${count}, everything, by the hand-written page`,
        ratio(all('parvis', count), all('floor', count)),
        0.8,
        '×',
      ),
      ...check(
        `thread of ${count}, first screen, by the hand-written page`,
        ratio(first(count), all('floor', count)),
        0.8,
        '×',
      ),
    ]),
    ...check('layout shift of a thread', shift, 0, 'CLS'),
  ];
}
