import { sql, type Kysely, type Migration } from 'kysely';

/** Those who write without an account, and the key that their tokens are signed with, which all processes share. */
const statements = [
  sql`alter table members add column guest boolean not null default false`,
  sql`create index members_guests on members (created_at) where guest`,
  sql`create table guest_keys (
    id integer primary key check (id = 1),
    secret text not null,
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
];

export const guests: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
