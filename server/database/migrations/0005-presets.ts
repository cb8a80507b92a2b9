import type { Kysely, Migration } from 'kysely';

/** Which of the allowed sentences or drawings a comment is, where a topic takes nothing else. */
export const presets: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('comments').addColumn('preset', 'text').execute();
  },
};
