import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort } from '../../../scripts/lib/free-port.mjs';

const run = promisify(execFile);

/** The folder of PostgreSQL's programs, or null where it is not installed. */
export async function findPostgres(): Promise<string | null> {
  try {
    const { stdout } = await run('pg_config', ['--bindir']);
    const folder = stdout.trim();
    await run(join(folder, 'initdb'), ['--version']);
    return folder;
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root: there it runs as its own user, or as nobody. */
async function unprivilegedUser(): Promise<{ uid: number; gid: number } | null> {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all(
        ['-u', '-g'].map(async (flag) => Number((await run('id', [flag, name])).stdout)),
      );
      if (uid && gid) return { uid, gid };
    } catch {
      continue;
    }
  }
  throw new Error('There is no user that PostgreSQL could run as.');
}

/** A PostgreSQL server in a temporary folder, with a database for each one who asks. */
export class PostgresServer {
  readonly #process: ChildProcess;
  readonly #folder: string;
  readonly #port: number;
  #databases = 0;

  private constructor(child: ChildProcess, folder: string, port: number) {
    this.#process = child;
    this.#folder = folder;
    this.#port = port;
  }

  static async start(binaries: string): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'parvis-postgres-'));
    const user = await unprivilegedUser();
    if (user) await chown(folder, user.uid, user.gid);
    const as = { ...user, cwd: folder };
    const data = join(folder, 'data');
    const port = await freePort();
    // Another locale than PGlite's, so that an order which depends on it shows.
    await run(
      join(binaries, 'initdb'),
      ['-D', data, '-U', 'parvis', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      as,
    );
    const settings = ['fsync=off', 'max_connections=200', 'listen_addresses=127.0.0.1'];
    const child = spawn(
      join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])],
      { ...as, stdio: 'ignore' },
    );
    // A run that is broken off leaves nothing running.
    process.once('exit', () => child.kill('SIGQUIT'));
    const server = new PostgresServer(child, folder, port);
    await server.#untilReady();
    return server;
  }

  /** The URL of a new, empty database. */
  async createDatabase(): Promise<string> {
    const name = `parvis_${++this.#databases}`;
    const client = new pg.Client(this.#url('postgres'));
    await client.connect();
    await client.query(`create database ${name}`);
    await client.end();
    return this.#url(name);
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    this.#process.kill('SIGQUIT');
    await ended;
    await rm(this.#folder, { recursive: true, force: true });
  }

  #url(database: string): string {
    return `postgres://parvis@127.0.0.1:${this.#port}/${database}`;
  }

  async #untilReady(): Promise<void> {
    const deadline = Date.now() + 20_000;
    for (;;) {
      const client = new pg.Client(this.#url('postgres'));
      try {
        await client.connect();
        await client.end();
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }
}
