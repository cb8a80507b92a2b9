import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { findPostgreSql } from '../../scripts/postgresql.mjs';
import { freePort } from '../../scripts/lib/free-port.mjs';

const run = promisify(execFile);
const PATIENCE_MS = 20_000;

/**
 * A PostgreSQL server with an empty database in a temporary folder, or null where PostgreSQL is not installed. It keeps
 * what it is told as safely as one in use: a write is answered when it is on the disk.
 */
export async function startPostgres() {
  const binaries = findPostgreSql();
  if (!binaries) return null;
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-postgres-'));
  const as = { ...unprivilegedUser(), cwd: folder };
  if (as.uid) await chown(folder, as.uid, as.gid);
  const data = join(folder, 'data');
  await run(
    join(binaries, 'initdb'),
    ['-D', data, '-U', 'parvis', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    as,
  );
  const port = await freePort();
  // The size of the log is for the filling of large topics. Everything else is as it is installed.
  const settings = ['max_wal_size=2GB', 'listen_addresses=127.0.0.1'].flatMap((setting) => ['-c', setting]);
  const child = spawn(join(binaries, 'postgres'), ['-D', data, '-p', `${port}`, '-k', folder, ...settings], {
    ...as,
    stdio: 'ignore',
  });
  const stop = () => child.kill('SIGQUIT');
  process.once('exit', stop);
  const close = async () => {
    process.off('exit', stop);
    const ended = isRunning(child) ? once(child, 'exit') : null;
    stop();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://parvis@127.0.0.1:${port}/postgres`;
  try {
    return { url, version: await untilReady(url, child), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** PostgreSQL refuses to run as root: there it runs as its own user, or as nobody. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })),
      );
      return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new Error('There is no user that PostgreSQL could run as.');
}

/** Resolves to the version, such as `15.4`. */
async function untilReady(url, child) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const client = new pg.Client(url);
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      await client.end();
      return rows[0].server_version.split(' ')[0];
    } catch (error) {
      if (Date.now() > deadline || !isRunning(child)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function isRunning(child) {
  return child.exitCode === null && child.signalCode === null;
}
