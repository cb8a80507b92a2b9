import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { PROJECT_FOLDER } from '../../../demo/project.js';
import { type Demo, type DemoOptions, startDemo } from '../../../demo/server.js';
import { filesBelow } from '../../../scripts/lib/files.mjs';

const PREFIX = 'demo-';

/** Limits that no test meets by accident. */
const ROOMY = { count: 1_000_000, seconds: 60 };
export const ROOMY_LIMITS = { requests: ROOMY, memberWrites: ROOMY, addressWrites: ROOMY };

export async function startDemoOn(dataFolder: string, options: Partial<DemoOptions> = {}): Promise<Demo> {
  return startDemo({ port: 0, seed: false, limits: ROOMY_LIMITS, ...options, dataFolder });
}

/** A new data folder with the demo's content. Writing it takes seconds, so the first one is kept and copied. */
export async function seededFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-e2e-'));
  const kept = await keptFolder();
  if (await isCopied(kept, folder)) return folder;
  const fresh = await mkdtemp(join(tmpdir(), 'parvis-e2e-seed-'));
  const demo = await startDemo({ port: 0, seed: true, dataFolder: fresh });
  await demo.close();
  await mkdir(dirname(kept), { recursive: true });
  await cp(fresh, `${kept}-${process.pid}`, { recursive: true });
  await removeOthers(kept);
  // Somebody else may have been quicker.
  await rename(`${kept}-${process.pid}`, kept).catch(() => rm(`${kept}-${process.pid}`, { recursive: true }));
  await rm(fresh, { recursive: true, force: true });
  await cp(kept, folder, { recursive: true });
  return folder;
}

/** Those of older content: each is large, and nobody would miss the space. */
async function removeOthers(kept: string): Promise<void> {
  const names = await readdir(dirname(kept));
  const others = names.filter((name) => name.startsWith(PREFIX) && !name.startsWith(basename(kept)));
  await Promise.all(others.map((name) => rm(join(dirname(kept), name), { recursive: true, force: true })));
}

async function isCopied(from: string, to: string): Promise<boolean> {
  return cp(from, to, { recursive: true }).then(
    () => true,
    () => false,
  );
}

/** Named after everything that decides what is in it. */
async function keptFolder(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...filesBelow('server', '.ts'), 'package-lock.json']) {
    hash.update(await readFile(join(PROJECT_FOLDER, file)));
  }
  return join(PROJECT_FOLDER, 'node_modules/.cache/parvis', PREFIX + hash.digest('hex').slice(0, 16));
}
