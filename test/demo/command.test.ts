import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { PROJECT_FOLDER } from '../../demo/project.js';
import { temporaryFolder } from './open-demo.js';

interface Command {
  child: ChildProcess;
  /** Resolves when the output holds the text, and rejects with the output when the process ends without it. */
  says(text: string): Promise<string>;
  /** Resolves to the exit code and all output. */
  ended: Promise<{ code: number | null; output: string }>;
}

function runDemo(test: TestContext, environment: Record<string, string>, ...options: string[]): Command {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/main.ts', ...options], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, PORT: '0', PARVIS_BACKEND: 'http://127.0.0.1:9999', ...environment },
  });
  test.after(() => child.kill('SIGKILL'));
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      output += part.toString();
      listeners.forEach((listener) => listener());
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const check = () => {
        if (output.includes(text)) resolve(output);
      };
      listeners.add(check);
      check();
      void ended.then(() => reject(new Error(`It ended without saying "${text}":\n${output}`)));
    });
  return { child, says, ended };
}

describe('the command that starts the demo', () => {
  it('prints the address, serves there, and ends cleanly on Ctrl-C', async (test) => {
    const { child, says, ended } = runDemo(test, { PARVIS_DATA: await temporaryFolder(test) });
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(await says('Ctrl-C stops it.'))?.[0];
    assert.ok(url);
    assert.equal((await fetch(url)).status, 200);
    // npm passes Ctrl-C on to a process that has had it from the terminal already.
    child.kill('SIGINT');
    child.kill('SIGINT');
    const { code, output } = await ended;
    assert.equal(code, 0);
    assert.match(output, /Stopping/);
  });

  it('says which port is in use and how to choose another', async (test) => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    test.after(() => other.close());
    const { port } = other.address() as { port: number };
    const { ended } = runDemo(test, { PARVIS_DATA: await temporaryFolder(test), PORT: String(port) });
    const { code, output } = await ended;
    assert.equal(code, 1);
    assert.match(output, new RegExp(`Port ${port} is in use`));
    assert.match(output, /PORT=\d+ npm start/);
    assert.doesNotMatch(output, / at .*\.ts/);
  });

  it('begins anew with --fresh, removing only what the demo wrote', async (test) => {
    const folder = await temporaryFolder(test);
    for (const name of ['community', 'demo', 'mine']) {
      await mkdir(join(folder, name));
      await writeFile(join(folder, name, 'old.txt'), 'old');
    }
    const { says } = runDemo(test, { PARVIS_DATA: folder }, '--fresh');
    await says('Ctrl-C stops it.');
    assert.equal(existsSync(join(folder, 'community', 'old.txt')), false);
    assert.equal(existsSync(join(folder, 'demo', 'old.txt')), false);
    assert.equal(existsSync(join(folder, 'mine', 'old.txt')), true);
  });

  it('does not remove the data of a demo that is running', async (test) => {
    const folder = await temporaryFolder(test);
    await mkdir(join(folder, 'community'));
    await writeFile(join(folder, 'community', 'lock'), String(process.pid));
    const { code, output } = await runDemo(test, { PARVIS_DATA: folder }, '--fresh').ended;
    assert.equal(code, 1);
    assert.match(output, new RegExp(`in use by process ${process.pid}`));
    assert.equal(existsSync(join(folder, 'community', 'lock')), true);
  });

  const wrong: [title: string, environment: Record<string, string>, options: string[], message: RegExp][] = [
    ['a port that is none', { PORT: 'http' }, [], /PORT must be a number/],
    ['a port that is too high', { PORT: '70000' }, [], /PORT must be a number/],
    ['a backend that is no URL', { PARVIS_BACKEND: 'localhost' }, [], /PARVIS_BACKEND must be a URL/],
    ['an option that it does not know', {}, ['--reset'], /--reset[^]*Usage: npm start/],
  ];
  for (const [title, environment, options, message] of wrong) {
    it(`explains ${title}`, async (test) => {
      const dataFolder = await temporaryFolder(test);
      const { code, output } = await runDemo(test, { PARVIS_DATA: dataFolder, ...environment }, ...options)
        .ended;
      assert.equal(code, 1);
      assert.match(output, message);
      assert.doesNotMatch(output, / at .*\.ts/);
    });
  }
});
