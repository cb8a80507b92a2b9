import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. The same when this runs as source and when it runs from `dist/demo`. */
export const PROJECT_FOLDER = findProjectFolder(dirname(fileURLToPath(import.meta.url)));

export const ASSETS_FOLDER = join(PROJECT_FOLDER, 'demo', 'assets');
export const BENCH_RESULTS_FOLDER = join(PROJECT_FOLDER, 'bench', 'results');
export const SDK_FOLDER = join(PROJECT_FOLDER, 'dist', 'cdn');

function findProjectFolder(folder: string): string {
  const description = join(folder, 'package.json');
  if (existsSync(description)) {
    const { name } = JSON.parse(readFileSync(description, 'utf8')) as { name?: string };
    if (name === 'parvis') return folder;
  }
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder of the Parvis project was not found.');
  return findProjectFolder(parent);
}
