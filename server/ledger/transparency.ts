import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { TransparencyReport } from '../../src/contract/ledger.js';
import type { Database } from '../database/schema.js';
import { countIf, is, median } from './counts.js';
import { sealedIn, type Period } from './period.js';

/** What the law asks for and no comment tells: orders of authorities, disputes out of court, suspensions, recipients. */
const NOT_RECORDED = ['orders', 'out-of-court-disputes', 'suspensions', 'monthly-active-recipients'];

type Tally = { name: string; count: number };

interface Figures {
  received: number;
  byTrustedFlaggers: number;
  actedUponLaw: number;
  actedUponRules: number;
  automated: number;
  noticeSeconds: number | null;
  measures: number;
  detectedAutomatically: number;
  complaints: number;
  complaintSeconds: number | null;
  fully: number;
  partially: number;
  automatedReversed: number;
}

const onNotice = sql`entry.facts ->> 'source' <> 'own-initiative'`;
const onInitiative = sql`entry.kind = 'decision' and entry.facts ->> 'source' = 'own-initiative'`;
const measured = sql`((${is.restricted} and ${onInitiative}) or (${is.suspected}))`;
const automated = sql`entry.facts ->> 'automatedDecision' in ('fully', 'partially')`;

/** What articles 15 and 24 of the Digital Services Act ask for, as far as the record knows. */
export async function readTransparency(db: Kysely<Database>, period: Period): Promise<TransparencyReport> {
  const entries = sealedIn(period);
  const tallies = async (name: RawBuilder<unknown>, condition: RawBuilder<unknown>): Promise<Tally[]> => {
    const query = sql<Tally>`
      select coalesce(${name}, 'NOT_SPECIFIED') as name, count(*)::integer as count
      ${entries} and ${condition} group by 1 order by 1`;
    return (await query.execute(db)).rows;
  };
  const { rows } = await sql<Figures>`
    select ${countIf(is.report)} as received,
      ${countIf(sql`${is.report} and entry.facts ->> 'byTrustedFlagger' = 'true'`)} as "byTrustedFlaggers",
      ${countIf(sql`${is.restricted} and ${onNotice} and entry.facts ->> 'groundKind' = 'law'`)} as "actedUponLaw",
      ${countIf(sql`${is.restricted} and ${onNotice} and entry.facts ->> 'groundKind' = 'rule'`)} as "actedUponRules",
      ${countIf(sql`${is.restricted} and ${onNotice} and entry.facts ->> 'automatedDecision' = 'fully'`)} as automated,
      ${median(is.decision, 'secondsSinceReport')} as "noticeSeconds",
      ${countIf(measured)} as measures,
      ${countIf(sql`${measured} and entry.facts ->> 'automatedDetection' = 'true'`)}
        as "detectedAutomatically",
      ${countIf(is.appeal)} as complaints,
      ${median(is.appealDecision, 'secondsSinceAppeal')} as "complaintSeconds",
      ${countIf(sql`(${is.restricted} and entry.facts ->> 'automatedDecision' = 'fully') or (${is.suspected})`)} as fully,
      ${countIf(sql`${is.restricted} and entry.facts ->> 'automatedDecision' = 'partially'`)} as partially,
      ${countIf(sql`(${is.reversed} and ${automated}) or (${is.released})`)} as "automatedReversed" ${entries}`.execute(
    db,
  );
  const figures = rows[0] as Figures;
  const byMachine = figures.fully + figures.partially;
  const category = sql`entry.facts ->> 'category'`;
  return {
    ...period,
    notices: {
      received: figures.received,
      byTrustedFlaggers: figures.byTrustedFlaggers,
      byCategory: await tallies(category, is.report),
      actedUponLaw: figures.actedUponLaw,
      actedUponRules: figures.actedUponRules,
      automated: figures.automated,
      medianSeconds: figures.noticeSeconds,
    },
    ownInitiative: {
      measures: figures.measures,
      byRestriction: await tallies(sql`entry.facts ->> 'restriction'`, measured),
      byGround: await tallies(
        sql`coalesce(entry.facts ->> 'ruleId', entry.facts ->> 'groundKind')`,
        measured,
      ),
      byCategory: await tallies(category, measured),
      detectedAutomatically: figures.detectedAutomatically,
    },
    complaints: {
      received: figures.complaints,
      byComplainant: await tallies(sql`entry.facts ->> 'by'`, is.appeal),
      byOutcome: await tallies(sql`entry.facts ->> 'outcome'`, sql`entry.kind = 'appeal-decision'`),
      medianSeconds: figures.complaintSeconds,
    },
    automation: {
      fully: figures.fully,
      partially: figures.partially,
      errorRate: byMachine === 0 ? null : Math.round((1000 * figures.automatedReversed) / byMachine) / 1000,
    },
    notRecorded: NOT_RECORDED,
  };
}
