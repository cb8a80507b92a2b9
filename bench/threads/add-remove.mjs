import { CONTESTANTS as ALL, LIMIT, held, rotated, withPage, withStage } from './browser.mjs';
import { createSamples, spread, versionsOf } from './figures.mjs';

/** Artalk Lite comes and goes as Artalk does. */
const CONTESTANTS = ALL.filter(({ name }) => name !== 'artalk-lite');
const CYCLES = 500;
const WARM_UP = 30;
const AT_ONCE = 50;
const COUNT = 50;
/** Who takes longer than this for all of them has made fewer, and the table says how many. */
const LONGEST_MS = 40_000;
const KB = 1024;

/** What is left of a widget that comes and goes 500 times on one page, as in an application of one page. */
export async function measureAddRemove({ say, rounds = 1 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const { name, title } of rotated(CONTESTANTS, done)) {
        say(`round ${done + 1} of ${rounds}: ${title}`);
        const url = `${server.url}/page/${name}?count=${COUNT}&size=20&empty=1`;
        try {
          samples.add(name, await withPage(browser, { url, name }, comeAndGo));
        } catch (error) {
          samples.add(name, { failed: error.message });
        }
      }
    }
    return version;
  });
  return {
    title: `Adding and removing ${CYCLES} times`,
    meaning: `Each time the widget is put into the page, waited for until its first comment is there, and removed (Artalk and Waline by their own "destroy"). What has grown is counted after garbage collection, from after the first ${WARM_UP} times to the end. Growth near nothing means that nothing is left behind.`,
    rows: CONTESTANTS.map(({ name, title }) => rowOf(samples, name, title)),
    versions: versionsOf(version),
  };
}

function rowOf(samples, name, title) {
  const middle = (value, digits) => spread(samples.of(name, value), digits).middle;
  return {
    contestant: title,
    times: middle('cycles') ?? samples.failure(name),
    'ms each': middle('each', 1),
    'heap grown KB': middle('heap'),
    'nodes grown': middle('nodes'),
    'listeners grown': middle('listeners'),
  };
}

async function comeAndGo(page, session) {
  await page.evaluate(() => document.querySelector('#widget')?.remove());
  await page.evaluate(cycle, WARM_UP, COUNT, LIMIT);
  await page.evaluate(() => bench.settle(1000));
  const before = await held(session);
  const end = Date.now() + LONGEST_MS;
  let cycles = 0;
  let spent = 0;
  while (cycles < CYCLES && Date.now() < end) {
    spent += await page.evaluate(cycle, AT_ONCE, COUNT, LIMIT);
    cycles += AT_ONCE;
  }
  await page.evaluate(() => bench.settle(1000));
  const after = await held(session);
  return {
    cycles,
    each: spent / cycles,
    heap: (after.heap - before.heap) / KB,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

/** Runs in the page. Resolves to the milliseconds that so many times took. */
async function cycle(times, count, limit) {
  const add = () => {
    const place = document.querySelector('main');
    if (!window.start) {
      const thread = document.createElement('parvis-comment-thread');
      thread.setAttribute('backend', `/parvis-api/${count}`);
      thread.setAttribute('topic', 'bench/home-owners');
      place.append(thread);
      return () => thread.remove();
    }
    const element = document.createElement('div');
    element.id = 'widget';
    place.append(element);
    const instance = window.start(element);
    return () => {
      instance.destroy();
      element.remove();
    };
  };
  const started = performance.now();
  for (let time = 0; time < times; time += 1) {
    const remove = add();
    for (const end = performance.now() + limit; !bench.isReadable();) {
      if (performance.now() > end) throw new Error('no comment came');
      await bench.settle(0);
    }
    remove();
  }
  return performance.now() - started;
}
