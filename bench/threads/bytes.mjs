import { CONTESTANTS, withPage, withStage } from './browser.mjs';
import { check, round, versionsOf } from './figures.mjs';

const COUNT = 50;
const KB = 1024;

/** What a page loads until the first comment can be read, and with the place to write. Always the same, so measured once. */
export async function measureBytes({ say }) {
  return withStage(async ({ server, browser, version }) => {
    const rows = [];
    const loads = {};
    for (const { name, title } of CONTESTANTS) {
      say(`${title}: what it loads`);
      const page = (options) => `${server.url}/page/${name}?count=${COUNT}&size=20${options}`;
      const readable = await withPage(browser, { url: page(''), name, wanted: 1 }, whenReadable);
      const writable = await withPage(browser, { url: page('&signed=1'), name, wanted: 1 }, whenWritable);
      loads[name] = { readable, writable };
      rows.push(rowOf(title, readable, writable));
    }
    const { parvis } = loads;
    const loader = await withPage(
      browser,
      { url: `${server.url}/host/parvis?with=tag`, name: 'parvis' },
      whenQuiet,
    );
    return {
      title: 'Bytes until a thread can be read',
      meaning:
        'What came over the wire (gzipped, bodies only) until the first of 50 comments was in the page, pieces of 20: code is scripts and styles, data is what the API answered. "With composer" is the code once somebody who is signed in can write; the peers show their composer at once. Artalk has its English words built in, Parvis and Waline show French. Parvis\u2019 style sheet that keeps the space free counts as its code.',
      rows,
      checks: [
        ...check('loader', loader.scripts / KB, 2, 'KB'),
        ...check('first readable thread', parvis.readable.scripts / KB, 25, 'KB'),
        ...check('thread with composer', parvis.writable.scripts / KB, 40, 'KB'),
      ],
      versions: versionsOf(version),
    };
  });
}

function rowOf(title, readable, writable) {
  const { code, data } = readable;
  return {
    contestant: title,
    'code KB': round(code.wire / KB, 1),
    'code decoded KB': round(code.decoded / KB, 1),
    'data KB': round(data.wire / KB, 1),
    'data decoded KB': round(data.decoded / KB, 1),
    requests: code.requests + data.requests,
    'code with composer KB': round(writable.code.wire / KB, 1),
    'requests with composer': writable.code.requests + writable.data.requests,
  };
}

async function whenReadable(page) {
  return page.evaluate(async () => {
    const { inPage } = await bench.ready;
    if (inPage === null) throw new Error('no comment came');
    return bench.loaded(inPage);
  });
}

async function whenWritable(page) {
  return page.evaluate(async () => {
    if (!(await bench.until(() => !!bench.look.field()))) throw new Error('no place to write came');
    return bench.quietLoads();
  });
}

async function whenQuiet(page) {
  return page.evaluate(() => bench.quietLoads());
}
