import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Ratings. Each member has one on a topic, which an index enforces; how often each value was given stands in the topic's
 * own row, which is locked while it changes.
 */
const statements = [
  sql`alter table comments add column rating smallint check (rating between 1 and 5)`,
  sql`alter table topics add column rating_spread integer[] not null default '{0,0,0,0,0}'`,
  sql`create unique index comments_rating_of_author on comments (topic_id, author_id)
    where rating is not null and state = 'published'`,
  sql`create index comments_by_rating on comments (topic_id, rating, created_at, id)
    where rating is not null and state = 'published'`,
];

export const ratings: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
