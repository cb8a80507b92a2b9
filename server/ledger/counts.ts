import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { LedgerCounts } from '../../src/contract/ledger.js';
import type { Database } from '../database/schema.js';
import { daysIn, sealedIn, type Period } from './period.js';

/** Longer periods are shown by weeks, and those that are longer than this many days by months. */
const MOST_DAYS = 31;
const MOST_DAYS_IN_WEEKS = 190;

const fact = (name: string): RawBuilder<string | null> => sql`entry.facts ->> ${sql.lit(name)}`;

/** The number of entries for which something holds. */
export const countIf = (condition: RawBuilder<unknown>): RawBuilder<number> =>
  sql`(count(*) filter (where ${condition}))::integer`;

/** Half of the values of a fact are smaller, over entries for which something holds; null where there is none. */
export const median = (condition: RawBuilder<unknown>, name: string): RawBuilder<number | null> => sql`
  round((percentile_cont(0.5) within group (order by (${fact(name)})::double precision)
    filter (where ${condition} and ${fact(name)} is not null))::numeric)::integer`;

export const is = {
  submission: sql`entry.kind = 'submission' and ${fact('imported')} is null`,
  report: sql`entry.kind = 'report'`,
  decision: sql`entry.kind = 'decision'`,
  hold: sql`entry.kind = 'hold'`,
  /** A program suspected that a rule was broken; and somebody found that it was not. */
  suspected: sql`entry.kind = 'hold' and ${fact('groundKind')} is not null`,
  released: sql`entry.kind = 'decision' and ${fact('action')} = 'publish' and ${fact('groundKind')} is not null`,
  kept: sql`entry.kind = 'decision' and ${fact('action')} in ('keep', 'publish')`,
  removed: sql`entry.kind = 'decision' and ${fact('action')} in ('remove', 'disable')`,
  labelled: sql`entry.kind = 'decision' and ${fact('action')} = 'label'`,
  restricted: sql`entry.kind = 'decision' and ${fact('action')} in ('remove', 'disable', 'label')`,
  appeal: sql`entry.kind = 'appeal'`,
  appealDecision: sql`entry.kind = 'appeal-decision'`,
  upheld: sql`entry.kind = 'appeal-decision' and ${fact('outcome')} = 'upheld'`,
  reversed: sql`entry.kind = 'appeal-decision' and ${fact('outcome')} in ('reversed', 'partly')`,
};

type Totals = Omit<
  LedgerCounts,
  'from' | 'to' | 'sequence' | 'rules' | 'sources' | 'automation' | 'medianSeconds' | 'ratings' | 'steps'
>;

/** What the public record says of a period. */
export async function countLedger(db: Kysely<Database>, period: Period): Promise<LedgerCounts> {
  const { sequence } = await db.selectFrom('ledger_head').select('sequence').executeTakeFirstOrThrow();
  // Up to one entry in all of it, so that whoever has the entries can count the same.
  const entries = sql`${sealedIn(period)} and entry.sequence <= ${sequence}`;
  const rowsOf = async <Row>(query: RawBuilder<Row>): Promise<Row[]> => (await query.execute(db)).rows;
  const [totals] = await rowsOf(sql<Totals>`
    select ${countIf(is.submission)} as submissions, ${countIf(is.report)} as reports,
      ${countIf(is.hold)} as holds, ${countIf(is.kept)} as kept, ${countIf(is.removed)} as removed,
      ${countIf(is.labelled)} as labelled, ${countIf(is.appeal)} as appeals,
      ${countIf(is.upheld)} as upheld, ${countIf(is.reversed)} as reversed ${entries}`);
  const [medianSeconds] = await rowsOf(sql<LedgerCounts['medianSeconds']>`
    select ${median(is.decision, 'secondsSinceReport')} as report,
      ${median(is.restricted, 'secondsSinceSubmission')} as restriction,
      ${median(is.appealDecision, 'secondsSinceAppeal')} as appeal ${entries}
      and entry.kind in ('decision', 'appeal-decision')`);
  return {
    ...period,
    sequence,
    ...(totals as Totals),
    medianSeconds: medianSeconds as LedgerCounts['medianSeconds'],
    rules: await rowsOf(sql<LedgerCounts['rules'][number]>`
      select ${fact('ruleId')} as "ruleId", ${countIf(is.report)} as reports,
        ${countIf(is.removed)} as removed, ${countIf(is.labelled)} as labelled,
        ${countIf(is.upheld)} as upheld, ${countIf(is.reversed)} as reversed
      ${entries} and entry.kind in ('report', 'decision', 'appeal-decision') and ${fact('groundKind')} is not null
      group by 1 order by removed desc, reports desc, 1`),
    sources: await rowsOf(sql<LedgerCounts['sources'][number]>`
      select ${fact('source')} as source, count(*)::integer as restricted
      ${entries} and ${is.restricted} group by 1 order by 1`),
    automation: await rowsOf(sql<LedgerCounts['automation'][number]>`
      select case when ${is.suspected} or ${is.released} then 'fully' else ${fact('automatedDecision')} end
          as "automatedDecision",
        ${countIf(sql`(${is.restricted}) or (${is.suspected})`)} as restricted,
        ${countIf(sql`(${is.reversed}) or (${is.released})`)} as reversed
      ${entries} and ((${is.restricted}) or (${is.reversed}) or (${is.suspected}) or (${is.released}))
      group by 1 order by 1`),
    ratings: await rowsOf(ratings(entries, sequence)),
    steps: fill(period, await rowsOf(steps(period, entries))),
  };
}

