import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { cacheFolder, root } from '../../../scripts/lib/paths.mjs';
import { pack, unpack } from '../../package/support/pack.js';
import type { Answer } from './answer-site.js';

const ENTRIES = { react: 'react/main.tsx', vue: 'vue/main.ts' };
export type Framework = keyof typeof ENTRIES;
export type Mode = 'development' | 'production';

/** A program of its own, outside the sources of Parvis, that has installed the packed package. */
export class FrameworkPages {
  readonly #folder: string;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  static async install(): Promise<FrameworkPages> {
    await mkdir(cacheFolder, { recursive: true });
    // Below the project's `node_modules`, where the frameworks are found, and what the package depends on.
    const folder = await mkdtemp(join(cacheFolder, 'frameworks-'));
    const installed = join(folder, 'node_modules', 'parvis');
    await mkdir(installed, { recursive: true });
    await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true }));
    await cp(join(root, 'test', 'frameworks'), folder, { recursive: true });
    unpack(pack(folder), installed);
    return new FrameworkPages(folder);
  }

  async remove(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** The files of the bundled page by their names; the first to load is `main.js`. */
  async bundle(framework: Framework, mode: Mode): Promise<Map<string, Answer>> {
    const isProduction = mode === 'production';
    const { outputFiles } = await build({
      absWorkingDir: this.#folder,
      entryPoints: [ENTRIES[framework]],
      outdir: 'out',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      jsx: 'automatic',
      minify: isProduction,
      define: {
        'process.env.NODE_ENV': JSON.stringify(mode),
        __VUE_OPTIONS_API__: 'false',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [singleFileComponents(isProduction)],
    });
    return new Map(
      outputFiles.map(({ path, contents }) => [basename(path), { type: 'text/javascript', body: contents }]),
    );
  }
}

/** Compiles the components of Vue as its own tools do. */
function singleFileComponents(isProd: boolean): Plugin {
  return {
    name: 'single-file-components',
    setup({ onLoad }) {
      onLoad({ filter: /\.vue$/ }, async ({ path }) => {
        const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
        const isCustomElement = (tag: string) => tag.startsWith('parvis-');
        const { content } = compileScript(descriptor, {
          id: basename(path),
          isProd,
          inlineTemplate: true,
          templateOptions: { compilerOptions: { isCustomElement } },
        });
        return { contents: content, loader: 'ts' };
      });
    },
  };
}
