import { parseArgs } from 'node:util';
import { install } from './install.mjs';
import { filesBelow } from './lib/files.mjs';
import { say, step } from './lib/progress.mjs';
import { Tally } from './lib/tally.mjs';

/**
 * `npm test`: installs what is missing, builds, and runs every test.
 *
 *   npm test -- --only server,browser    some parts: contract, server, demo, scripts, package, browser, e2e
 *   npm test -- --file comment-thread    files whose path has this in it
 *   npm test -- --engine firefox         one browser engine: chromium, firefox, webkit
 *
 * What `PARVIS_REQUIRE` lists (chromium, firefox, webkit, postgresql) must be there, or it counts as a failure.
 */

const NODE_PARTS = ['contract', 'server', 'demo', 'scripts', 'package'];
const BROWSER_FOLDERS = ['client', 'controllers', 'i18n', 'styles', 'elements', 'corpora', 'helpers'];
const PARTS = [...NODE_PARTS, 'browser', 'e2e'];
const NEED_THE_BUILD = ['package', 'e2e', 'demo'];

const { values: options } = parseArgs({
  options: { only: { type: 'string' }, file: { type: 'string' }, engine: { type: 'string' } },
});
const parts = options.only?.split(',') ?? PARTS;
const unknown = parts.find((part) => !PARTS.includes(part));
if (unknown) {
  say(`There is no part "${unknown}". The parts are ${PARTS.join(', ')}.`);
  process.exit(2);
}

const tally = new Tally();
await install();
const required = (process.env.PARVIS_REQUIRE ?? '').split(',').filter(Boolean);
const engines = await findEngines();
await checkPostgreSql();
if (parts.some((part) => NEED_THE_BUILD.includes(part))) await buildAll();
await runNodeParts();
await runBrowserPart();
await runEndToEndPart();
tally.print();
// A test that left something open must not keep the command from ending.
process.exit(tally.failed > 0 ? 1 : 0);

async function findEngines() {
  if (!parts.includes('browser') && !parts.includes('e2e')) return {};
  const { launchers } = await import('../test/web-test-runner.config.mjs');
  const { HOW_TO_GET } = await import('./browsers.mjs');
  const found = await launchers();
  for (const [engine, howToGet] of Object.entries(HOW_TO_GET)) {
    if (found[engine]) {
      say(`${engine}: found`);
    } else {
      say(`${engine}: not found. To test with it, ${howToGet}.`);
      if (required.includes(engine))
        tally.fail(engine, 'This engine is required (PARVIS_REQUIRE) and was not found.');
    }
  }
  if (Object.keys(found).length === 0)
    tally.fail('browsers', 'No browser was found, so that nothing ran in one.');
  return found;
}

async function checkPostgreSql() {
  if (!parts.includes('server')) return;
  const { findPostgreSql } = await import('./postgresql.mjs');
  const found = findPostgreSql() !== null;
  say(
    `postgresql: ${found ? 'found' : 'not found. The server is tested on PGlite alone. On Debian: apt-get install postgresql'}`,
  );
  if (!found && required.includes('postgresql')) {
    tally.fail('postgresql', 'PostgreSQL is required (PARVIS_REQUIRE) and was not found.');
  }
}

async function buildAll() {
  const { build } = await import('./build.mjs');
  await attempt('build', build);
}

async function runNodeParts() {
  const files = chosen(NODE_PARTS.filter((part) => parts.includes(part)).map((part) => `test/${part}`));
  if (files.length === 0) return;
  const { runNodeTests } = await import('./lib/node-tests.mjs');
  await step(`Tests in Node (${files.length} files)`, () =>
    attempt('node', () => runNodeTests(files, tally)),
  );
}

async function runBrowserPart() {
  if (!parts.includes('browser')) return;
  const files = chosen(BROWSER_FOLDERS.map((folder) => `test/${folder}`));
  const launchers = chosenEngines().map((name) => engines[name]);
  if (files.length === 0 || launchers.length === 0) return;
  const { runBrowserTests } = await import('./lib/browser-tests.mjs');
  await step(`Tests in ${launchers.length} browsers (${files.length} files)`, () =>
    attempt('browser', () => runBrowserTests(files, launchers, tally)),
  );
}

async function runEndToEndPart() {
  if (!parts.includes('e2e')) return;
  const names = chosenEngines();
  const inEveryEngine = chosen(['test/e2e/engines']);
  const inChromium = chosen(['test/e2e']).filter((file) => !inEveryEngine.includes(file));
  if (inChromium.length > 0 && !names.includes('chromium'))
    say('The end-to-end tests of the demo need Chromium: not run.');
  const files = [
    ...(names.includes('chromium') ? inChromium : []),
    ...(names.length > 0 ? inEveryEngine : []),
  ];
  if (files.length === 0) return;
  process.env.PARVIS_ENGINES = names.join();
  const { runNodeTests } = await import('./lib/node-tests.mjs');
  await step(`End-to-end tests (${files.length} files)`, () =>
    attempt('e2e', () => runNodeTests(files, tally, { concurrency: 1 })),
  );
}

/** The names of those that are here and that `--engine` does not leave out. */
function chosenEngines() {
  return Object.keys(engines).filter((name) => !options.engine || options.engine.split(',').includes(name));
}

function chosen(folders) {
  return folders
    .flatMap((folder) => filesBelow(folder, '.test.ts'))
    .filter((file) => !options.file || file.includes(options.file));
}

/** Counts what goes wrong outside the tests as a failure, and lets the other parts run. */
async function attempt(title, work) {
  try {
    await work();
  } catch (error) {
    tally.fail(title, error.stack ?? error);
  }
}
