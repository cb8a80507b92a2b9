import { withPage, withStage, worked } from './browser.mjs';
import { check, createSamples, pointsAt, spread, versionsOf } from './figures.mjs';

const COUNTS = [10, 50, 200, 1000];
/** As many topics as the contract allows in one request. */
const BATCH = 100;

/** A listing page: many numbers of comments, which are asked for together. */
export async function measureCounts({ say, rounds = 5 }) {
  const samples = createSamples();
  const version = await withStage(async ({ server, browser, version }) => {
    for (let done = 0; done < rounds; done += 1) {
      for (const count of COUNTS) {
        say(`round ${done + 1} of ${rounds}: ${count.toLocaleString('en')} counts`);
        const url = `${server.url}/counts/parvis?count=${count}`;
        try {
          samples.add(String(count), await withPage(browser, { url, name: 'parvis' }, whenCounted));
        } catch (error) {
          samples.add(String(count), { failed: error.message });
        }
      }
    }
    return version;
  });
  const of = (count, name, digits) => spread(samples.of(String(count), name), digits);
  const curve = (title, name, label, digits) => ({
    title,
    x: { label: 'counts on the page', scale: 'log' },
    y: { label },
    series: [
      {
        name: 'Parvis',
        points: pointsAt(COUNTS, (count) => samples.of(String(count), name), digits),
      },
    ],
  });
  return {
    title: 'Many counts on one page',
    meaning: `A listing page where each entry has a <parvis-comment-count> of a topic of its own, all loaded at once: the time until every number is there, the requests for them (the contract takes ${BATCH} topics in one, and an address has to stay short enough for proxies), and the processor time of the main thread for each.`,
    rows: COUNTS.map((count) => ({
      counts: count,
      'all there ms': of(count, 'all').middle ?? samples.failure(String(count)),
      low: of(count, 'all').low,
      high: of(count, 'all').high,
      requests: of(count, 'requests').middle,
      'work ms each': of(count, 'each', 2).middle,
    })),
    curves: [
      curve('Until every number is there', 'all', 'ms', 0),
      curve('Work for each number', 'each', 'ms', 2),
    ],
    checks: check('requests for 200 counts', of(200, 'requests').middle ?? NaN, 200 / BATCH, ''),
    versions: versionsOf(version),
  };
}

async function whenCounted(page, session) {
  const seen = await page.evaluate(async () => {
    const counts = [...document.querySelectorAll('parvis-comment-count')];
    const isThere = (each) => /\d/.test(each.shadowRoot?.textContent ?? '');
    if (!(await bench.until(() => counts.every(isThere)))) throw new Error('a number did not come');
    const all = await bench.painted();
    const requests = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/v1/topic-counts')).length;
    return { all, requests, count: counts.length };
  });
  return { ...seen, each: (await worked(session)) / seen.count };
}
