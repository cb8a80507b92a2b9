import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MEASUREMENTS } from '../measurements.mjs';
import { checksOf } from './checks.mjs';

const FOLDER = fileURLToPath(new URL('../results', import.meta.url));

/** A result with what it may leave out filled in. Throws where something that it must have is missing. */
export function asResult(result) {
  const missing = ['title', 'meaning', 'rows'].find((key) => !result?.[key]);
  if (missing) throw new Error(`The result of the measurement has no ${missing}.`);
  return { curves: [], checks: [], versions: {}, ...result };
}

export async function saveResult(name, { machine, seconds, quick, result, folder = FOLDER }) {
  await mkdir(folder, { recursive: true });
  const { versions, checks, ...rest } = result;
  const saved = {
    name,
    order: MEASUREMENTS.findIndex((measurement) => measurement.name === name),
    when: new Date().toISOString(),
    seconds,
    quick,
    machine,
    versions: { ...machine.versions, ...versions },
    ...rest,
    checks: checksOf([{ name, checks }], { everyBudget: false }),
  };
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(saved, null, 2)}\n`);
}

/** What is in the folder, in the order of the measurements. What an older version wrote in another shape is left out. */
export async function readResults(folder = FOLDER) {
  const files = await readdir(folder).catch(() => []);
  const found = MEASUREMENTS.filter(({ name }) => files.includes(`${name}.json`));
  const results = await Promise.all(found.map(({ name }) => readResult(join(folder, `${name}.json`))));
  return results.filter((result) => result !== null);
}

async function readResult(file) {
  try {
    const result = JSON.parse(await readFile(file, 'utf8'));
    if (!Array.isArray(result.checks) || !Array.isArray(result.rows)) throw new Error('it has another shape');
    return result;
  } catch (error) {
    console.warn(`${file} is left out: ${error.message}. Measure it again.`);
    return null;
  }
}
