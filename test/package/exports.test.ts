import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';

interface Description {
  exports: Record<string, string | { types: string; default: string }>;
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Description;

/** Every path that the package offers, patterns written out. */
const entries = Object.entries(exports).flatMap(([name, target]) => {
  if (typeof target === 'string') return [];
  if (!name.endsWith('*')) return [{ name, ...target }];
  const folder = target.default.slice(2, target.default.lastIndexOf('/'));
  return filesBelow(folder, '.js').map((file) => {
    const star = file.slice(folder.length + 1, -'.js'.length);
    return {
      name: name.replace('*', star),
      types: target.types.replace('*', star),
      default: target.default.replace('*', star),
    };
  });
});

describe('the package', () => {
  for (const { name, types, default: code } of entries) {
    it(`has the code and the types of ${name}`, () => {
      assert.ok(existsSync(join(root, code)), code);
      assert.ok(existsSync(join(root, types)), types);
    });

    it(`can be imported under Node: ${name}`, async () => {
      const specifier = `parvis${name.slice(1)}`;
      await promisify(execFile)(
        process.execPath,
        ['--input-type=module', '--eval', `import '${specifier}';`],
        {
          cwd: root,
        },
      );
    });
  }

  it('offers every element that the script tag knows', () => {
    const definedBy = (file: string) =>
      [
        ...readFileSync(join(root, 'src', file), 'utf8').matchAll(
          /import\('[./a-z]*\/([a-z-]+)\/define\.js'\)/g,
        ),
      ].map(([, name]) => name!);
    const elements = ['embed.ts', 'embed/further.ts'].flatMap(definedBy);
    assert.ok(elements.length > 3);
    for (const element of elements) assert.ok(`./${element}/define` in exports, element);
  });
});
