import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './paths.mjs';

/** The built demo. */
export const PROGRAM = join(root, 'dist', 'demo', 'main.js');
const SOURCES = ['src', 'server', 'demo'];
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'rollup.config.mjs',
  'tsconfig.build.json',
  'scripts/build.mjs',
  'src/parvis.css',
];

/** Whether something is not built, or was changed after it was. */
export function isBuildNeeded() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const loader = join(root, 'dist', 'cdn', `v${version}`, 'parvis.js');
  if (!existsSync(PROGRAM) || !existsSync(loader)) return true;
  const built = Math.min(modified(PROGRAM), modified(loader));
  const sources = SOURCES.flatMap((folder) => filesBelow(folder, '.ts'));
  const tools = filesBelow('scripts/lib', '.mjs');
  const settings = SETTINGS.filter((file) => existsSync(join(root, file)));
  return [...sources, ...tools, ...settings].some((file) => modified(join(root, file)) > built);
}

function modified(path) {
  return statSync(path).mtimeMs;
}
