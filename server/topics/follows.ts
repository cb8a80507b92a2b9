import * as z from 'zod/mini';
import { sql, type Kysely } from 'kysely';
import type { Follow, FollowPage } from '../../src/contract/follows.js';
import type { Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { findTopic } from './topics.js';

/** What is new is counted up to here, so that the list costs the same for a topic of any size. */
const COUNTED = 100;
const PAGE = 50;

interface FollowView {
  topic_id: string;
  key: string;
  title: string;
  url: string | null;
  created_at: Date;
  read_at: Date;
  new_count: number;
}

const Place = z.tuple([z.int().check(z.minimum(0), z.maximum(8.64e15)), z.string().check(z.maxLength(64))]);

function toFollow(view: FollowView): Follow {
  return {
    topicKey: view.key,
    title: view.title,
    url: view.url,
    followedAt: view.created_at.toISOString(),
    readAt: view.read_at.toISOString(),
    newCount: view.new_count,
  };
}

/** Puts a topic on a member's list, or notes there that it has been read up to now. */
export async function followTopic(db: Kysely<Database>, member: Member, key: string): Promise<Follow> {
  const { id } = await findTopic(db, key);
  await sql`
    insert into follows (member_id, topic_id) values (${member.id}, ${id})
    on conflict (member_id, topic_id) do update set read_at = clock_timestamp()`.execute(db);
  const [view] = await readFollows(db, member, sql`and follows.topic_id = ${id}`, 1);
  // Somebody took it off the list again meanwhile.
  if (!view) throw new ProblemError('topic-unknown');
  return toFollow(view);
}

export async function unfollowTopic(db: Kysely<Database>, member: Member, key: string): Promise<void> {
  const { id } = await findTopic(db, key);
  await db.deleteFrom('follows').where('member_id', '=', member.id).where('topic_id', '=', id).execute();
}

/** A page of a member's list, the last followed first. `keys`: only these. */
export async function listFollows(
  db: Kysely<Database>,
  member: Member,
  { keys, limit = PAGE, cursor }: { keys?: readonly string[]; limit?: number; cursor?: string },
): Promise<FollowPage> {
  const place = cursor === undefined ? null : decode(cursor);
  const only = keys ? sql`and topics.key = any(${keys}::text[])` : sql``;
  const from = place
    ? sql`and (follows.created_at, follows.topic_id) < (${new Date(place[0])}::timestamptz, ${place[1]}::text)`
    : sql``;
  const views = await readFollows(db, member, sql`${only} ${from}`, limit + 1);
  const shown = views.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toFollow),
    next:
      last && views.length > limit
        ? Buffer.from(JSON.stringify([last.created_at.getTime(), last.topic_id])).toString('base64url')
        : null,
  };
}

async function readFollows(
  db: Kysely<Database>,
  member: Member,
  condition: ReturnType<typeof sql>,
  limit: number,
): Promise<FollowView[]> {
  const { rows } = await sql<FollowView>`
    select follows.topic_id, follows.created_at, follows.read_at, topics.key, topics.title, topics.url,
      (select count(*)::integer from (
        select 1 from comments
        where comments.topic_id = follows.topic_id and comments.state = 'published'
          and comments.created_at > follows.read_at and comments.author_id is distinct from ${member.id}::text
        limit ${COUNTED}
      ) as newer) as new_count
    from follows join topics on topics.id = follows.topic_id
    where follows.member_id = ${member.id} ${condition}
    order by follows.created_at desc, follows.topic_id desc
    limit ${limit}`.execute(db);
  return rows;
}

/** Throws `cursor-invalid`. */
function decode(cursor: string): z.infer<typeof Place> {
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new ProblemError('cursor-invalid');
  }
}
