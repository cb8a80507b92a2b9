import { CONTESTANTS, LIMIT, rotated, withPage, withStage } from './browser.mjs';
import { check, createSamples, spread, versionsOf } from './figures.mjs';

const COUNT = 1000;
const SLOWDOWN = 4;
const ALL = 5000;
/** What is done, and how often in one repetition. */
const ACTS = {
  typing: { label: 'typing a character', times: 10 },
  reacting: { label: 'reacting to a comment', times: 5 },
  toggling: { label: 'hiding and showing replies', times: 6 },
  replying: { label: 'opening a reply', times: 4 },
};
/** Event Timing tells of nothing shorter. */
const SHORTEST = 16;

/** How long the page takes to show what a person did, with 1,000 comments in it and a slow processor. */
export async function measureInteractions({ say, rounds = 2 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const { name, title } of rotated(CONTESTANTS, done)) {
        say(`round ${done + 1} of ${rounds}: ${title}`);
        const url = `${server.url}/page/${name}?count=${COUNT}&size=${ALL}&signed=1`;
        try {
          await withPage(browser, { url, name, wanted: COUNT }, (page, session) =>
            act(page, session, (kind, duration) => samples.add(`${name} ${kind}`, { duration })),
          );
        } catch (error) {
          samples.add(name, { failed: error.message });
        }
      }
    }
    return version;
  });
  return {
    title: 'From an interaction to the next paint',
    meaning: `With all of ${COUNT.toLocaleString('en')} comments in the page and the processor slowed ${SLOWDOWN} times: the duration that the browser's Event Timing gives for a real key or click, until the next paint. It counts in steps of 8 ms and tells of nothing below ${SHORTEST} ms, which counts as ${SHORTEST}. Parvis and the hand-written page have somebody signed in. A dash: the contestant has no such thing (Artalk and Waline always show all replies).`,
    rows: Object.entries(ACTS).flatMap(([kind, { label }]) =>
      CONTESTANTS.map(({ name, title }) => rowOf(samples, name, title, kind, label)),
    ),
    checks: Object.entries(ACTS).flatMap(([kind, { label }]) =>
      check(
        `${label}, nine times of ten`,
        spread(samples.of(`parvis ${kind}`, 'duration')).high ?? NaN,
        100,
        'ms',
      ),
    ),
    versions: versionsOf(version),
  };
}

function rowOf(samples, name, title, kind, label) {
  const { middle, low, high } = spread(samples.of(`${name} ${kind}`, 'duration'));
  return { interaction: label, contestant: title, ms: middle ?? (samples.failure(name) || '–'), low, high };
}

async function act(page, session, add) {
  const prepared = await page.evaluate(async () => {
    const { all } = await bench.ready;
    const hasField = await bench.until(() => !!bench.look.field());
    await bench.quietLoads();
    scrollTo(0, 0);
    await bench.painted();
    return all !== null && hasField;
  });
  if (!prepared) throw new Error(`not ready within ${LIMIT / 1000} s`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.evaluate(() => bench.look.field().focus());
  for (let time = 0; time < ACTS.typing.times; time += 1) {
    add('typing', await timed(page, () => page.keyboard.press('abcdefghij'[time])));
  }
  for (const kind of ['reacting', 'toggling', 'replying']) {
    for (let time = 0; time < ACTS[kind].times; time += 1) {
      const target = await page.evaluate(targetOf, kind, time);
      if (target) add(kind, await timed(page, () => page.mouse.click(target.x, target.y)));
    }
  }
}

/** Runs in the page: brings what is to be clicked to where it can be, and says where that is. */
async function targetOf(kind, time) {
  const { look } = bench;
  const comments = look.comments();
  const element = {
    reacting: () => look.react(comments[3 + time * 2]),
    toggling: () => look.toggles()[Math.floor(time / 2)],
    replying: () => look.reply(comments[4 + time * 2]),
  }[kind]();
  if (!element) return null;
  element.scrollIntoView({ block: 'center' });
  await bench.painted();
  await bench.settle(50);
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

async function timed(page, input) {
  const start = await page.evaluate(() => performance.now());
  await input();
  return page.evaluate(
    async (from, shortest) => {
      await bench.painted();
      await bench.settle(100);
      return Math.max(shortest, ...bench.interactionsSince(from));
    },
    start,
    SHORTEST,
  );
}
