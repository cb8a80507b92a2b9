import { readFile } from 'node:fs/promises';
import { launchChromium } from '../scripts/browsers.mjs';
import { median, quantile } from './lib/statistics.mjs';
import { drag, MOVES } from './tiles/drag.mjs';
import { openSite } from './tiles/site.mjs';

const CONTESTANTS = {
  floor: 'floor',
  gridstack: 'gridstack',
  'react-grid-layout': 'react-grid-layout-default',
  'react-grid-layout, fast': 'react-grid-layout-fast',
  Muuri: 'muuri',
};
const PACKAGES = ['gridstack', 'react-grid-layout', 'react', 'muuri'];
const COUNTS = [20, 100, 500];
const DRAGS = 2;

/** Moving a tile among 20, 100 and 500 of them, with pointer events of the browser. */
export async function measureTiles({ say, rounds = 3 }) {
  const site = await openSite(Object.values(CONTESTANTS));
  const browser = await launchChromium({ protocolTimeout: 60_000 }).catch(async (error) => {
    await site.close();
    throw error;
  });
  try {
    const samples = {};
    const names = Object.keys(CONTESTANTS);
    for (let round = 1; round <= rounds; round += 1) {
      say(`round ${round} of ${rounds}`);
      for (const count of COUNTS) {
        for (const name of rotated(names, round)) {
          const url = `${site.url}/${CONTESTANTS[name]}?tiles=${count}`;
          (samples[`${name} ${count}`] ??= []).push(...(await dragsOf(browser, url)));
        }
      }
    }
    const timesOf = (name, count, kind) => samples[`${name} ${count}`].map((sample) => sample[kind]);
    return {
      title: 'Moving a tile among others',
      meaning: `Milliseconds that the main thread works for each of ${MOVES} moves of a dragged tile, with script, style, layout and paint: medians, with the 10th and 90th percentile. Beyond 16 ms a screen of 60 Hz misses frames. "drop" is the release. "fast" is react-grid-layout with the faster of its two algorithms, which is not its default.`,
      rows: COUNTS.flatMap((count) =>
        names.map((name) => rowOf(name, count, (kind) => timesOf(name, count, kind))),
      ),
      curves: [
        {
          title: 'Main thread for each move of a dragged tile',
          x: { label: 'tiles', scale: 'log' },
          y: { label: 'ms', scale: 'log' },
          series: names.map((name) => ({
            name,
            points: COUNTS.map((count) => [count, ...spreadOf(timesOf(name, count, 'total'))]),
          })),
        },
      ],
      versions: { browser: await browser.version(), ...(await versionsOf(PACKAGES)) },
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Opens the page, drags once to warm up, and measures some drags. Each of them must change what is where. */
async function dragsOf(browser, url) {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(url);
    await page.waitForSelector('#dashboard[data-ready]');
    const cdp = await page.createCDPSession();
    // Time of the processor, so that the work of others on the machine does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    await checkThatTilesMove(page, cdp, url);
    const samples = [];
    for (let count = 0; count < DRAGS; count += 1) samples.push(await drag(page, cdp));
    return samples;
  } finally {
    await page.close();
  }
}

async function checkThatTilesMove(page, cdp, url) {
  let last = await page.evaluate(placesOfTiles);
  let changes = 0;
  await drag(page, cdp, {
    async afterMove() {
      const places = await page.evaluate(placesOfTiles);
      // The dragged tile itself always moves.
      if (places.filter((place, index) => place !== last[index]).length > 1) changes += 1;
      last = places;
    },
  });
  if (changes < MOVES - 2)
    throw new Error(`${url}: only ${changes} of ${MOVES} moves changed the place of another tile.`);
}

/** Runs in the page. */
function placesOfTiles() {
  return [...document.querySelectorAll('.tile')].slice(0, 20).map((tile) => {
    const { x, y } = tile.getBoundingClientRect();
    return `${Math.round(x)} ${Math.round(y)}`;
  });
}

function rowOf(name, tiles, times) {
  const [middle, low, high] = spreadOf(times('total'));
  return {
    tiles,
    library: name,
    'move ms': middle,
    low,
    high,
    'of it script': figure(median(times('script'))),
    style: figure(median(times('style'))),
    layout: figure(median(times('layout'))),
    'drop ms': figure(median(times('drop'))),
  };
}

function spreadOf(values) {
  return [median(values), quantile(values, 0.1), quantile(values, 0.9)].map(figure);
}

const figure = (value) => Number(value.toFixed(2));

function rotated(values, by) {
  const start = by % values.length;
  return [...values.slice(start), ...values.slice(0, start)];
}

async function versionsOf(packages) {
  const read = async (name) => {
    const file = new URL(`node_modules/${name}/package.json`, import.meta.url);
    return [name, JSON.parse(await readFile(file, 'utf8')).version];
  };
  return Object.fromEntries(await Promise.all(packages.map(read)));
}
