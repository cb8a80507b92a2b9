import { resolve } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { root } from './paths.mjs';
import { say } from './progress.mjs';

/** How long one file may take. */
const FILE_TIMEOUT = 300_000;

/** Runs test files, written for node:test in TypeScript, each in a process of its own, and counts what they say. */
export async function runNodeTests(files, tally, { concurrency = 2 } = {}) {
  // The processes of the files are started with the arguments of this one.
  const loader = ['--import', import.meta.resolve('tsx')];
  process.execArgv.push(...loader);
  try {
    const events = run({
      files: files.map((file) => resolve(root, file)),
      concurrency,
      timeout: FILE_TIMEOUT,
    });
    for await (const event of events) report(event, tally);
  } finally {
    process.execArgv.splice(process.execArgv.length - loader.length, loader.length);
  }
}

const started = new Map();

function report({ type, data }, tally) {
  if (type === 'test:start') started.set(data.nesting, data.name);
  if (type === 'test:stderr' || type === 'test:stdout') process.stdout.write(data.message);
  // What went wrong when no test was running any more: the file then fails without saying why.
  if (type === 'test:diagnostic' && data.message.startsWith('Error:')) say(data.message);
  if (type !== 'test:pass' && type !== 'test:fail') return;
  if (type === 'test:fail') return reportFailure(data, tally);
  if (data.details.type === 'suite' || isFile(data)) return;
  if (data.skip !== undefined) return tally.skip(data.name, data.skip);
  tally.pass();
  say(`  ✓ ${titleOf(data)} (${Math.round(data.details.duration_ms)} ms)`);
}

function reportFailure(data, tally) {
  const { error } = data.details;
  // A suite or a file that fails only because of a test in it: that test was reported already.
  if (error?.failureType === 'subtestsFailed') return;
  const cause = error?.cause ?? error;
  const place = data.file ? `${data.file.slice(root.length + 1)}\n` : '';
  tally.fail(titleOf(data), place + (cause?.stack ?? inspect(cause)));
}

function isFile({ name, nesting, file }) {
  return nesting === 0 && (name === file || /\.test\.ts$/.test(name));
}

/** The names of the suites around a test and its own. */
function titleOf({ name, nesting }) {
  const names = [...Array(nesting).keys()].map((level) => started.get(level));
  return [...names, name.startsWith(root) ? name.slice(root.length + 1) : name].join(' › ');
}
