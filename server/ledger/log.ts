import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.js';
import { commitmentOf, textHashOf } from './commitments.js';

/** What is in force after an act; null where the comment can be read without more. */
export type Restriction = 'removed' | 'disabled' | 'labelled' | 'held' | null;

/** How somebody came to look at a comment: by a notice under article 16, by another one, or without any. */
export type DecisionSource = 'article-16-notice' | 'other-notification' | 'own-initiative';

/** The rule or, without naming it, the law that an act rests on. */
interface Ground {
  groundKind: 'rule' | 'law' | null;
  ruleId: string | null;
  rulesVersion: string | number | null;
  /** A code of the EU transparency database, without its beginning, such as `SCAMS_AND_FRAUD`. */
  category: string | null;
}

/**
 * What is public of an act. No names, no text, nobody's id: whatever a row can be asked for stays true for ever, also
 * after the people concerned have left. Seconds are whole.
 */
export interface LogFacts {
  submission: {
    topicMode: string;
    /** What its author gives the topic's subject, from 1 to 5. */
    rating: number | null;
    isReply: boolean;
    /** It was written elsewhere, and earlier than its entry says. */
    imported?: true;
  };
  report: Ground & { byTrustedFlagger: boolean };
  hold: Ground & {
    /** Of `HOLD_KINDS`, with commas. Without a ground the comment only waits its turn. */
    cause: string;
    restriction: Restriction;
    automatedDetection: boolean;
  };
  decision: Ground & {
    /** `end`: the time of a restriction is over. */
    action: 'remove' | 'disable' | 'label' | 'restore' | 'keep' | 'publish' | 'end';
    restriction: Restriction;
    source: DecisionSource;
    automatedDetection: boolean;
    automatedDecision: 'fully' | 'partially' | 'not';
    /** It ends by itself. */
    temporary: boolean;
    rating: number | null;
    secondsSinceSubmission: number;
    /** Since the first report that it answers; null where there was none. */
    secondsSinceReport: number | null;
  };
  appeal: Ground & { by: 'author' | 'reporter'; secondsSinceDecision: number };
  'appeal-decision': Ground & {
    by: 'author' | 'reporter';
    outcome: 'upheld' | 'reversed' | 'partly';
    restriction: Restriction;
    /** How the decision was taken that was appealed against. */
    automatedDecision: 'fully' | 'partially' | 'not';
    samePerson: false;
    rating: number | null;
    secondsSinceAppeal: number;
  };
  /** The author took the comment away, or (`undone`) brought it back. */
  'author-deletion': { undone: boolean; rating: number | null };
}

export type LogKind = keyof LogFacts;

export type LogEntry = {
  [Kind in LogKind]: { kind: Kind; commentId: string; facts: LogFacts[Kind] } & (Kind extends 'submission'
    ? {
        /** Kept as a salted hash only, for the author's receipt. */
        text: string;
      }
    : unknown);
}[LogKind];

/** Long enough for every code, too short for what somebody wrote. */
const MAX_FACT_LENGTH = 100;

/**
 * Writes an entry in the transaction of the act that it tells of: both happen or neither does. No writer waits for
 * another one here; the entries are put in their order later, when they are sealed. `at`: now, where it is missing.
 */
export async function appendToLog(
  transaction: Transaction<Database>,
  entry: LogEntry,
  at?: Date,
): Promise<void> {
  const { kind, commentId, facts } = entry;
  assertShort(facts);
  const salt = randomBytes(16).toString('base64url');
  const commitment = commitmentOf(salt, commentId);
  const textHash = 'text' in entry ? textHashOf(salt, entry.text) : null;
  // The update changes nothing: it makes the statement give the row that is there already.
  await sql`
    with known as (
      insert into comment_commitments (comment_id, salt, commitment, text_hash)
      values (${commentId}, ${salt}, ${commitment}, ${textHash})
      on conflict (comment_id) do update set comment_id = excluded.comment_id
      returning commitment
    )
    insert into moderation_log (at, kind, commitment, facts)
    select date_trunc('second', coalesce(${at?.toISOString() ?? null}::timestamptz, clock_timestamp())),
      ${kind}, commitment, ${JSON.stringify(facts)}::jsonb
    from known`.execute(transaction);
}

function assertShort(facts: LogFacts[LogKind]): void {
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value === 'string' && value.length > MAX_FACT_LENGTH) {
      throw new TypeError(`The fact "${name}" is too long for the public record.`);
    }
  }
}
