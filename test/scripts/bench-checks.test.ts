import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checksOf } from '../../bench/lib/checks.mjs';
import { withResults } from '../../bench/lib/readme.mjs';
import { asResult } from '../../bench/lib/results.mjs';
import { median, quantile } from '../../bench/lib/statistics.mjs';
import { tableLines } from '../../bench/lib/table.mjs';

const budgets = [
  { name: 'fast enough', measurement: 'moves', budget: 8, unit: 'ms' },
  { name: 'small enough', measurement: 'sizes', budget: 2, unit: 'KB' },
];

function verdicts(results: { name: string; checks: object[] }[], everyBudget = true): object {
  const checks = checksOf(results, { everyBudget, budgets });
  return Object.fromEntries(checks.map(({ name, verdict }) => [name, verdict]));
}

describe('the checks of the bench', () => {
  it('hold a figure against its budget, which it may reach', () => {
    const moves = (figure: number) => [{ name: 'moves', checks: [{ name: 'fast enough', figure }] }];
    assert.deepEqual(verdicts(moves(8), false), { 'fast enough': 'ok' });
    assert.deepEqual(verdicts(moves(8.01), false), { 'fast enough': 'over' });
  });

  it('take the number of the budget where a result names another', () => {
    const checks = [{ name: 'fast enough', figure: 9, budget: 100 }];
    assert.deepEqual(verdicts([{ name: 'moves', checks }], false), { 'fast enough': 'over' });
  });

  it('never pass what has no figure', () => {
    for (const checks of [
      [],
      [{ name: 'fast enough', figure: NaN }],
      [{ name: 'fast enough', figure: null }],
    ])
      assert.deepEqual(verdicts([{ name: 'moves', checks }], false), { 'fast enough': 'no figure' });
  });

  it('tell what was not measured', () => {
    assert.deepEqual(verdicts([]), { 'fast enough': 'not measured', 'small enough': 'not measured' });
  });
});

describe('a result of the bench', () => {
  it('must say what it means', () => {
    assert.throws(() => asResult({ title: 'Moves', rows: [] }), /no meaning/);
  });

  it('goes into the README between the markers, unless it was a quick try', async () => {
    const result = {
      name: 'moves',
      title: 'Moves',
      meaning: 'What they cost.',
      when: '2026-01-02T03:04:05.000Z',
      rows: [{ what: 'one | two', ms: 1.5 }],
      checks: [],
      machine: { cores: 2, processor: 'A processor' },
      versions: { parvis: '0.1.0' },
    };
    const readme = 'Before\n\n<!-- results: made -->\n\nOld\n\n<!-- /results -->\n\nAfter\n';
    const renewed = await withResults(readme, [result, { ...result, title: 'Tries', quick: true }]);
    assert.match(renewed, /^Before[^]*### Moves[^]*one \\\| two +\| +1\.5[^]*After\n$/);
    assert.doesNotMatch(renewed, /Old|Tries/);
    assert.equal(await withResults(renewed, [result]), renewed);
  });

  it('is printed in columns, with numbers to the right', () => {
    assert.deepEqual(
      tableLines([
        { what: 'a', ms: 5 },
        { what: 'bcdef', ms: 1234.5 },
      ]),
      ['  what        ms', '  ─────  ───────', '  a            5', '  bcdef  1,234.5'],
    );
  });
});

describe('the statistics of the bench', () => {
  it('lie between the values where there is none at that place', () => {
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(quantile([10, 20, 30], 0.25), 15);
    assert.equal(quantile([7], 0.9), 7);
  });
});
