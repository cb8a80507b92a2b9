import { Migrator, type Kysely, type Migration } from 'kysely';
import { comments } from './migrations/0001-comments.js';
import { curation } from './migrations/0002-curation.js';
import { mentions } from './migrations/0003-mentions.js';
import { ratings } from './migrations/0004-ratings.js';
import { presets } from './migrations/0005-presets.js';
import { follows } from './migrations/0006-follows.js';
import { guests } from './migrations/0007-guests.js';
import { moderation } from './migrations/0008-moderation.js';
import { ledger } from './migrations/0009-ledger.js';
import { review } from './migrations/0010-review.js';
import { desk } from './migrations/0011-desk.js';
import type { Database } from './schema.js';

/** Applied in the order of their names. A released migration is never changed. */
const migrations: Record<string, Migration> = {
  '0001-comments': comments,
  '0002-curation': curation,
  '0003-mentions': mentions,
  '0004-ratings': ratings,
  '0005-presets': presets,
  '0006-follows': follows,
  '0007-guests': guests,
  '0008-moderation': moderation,
  '0009-ledger': ledger,
  '0010-review': review,
  '0011-desk': desk,
};

/** Brings the database to the newest version. Safe to run from many processes at once: Kysely holds an advisory lock. */
export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be migrated.', { cause: error });
}