/** A comment is counted once, by what is in force of it now: what was decided goes before what its author did. */
function ratings(entries: RawBuilder<unknown>, last: number): RawBuilder<LedgerCounts['ratings'][number]> {
  return sql`
    select rating, count(*)::integer as submitted,
      (count(*) filter (where restriction in ('removed', 'disabled')))::integer as removed,
      (count(*) filter (where restriction = 'held'))::integer as held,
      (count(*) filter (where withdrawn and coalesce(restriction, '') not in ('removed', 'disabled', 'held')))::integer
        as withdrawn
    from (
      select (${fact('rating')})::integer as rating,
        (select later.facts ->> 'restriction' from moderation_log as later
          where later.commitment = entry.commitment and later.sequence <= ${last}
            and later.kind in ('hold', 'decision', 'appeal-decision')
          order by later.sequence desc limit 1) as restriction,
        (select later.facts ->> 'undone' = 'false' from moderation_log as later
          where later.commitment = entry.commitment and later.sequence <= ${last} and later.kind = 'author-deletion'
          order by later.sequence desc limit 1) as withdrawn
      ${entries} and ${is.submission} and ${fact('rating')} is not null
    ) as rated
    group by rating order by rating`;
}

function stepOf(period: Period): 'day' | 'week' | 'month' {
  const days = daysIn(period);
  if (days <= MOST_DAYS) return 'day';
  return days <= MOST_DAYS_IN_WEEKS ? 'week' : 'month';
}

function steps(period: Period, entries: RawBuilder<unknown>): RawBuilder<LedgerCounts['steps'][number]> {
  return sql`
    select to_char(date_trunc(${sql.lit(stepOf(period))}, entry.at at time zone 'UTC'), 'YYYY-MM-DD') as "from",
      ${countIf(is.submission)} as submissions, ${countIf(is.removed)} as removed,
      ${countIf(is.reversed)} as reversed
    ${entries} group by 1`;
}

/** Adds the steps in which nothing happened. The first one may have begun before the period. */
function fill(period: Period, found: LedgerCounts['steps']): LedgerCounts['steps'] {
  const known = new Map(found.map((step) => [step.from, step]));
  const step = stepOf(period);
  const all: LedgerCounts['steps'] = [];
  const date = new Date(step === 'month' ? `${period.from.slice(0, 7)}-01` : period.from);
  // A week begins with its Monday.
  if (step === 'week') date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7));
  for (;;) {
    const from = date.toISOString().slice(0, 10);
    if (from > period.to) return all;
    const counts = known.get(from) ?? { submissions: 0, removed: 0, reversed: 0 };
    all.push({ ...counts, from: from < period.from ? period.from : from });
    if (step === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCDate(date.getUTCDate() + (step === 'week' ? 7 : 1));
  }
}
