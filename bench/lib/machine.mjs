import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../scripts/lib/paths.mjs';

/** What figures depend on: the machine, how busy it is before the first measurement, and what is measured. */
export async function describeMachine() {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const processors = cpus();
  return {
    processor: processors[0]?.model.trim() ?? 'unknown',
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release()}`,
    load: Number(loadavg()[0].toFixed(2)),
    versions: { parvis: version, commit: await commit(), node: process.version.slice(1) },
  };
}

/** Others at work on half of the cores, or more. */
export function isBusy({ load, cores }) {
  return load > cores / 2;
}

/** The commit that is checked out, with a plus where files differ from it; none outside a clone. */
async function commit() {
  const git = async (...args) => (await promisify(execFile)('git', args, { cwd: root })).stdout.trim();
  try {
    const changed = await git('status', '--porcelain', '--untracked-files=no');
    return (await git('rev-parse', '--short', 'HEAD')) + (changed ? '+' : '');
  } catch {
    return 'none';
  }
}
