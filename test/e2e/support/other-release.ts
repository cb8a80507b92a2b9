import { build, type Plugin } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { scriptTagBuild } from '../../../rollup.config.mjs';
import { packageModules } from '../../../scripts/build.mjs';
import { root } from '../../../scripts/lib/paths.mjs';

/** Files by their paths on the bank's site. */
export type Files = ReadonlyMap<string, string>;

const VERSION_MODULE = /[\\/]src[\\/]version\.ts$/;
const versionModule = (version: string) => `export const VERSION = '${version}';`;

/** What the script tag of another release loads. */
export async function otherRelease(version: string): Promise<Files> {
  const { plugins, ...options } = scriptTagBuild({ version });
  const load = (id: string) => (VERSION_MODULE.test(id) ? versionModule(version) : null);
  const made = await rollup({ ...options, plugins: [{ name: 'version', load }, ...plugins] } as never);
  const { output } = await made.generate(options.output as never);
  await made.close();
  const chunks = output.filter((file) => file.type === 'chunk');
  return new Map(chunks.map(({ fileName, code }) => [`/parvis/v${version}/${fileName}`, code]));
}

/** Makes bundles, as a bank's own build does, of the npm package of another version. */
export async function otherPackage(version: string): Promise<(code: string) => Promise<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-package-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { plugins, ...options } = packageModules({ version, folder });
  const versioned: Plugin = {
    name: 'version',
    setup: ({ onLoad }) =>
      void onLoad({ filter: VERSION_MODULE }, () => ({ contents: versionModule(version), loader: 'ts' })),
  };
  await build({ ...options, plugins: [versioned, ...plugins] } as never);
  return (code) => hostBundle(code, folder);
}

/** Bundles a script of a page that imports packages. `parvis`: the folder of that package. */
export async function hostBundle(code: string, parvis = ''): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root },
    alias: { 'parvis/define': join(parvis, 'define.js'), parvis: join(parvis, 'index.js') },
    // Not beside the packages that it imports.
    nodePaths: [join(root, 'node_modules')],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}
