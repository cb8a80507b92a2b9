import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import {
  checkTags,
  innerTagsForEsbuild,
  innerTagsForRollup,
  versionedTag,
} from '../../scripts/lib/inner-tags.mjs';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';

const VERSION = '2.0.0-beta.1';
const INNER = [
  'parvis-comment',
  'parvis-comment-composer',
  'parvis-comment-editor',
  'parvis-comment-menu',
  'parvis-comment-versions',
  'parvis-comment-writer',
  'parvis-composer-tools',
  'parvis-followed-topics',
  'parvis-moderation-dialog',
  'parvis-role-note',
];
/** All that a build must have, and a public tag. */
const COMPLETE = [...INNER.map((tag) => `${tag}-v2-0-0-beta-1`), '<parvis-comment-thread>'].join(' ');

let folder: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parvis-'));
});
after(() => rm(folder, { recursive: true }));

/** Puts a module where the build expects sources, without writing it there. */
const virtual = (code: string) => ({
  name: 'virtual',
  resolveId: (id: string) => (id === 'virtual' ? join(root, 'src', 'virtual.ts') : null),
  load: () => code,
});

async function rolled(code: string): Promise<string> {
  const made = await rollup({ input: 'virtual', plugins: [virtual(code), innerTagsForRollup(VERSION)] });
  const { output } = await made.generate({ format: 'es' });
  return output[0].code;
}

describe('the tags that only Parvis itself uses', () => {
  it('end in the version, in letters that a tag may have', () => {
    assert.equal(versionedTag('parvis-comment', '0.1.0'), 'parvis-comment-v0-1-0');
    assert.equal(versionedTag('parvis-comment', '1.0.0-RC.2+7'), 'parvis-comment-v1-0-0-rc-2-7');
  });

  it('are changed wherever they stand, and nothing that begins alike is', async () => {
    const code = await rolled(`
      export const tags = ${JSON.stringify(INNER)};
      export const templates = '<parvis-comment a></parvis-comment>';
      export const css = 'li > parvis-comment-writer, parvis-comment{}';
      export const others = '<parvis-comment-thread> <parvis-comment-count> parvis-comment-created #parvis-comment-id --parvis-comment';
    `);
    assert.match(code, /<parvis-comment-v2-0-0-beta-1 a><\/parvis-comment-v2-0-0-beta-1>/);
    assert.match(code, /li > parvis-comment-writer-v2-0-0-beta-1, parvis-comment-v2-0-0-beta-1\{\}/);
    assert.match(
      code,
      /'<parvis-comment-thread> <parvis-comment-count> parvis-comment-created #parvis-comment-id --parvis-comment'/,
    );
  });

  it('fail the build when one is not in it', async () => {
    await assert.rejects(rolled('export const a = 1;'), /<parvis-[\w-]+-v2-0-0-beta-1> is not in the build/);
  });

  for (const wrong of [
    '<parvis-comment ',
    '"parvis-comment-writer"',
    '<parvis-reaction>',
    '</parvis-x-v2>',
  ]) {
    it(`fail the build when it has ${wrong}`, () => {
      const files = new Map([
        ['good.js', COMPLETE],
        ['bad.js', wrong],
      ]);
      assert.throws(() => checkTags(files, VERSION), /^Error: bad\.js has <parvis-.*>, which is neither/);
      files.delete('bad.js');
      checkTags(files, VERSION);
    });
  }

  it('are changed in the modules of the package too', async () => {
    const entryPoints = [
      ...filesBelow('src/elements', '/define.ts'),
      'src/elements/comment-thread/thread-focus.ts',
    ];
    await build({ entryPoints, outdir: folder, plugins: [innerTagsForEsbuild(VERSION)] });
    const focus = await readFile(join(folder, 'comment-thread', 'thread-focus.js'), 'utf8');
    assert.match(focus, /> parvis-comment-v2-0-0-beta-1`/);
  });

  it('fail the build of the package when one is missing', async () => {
    const input = join(folder, 'input.ts');
    await writeFile(input, 'export const a = 1;');
    const plugins = [innerTagsForEsbuild(VERSION)];
    await assert.rejects(
      build({ entryPoints: [input], outdir: folder, plugins, logLevel: 'silent' }),
      /is not in the build/,
    );
  });
});
