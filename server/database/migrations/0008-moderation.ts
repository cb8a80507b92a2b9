import { sql, type Kysely, type Migration } from 'kysely';

/**
 * Reports, decisions and appeals. A comment that a decision took away keeps its place, which its markers' replies need,
 * so `visible` is computed anew, with the indexes that hold visible comments only.
 */
const statements = [
  sql`drop index comments_by_time, comments_by_score, comments_by_parent`,
  sql`alter table comments
    drop constraint comments_state_check,
    add constraint comments_state_check check (state in ('published', 'deleted', 'held', 'removed')),
    drop column visible`,
  sql`alter table comments
    add column visible boolean not null
      generated always as (state = 'published' or state = 'removed' or reply_count > 0) stored,
    add column moderation jsonb,
    add column decision_id text collate "C",
    add column restricted_until timestamptz(3),
    add column rules_version text`,
  sql`create index comments_by_time on comments (topic_id, created_at, id) where parent_id is null and visible`,
  sql`create index comments_by_score on comments (topic_id, score, created_at, id)
    where parent_id is null and visible`,
  sql`create index comments_by_parent on comments (parent_id, created_at, id) where visible`,
  sql`create index comments_restricted_until on comments (restricted_until) where restricted_until is not null`,
  sql`create index comments_restricted_of_author on comments (topic_id, author_id, created_at)
    where state in ('held', 'removed') or moderation is not null`,
  sql`create index comments_held on comments (created_at, id) where state = 'held'`,
  sql`create index comments_waiting_for_staff on comments (created_at, id)
    where parent_id is null and state = 'published' and not by_staff and first_staff_reply_at is null`,
  sql`create index comments_newest on comments (created_at, id) where state = 'published' and not by_staff`,
  sql`create table reports (
    id text collate "C" primary key,
    kind text not null check (kind in ('rule', 'law')),
    rule_id text collate "C",
    rules_version text collate "C",
    law text,
    explanation text,
    name text,
    email text,
    locale text,
    fingerprint text collate "C" not null,
    times integer not null default 1,
    waiting boolean not null default true,
    received_at timestamptz(3) not null default clock_timestamp(),
    check (rule_id is not null or explanation is not null)
  )`,
  sql`create unique index reports_waiting on reports (fingerprint) where waiting`,
  sql`create index reports_with_contact on reports (received_at) where name is not null or email is not null`,
  sql`create table decisions (
    id text collate "C" primary key,
    comment_id text collate "C" references comments on delete set null,
    author_id text collate "C" references members on delete set null,
    action text not null,
    restriction text check (restriction in ('removed', 'disabled', 'labelled')),
    rule_id text collate "C",
    rules_version text collate "C",
    law text,
    explanation text,
    facts text,
    category text,
    source text not null,
    automated_detection boolean not null default false,
    automated_decision text not null default 'not',
    decided_by text collate "C" references members on delete set null,
    appeal_id text collate "C",
    until timestamptz(3),
    content_date timestamptz(3) not null,
    state text not null default 'standing' check (state in ('standing', 'reversed', 'replaced', 'ended')),
    decided_at timestamptz(3) not null default clock_timestamp(),
    check (restriction is null or (category is not null and (rule_id is null) <> (law is null)))
  )`,
  sql`create index decisions_by_comment on decisions (comment_id, decided_at, id)`,
  sql`create index decisions_by_author on decisions (author_id, id) where restriction is not null`,
  sql`create index decisions_restricting on decisions (id) where restriction is not null`,
  sql`create table report_items (
    report_id text collate "C" not null references reports on delete cascade,
    comment_id text collate "C" not null references comments on delete cascade,
    decision_id text collate "C" references decisions,
    primary key (report_id, comment_id)
  )`,
  sql`create index report_items_by_comment on report_items (comment_id)`,
  sql`create index report_items_waiting on report_items (comment_id) where decision_id is null`,
  sql`create table report_codes (
    code_hash text collate "C" primary key,
    key_hash text collate "C" not null unique,
    fingerprint text collate "C" not null,
    report_id text collate "C" not null references reports on delete cascade,
    received_at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create index report_codes_by_report on report_codes (report_id)`,
  sql`create table report_secret (id integer primary key check (id = 1), secret text not null)`,
  sql`insert into report_secret (id, secret)
    values (1, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''))`,
  sql`create table appeals (
    id text collate "C" primary key,
    decision_id text collate "C" not null references decisions,
    by text not null check (by in ('author', 'reporter')),
    report_id text collate "C" references reports,
    text text not null,
    outcome text not null default 'waiting' check (outcome in ('waiting', 'upheld', 'reversed', 'partly')),
    reasons text,
    decided_by text collate "C" references members on delete set null,
    decided_at timestamptz(3),
    created_at timestamptz(3) not null default clock_timestamp(),
    check ((outcome = 'waiting') = (reasons is null))
  )`,
  sql`create unique index appeals_of_author on appeals (decision_id) where by = 'author'`,
  sql`create unique index appeals_of_reporter on appeals (decision_id, report_id) where by = 'reporter'`,
  sql`create index appeals_by_report on appeals (report_id) where report_id is not null`,
  sql`create index appeals_waiting on appeals (created_at, id) where outcome = 'waiting'`,
];

export const moderation: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
