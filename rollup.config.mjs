import { nodeResolve } from '@rollup/plugin-node-resolve';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { sharedChunk } from './scripts/lib/chunks.mjs';
import { innerTagsForRollup } from './scripts/lib/inner-tags.mjs';
import { INTERNAL_NAMES } from './scripts/lib/internal-names.mjs';
import { minify } from './scripts/lib/minify.mjs';
import { litForPages } from './scripts/lib/lit-for-pages.mjs';
import { minifyTemplates } from './scripts/lib/minify-templates.mjs';
import { root } from './scripts/lib/paths.mjs';
import { renamePolicy } from './scripts/lib/rename-policy.mjs';
import { verifiedChunks } from './scripts/lib/verified-chunks.mjs';

const { version: current } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * What a thread needs once it can be read, and once somebody can write; `batch` is shared with the counts, and `failures`
 * is what only something that went wrong asks for.
 */
const TOGETHER = {
  shared: /\/src\/styles\/adopt\.ts/,
  batch: /\/src\/client\/batch\.ts/,
  'comment-count':
    /\/src\/(?:client\/counts|contract\/count-shapes|elements\/comment-count\/(?!follow-counts))/,
  failures: /\/src\/(?:client\/problem|contract\/problem-|controllers\/setting-advice)\.ts/,
  participation:
    /\/src\/(?:contract\/participation-shapes|client\/(?:identity|key|late-parts|viewer-states|storage-prefix|live\/)|elements\/comment-thread\/participation\.ts|i18n\/load-full-messages)/,
  notes:
    /\/src\/(?:client\/curation|contract\/curation-|elements\/comment-notes\/|i18n\/load-notes-messages)/,
  dialogs: /\/src\/elements\/(?:comment-details\/|topic-follow\/(?:define|open-followed|followed-))/,
  following:
    /\/src\/(?:client\/follows|contract\/follow-|elements\/topic-follow\/|i18n\/load-following-messages)/,
  guests:
    /\/src\/(?:client\/guests|contract\/guest-endpoints|elements\/comment-guests\/|i18n\/load-guest-messages)/,
  browsing: /\/src\/elements\/comment-(?:branch|menu)\//,
  ratings: /\/src\/(?:elements\/topic-ratings\/|i18n\/load-ratings-messages)/,
  presets: /\/src\/(?:elements\/topic-presets\/|i18n\/load-presets-messages)/,
  moderation:
    /\/src\/(?:client\/moderation|contract\/moderation-(?:endpoints|shapes)|elements\/comment-moderation\/|i18n\/load-moderation-messages)/,
  waiting: /\/src\/(?:elements\/comment-waiting\/|i18n\/load-waiting-messages)/,
  changes: /\/src\/(?:client\/(?:writing|members)|contract\/(?:member-endpoints|writing-shapes))/,
  writing: /\/src\/(?:client\/outbox\/|elements\/comment-composer\/)/,
};

/** What a page loads by a script tag: a small loader, and chunks that it loads when they are needed. */
export function scriptTagBuild({
  input = join(root, 'src', 'embed.ts'),
  version = current,
  folder = `dist/cdn/v${version}`,
} = {}) {
  return {
    input: { parvis: input },
    plugins: [
      nodeResolve({ browser: true, exportConditions: ['production'], extensions: ['.mjs', '.js', '.ts'] }),
      esbuild({ target: 'es2022', tsconfig: join(root, 'tsconfig.json') }),
      innerTagsForRollup(version),
      minifyTemplates(),
      renamePolicy('parvis-1-lit'),
      litForPages(),
      verifiedChunks({ version, nameOf: chunkName }),
    ],
    output: {
      dir: join(root, folder),
      format: 'es',
      // The files stay beside the chunks; a comment in each would be bytes for every reader.
      sourcemap: 'hidden',
      // Nobody but these chunks sees these namespaces.
      freeze: false,
      generatedCode: { preset: 'es2015', symbols: false },
      entryFileNames: '[name].js',
      chunkFileNames: (chunk) => `${chunkName(chunk)}-[hash].js`,
      manualChunks: sharedChunk(input, '/elements/comment-thread/define.ts', TOGETHER),
      plugins: [minify({ internalNames: INTERNAL_NAMES })],
    },
    onwarn(warning) {
      const ids = [warning.id, ...(warning.ids ?? [])].filter(Boolean);
      if (ids.length > 0 && ids.every((id) => id.includes('/node_modules/'))) return;
      throw new Error(warning.message);
    },
  };
}

function chunkName({ name, moduleIds }) {
  return name === 'define' ? elementName(moduleIds) : name;
}

/** The chunk of `src/elements/comment-thread/define.ts` is `comment-thread-….js`. */
function elementName(ids) {
  const defines = ids.map((id) => /\/elements\/([^/]+)\/define\.ts$/.exec(id)?.[1]);
  // Modules are in the order in which they run: what defines comes after what it needs.
  return defines.filter(Boolean).at(-1);
}

export default scriptTagBuild();
