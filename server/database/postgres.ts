import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Store } from './connect.js';
import { PLANNER_SETTINGS } from './planner.js';
import type { Database } from './schema.js';

const INT8 = 20;

/** Whole numbers as numbers: those kept here stay far below 2^53, and PGlite gives numbers as well. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary'): unknown =>
    id === INT8 ? Number : pg.types.getTypeParser(id, format),
};

const RECONNECT_MS = 1000;

/** Connections to a PostgreSQL server. Nothing is connected before the first query. */
export async function connectPostgres(url: string, poolSize: number): Promise<Store> {
  const options = {
    connectionString: url,
    types,
    connectionTimeoutMillis: 5000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'parvis',
  };
  const pool = new pg.Pool({ ...options, max: poolSize });
  // A lost connection, idle or between two queries of a transaction, fails what uses it next and is replaced. Without
  // listeners it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(PLANNER_SETTINGS));
      },
    }),
  });
  const listeners = new Set<() => Promise<void>>();
  return {
    db,
    listen: async (channel, onSignal) => {
      const stop = await listen(options, channel, onSignal);
      listeners.add(stop);
      return async () => {
        listeners.delete(stop);
        await stop();
      };
    },
    close: async () => {
      await Promise.all([...listeners].map((stop) => stop()));
      await db.destroy();
    },
  };
}

async function listen(
  options: pg.ClientConfig,
  channel: string,
  onSignal: () => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  const open = async (): Promise<void> => {
    const next = new pg.Client(options);
    next.on('notification', onSignal);
    next.on('error', () => {});
    next.once('end', () => {
      client = null;
      if (!stopped) timer = setTimeout(reopen, RECONNECT_MS);
    });
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    if (stopped) await next.end();
    else client = next;
  };
  const reopen = (): void => {
    open().then(onSignal, () => {
      if (!stopped && client === null) {
        clearTimeout(timer);
        timer = setTimeout(reopen, RECONNECT_MS);
      }
    });
  };

  await open();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await client?.end();
  };
}
