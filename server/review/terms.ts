import { sql, type Kysely } from 'kysely';
import type { SubmissionTerms } from '../../src/contract/viewer.js';
import type { RuleBook } from '../community/rule-book.js';
import type { Database } from '../database/schema.js';
import { isGuest, isStaff, type Member } from '../members/members.js';
import type { Review } from './review.js';
import { reviewOf } from './settings.js';

/** What somebody is told before they write on a topic. */
export async function readSubmissionTerms(
  db: Kysely<Database>,
  { review, ruleBook }: { review: Review; ruleBook: RuleBook },
  member: Member,
  topicKey: string,
  locale: string | undefined,
): Promise<SubmissionTerms> {
  const { newcomerComments } = review.settings;
  const { rows } = await sql<{ published: number; has_written: boolean; rules_version: string | null }>`
    select
      (select count(*) from (
        select 1 from comments where author_id = ${member.id} and state = 'published' limit ${newcomerComments}
      ) as published)::integer as published,
      exists (select 1 from comments where author_id = ${member.id}) as has_written,
      (select rules_version from comments
        where author_id = ${member.id} and rules_version is not null
        order by created_at desc limit 1) as rules_version`.execute(db);
  const { published, has_written: hasWritten, rules_version: accepted } = rows[0]!;
  const mode = isStaff(member) ? 'after' : reviewOf(topicKey, review.settings);
  const missing = isGuest(member) ? null : Math.max(0, newcomerComments - published);
  const isNewcomer = mode === 'newcomers' && missing !== 0;
  return {
    review: mode === 'before' || isNewcomer ? 'before' : 'after',
    reviewedFirst: isNewcomer ? missing : null,
    checked: review.isChecking && !isStaff(member),
    isFirst: !hasWritten,
    rulesChange: ruleBook.changesSince(accepted, locale),
  };
}

/** Whether a comment of a member waits to be looked at or was restricted. */
export async function hasRestricted(db: Kysely<Database>, member: Member): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (
      select 1 from comments
      where author_id = ${member.id} and state <> 'deleted'
        and (state in ('held', 'removed') or moderation is not null)
    ) as found`.execute(db);
  return rows[0]?.found ?? false;
}
