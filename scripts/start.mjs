import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { isBuildNeeded, PROGRAM } from './lib/build-needed.mjs';
import { root } from './lib/paths.mjs';

/**
 * `npm start`: installs what is missing, builds what changed, and opens the demo bank with its community.
 *
 *   npm start                 keeps the data of the last time
 *   npm start -- --fresh      begins anew
 *   PORT=9000 npm start       on another port than 8787
 */

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

/** When npm is ended, it ends the shell between itself and this process, and the shell tells nobody. */
function stopWithNpm() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
