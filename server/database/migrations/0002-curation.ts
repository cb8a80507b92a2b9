import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Chosen answers, pins, the staff's replies and the wordings that a comment had before. What a list needs stands in the
 * comment's own row, with a partial index, so that the list only walks over what it shows. Who was staff is kept as it
 * was when they wrote: a role that comes or goes later does not change who answered.
 */
const statements = [
  sql`alter table comments
    add column by_staff boolean not null default false,
    add column first_staff_reply_at timestamptz(3),
    add column answer_id text collate "C" references comments on delete set null,
    add column withdrawn_answer_id text collate "C" references comments on delete set null,
    add column pinned_at timestamptz(3)`,
  sql`alter table topics
    add column staff_reply_count integer not null default 0,
    add column staff_reply_seconds integer`,
  sql`update comments set by_staff = true
    from members where members.id = comments.author_id and members.roles ? 'staff'`,
  sql`update comments set first_staff_reply_at = replies.first_at
    from (
      select root_id, min(created_at) as first_at from comments
      where by_staff and state = 'published' and parent_id is not null group by root_id
    ) as replies
    where comments.id = replies.root_id and not comments.by_staff`,
  sql`create index comments_by_staff on comments (root_id, created_at) where by_staff and state = 'published'`,
  sql`create index comments_by_staff_reply on comments (topic_id, first_staff_reply_at)
    where first_staff_reply_at is not null and state = 'published'`,
  sql`create index comments_without_answer on comments (topic_id, created_at, id)
    where parent_id is null and state = 'published' and not by_staff and answer_id is null`,
  sql`create index comments_without_staff_reply on comments (topic_id, created_at, id)
    where parent_id is null and state = 'published' and not by_staff and first_staff_reply_at is null`,
  sql`alter table members add column skeleton text collate "C"`,
  sql`create index members_by_skeleton on members (skeleton) where skeleton is not null`,
  sql`create index comments_pinned on comments (topic_id, pinned_at) where pinned_at is not null`,
  sql`create index comments_by_answer on comments (answer_id) where answer_id is not null`,
  sql`create index comments_by_withdrawn_answer on comments (withdrawn_answer_id)
    where withdrawn_answer_id is not null`,
  sql`update topics set staff_reply_count = replies.count, staff_reply_seconds = replies.median
    from (
      select topic_id, count(*)::integer as count,
        percentile_cont(0.5) within group (
          order by extract(epoch from first_staff_reply_at - created_at))::integer as median
      from comments where first_staff_reply_at is not null and state = 'published' group by topic_id
    ) as replies
    where topics.id = replies.topic_id`,
  sql`create table comment_versions (
    comment_id text collate "C" not null references comments on delete cascade,
    version integer not null,
    body jsonb not null,
    created_at timestamptz(3) not null,
    primary key (comment_id, version)
  )`,
];

export const curation: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
