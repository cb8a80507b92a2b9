import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/lib/paths.mjs';
import { checkSizes, loadedFiles } from '../../scripts/sizes.mjs';

interface Chunk {
  type: 'chunk';
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
  facadeModuleId: string | null;
}

function chunk(
  fileName: string,
  module: string,
  imports: string[] = [],
  dynamicImports: string[] = [],
): Chunk {
  const id = join(root, module);
  const code = `${fileName} ${Math.PI}`.repeat(200);
  return { type: 'chunk', fileName, code, imports, dynamicImports, moduleIds: [id], facadeModuleId: id };
}

const output = [
  chunk('loader.js', 'src/embed.ts', [], ['thread.js']),
  chunk('thread.js', 'src/thread.ts', ['shared.js'], ['composer.js', 'de.js']),
  chunk('shared.js', 'src/shared.ts', [], ['live.js']),
  chunk('composer.js', 'src/composer.ts', ['shared.js']),
  chunk('live.js', 'src/live.ts'),
  chunk('de.js', 'src/i18n/de.ts'),
];
const chunks = new Map(output.map((item) => [item.fileName, item]));

describe('the sizes', () => {
  it('count what modules import, and not what they load later', () => {
    const files = loadedFiles(chunks, { modules: ['src/embed.ts', 'src/thread.ts'] });
    assert.deepEqual([...files].sort(), ['loader.js', 'shared.js', 'thread.js']);
  });

  it('count what is loaded later where a budget says so, each file once', () => {
    const budget = { modules: ['src/embed.ts'], lazily: 'src/thread.ts', except: /^src\/i18n\// };
    const files = loadedFiles(chunks, budget);
    assert.deepEqual([...files].sort(), ['composer.js', 'live.js', 'loader.js', 'shared.js', 'thread.js']);
  });

  it('fail when a budget is exceeded, naming it', () => {
    const budgets = [
      { what: 'small', limit: 0.01, modules: ['src/embed.ts'] },
      { what: 'large', limit: 100, modules: ['src/embed.ts'] },
    ];
    assert.throws(() => checkSizes(output, budgets), /Over budget: small\./);
  });

  it('pass within the budgets', () => {
    checkSizes(output, [{ what: 'large', limit: 100, modules: ['src/embed.ts'] }]);
  });

  it('fail when a budget names a module that is not there', () => {
    assert.throws(
      () => checkSizes(output, [{ what: 'a', limit: 1, modules: ['src/none.ts'] }]),
      /src\/none\.ts/,
    );
  });
});
