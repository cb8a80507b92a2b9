import type { Kysely } from 'kysely';
import { migrate } from './migrate.js';
import { connectEmbedded } from './embedded.js';
import { connectPostgres } from './postgres.js';
import type { Database } from './schema.js';

/** A database with the signal that tells processes of new events. */
export interface Store {
  readonly db: Kysely<Database>;
  /** Calls `onSignal` when somebody notifies the channel, and after a lost connection is back. Resolves to what ends it. */
  listen(channel: string, onSignal: () => void): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

export interface StoreConfig {
  /** A PostgreSQL server; otherwise PGlite keeps the data in `dataFolder`. */
  databaseUrl?: string | undefined;
  dataFolder: string;
  /** Connections to a PostgreSQL server. */
  poolSize?: number | undefined;
}

/** Opens the database and brings it to the newest version. */
export async function connectStore(config: StoreConfig): Promise<Store> {
  const store = config.databaseUrl
    ? await connectPostgres(config.databaseUrl, config.poolSize ?? 10)
    : await connectEmbedded(config.dataFolder);
  try {
    await migrate(store.db);
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}
