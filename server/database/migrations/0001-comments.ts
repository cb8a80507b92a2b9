import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Ids compare by their bytes (`collate "C"`), so that keyset paging is the same on every database, whatever its locale.
 * The partial indexes hold visible comments only: a list never walks over what it does not show.
 */
const statements = [
  sql`create table members (
    id text collate "C" primary key,
    subject text collate "C" not null unique,
    name text not null,
    roles jsonb not null default '[]',
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create table topics (
    id text collate "C" primary key,
    key text collate "C" not null unique,
    title text not null,
    url text,
    mode text not null default 'discussion',
    state text not null default 'open',
    comment_count integer not null default 0,
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create table comments (
    id text collate "C" primary key,
    topic_id text collate "C" not null references topics on delete cascade,
    parent_id text collate "C" references comments on delete cascade,
    root_id text collate "C" not null,
    depth integer not null,
    author_id text collate "C" references members on delete set null,
    source text,
    body jsonb not null,
    created_at timestamptz(3) not null default clock_timestamp(),
    edited_at timestamptz(3),
    version integer not null default 1,
    state text not null default 'published' check (state in ('published', 'deleted')),
    deleted_at timestamptz(3),
    reply_count integer not null default 0 check (reply_count >= 0),
    score integer not null default 0,
    reactions jsonb not null default '{}',
    visible boolean not null generated always as (state = 'published' or reply_count > 0) stored
  )`,
  sql`create index comments_by_time on comments (topic_id, created_at, id) where parent_id is null and visible`,
  sql`create index comments_by_score on comments (topic_id, score, created_at, id)
    where parent_id is null and visible`,
  sql`create index comments_by_parent on comments (parent_id, created_at, id) where visible`,
  sql`create index comments_by_author on comments (author_id, created_at)`,
  sql`create index comments_to_purge on comments (deleted_at) where state = 'deleted' and source is not null`,
  sql`create table reactions (
    comment_id text collate "C" not null references comments on delete cascade,
    member_id text collate "C" not null references members on delete cascade,
    kind text collate "C" not null,
    created_at timestamptz(3) not null default clock_timestamp(),
    primary key (comment_id, member_id, kind)
  )`,
  sql`create index reactions_by_member on reactions (member_id)`,
  sql`create table idempotency_keys (
    member_id text collate "C" not null references members on delete cascade,
    key text collate "C" not null,
    fingerprint text collate "C" not null,
    status integer,
    etag text,
    location text,
    answer json,
    comment_id text collate "C",
    created_at timestamptz(3) not null default clock_timestamp(),
    primary key (member_id, key)
  )`,
  sql`create index idempotency_keys_by_age on idempotency_keys (created_at)`,
  sql`create index idempotency_keys_by_comment on idempotency_keys (comment_id)`,
  sql`create table outbox (
    sequence bigint generated always as identity primary key,
    transaction_id bigint not null default pg_current_xact_id()::text::bigint,
    channel text collate "C" not null,
    name text not null,
    data jsonb not null,
    comment_id text collate "C",
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create index outbox_in_order on outbox (transaction_id, sequence)`,
  sql`create index outbox_by_channel on outbox (channel, transaction_id, sequence)`,
  sql`create index outbox_by_age on outbox (created_at)`,
  sql`create index outbox_by_comment on outbox (comment_id)`,
  sql`create table stream_state (
    id integer primary key check (id = 1),
    epoch text not null,
    purged_through bigint not null default 0
  )`,
  sql`insert into stream_state (id, epoch) values (1, substr(replace(gen_random_uuid()::text, '-', ''), 1, 8))`,
  sql`create table rate_limits (
    key text collate "C" primary key,
    full_at timestamptz not null
  )`,
  sql`create index rate_limits_by_age on rate_limits (full_at)`,
];

export const comments: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
