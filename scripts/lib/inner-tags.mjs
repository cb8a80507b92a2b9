import MagicString from 'magic-string';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { filesBelow } from './files.mjs';
import { root } from './paths.mjs';

const SOURCES = join(root, 'src') + sep;

/** What an inner tag is called in a release, such as `parvis-comment-v1-2-0`. */
export function versionedTag(tag, version) {
  return `${tag}-v${version.toLowerCase().replace(/[^a-z\d]+/g, '-')}`;
}

/**
 * A rollup plugin that lets the inner tags of our sources end in the version: two versions on a page then do not get each
 * other's parts. Inner are those that no entry of the package registers; no page writes them. Fails when one is missed.
 */
export function innerTagsForRollup(version) {
  const tags = registeredTags();
  return {
    name: 'parvis-inner-tags',
    transform(code, id) {
      if (!id.startsWith(SOURCES)) return null;
      const edited = new MagicString(code);
      edited.replace(patternOf(tags.inner), (tag) => versionedTag(tag, version));
      if (!edited.hasChanged()) return null;
      return { code: edited.toString(), map: edited.generateMap({ hires: true }) };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      checkTags(new Map(chunks.map(({ fileName, code }) => [fileName, code])), version, tags);
    },
  };
}

/** The same for esbuild. */
export function innerTagsForEsbuild(version) {
  const tags = registeredTags();
  const pattern = patternOf(tags.inner);
  return {
    name: 'parvis-inner-tags',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (!path.startsWith(SOURCES)) return undefined;
        const source = await readFile(path, 'utf8');
        return { contents: source.replace(pattern, (tag) => versionedTag(tag, version)), loader: 'ts' };
      });
      build.onEnd(async ({ metafile, errors }) => {
        if (errors.length > 0) return;
        const files = Object.keys(metafile.outputs).filter((file) => file.endsWith('.js'));
        const folder = build.initialOptions.absWorkingDir ?? process.cwd();
        const read = files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')]);
        checkTags(new Map(await Promise.all(read)), version, tags);
      });
    },
  };
}

/**
 * Throws unless every tag in what is shipped is a public one or an inner one of this version, and every inner one is there.
 *
 * @param {Map<string, string>} files code by the name of its file
 */
export function checkTags(files, version, tags = registeredTags()) {
  const inner = tags.inner.map((tag) => versionedTag(tag, version));
  const known = new Set([...tags.public, ...inner]);
  const code = [...files.values()].join('\n');
  const missing = inner.find((tag) => !code.includes(tag));
  if (missing) throw new Error(`<${missing}> is not in the build.`);
  for (const [file, text] of files) {
    const unchanged = [...text.matchAll(patternOf(tags.inner))].map(([tag]) => tag);
    const written = [...text.matchAll(/<\/?(parvis-[\w.-]*)/g)].map(([, tag]) => tag);
    const wrong = [...unchanged, ...written].find((tag) => !known.has(tag));
    if (wrong) throw new Error(`${file} has <${wrong}>, which is neither public nor of version ${version}.`);
  }
}

/** Whole names: not the beginning of a longer tag, or of an event. */
function patternOf(tags) {
  return new RegExp(`(?<![\\w-])(?:${tags.join('|')})(?![\\w-])`, 'g');
}

/** The tags that the `define` modules register: public where the package has an entry for the module. */
function registeredTags() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tags = { public: [], inner: [] };
  for (const file of filesBelow('src/elements', '/define.ts')) {
    const isPublic = `./${basename(dirname(file))}/define` in exports;
    const source = readFileSync(join(root, file), 'utf8');
    for (const [, tag] of source.matchAll(/\bregister\('([^']+)'/g)) {
      tags[isPublic ? 'public' : 'inner'].push(tag);
    }
  }
  return tags;
}
