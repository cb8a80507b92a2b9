import { sql, type Kysely, type Migration } from 'kysely';

/** The topics that members follow, and up to when they have read them; and what counts the comments since then. */
const statements = [
  sql`create table follows (
    member_id text collate "C" not null references members on delete cascade,
    topic_id text collate "C" not null references topics on delete cascade,
    created_at timestamptz(3) not null default clock_timestamp(),
    read_at timestamptz(3) not null default clock_timestamp(),
    primary key (member_id, topic_id)
  )`,
  sql`create index follows_in_order on follows (member_id, created_at, topic_id)`,
  sql`create index follows_by_topic on follows (topic_id)`,
  sql`create index comments_published on comments (topic_id, created_at) where state = 'published'`,
];

export const follows: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
