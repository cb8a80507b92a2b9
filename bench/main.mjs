import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, release } from 'node:os';
import { fileURLToPath } from 'node:url';
import { topicSize } from './topic-size.mjs';

/**
 * `npm run bench` runs every measurement, `npm run bench -- topic-size` one. Each prints a table and leaves its figures
 * in `bench/results/`. Timings depend on the machine: read the ratios.
 */
const MEASUREMENTS = { 'topic-size': topicSize };

const RESULTS = new URL('results/', import.meta.url);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(MEASUREMENTS, name));
if (unknown.length > 0) {
  console.error(
    `There is no measurement "${unknown[0]}". There are: ${Object.keys(MEASUREMENTS).join(', ')}.`,
  );
  process.exit(2);
}

for (const [name, measure] of Object.entries(MEASUREMENTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`▸ ${name}`);
  const result = await measure((line) => console.log(`  ${line}`));
  console.table(result.rows);
  console.log(`  ${result.meaning}\n`);
  await mkdir(RESULTS, { recursive: true });
  const machine = {
    processor: cpus()[0]?.model,
    cores: cpus().length,
    system: release(),
    node: process.version,
    ...result.versions,
  };
  const file = fileURLToPath(new URL(`${name}.json`, RESULTS));
  await writeFile(file, JSON.stringify({ when: new Date().toISOString(), machine, ...result }, null, 2));
}
