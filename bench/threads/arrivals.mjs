import { LIMIT, rotated, withPage, withStage } from './browser.mjs';
import { check, createSamples, spread, versionsOf } from './figures.mjs';

const COUNT = 1000;
const ALL = 5000;
const PER_SECOND = 100;
const SECONDS = 5;
/** The peers have nothing live. */
const LIVE = [
  { name: 'parvis', title: 'Parvis' },
  { name: 'floor', title: 'hand-written page' },
];

/** What a reader of a long thread feels while 100 comments a second arrive. */
export async function measureArrivals({ say, rounds = 2 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const { name, title } of rotated(LIVE, done)) {
        say(`round ${done + 1} of ${rounds}: ${title}`);
        const url = `${server.url}/page/${name}?count=${COUNT}&size=${ALL}`;
        const receive = (page) => receiveArrivals(page, server);
        try {
          samples.add(name, await withPage(browser, { url, name, wanted: COUNT }, receive));
        } catch (error) {
          samples.add(name, { failed: error.message });
        }
      }
    }
    return version;
  });
  return {
    title: `${PER_SECOND} arrivals a second`,
    meaning: `${PER_SECOND * SECONDS} comments in ${SECONDS} seconds, each an event of its own on the stream, at a thread of ${COUNT.toLocaleString('en')} whose reader is in its middle. Both count them on one button over the list. A frame is missed when the page did not draw for as long as it takes. "Behind ms": from the last event that was sent until the button said so. Layout shift is checked to the thousandth, as browsers show it. Artalk and Waline have nothing live and are left out.`,
    rows: LIVE.map(({ name, title }) => rowOf(samples, name, title)),
    checks: [
      ...check(
        'what moved on the page while comments arrived',
        Math.max(...samples.of('parvis', 'shift')),
        0,
        'CLS',
      ),
      ...check('what moved under the reader', Math.max(...samples.of('parvis', 'moved')), 0, 'px'),
    ],
    versions: versionsOf(version),
  };
}

function rowOf(samples, name, title) {
  const middle = (value, digits) => spread(samples.of(name, value), digits).middle;
  return {
    contestant: title,
    'frames missed': middle('missed') ?? samples.failure(name),
    'of frames': middle('frames'),
    'longest frame ms': middle('longestFrame'),
    'blocking ms': middle('blocking'),
    'longest task ms': middle('longest'),
    'behind ms': middle('behind'),
    'layout shift': middle('shift', 4),
    'moved px': middle('moved', 1),
  };
}

async function receiveArrivals(page, server) {
  const isReady = await page.evaluate(async () => (await bench.ready).all !== null);
  if (!isReady) throw new Error(`not ready within ${LIMIT / 1000} s`);
  const end = Date.now() + LIMIT;
  while (server.listening() === 0) {
    if (Date.now() > end) throw new Error('the page does not listen');
    await page.evaluate(() => bench.settle(50));
  }
  await page.evaluate(async () => {
    await bench.quietLoads();
    bench.look.comments()[500].scrollIntoView({ block: 'center' });
    await bench.painted();
    await bench.settle(600);
    bench.startWatch(bench.look.comments()[500]);
  });
  const sent = await server.sendArrivals({ count: COUNT, perSecond: PER_SECOND, seconds: SECONDS });
  return page.evaluate(async (total) => {
    const last = performance.now();
    const shown = await bench.until(() => bench.look.arrived() === total);
    if (!shown) throw new Error(`only ${bench.look.arrived()} of ${total} arrivals are shown`);
    await bench.painted();
    const behind = performance.now() - last;
    await bench.settle(300);
    return { ...bench.endWatch(), behind };
  }, sent);
}
