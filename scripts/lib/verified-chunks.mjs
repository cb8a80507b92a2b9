import { createHash } from 'node:crypto';

const TABLE = '__PARVIS_CHUNKS__';
const FURTHER_TABLE = '__PARVIS_FURTHER_CHUNKS__';
const FOLDER = './';
/** Stands for the hash of a chunk where it is imported. */
const hashPlace = (name) => `"__PARVIS_HASH_${name}__"`;
const HASH_PLACE = /"__PARVIS_HASH_([\w-]+?)__"/g;
/** The loader leaves it where every chunk finds it, see `src/embed/registry.ts`. */
const IMPORT = 'globalThis[Symbol.for("parvis-1")].load';

/**
 * Gives the loader a table of chunks with their hashes and static imports, names their files after the hashes, and lets
 * every `import()` go through the loader. What is only imported later, on top of what is there by then, such as a language,
 * is not in the table, so that the loader stays small: its hash is where it is imported, in a chunk that is verified
 * itself. What only an element needs that few pages have is in a table of the part that knows these elements. `nameOf`: the
 * name of a chunk, without its hash.
 */
export function verifiedChunks({ version, nameOf }) {
  return {
    name: 'parvis-verified-chunks',
    load(id) {
      if (/[\\/]src[\\/]embed[\\/]further-chunks\.ts$/.test(id)) {
        return `export const FURTHER_CHUNKS = "${FURTHER_TABLE}";`;
      }
      if (!/[\\/]src[\\/]embed[\\/]chunks\.ts$/.test(id)) return null;
      // The version is here once more, so that the loader shares no module with what it verifies.
      const values = { VERSION: version, CHUNKS: TABLE, FOLDER };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    renderDynamicImport({ moduleId, targetChunk }) {
      if (!targetChunk) return null;
      const [, isLoader, isForElement = isLoader] =
        /[\\/]src[\\/](?:(embed)|embed[\\/](further))\.ts$/.exec(moduleId) ?? [];
      const name = nameOf(targetChunk);
      // The path, which stands between these two, would let each chunk's hash depend on those of the others.
      return {
        left: `${IMPORT}("${name}",${isLoader ? 0 : hashPlace(name)}${isForElement ? ',1' : ''}/*`,
        right: '*/)',
      };
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
        const loader = chunks.find(({ isEntry }) => isEntry);
        for (const chunk of chunks) chunk.code = withoutEmptyNamespaces(chunk.code);
        // What it loads registers itself, and the loader asks for nothing of it.
        loader.code = loader.code.replace(/\.then\((\w)=>\1\.[\w$]+\)/g, '');
        if (loader.imports.length > 0) this.error('The loader imports a chunk before it can verify it.');
        const table = {};
        const furtherTable = {};
        const hashes = new Map();
        const additions = additionsTo(chunks);
        const further = chunks.find(({ code }) => code.includes(FURTHER_TABLE));
        const below = further ? onlyBelow(further, chunks) : new Set();
        for (const chunk of inOrder(chunks, loader, additions, further, below)) {
          const name = nameOf(chunk);
          if (hashes.has(name)) this.error(`Two chunks have the name ${name}.`);
          chunk.code = chunk.code.replaceAll(HASH_PLACE, (_, wanted) =>
            additions.some((addition) => nameOf(addition) === wanted)
              ? JSON.stringify(hashes.get(wanted))
              : '0',
          );
          if (chunk === further) {
            chunk.code = replaceOnce(chunk.code, `"${FURTHER_TABLE}"`, JSON.stringify(furtherTable));
          }
          const hash = hashOf(chunk.code, 'sha256').replace('=', '');
          hashes.set(name, hash);
          if (!additions.includes(chunk)) {
            const imports = chunk.imports.map((file) => nameOf(bundle[file]));
            // Those of an import are loaded before it anyway.
            const known = { ...table, ...furtherTable };
            const implied = new Set(imports.flatMap((other) => [...closure(known, other)]));
            const rows = below.has(chunk) ? furtherTable : table;
            rows[name] = [hash, ...imports.filter((other) => !implied.has(other))];
          }
          rename(bundle, chunk, `${name}-${hash.slice(0, 8).replace(/\W/g, '_')}.js`);
        }
        loader.code = replaceOnce(loader.code, `"${TABLE}"`, JSON.stringify(table));
      },
    },
  };
}

