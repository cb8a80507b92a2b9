import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { filesBelow } from '../../scripts/lib/files.mjs';
import { root } from '../../scripts/lib/paths.mjs';

/** Where the code of these folders does what matches, less their dependencies. */
function places(folders: readonly string[], pattern: RegExp): string[] {
  return folders
    .flatMap((folder) => filesBelow(folder, '.ts'))
    .filter((file) => !file.includes('node_modules'))
    .filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));
}

describe('the code', () => {
  it('of the server starts no program, evaluates no text, and opens no file that a caller names', () => {
    const pattern = /child_process|worker_threads|node:vm|\beval\(|new Function\(|sendFile|createReadStream/;
    // The file that is imported is named on the command line, by whoever runs the server.
    assert.deepEqual(places(['server'], pattern), ['server/import/read-comments.ts']);
  });

  it('of the server decodes no picture and sends no mail, so that neither can be turned against anybody', () => {
    assert.deepEqual(places(['server'], /from '(?:sharp|jimp|pngjs|nodemailer|[^']*smtp[^']*)'/), []);
  });

  it('of the widgets neither posts nor hears messages between windows', () => {
    assert.deepEqual(places(['src'], /postMessage|addEventListener\('message'|onmessage/), []);
  });

  it('of the widgets believes nothing that another window has left behind', () => {
    assert.deepEqual(
      places(['src'], /window\.name\b|window\.opener|document\.referrer|document\.cookie/),
      [],
    );
  });
});

describe('docs/security-cases.md', () => {
  const table = readFileSync(join(root, 'docs/security-cases.md'), 'utf8');

  it('has each case once', () => {
    const cases = [...table.matchAll(/^\| (S\d+) /gm)].map(([, name]) => name);
    assert.deepEqual(
      cases,
      Array.from({ length: 29 }, (_, index) => `S${index + 1}`),
    );
  });

  it('names tests that are there', () => {
    const files = [...table.matchAll(/`([\w/-]+\.test\.ts|[\w/-]+\.json)`/g)].map(([, file]) => file!);
    assert.ok(files.length > 29);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(root, 'test', file))),
      [],
    );
  });
});
