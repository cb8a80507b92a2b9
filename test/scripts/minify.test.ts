import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { minify } from '../../scripts/lib/minify.mjs';

async function build(modules: Record<string, string>, internalNames: string[]): Promise<string[]> {
  const bundle = await rollup({
    input: Object.keys(modules),
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => id,
        load: (id) => modules[id] ?? null,
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'es', plugins: [minify({ internalNames })] });
  return output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
}

describe('minifying', () => {
  it('shortens an internal name alike in every chunk, and no other name', async () => {
    const codes = await build(
      {
        one: 'export const make = () => ({ isInternalThing: 1, publicThing: 2 });',
        two: 'export const read = (made) => made.isInternalThing + made.publicThing;',
      },
      ['isOther', 'isInternalThing'],
    );
    const [one, two] = codes as [string, string];
    const [, short] = /\.([\w$]+)\+/.exec(two) ?? [];
    assert.match(one, new RegExp(`\\{${short?.replace('$', '\\$')}:1,publicThing:2\\}`));
    assert.match(two, /\.publicThing/);
    assert.ok(codes.every((code) => !code.includes('isInternalThing')));
  });

  it('fails where an internal name is left in a template or in what a chunk exports', async () => {
    await assert.rejects(
      build({ one: 'export const text = (html) => html`<p .isInternalThing=${1}></p>`;' }, [
        'isInternalThing',
      ]),
      /"isInternalThing" is internal, but stands in a string or a template of one/,
    );
    await assert.rejects(
      build({ one: 'export const isInternalThing = 1;' }, ['isInternalThing']),
      /"isInternalThing" is internal/,
    );
  });
});
