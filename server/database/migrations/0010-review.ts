import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Comments that wait until somebody has looked at them. Why is kept with the decision to hold them. `recent_texts` is
 * what repetitions are recognised by: digests, for as long as they are looked for.
 */
const statements = [
  sql`alter table decisions
    add column hold jsonb,
    drop constraint decisions_restriction_check,
    add constraint decisions_restriction_check
      check (restriction in ('removed', 'disabled', 'labelled', 'held'))`,
  sql`create table recent_texts (
    comment_id text collate "C" primary key references comments on delete cascade,
    key text collate "C" not null,
    at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create index recent_texts_by_key on recent_texts (key, at)`,
  sql`create index recent_texts_by_time on recent_texts (at)`,
  sql`create index comments_restricted_by_author on comments (author_id)
    where state in ('held', 'removed') or moderation is not null`,
  sql`create index comments_removed_with_text on comments (id) where state = 'removed' and source is not null`,
];

export const review: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
