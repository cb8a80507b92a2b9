import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { spreadOut } from '../../demo/bench/plot.js';
import { xAxis, yAxis } from '../../demo/bench/plot-scales.js';
import type { BenchCurve } from '../../demo/bench/results.js';
import { seriesStyles } from '../../demo/bench/series.js';
import { type Closing, openSite, temporaryFolder } from './open-demo.js';

const CURVE: BenchCurve = {
  title: 'Time of a move',
  x: { label: 'tiles', scale: 'log' },
  y: { label: 'ms' },
  series: [
    {
      name: 'Parvis',
      points: [
        [20, 1, 0.8, 1.2],
        [500, 1234.5, 1000, 1500],
      ],
    },
    {
      name: 'gridstack',
      points: [
        [20, 2],
        [500, 60],
      ],
    },
  ],
};
const RESULT = {
  name: 'tiles',
  order: 7,
  title: 'Moving a tile <b>',
  meaning: 'What a move costs.',
  when: '2026-01-02T03:04:05.000Z',
  quick: false,
  machine: { processor: 'A processor', cores: 2, memory: '8 GB', load: 0.1 },
  versions: { parvis: '0.1.0', gridstack: '14.1.0' },
  rows: [{ library: 'Parvis', 'move ms': 1.25 }],
  curves: [CURVE],
  checks: [
    { name: 'a move', figure: 1.25, budget: 8, unit: 'ms' },
    { name: 'a slow move', figure: 9, budget: 8, unit: 'ms' },
  ],
};

async function readPage(test: Closing, files: Record<string, string>, path = '/en/bench'): Promise<string> {
  const benchFolder = await temporaryFolder(test);
  for (const [name, text] of Object.entries(files)) await writeFile(join(benchFolder, name), text);
  const { url } = await openSite(test, { benchFolder });
  return (await fetch(url + path)).text();
}

describe('the page of measurements', () => {
  it('says what to run when nothing was measured', async (test) => {
    assert.match(await readPage(test, {}), /<code>npm run bench<\/code>/);
  });

  it('draws each series and repeats its numbers in a table', async (test) => {
    const text = await readPage(test, { 'tiles.json': JSON.stringify(RESULT) });
    assert.match(text, /<svg[^>]*role="img"[^>]*aria-label="Time of a move:/);
    for (const series of ['Parvis', 'gridstack'])
      assert.match(text, new RegExp(`<text class="name"[^>]*>${series}</text>`));
    assert.match(text, /1,235\s*<span class="spread">1,000 to 1,500<\/span>/);
    assert.match(text, /2 cores of A processor/);
    assert.match(text, /gridstack 14\.1\.0/);
  });

  it('has nothing inline that the policy would refuse, and escapes what it shows', async (test) => {
    const text = await readPage(test, { 'tiles.json': JSON.stringify(RESULT) });
    assert.doesNotMatch(text, /<style|\sstyle=|\son[a-z]+=|<script[^>]*>[^<]|<b>/);
  });

  it('tells which budgets are met', async (test) => {
    const text = await readPage(test, { 'tiles.json': JSON.stringify(RESULT) });
    assert.match(text, /a move<\/th>[^]*?class="verdict">yes/);
    assert.match(text, /a slow move<\/th>[^]*?class="verdict">no/);
  });

  it('draws what could be measured where some of it could not', async (test) => {
    const series = [
      {
        name: 'Parvis',
        points: [
          [20, 5, null, null],
          [500, null, null, null],
        ],
      },
    ];
    const result = {
      ...RESULT,
      curves: [{ ...CURVE, series }],
      checks: [{ name: 'a move', figure: null, budget: 8 }],
    };
    const text = await readPage(test, { 'tiles.json': JSON.stringify(result) });
    assert.match(text, /<text class="name"[^>]*>Parvis<\/text>/);
    assert.match(text, /a move<\/th>[^]*?class="verdict">no/);
    assert.doesNotMatch(text, /NaN/);
  });

  it('leaves out a file that is no result', async (test) => {
    test.mock.method(console, 'warn', () => {});
    const text = await readPage(test, { 'tiles.json': JSON.stringify(RESULT), 'broken.json': '{' });
    assert.match(text, /Time of a move/);
  });

  it('is reached from the footer in each language, and without one', async (test) => {
    const { url } = await openSite(test, { benchFolder: await temporaryFolder(test) });
    for (const language of ['fr', 'en', 'de']) {
      assert.match(
        await (await fetch(`${url}/${language}/`)).text(),
        new RegExp(`href="/${language}/bench"`),
      );
      assert.equal((await fetch(`${url}/${language}/bench`)).status, 200);
    }
    const answer = await fetch(`${url}/bench`, { redirect: 'manual', headers: { 'accept-language': 'de' } });
    assert.equal(answer.headers.get('location'), '/de/bench');
  });
});

describe('a plot', () => {
  it('marks what was measured on its x axis, at equal ratios on a logarithmic one', () => {
    const points: BenchCurve['series'][number]['points'] = [10, 100, 1000].map((at) => [at, 1]);
    const axis = xAxis({ ...CURVE, series: [{ name: 'Parvis', points }] }, [0, 200]);
    assert.deepEqual(axis.ticks, [10, 100, 1000]);
    assert.deepEqual(
      axis.ticks.map((tick) => Math.round(axis.place(tick))),
      [0, 100, 200],
    );
  });

  it('begins at zero on a linear y axis and has room for the highest value', () => {
    const axis = yAxis(CURVE, [400, 0]);
    assert.equal(axis.place(0), 400);
    assert.ok(axis.place(1500) >= 0);
  });

  it('is linear where a logarithm has no value for zero', () => {
    const points: BenchCurve['series'][number]['points'] = [
      [1, 0],
      [2, 10],
    ];
    const axis = yAxis(
      { ...CURVE, y: { label: 'ms', scale: 'log' }, series: [{ name: 'a', points }] },
      [100, 0],
    );
    assert.equal(axis.place(0), 100);
    assert.equal(axis.place(5), 50);
  });

  it('moves names apart, within the plot and in their order', () => {
    assert.deepEqual(spreadOut([100, 98, 10], { distance: 20, from: 0, to: 110 }), [110, 90, 10]);
  });

  it('draws a name the same way in each plot, and two of one kind differently', () => {
    const curve = (...names: string[]): BenchCurve => ({
      ...CURVE,
      series: names.map((name) => ({ name, points: [[1, 1]] })),
    });
    const curves = [curve('Parvis', 'Artalk', 'floor'), curve('Artalk', 'Parvis on PGlite', 'Parvis')];
    const styles = seriesStyles([{ ...RESULT, curves }]);
    const [first, second] = curves.map(styles);
    assert.equal(first![0], 'parvis');
    assert.equal(first![2], 'floor');
    assert.equal(first![1], second![0]);
    assert.equal(new Set(second).size, 3);
  });
});
