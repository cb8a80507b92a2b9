import { build as bundle } from 'esbuild';
import { execFile } from 'node:child_process';
import { copyFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { scriptTagBuild } from '../rollup.config.mjs';
import { filesBelow } from './lib/files.mjs';
import { innerTagsForEsbuild } from './lib/inner-tags.mjs';
import { root } from './lib/paths.mjs';
import { writeDescriptions } from './lib/descriptions.mjs';
import { writeNotices } from './lib/notices.mjs';
import { say, step } from './lib/progress.mjs';
import { writeRelease } from './lib/release.mjs';
import { checkSizes } from './sizes.mjs';

/** `npm run build`: everything in `dist`. Rejects when something does not build or is larger than its budget. */
export async function build() {
  const version = await checkVersion();
  await rm(join(root, 'dist'), { recursive: true, force: true });
  const output = await step('Building the script tag (dist/cdn)', () => buildScriptTag(version));
  await step('Building the package (dist/npm)', () => buildPackage(version));
  await step('Building the server and the demo (dist/server, dist/demo)', buildPrograms);
  await step('Describing the elements (dist/npm)', writeDescriptions);
  checkSizes(output);
}

/** The version is in the code as well, so that an element can tell which copy it is from. */
async function checkVersion() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const source = await readFile(join(root, 'src', 'version.ts'), 'utf8');
  if (!source.includes(`'${version}'`))
    throw new Error(`src/version.ts does not say ${version}, as package.json does.`);
  return version;
}

async function buildScriptTag(version) {
  const configuration = scriptTagBuild();
  const made = await rollup(configuration);
  const { output } = await made.write(configuration.output);
  await made.close();
  await writeNotices(output, configuration.output.dir);
  await copyFile(STYLESHEET, join(configuration.output.dir, 'parvis.css'));
  await writeRelease(configuration.output.dir, { version, channel: 'v1' });
  return output;
}

/** What esbuild makes the package of: a module for each module, for bundlers of others. */
export function packageModules({ version, folder = 'dist/npm' }) {
  return {
    ...SETTINGS,
    entryPoints: filesBelow('src', '.ts'),
    outdir: folder,
    outbase: 'src',
    target: 'es2022',
    plugins: [innerTagsForEsbuild(version)],
  };
}

/** The modules with their types. */
async function buildPackage(version) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  await Promise.all([
    bundle(packageModules({ version })),
    promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
      cwd: root,
    }).catch(({ stdout, message }) => {
      throw new Error(stdout || message);
    }),
  ]);
  await copyFile(STYLESHEET, join(root, 'dist', 'npm', 'parvis.css'));
}

async function buildPrograms() {
  const programs = {
    'server/main': 'server/main.ts',
    'server/seed': 'server/seed/main.ts',
    'server/import': 'server/import/main.ts',
    'demo/main': 'demo/main.ts',
  };
  await bundle({
    ...SETTINGS,
    entryPoints: programs,
    outdir: 'dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
  });
}

/** For pages that keep the space of the elements free before any script has come. */
const STYLESHEET = join(root, 'src', 'parvis.css');
const SETTINGS = { absWorkingDir: root, format: 'esm', sourcemap: true, logLevel: 'warning' };

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await build();
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
