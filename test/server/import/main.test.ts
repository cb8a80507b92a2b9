import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { connectStore } from '../../../server/database/connect.js';
import { newDataFolder } from '../support/data-folder.js';
import { imported, type ImportedLine } from './imported-line.js';

const ENTRY = new URL('../../../server/import/main.ts', import.meta.url).pathname;

describe('npm -w server run import', () => {
  let folder: string;
  let dataFolder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parvis-import-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    dataFolder = await newDataFolder();
  });
  afterEach(() => rm(dataFolder, { recursive: true, force: true }));

  function run(...options: string[]): Promise<{ code: number; output: string }> {
    const env = {
      PATH: process.env['PATH'],
      INIT_CWD: folder,
      PARVIS_DATA: dataFolder,
      PARVIS_JWKS_URL: 'http://127.0.0.1:1/jwks.json',
      PARVIS_ISSUER: 'https://bank.example',
      PARVIS_AUDIENCE: 'parvis-test',
    };
    return new Promise((resolve) => {
      execFile(process.execPath, ['--import', 'tsx', ENTRY, ...options], { env }, (error, stdout, stderr) => {
        resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
      });
    });
  }

  async function write(lines: readonly (ImportedLine | string)[]): Promise<void> {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    await writeFile(join(folder, 'comments.jsonl'), text);
  }

  async function countComments(): Promise<number> {
    const store = await connectStore({ dataFolder });
    const { length } = await store.db.selectFrom('comments').select('id').execute();
    await store.close();
    return length;
  }

  /** Every kind of line that cannot be read, after one that can. */
  const mixed = [
    imported('1'),
    '{"id": ',
    imported('3', { text: '[a link](javascript:alert(1))' }),
    imported('4', { text: ' ' }),
    imported('5', { createdAt: 'yesterday' }),
    imported('6', { createdAt: '2999-01-01T00:00:00Z' }),
    imported('7', { author: { subject: 'x', name: '\u200b' } }),
    imported('1', { text: 'Again.' }),
    imported('9', { parentId: '4' }),
    imported('10', { rating: 6 }),
    '',
  ];

  it('tells every line that is wrong and why, and imports nothing', async () => {
    await write(mixed);
    const { code, output } = await run('comments.jsonl');
    assert.equal(code, 1);
    assert.deepEqual(
      output.split('\n').filter((line) => line.startsWith('Line')),
      [
        'Line 2: It is not JSON.',
        'Line 3: text: Links may only lead to complete http, https or mailto addresses without a user name.',
        'Line 4: text: The text has nothing that a reader could see.',
        'Line 5: createdAt must be like 2024-03-01T09:30:00Z.',
        'Line 6: createdAt is in the future.',
        'Line 7: author.name has nothing that a reader could see.',
        'Line 8: id: line 1 has the same one.',
        'Line 9: parentId: what it replies to cannot be imported.',
        'Line 10: rating is missing, or is not what it must be.',
      ],
    );
    assert.match(output, /1 comments? that can be imported, 9 lines that cannot/);
    assert.equal(await countComments(), 0);
  });

  it('imports the others where it is told to', async () => {
    await write(mixed);
    const { code, output } = await run('comments.jsonl', '--skip-wrong');
    assert.equal(code, 0, output);
    assert.equal(await countComments(), 1);
  });

  it('only looks where it is told to', async () => {
    await write([imported('1')]);
    const { code } = await run('--check', 'comments.jsonl');
    assert.equal(code, 0);
    assert.equal(await countComments(), 0);
  });

  it('goes on after the line that stopped it was mended', async () => {
    const lines = Array.from({ length: 501 }, (_, index) => imported(`${index}`));
    await write([...lines, imported('last', { parentId: 'nothing' })]);
    const stopped = await run('comments.jsonl');
    assert.equal(stopped.code, 1);
    assert.match(stopped.output, /Line 502: parentId.*\nStopped: 500 comments/);
    await write([...lines, imported('last', { parentId: '3' })]);
    const { code, output } = await run('comments.jsonl');
    assert.equal(code, 0);
    assert.match(output, /Done: 2 comments imported, 500 were there already/);
    assert.equal(await countComments(), 502);
  });

  it('says how it is used, and which file is not there', async () => {
    assert.match((await run()).output, /npm -w server run import -- comments\.jsonl/);
    assert.match((await run('--quickly', 'a.jsonl')).output, /--quickly[^]*How to import/);
    assert.match((await run('missing.jsonl')).output, /no such file.*missing\.jsonl/);
  });
});
