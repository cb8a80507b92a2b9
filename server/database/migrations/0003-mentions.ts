import { sql, type Kysely, type Migration } from 'kysely';
import { searchNameOf } from '../../members/search-name.js';

/** Who is mentioned, and the names by which those who have published something are found. */
const statements = [
  sql`alter table comments add column mentioned text[]`,
  sql`alter table members add column search_name text collate "C"`,
  sql`create index members_by_search_name on members (search_name, id) where search_name is not null`,
  sql`create index comments_by_topic_author on comments (topic_id, author_id) where state = 'published'`,
];

export const mentions: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
    const { rows } = await sql<{ id: string; name: string }>`
      select id, name from members
      where exists (select 1 from comments where comments.author_id = members.id)`.execute(db);
    const ids = rows.map(({ id }) => id);
    const names = rows.map(({ name }) => searchNameOf(name));
    await sql`
      update members set search_name = named.search_name
      from unnest(${ids}::text[], ${names}::text[]) as named (id, search_name)
      where members.id = named.id`.execute(db);
  },
};
