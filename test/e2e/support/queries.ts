import { build } from 'esbuild';
import { join } from 'node:path';
import { PROJECT_FOLDER } from '../../../demo/project.js';
import type * as inPage from './in-page.js';

declare global {
  /** Put into the pages under test by the debugger. */
  var parvisQueries: typeof inPage;
}

/** The runner of these tests compiles functions with calls of it, and some of those functions are sent to the page. */
const NAME_HELPER = 'globalThis.__name = (named) => named;';

let code: Promise<string> | null = null;

/** A script that defines `parvisQueries`. */
export function queriesScript(): Promise<string> {
  code ??= build({
    entryPoints: [join(PROJECT_FOLDER, 'test/e2e/support/in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'parvisQueries',
    banner: { js: NAME_HELPER },
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return code;
}

export function toPattern(text: string | RegExp): inPage.Pattern {
  return typeof text === 'string'
    ? { source: text, flags: null }
    : { source: text.source, flags: text.flags };
}
