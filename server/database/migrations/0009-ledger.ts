import { sql, type Kysely, type Migration } from 'kysely';

/**
 * What was decided about comments, for good: an entry is written once, sealed into the chain once, and never changed.
 * `comment_commitments` is what ties an entry to a comment. It goes with the comment or its author, and then the entry
 * tells of nobody.
 */
const statements = [
  sql`create table comment_commitments (
    comment_id text collate "C" primary key references comments on delete cascade,
    salt text collate "C" not null,
    commitment text collate "C" not null,
    text_hash text collate "C"
  )`,
  // Whoever leaves takes along what ties them to the record.
  sql`create function forget_commitment() returns trigger language plpgsql as $$
    begin
      delete from comment_commitments where comment_id = new.id;
      return null;
    end $$`,
  sql`create trigger comments_without_author after update of author_id on comments
    for each row when (new.author_id is null) execute function forget_commitment()`,
  sql`create table moderation_log (
    id bigint generated always as identity primary key,
    at timestamptz(3) not null default date_trunc('second', clock_timestamp()),
    kind text collate "C" not null,
    commitment text collate "C" not null,
    facts jsonb not null,
    sequence bigint unique check (sequence > 0),
    hash text collate "C",
    check ((sequence is null) = (hash is null))
  )`,
  sql`create index moderation_log_to_seal on moderation_log (id) where sequence is null`,
  sql`create index moderation_log_by_commitment on moderation_log (commitment, id)`,
  sql`create index moderation_log_by_time on moderation_log (at)`,
  sql`create function keep_moderation_log() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        if old.sequence is null and new.sequence is not null
          and (new.id, new.at, new.kind, new.commitment, new.facts)
            is not distinct from (old.id, old.at, old.kind, old.commitment, old.facts) then
          return new;
        end if;
      end if;
      raise exception 'The moderation log is only ever added to.' using errcode = 'restrict_violation';
    end $$`,
  sql`create trigger moderation_log_row before update or delete on moderation_log
    for each row execute function keep_moderation_log()`,
  sql`create trigger moderation_log_whole before truncate on moderation_log
    for each statement execute function keep_moderation_log()`,
  sql`create table ledger_head (
    id integer primary key check (id = 1),
    sequence bigint not null default 0,
    hash text collate "C" not null,
    checkpoint text
  )`,
  sql`insert into ledger_head (id, hash) values (1, repeat('0', 64))`,
  sql`create table ledger_keys (
    id text collate "C" primary key,
    public_key jsonb not null,
    private_key jsonb,
    created_at timestamptz(3) not null default clock_timestamp()
  )`,
];

export const ledger: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of statements) await statement.execute(db);
  },
};
