import { CONTESTANTS, rotated, withPage, withStage } from './browser.mjs';
import { check, createSamples, spread, versionsOf } from './figures.mjs';

const COUNT = 50;
const SLOWDOWN = 4;
const KB = 1024;
const NOTHING = { key: 'nothing', name: 'floor', with: 'nothing', title: 'nothing' };
/** The page without anything, and with each contestant. */
const PAGES = [
  NOTHING,
  ...CONTESTANTS.flatMap(({ name, title }) => [
    { key: `${name} tag`, name, with: 'tag', title: `${title}: the tag alone` },
    { key: `${name} widget`, name, with: 'widget', title: `${title}: a widget far below` },
  ]),
];

/** What a bank's page pays for a tag, and for a widget that nobody has scrolled to. */
export async function measureHostPage({ say, rounds = 3 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const page of rotated(PAGES, done * 3)) {
        say(`round ${done + 1} of ${rounds}: ${page.title}`);
        const url = `${server.url}/host/${page.name}?with=${page.with}&count=${COUNT}`;
        try {
          samples.add(
            page.key,
            await withPage(browser, { url, name: page.name, slowdown: SLOWDOWN }, observe),
          );
        } catch (error) {
          samples.add(page.key, { failed: error.message });
        }
      }
    }
    return version;
  });
  const shift = (key) => Math.max(...samples.of(key, 'shift'));
  return {
    title: 'What a host page pays',
    meaning: `A page of 150 paragraphs on a processor slowed ${SLOWDOWN} times: without anything, with what each contestant has a page load ("the tag alone"), and with a widget below all the text, to which nobody scrolls. Parvis' tag stands in the head; everything of a peer stands at the end of the page, where it costs least.`,
    rows: PAGES.map((page) => rowOf(samples, page)),
    checks: [
      ...check('layout shift by the tag alone', shift('parvis tag'), 0, 'CLS'),
      ...check('layout shift by a widget far below', shift('parvis widget'), 0, 'CLS'),
    ],
    versions: versionsOf(version),
  };
}

function rowOf(samples, { key, title }) {
  const of = (value, digits) => spread(samples.of(key, value), digits);
  const paint = of('paint');
  return {
    page: title,
    'first paint ms': paint.middle ?? samples.failure(key),
    low: paint.low,
    high: paint.high,
    'blocking ms': of('blocking').middle,
    'longest task ms': of('longest').middle,
    'layout shift': of('shift', 4).middle,
    KB: of('wire', 1).middle,
    requests: of('requests').middle,
  };
}

async function observe(page) {
  const seen = await page.evaluate(async () => {
    const { code, data } = await bench.quietLoads();
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    if (!paint) throw new Error('nothing was painted');
    return {
      paint: paint.startTime,
      ...bench.blocked(),
      shift: bench.shift(),
      wire: (code?.wire ?? 0) + (data?.wire ?? 0),
      requests: (code?.requests ?? 0) + (data?.requests ?? 0),
    };
  });
  return { ...seen, wire: seen.wire / KB };
}
