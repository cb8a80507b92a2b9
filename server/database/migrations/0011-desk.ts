import { sql, type Kysely, type Migration } from 'kysely';

/**
 * The desk of the staff. Each queue is an index in the order of waiting, so that a page costs the same however much waits:
 * when a comment was first reported, and whether it was its author's first, are kept with it.
 */
const statements = [
  sql`alter table comments
    add column reported_at timestamptz(3),
    add column first_of_author boolean not null default false`,
  sql`update comments set reported_at = waiting.since
    from (
      select report_items.comment_id, min(reports.received_at) as since
      from report_items join reports on reports.id = report_items.report_id
      where report_items.decision_id is null
      group by report_items.comment_id
    ) as waiting
    where waiting.comment_id = comments.id`,
  sql`update comments set first_of_author = true
    where author_id is not null and not exists (
      select 1 from comments as earlier
      where earlier.author_id = comments.author_id
        and (earlier.created_at, earlier.id) < (comments.created_at, comments.id)
    )`,
  // However a comment gets here: written, imported or planted.
  sql`create function note_first_comment() returns trigger language plpgsql as $$
    begin
      new.first_of_author := new.author_id is not null
        and not exists (select 1 from comments where author_id = new.author_id);
      return new;
    end $$`,
  sql`create trigger comments_first_of_author before insert on comments
    for each row execute function note_first_comment()`,
  sql`create index comments_reported on comments (reported_at, id)
    where reported_at is not null and state = 'published'`,
  sql`create index comments_of_newcomers on comments (created_at, id)
    where first_of_author and state = 'published' and not by_staff`,
  sql`drop index comments_newest`,
  sql`create index decisions_of_author on decisions (author_id, id)`,
  sql`create table claims (
    comment_id text collate "C" not null references comments on delete cascade,
    member_id text collate "C" not null references members on delete cascade,
    until timestamptz(3) not null,
    primary key (comment_id, member_id)
  )`,
  sql`create index claims_by_member on claims (member_id)`,
  sql`create index claims_by_end on claims (until)`,
  sql`create table handoffs (
    id text collate "C" primary key,
    reference text collate "C" not null unique,
    comment_id text collate "C" not null unique references comments on delete cascade,
    author_id text collate "C" not null references members on delete cascade,
    member_id text collate "C" references members on delete set null,
    reply_id text collate "C" references comments on delete set null,
    message text,
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
  sql`create index handoffs_by_author on handoffs (author_id)`,
  sql`create index handoffs_by_member on handoffs (member_id)`,
  sql`create index handoffs_by_reply on handoffs (reply_id)`,
];

export const desk: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
