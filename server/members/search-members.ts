import { sql, type Kysely, type Transaction } from 'kysely';
import type { Author } from '../../src/contract/members.js';
import type { Database } from '../database/schema.js';
import { cleanName } from './clean-name.js';
import type { Member } from './members.js';
import { searchNameOf } from './search-name.js';

const FOUND = 8;

/** After every name that begins with what it is appended to. */
const LAST_CHARACTER = '\u{10ffff}';

/** Whose name stands beside a comment can be mentioned. Others are nobody's business. */
export async function makeFindable(transaction: Transaction<Database>, member: Member): Promise<void> {
  await transaction
    .updateTable('members')
    .set({ search_name: searchNameOf(member.name) })
    .where('id', '=', member.id)
    .where('search_name', 'is', null)
    .execute();
}

/**
 * Those other than the one who asks whose names begin so and who have something published, first those who have it on
 * the topic. Looks at the members of the topic and at a few more, however many there are.
 */
export async function searchMembers(
  db: Kysely<Database>,
  asking: Member,
  { query, topicKey = '' }: { query: string; topicKey?: string | undefined },
): Promise<Author[]> {
  const name = cleanName(query);
  if (name === null) return [];
  const from = searchNameOf(name);
  const isMeant = sql<boolean>`members.search_name >= ${from} and members.search_name < ${from + LAST_CHARACTER}
    and members.id <> ${asking.id}`;
  const { rows } = await sql<Author>`
    with here as (
      select members.* from members
      where ${isMeant} and members.id in (
        select comments.author_id from comments join topics on topics.id = comments.topic_id
        where topics.key = ${topicKey} and comments.state = 'published'
      )
      order by members.search_name, members.id limit ${FOUND}
    ), elsewhere as (
      select members.* from members
      where ${isMeant} and members.id not in (select here.id from here) and exists (
        select 1 from comments where comments.author_id = members.id and comments.state = 'published'
      )
      order by members.search_name, members.id limit ${FOUND}
    )
    select found.id, found.name, found.roles
    from (select here.*, 1 as place from here union all select elsewhere.*, 2 as place from elsewhere) as found
    order by found.place, found.search_name, found.id limit ${FOUND}`.execute(db);
  return rows;
}
