import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { openBank } from '../lib/bank.mjs';
import { startBackend } from '../lib/backend.mjs';
import { startPostgres } from '../lib/postgres.mjs';

/**
 * A bank, and a database of each kind with the backend's tables in it: PGlite always, PostgreSQL where it is installed.
 * `use` gets them; everything that it or they started is ended afterwards.
 */
export async function withDatabases(use, { say }) {
  const cleanups = [];
  try {
    const bank = await openBank();
    cleanups.unshift(() => bank.close());
    const opened = [await openPglite(cleanups)];
    const postgres = await openPostgres(cleanups);
    if (postgres) opened.push(postgres);
    else say('PostgreSQL is not installed: measuring PGlite only');
    const databases = opened.map((database) => ({
      ...database,
      start: async () => {
        const backend = await startBackend({ bank, database: database.environment });
        cleanups.unshift(() => backend.close());
        return backend;
      },
    }));
    await Promise.all(databases.map(migrate));
    return await use({
      bank,
      databases,
      versions: Object.fromEntries(opened.map(({ key, version }) => [key, version])),
    });
  } finally {
    await endAll(cleanups);
  }
}

/** In order, each whatever became of the one before. */
async function endAll(cleanups) {
  const errors = [];
  for (const cleanup of cleanups) await cleanup().catch((error) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** The backend makes its tables when it starts. */
async function migrate(database) {
  const backend = await database.start();
  await backend.close();
}

async function openPglite(cleanups) {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-bench-pglite-'));
  cleanups.unshift(() => rm(folder, { recursive: true, force: true }));
  return {
    key: 'pglite',
    name: 'PGlite',
    version: await pgliteVersion(),
    environment: { PARVIS_DATA: folder },
    /** While no backend has the database open. */
    async withConnection(use) {
      const connection = await PGlite.create(join(folder, 'database'));
      try {
        return await use(async (text, values) => (await connection.query(text, values)).rows);
      } finally {
        await connection.close();
      }
    },
  };
}

async function pgliteVersion() {
  const program = import.meta.resolve('@electric-sql/pglite');
  return JSON.parse(await readFile(new URL('../package.json', program), 'utf8')).version;
}

async function openPostgres(cleanups) {
  const server = await startPostgres();
  if (!server) return null;
  cleanups.unshift(() => server.close());
  return {
    key: 'postgresql',
    name: 'PostgreSQL',
    version: server.version,
    environment: { DATABASE_URL: server.url },
    async withConnection(use) {
      const connection = new pg.Client(server.url);
      await connection.connect();
      try {
        return await use(async (text, values) => (await connection.query(text, values)).rows);
      } finally {
        await connection.end();
      }
    },
  };
}
