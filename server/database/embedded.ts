import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely } from 'kysely';
import { PGliteDialect } from 'kysely-pglite-dialect';
import type { Store } from './connect.js';
import { lockFolder } from './folder-lock.js';
import { PLANNER_SETTINGS } from './planner.js';
import type { Database } from './schema.js';

/** PostgreSQL inside this process, with its files in `folder`. Rejects with `FolderInUseError` if another process has it. */
export async function connectEmbedded(folder: string): Promise<Store> {
  const unlock = await lockFolder(folder);
  try {
    const pglite = await PGlite.create(join(folder, 'database'));
    await pglite.exec(PLANNER_SETTINGS);
    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      await db.destroy();
      await unlock();
    };
    const db = new Kysely<Database>({ dialect: new PGliteDialect(pglite) });
    return {
      db,
      listen: async (channel, onSignal) => {
        const unlisten = await pglite.listen(channel, onSignal);
        return () => unlisten();
      },
      // Once only: a second time would take the lock from whoever has the folder by then.
      close: () => (closing ??= close()),
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
