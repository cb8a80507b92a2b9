import { createHash } from 'node:crypto';

const TABLE = '__PARVIS_CHUNKS__';
const FOLDER = './';
/** Stands for the hash of a chunk where it is imported. */
const hashPlace = (name) => `"__PARVIS_HASH_${name}__"`;
const HASH_PLACE = /"__PARVIS_HASH_([\w-]+?)__"/g;
/** The loader leaves it where every chunk finds it, see `src/embed/registry.ts`. */
const IMPORT = 'globalThis[Symbol.for("parvis-1")].load';

/**
 * Gives the loader a table of chunks with their hashes and static imports, names their files after the hashes, and lets
 * every `import()` go through the loader. What imports nothing, such as a language, is not in the table, so that the
 * loader stays small: its hash is where it is imported, in a chunk that is verified itself. `nameOf`: the name of a
 * chunk, without its hash.
 */
export function verifiedChunks({ version, nameOf }) {
  return {
    name: 'parvis-verified-chunks',
    load(id) {
      if (!/[\\/]src[\\/]embed[\\/]chunks\.ts$/.test(id)) return null;
      // The version is here once more, so that the loader shares no module with what it verifies.
      const values = { VERSION: version, CHUNKS: TABLE, FOLDER };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    renderDynamicImport({ moduleId, targetChunk }) {
      if (!targetChunk) return null;
      const isForElement = /[\\/]src[\\/]embed\.ts$/.test(moduleId);
      const name = nameOf(targetChunk);
      // The path, which stands between these two, would let each chunk's hash depend on those of the others.
      return { left: `${IMPORT}("${name}",${isForElement ? true : hashPlace(name)}/*`, right: '*/)' };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const loader = chunks.find(({ isEntry }) => isEntry);
        if (loader.imports.length > 0) this.error('The loader imports a chunk before it can verify it.');
        const table = {};
        const hashes = new Map();
        const leaves = leavesOf(chunks);
        const others = inOrder(chunks.filter((chunk) => chunk !== loader && !leaves.includes(chunk)));
        for (const chunk of [...leaves, ...others]) {
          const name = nameOf(chunk);
          if (hashes.has(name)) this.error(`Two chunks have the name ${name}.`);
          chunk.code = chunk.code.replaceAll(HASH_PLACE, (_, wanted) =>
            leaves.some((leaf) => nameOf(leaf) === wanted) ? JSON.stringify(hashes.get(wanted)) : '0',
          );
          const hash = hashOf(chunk.code, 'sha256').replace('=', '');
          hashes.set(name, hash);
          if (!leaves.includes(chunk)) {
            const imports = chunk.imports.map((file) => nameOf(bundle[file]));
            // Those of an import are loaded before it anyway.
            const implied = new Set(imports.flatMap((other) => [...closure(table, other)]));
            table[name] = [hash, ...imports.filter((other) => !implied.has(other))];
          }
          rename(bundle, chunk, `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`);
        }
        loader.code = replaceOnce(loader.code, `"${TABLE}"`, JSON.stringify(table));
      },
    },
  };
}

/** What imports nothing and is only loaded later, in any order; and what loads only such parts later, after these. */
function leavesOf(chunks) {
  const imported = new Set(chunks.flatMap(({ imports }) => imports));
  const possible = chunks.filter(
    ({ fileName, isEntry, imports }) => !isEntry && !imported.has(fileName) && imports.length === 0,
  );
  const leaves = [];
  const isNext = ({ fileName, dynamicImports }) =>
    !leaves.some((leaf) => leaf.fileName === fileName) &&
    dynamicImports.every((file) => leaves.some((leaf) => leaf.fileName === file));
  for (let next; (next = possible.filter(isNext)).length > 0;) leaves.push(...next);
  return leaves;
}

/** Each after those that it imports. Throws where they import each other in a circle: no order would do. */
function inOrder(chunks) {
  const ordered = new Set();
  while (ordered.size < chunks.length) {
    const files = new Set([...ordered].map(({ fileName }) => fileName));
    const next = chunks.filter(
      (chunk) => !ordered.has(chunk) && chunk.imports.every((file) => files.has(file)),
    );
    if (next.length === 0) throw new Error('Some chunks import each other in a circle.');
    next.forEach((chunk) => ordered.add(chunk));
  }
  return ordered;
}

/** All that a chunk imports, and what that imports. */
function closure(table, name) {
  return new Set(table[name].slice(1).flatMap((other) => [other, ...closure(table, other)]));
}

function rename(bundle, chunk, fileName) {
  const before = chunk.fileName;
  const map = bundle[`${before}.map`];
  if (map) {
    map.fileName = `${fileName}.map`;
    map.source = map.source.replace(JSON.stringify(before), JSON.stringify(fileName));
  }
  chunk.fileName = fileName;
  for (const other of Object.values(bundle).filter(({ type }) => type === 'chunk')) {
    other.code = other.code.replaceAll(`"./${before}"`, `"./${fileName}"`);
    for (const key of ['imports', 'dynamicImports']) {
      other[key] = other[key].map((file) => (file === before ? fileName : file));
    }
  }
  delete bundle[before];
  bundle[fileName] = chunk;
}

export function hashOf(content, algorithm) {
  return createHash(algorithm).update(content).digest('base64');
}

/** The same loader for another place: `folder` is where its chunks are, seen from there. */
export function withFolder(code, folder) {
  return replaceOnce(code, `"${FOLDER}"`, JSON.stringify(folder));
}

function replaceOnce(code, before, after) {
  if (code.split(before).length !== 2) throw new Error(`${before} is not once in the loader.`);
  return code.replace(before, () => after);
}
