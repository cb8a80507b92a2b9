import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';
import { checksOf, withUnit } from './checks.mjs';
import { markdownTable } from './table.mjs';

const FILE = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKED = /(<!-- results: [^>]*-->\n)[^]*?(<!-- \/results -->)/;

/** Writes the results into `bench/README.md`, between its markers. */
export async function renewReadme(results) {
  await writeFile(FILE, await withResults(await readFile(FILE, 'utf8'), results));
}

/** A README with these results. Quick tries are left out: their figures mean little. */
export async function withResults(readme, results) {
  if (!MARKED.test(readme)) throw new Error('bench/README.md has no place for the results.');
  const block = resultsBlock(results.filter(({ quick }) => !quick));
  const renewed = readme.replace(MARKED, (_, start, end) => `${start}\n${block}\n\n${end}`);
  return prettier.format(renewed, { ...(await prettier.resolveConfig(FILE)), parser: 'markdown' });
}

function resultsBlock(results) {
  if (results.length === 0) return 'Nothing was measured yet.';
  const budgets = checksOf(results).map(({ name, figure, budget, unit, verdict }) => ({
    what: name,
    figure: withUnit(figure, unit),
    budget: withUnit(budget, unit),
    '': verdict,
  }));
  return [
    '### Budgets\n',
    markdownTable(budgets),
    ...results.flatMap(({ title, name, meaning, rows, when, machine, versions }) => [
      `\n### ${title}\n`,
      `\`${name}\`. ${meaning}\n`,
      markdownTable(rows),
      `\nMeasured on ${when.slice(0, 10)} on ${machine.cores} cores (${machine.processor}) with ${namesAndVersions(versions)}.`,
    ]),
  ].join('\n');
}

function namesAndVersions(versions) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
}
