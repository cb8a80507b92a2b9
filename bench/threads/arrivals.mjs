import { LIMIT, rotated, withPage, withStage, worked } from './browser.mjs';
import { check, createSamples, pointsAt, spread, versionsOf } from './figures.mjs';

const ALL = 5000;
const PER_SECOND = 100;
/** Comments on the page and how long others arrive. The thread of 1,000 is the one with a budget; the others make the curve. */
const THREADS = [
  { count: 50, seconds: 4, once: true },
  { count: 1000, seconds: 10, once: false },
  { count: 3000, seconds: 4, once: true },
];
const MAIN = 1000;
/** The peers have nothing live. */
const LIVE = [
  { name: 'parvis', title: 'Parvis' },
  { name: 'floor', title: 'hand-written page' },
];

const keyOf = (name, count) => `${name} ${count}`;

/** What a reader of a long thread feels while 100 comments a second arrive. */
export async function measureArrivals({ say, rounds = 2 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const { count, seconds } of THREADS.filter(({ once }) => done === 0 || !once)) {
        for (const { name, title } of rotated(LIVE, done)) {
          say(`round ${done + 1} of ${rounds}, a thread of ${count.toLocaleString('en')}: ${title}`);
          const url = `${server.url}/page/${name}?count=${count}&size=${ALL}`;
          const receive = (page, session) => receiveArrivals({ page, session, server, count, seconds });
          try {
            samples.add(keyOf(name, count), await withPage(browser, { url, name, wanted: count }, receive));
          } catch (error) {
            samples.add(keyOf(name, count), { failed: error.message });
          }
        }
      }
    }
    return version;
  });
  const most = (value) =>
    Math.max(...THREADS.flatMap(({ count }) => samples.of(keyOf('parvis', count), value)));
  return {
    title: `${PER_SECOND} arrivals a second`,
    meaning: `${PER_SECOND} comments a second, each an event of its own on the stream, at a thread whose reader is in its middle: for ten seconds at 1,000 comments, for four at the others. Both count them on one button over the list. A frame is missed when the page did not draw for as long as it takes. "Behind ms": from the last event that was sent until the button said so. "Work" is the processor time of the main thread for each arrival. Layout shift is checked to the thousandth, as browsers show it. Artalk and Waline have nothing live and are left out.`,
    rows: THREADS.flatMap(({ count }) => LIVE.map((contestant) => rowOf(samples, contestant, count))),
    curves: [
      {
        title: 'Work for each arrival',
        x: { label: 'comments on the page', scale: 'log' },
        y: { label: 'ms' },
        series: LIVE.map(({ name, title }) => ({
          name: title,
          points: pointsAt(
            THREADS.map(({ count }) => count),
            (count) => samples.of(keyOf(name, count), 'each'),
            2,
          ),
        })),
      },
    ],
    checks: [
      ...check('what moved on the page while comments arrived', most('shift'), 0, 'CLS'),
      ...check('what moved under the reader', most('moved'), 0, 'px'),
      ...check(
        'longest task while comments arrived, 1,000 comments',
        Math.max(...samples.of(keyOf('parvis', MAIN), 'longest')),
        50,
        'ms',
      ),
    ],
    versions: versionsOf(version),
  };
}

function rowOf(samples, { name, title }, count) {
  const key = keyOf(name, count);
  const middle = (value, digits) => spread(samples.of(key, value), digits).middle;
  return {
    contestant: title,
    comments: count,
    'frames missed': middle('missed') ?? samples.failure(key),
    'of frames': middle('frames'),
    'longest frame ms': middle('longestFrame'),
    'work ms each': middle('each', 2),
    'blocking ms': middle('blocking'),
    'longest task ms': middle('longest'),
    'behind ms': middle('behind'),
    'layout shift': middle('shift', 4),
    'moved px': middle('moved', 1),
  };
}

async function receiveArrivals({ page, session, server, count, seconds }) {
  const isReady = await page.evaluate(async () => (await bench.ready).all !== null);
  if (!isReady) throw new Error(`not ready within ${LIMIT / 1000} s`);
  const end = Date.now() + LIMIT;
  while (server.listening() === 0) {
    if (Date.now() > end) throw new Error('the page does not listen');
    await page.evaluate(() => bench.settle(50));
  }
  await page.evaluate(async () => {
    await bench.quietLoads();
    const comments = bench.look.comments();
    const read = comments[Math.floor(comments.length / 2)];
    read.scrollIntoView({ block: 'center' });
    await bench.painted();
    await bench.settle(600);
    bench.startWatch(read);
  });
  const before = await worked(session);
  const sent = await server.sendArrivals({ count, perSecond: PER_SECOND, seconds });
  const seen = await page.evaluate(async (total) => {
    const last = performance.now();
    const shown = await bench.until(() => bench.look.arrived() === total);
    if (!shown) throw new Error(`only ${bench.look.arrived()} of ${total} arrivals are shown`);
    await bench.painted();
    const behind = performance.now() - last;
    await bench.settle(300);
    return { ...bench.endWatch(), behind };
  }, sent);
  return { ...seen, each: ((await worked(session)) - before) / sent };
}
