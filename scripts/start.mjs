import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { filesBelow } from './lib/files.mjs';
import { root } from './lib/paths.mjs';

/**
 * `npm start`: installs what is missing, builds what changed, and opens the demo bank with its community.
 *
 *   npm start                 keeps the data of the last time
 *   npm start -- --fresh      begins anew
 *   PORT=9000 npm start       on another port than 8787
 */

const PROGRAM = join(root, 'dist', 'demo', 'main.js');
const SOURCES = ['src', 'server', 'demo'];
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.build.json',
  'scripts/build.mjs',
];

await install();
if (isBuildNeeded()) {
  // In a process of its own, so that the demo does not carry the tools along.
  spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: 'inherit' });
  // A bundle over its budget fails the build, and still runs.
  if (isBuildNeeded()) process.exit(1);
}
if (process.env.npm_lifecycle_event === 'start') stopWithNpm();
// A URL: on Windows a path is not something to import.
await import(pathToFileURL(PROGRAM).href);

function isBuildNeeded() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loader = join(root, 'dist', 'cdn', `v${version}`, 'parvis.js');
  if (!existsSync(PROGRAM) || !existsSync(loader)) return true;
  const built = Math.min(modified(PROGRAM), modified(loader));
  const sources = SOURCES.flatMap((folder) => filesBelow(folder, '.ts'));
  const settings = SETTINGS.filter((file) => existsSync(join(root, file)));
  return [...sources, ...settings].some((file) => modified(join(root, file)) > built);
}

function modified(path) {
  return statSync(path).mtimeMs;
}

/** When npm is ended, it ends the shell between itself and this process, and the shell tells nobody. */
function stopWithNpm() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
