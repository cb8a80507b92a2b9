import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './lib/npm.mjs';
import { root } from './lib/paths.mjs';
import { say, step } from './lib/progress.mjs';

const MINIMUM = [20, 19];

/**
 * Makes sure that Node is new enough and that what the package-lock.json of a folder names is installed. Uses nothing
 * that is not part of Node, since it runs before everything else.
 */
export async function install(folder = root) {
  checkNode(process.versions.node);
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.parvis-installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  if (isInstalledByHand(folder)) {
    writeFileSync(stamp, lock);
    return;
  }
  const place = folder === root ? '' : ` in ${relative(root, folder)}`;
  await step(`Installing packages${place} with "npm ci" (a minute or two the first time)`, () =>
    npm(['ci'], { cwd: folder }),
  );
  writeFileSync(stamp, lock);
}

/** Ends the process, saying what to do, when Node is too old. */
export function checkNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1])) return;
  say(`Parvis needs Node ${MINIMUM.join('.')} or later, and this is Node ${version}.`);
  say('Install a newer one from https://nodejs.org and try again.');
  process.exit(1);
}

/** npm writes what it installed to a file of its own. Where that is the same as the lock file, there is nothing to do. */
function isInstalledByHand(folder) {
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: present } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.includes('node_modules/') || optional || link || present[path]?.version === version,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await install();
