import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = new URL('../../../', import.meta.url).pathname;

async function template(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
  const { version } = JSON.parse(await readFile(join(dirname(entry), '../package.json'), 'utf8')) as {
    version: string;
  };
  return join(root, 'node_modules/.cache/parvis', `pglite-${version}`);
}

async function copy(from: string, to: string): Promise<boolean> {
  try {
    await cp(from, to, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/**
 * A new data folder with an empty database. Making one takes PGlite seconds, so the first is kept and copied; the
 * tables are not in it, for each test makes them by the migrations.
 */
export async function newDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-data-'));
  const kept = await template();
  if (await copy(kept, join(folder, 'database'))) return folder;
  await rm(join(folder, 'database'), { recursive: true, force: true });

  const fresh = await mkdtemp(join(tmpdir(), 'parvis-template-'));
  const { PGlite } = await import('@electric-sql/pglite');
  const pglite = await PGlite.create(join(fresh, 'database'));
  await pglite.close();
  await mkdir(dirname(kept), { recursive: true });
  await cp(join(fresh, 'database'), `${kept}-${process.pid}`, { recursive: true });
  await rename(`${kept}-${process.pid}`, kept).catch(() => rm(`${kept}-${process.pid}`, { recursive: true }));
  await rename(join(fresh, 'database'), join(folder, 'database')).catch(() =>
    copy(kept, join(folder, 'database')),
  );
  await rm(fresh, { recursive: true, force: true });
  return folder;
}
