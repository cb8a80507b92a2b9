import { parseArgs } from 'node:util';
import { budgetLines, checksOf, isFailure, withUnit } from './lib/checks.mjs';
import { bundleChecks } from './lib/bundle-sizes.mjs';
import { describeMachine, isBusy } from './lib/machine.mjs';
import { prepare } from './lib/prepare.mjs';
import { renewReadme } from './lib/readme.mjs';
import { readResults, saveResult } from './lib/results.mjs';
import { runApart } from './lib/run-apart.mjs';
import { tableLines } from './lib/table.mjs';
import { MEASUREMENTS } from './measurements.mjs';

/**
 * `npm run bench`: measures Parvis beside its peers and beside a floor, and writes `bench/results/`.
 *
 *   npm run bench                          everything, within 15 minutes on 2 cores
 *   npm run bench -- tiles thread-ready    some
 *   npm run bench -- tiles --rounds 1      a quick try, whose figures mean little
 *   npm run bench -- --check               what was measured before, and the bytes, against the budgets
 *   npm run bench -- tiles --check         measures, then compares
 */

const { wanted, rounds, check } = readArguments();
const failures = [];
const measured = [];
await prepare();
if (wanted.length > 0 || !check) await measureAll();
if (check) await compare();
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((line) => `  ${line}`).join('\n')}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function readArguments() {
  const fail = (message) => {
    console.error(message);
    process.exit(2);
  };
  try {
    const { values, positionals } = parseArgs({
      options: { rounds: { type: 'string' }, check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const names = MEASUREMENTS.map(({ name }) => name);
    const unknown = positionals.find((name) => !names.includes(name));
    if (unknown) fail(`There is no measurement "${unknown}". There are: ${names.join(', ')}.`);
    const count = values.rounds === undefined ? undefined : Number(values.rounds);
    if (count !== undefined && !(Number.isInteger(count) && count > 0))
      fail('--rounds takes a whole number from 1.');
    return { wanted: positionals, rounds: count, check: values.check };
  } catch (error) {
    return fail(error.message);
  }
}

async function measureAll() {
  const machine = await describeMachine();
  if (isBusy(machine))
    console.log('This machine is busy with something else: expect figures that are too high.');
  const chosen = MEASUREMENTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  for (const [index, { name }] of chosen.entries()) {
    console.log(`\n▸ ${name} (${index + 1} of ${chosen.length})`);
    const started = performance.now();
    try {
      const result = await runApart(name, { rounds });
      const seconds = Math.round((performance.now() - started) / 1000);
      await saveResult(name, { machine, seconds, quick: rounds !== undefined, result });
      measured.push(name);
      console.log(`\n${result.title}`);
      console.log(tableLines(result.rows).join('\n'));
      console.log(`${result.meaning}\n  took ${seconds} s`);
    } catch (error) {
      failures.push(`${name}: ${error.message}`);
      console.log(`  failed: ${error.message}`);
    }
  }
  // A quick try says nothing worth a document.
  if (rounds === undefined && measured.length > 0) await renewReadme(await readResults());
}

/** What was just measured, or else everything that ever was, and the sizes of the bundles. */
async function compare() {
  const results = await readResults();
  const chosen = wanted.length > 0 ? results.filter(({ name }) => measured.includes(name)) : results;
  const bundles = wanted.length > 0 ? [] : await bundleChecks();
  // What is bundled now counts, and not what was when the bytes were measured.
  const measuredBefore = checksOf(chosen, { everyBudget: wanted.length === 0 }).filter(
    (check) => !bundles.some(({ name }) => name === check.name),
  );
  const checks = [...bundles, ...measuredBefore];
  console.log(`\nBudgets\n${budgetLines(checks).join('\n')}`);
  for (const { name, figure, budget, unit } of checks.filter(isFailure))
    failures.push(
      `${name}: ${withUnit(figure, unit) || 'no figure'}, and the budget is ${withUnit(budget, unit)}`,
    );
}
