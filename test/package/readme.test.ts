import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { withTables } from '../../scripts/generate-readme.mjs';
import { root } from '../../scripts/lib/paths.mjs';

const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('the README', () => {
  it('says of the elements what their code says; "npm run generate" renews it', async () => {
    assert.equal(readme, await withTables(readme));
  });
});
