import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';

const files = new Map(
  filesBelow('dist/cdn', '.js').map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
);
const code = [...files.values()].join('\n');

describe('what the script tag loads', () => {
  it('makes the policies of Lit and of Parvis by our names alone', () => {
    const policies = [...code.matchAll(/createPolicy\(["'`]([^"'`]+)/g)].map(([, name]) => name);
    assert.ok(policies.includes('parvis-1-lit'));
    assert.deepEqual(
      policies.filter((name) => !/^parvis-1(?:-lit)?$/.test(name ?? '')),
      [],
    );
  });

  it('holds one copy of Lit, and not the one for development', () => {
    assert.equal(code.match(/createPolicy\(["'`]parvis-1-lit/g)?.length, 1);
    assert.doesNotMatch(code, /Lit is in dev mode/);
  });

  it('leaves nothing of Lit on the page', () => {
    assert.doesNotMatch(
      code,
      /Symbol\.metadata|litPropertyMetadata|\b(?:litHtml|litElement|reactiveElement)Versions\b/,
    );
  });

  it('makes no code of strings', () => {
    assert.doesNotMatch(code, /\beval\(|\bnew Function\(|\bFunction\(["'`]/);
  });

  it('is one entry of a fixed name in each channel, and chunks whose names change with what is in them', () => {
    const names = [...files.keys()].map((file) => file.slice(file.lastIndexOf('/') + 1));
    assert.deepEqual(
      names.filter((name) => !/^[a-z-]+-[\w-]{8}\.js$/.test(name)),
      ['parvis.js', 'parvis.js'],
    );
  });
});