/** Rollup keeps one for each module without exports that is imported later, and nobody reads it. */
export function withoutEmptyNamespaces(code) {
  const empty = new Set();
  const rest = code.replace(/\bconst ([\w$]+)=\{__proto__:null\}([,;])/g, (_, name, end) => {
    empty.add(name);
    return end === ',' ? 'const ' : '';
  });
  return (
    rest
      // How a chunk imports a part of itself.
      .replace(/(\bPromise\.resolve\(\))\.then\(\(\)=>([\w$]+)\)/g, (whole, resolved, name) =>
        empty.has(name) ? resolved : whole,
      )
      .replace(/\bexport\{([^}]*)\}/, (_, names) => {
        const kept = names.split(',').filter((each) => !empty.has(each.split(' as ')[0]));
        return `export{${kept.join()}}`;
      })
  );
}

/** What is only loaded later, by chunks on top of which all is loaded that it imports, and needs none of them itself. */
function additionsTo(chunks) {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const imported = new Set(chunks.flatMap(({ imports }) => imports));
  const importersOf = ({ fileName }) =>
    chunks.filter(({ dynamicImports }) => dynamicImports.includes(fileName));
  /** What is there whenever a chunk runs; with `seen`, the chunks that it was asked for on the way here. */
  const loadedWith = (chunk, seen = new Set()) => {
    const own = filesBelow(byFile, chunk.imports);
    if (chunk.isEntry || imported.has(chunk.fileName) || seen.has(chunk)) return own;
    const others = importersOf(chunk).map((importer) => loadedWith(importer, new Set([...seen, chunk])));
    const [first = new Set(), ...rest] = others;
    return new Set([...own, ...[...first].filter((file) => rest.every((each) => each.has(file)))]);
  };
  return chunks.filter((chunk) => {
    if (chunk.isEntry || imported.has(chunk.fileName)) return false;
    const needed = filesBelow(byFile, chunk.imports);
    return importersOf(chunk).every(
      (importer) => !needed.has(importer.fileName) && isSubset(needed, loadedWith(importer)),
    );
  });
}

/** What is loaded by a chunk, or by what only that one loads, and by nothing else. */
function onlyBelow(top, chunks) {
  const below = new Set(chunks.filter((chunk) => chunk !== top && !chunk.isEntry));
  const isLoadedBy = (chunk, { fileName }) =>
    chunk.imports.includes(fileName) || chunk.dynamicImports.includes(fileName);
  const isKnown = (chunk) => chunk === top || below.has(chunk);
  for (let size = -1; size !== below.size;) {
    size = below.size;
    for (const chunk of below) {
      const loaders = chunks.filter((other) => isLoadedBy(other, chunk));
      if (!loaders.every(isKnown)) below.delete(chunk);
    }
  }
  return below;
}

function filesBelow(byFile, files) {
  const found = new Set(files);
  for (const file of found) byFile.get(file).imports.forEach((other) => found.add(other));
  return found;
}

const isSubset = (set, of) => [...set].every((each) => of.has(each));

/** Each after those whose file or hash it names. Throws where they name each other in a circle: no order would do. */
function inOrder(chunks, loader, additions, further, below) {
  const later = new Set(additions.map(({ fileName }) => fileName));
  const wanted = chunks.filter((chunk) => chunk !== loader);
  const ordered = new Map();
  const listed = [...below].map(({ fileName }) => fileName);
  const listedIn = (file) => (file === further?.fileName ? listed : []);
  while (ordered.size < wanted.length) {
    const next = wanted.filter(
      ({ fileName, imports, dynamicImports }) =>
        !ordered.has(fileName) &&
        [...imports, ...dynamicImports.filter((file) => later.has(file)), ...listedIn(fileName)].every(
          (file) => ordered.has(file),
        ),
    );
    if (next.length === 0) throw new Error('Some chunks import each other in a circle.');
    next.forEach((chunk) => ordered.set(chunk.fileName, chunk));
  }
  return ordered.values();
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
