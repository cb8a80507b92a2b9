import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { INTERNAL_NAMES } from '../../scripts/lib/internal-names.mjs';
import { root } from '../../scripts/lib/paths.mjs';

/** What backends (the configuration of ours names its reactions), and pages with a client of their own, know by name. */
const KNOWN_OUTSIDE = [
  ...filesBelow('src/contract', '.ts'),
  'server/config.ts',
  ...filesBelow('src/elements', '.events.ts'),
  'src/client/domain.ts',
  'src/client/errors.ts',
  'src/configure.ts',
];

describe('the names that the script tag’s build shortens', () => {
  it('are in no other use that others know', () => {
    for (const file of KNOWN_OUTSIDE) {
      const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '');
      const words = new Set(code.match(/[\w$]+/g));
      const shared = INTERNAL_NAMES.filter((name) => words.has(name));
      assert.deepEqual(shared, [], file);
    }
  });

  it('are each listed once', () => {
    assert.equal(new Set(INTERNAL_NAMES).size, INTERNAL_NAMES.length);
  });
});
