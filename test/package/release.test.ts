import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/lib/paths.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const folder = join(root, 'dist', 'cdn', `v${version}`);
const read = (file: string) => readFileSync(join(folder, file));
const hash = (algorithm: string, content: Buffer) => createHash(algorithm).update(content).digest('base64');
const chunks = readdirSync(folder).filter((file) => /-[\w-]{8}\.js$/.test(file));
const loader = read('parvis.js').toString();

interface Row {
  hash: string;
  imports: string[];
  /** The verified chunk that has the hash; null where the loader has it. */
  loadedBy: string | null;
}

const nameOf = (file: string) => /^(.*)-[\w-]{8}\.js$/.exec(file)![1]!;

/**
 * What is known, by the name of the chunk: to the loader, to the part that knows the elements of few pages, or, of what only
 * comes on top of another chunk, to that one.
 */
function table(): Map<string, Row> {
  const further = read(chunks.find((file) => nameOf(file) === 'further')!).toString();
  const additions = chunks.flatMap((file) =>
    [
      ...read(file)
        .toString()
        .matchAll(/\.load\("([a-z-]+)","([\w+/]{43})"(?:,1)?\)/g),
    ].map(([, name = '', value = '']): [string, Row] => [
      name,
      { hash: `${value}=`, imports: [], loadedBy: nameOf(file) },
    ]),
  );
  const rowsIn = (code: string, loadedBy: string | null) =>
    [...code.matchAll(/"([a-z-]+)":\["([\w+/]{43})"((?:,"[a-z-]+")*)\]/g)].map(
      ([, name = '', value = '', imports = '']): [string, Row] => [
        name,
        {
          hash: `${value}=`,
          imports: [...imports.matchAll(/"([a-z-]+)"/g)].map(([, other = '']) => other),
          loadedBy,
        },
      ],
    );
  const listed = [...rowsIn(loader, null), ...rowsIn(further, 'further')];
  return new Map([...listed, ...additions]);
}

describe('the files of a release', () => {
  it('are in its manifest with their hashes and sizes', () => {
    const manifest = JSON.parse(read('manifest.json').toString()) as {
      version: string;
      files: { file: string; sha384: string; bytes: number; gzip: number }[];
    };
    assert.equal(manifest.version, version);
    const names = readdirSync(folder).filter((file) => file !== 'manifest.json');
    assert.deepEqual(manifest.files.map(({ file }) => file).sort(), names.sort());
    for (const { file, sha384, bytes, gzip } of manifest.files) {
      const content = read(file);
      assert.equal(sha384, `sha384-${hash('sha384', content)}`, file);
      assert.equal(bytes, content.length, file);
      assert.equal(gzip, gzipSync(content, { level: 9 }).length, file);
    }
  });

  it('are all known by the hash of what is in them', () => {
    const known = new Map([...table().values()].map((row) => [row.hash, row]));
    assert.equal(known.size, chunks.length);
    for (const file of chunks) assert.ok(known.has(hash('sha256', read(file))), file);
  });

  it('come after everything that they import', () => {
    const rows = table();
    const reached = (name: string): string[] => {
      const { imports, loadedBy } = rows.get(name)!;
      return [...imports, ...(loadedBy ? [loadedBy] : [])].flatMap((one) => [one, ...reached(one)]);
    };
    for (const file of chunks) {
      const imports = [
        ...read(file)
          .toString()
          .matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g),
      ];
      for (const [, from, alone] of imports) {
        assert.ok(
          reached(nameOf(file)).includes(nameOf((from ?? alone)!)),
          `${file} imports ${from ?? alone}`,
        );
      }
    }
  });

  it('import nothing behind the back of the loader', () => {
    for (const file of chunks) assert.doesNotMatch(read(file).toString(), /\bimport\s*\(/, file);
    assert.equal(loader.match(/\bimport\(/g)?.length, 1);
  });

  it('have a loader of the evergreen channel with the same table', () => {
    const evergreen = readFileSync(join(folder, '..', 'v1', 'parvis.js'), 'utf8');
    assert.equal(evergreen.replace(`"../v${version}/"`, '"./"'), loader);
  });

  it('name the policies that the code makes, in csp.json', () => {
    const { hosting } = JSON.parse(read('csp.json').toString()) as {
      hosting: Record<string, Record<string, Record<string, string[]>>>;
    };
    const code = [loader, ...chunks.map((file) => read(file).toString())].join('\n');
    const made = [...code.matchAll(/createPolicy\(["'`]([^"'`]+)/g)].map(([, name]) => name);
    assert.deepEqual(Object.keys(hosting), ['same-origin', 'other-origin']);
    for (const ways of Object.values(hosting)) {
      assert.deepEqual(Object.keys(ways), ['nonce', 'hosts']);
      for (const policy of Object.values(ways)) {
        assert.deepEqual(policy['trusted-types'], [...new Set(made)].sort());
        assert.deepEqual(policy['style-src'], [`'none'`]);
      }
    }
  });
});
