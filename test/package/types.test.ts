import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/paths.mjs';

describe('the types of the package', () => {
  it('describe the elements to plain TypeScript, React 19 and Vue 3', async () => {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    await promisify(execFile)(process.execPath, [tsc, '-p', join(root, 'test', 'frameworks')], {
      cwd: root,
    }).catch(({ stdout, message }) => {
      throw new Error(stdout || message);
    });
  });
});
