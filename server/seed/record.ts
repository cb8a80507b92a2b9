import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { DEFAULT_HOUSE_RULES } from '../community/house-rules.js';
import type { Database } from '../database/schema.js';
import { commitmentOf, textHashOf } from '../ledger/commitments.js';
import type { LogFacts, LogKind } from '../ledger/log.js';
import { REFERENCE, type SeedComment, type SeedDiscussion } from './content.js';
import { REMOVALS, REVIEWS, type Removal } from './content/moderation.js';

const BATCH = 1000;
const MINUTE = 60_000;
const DAY = 86_400_000;
const RULES_VERSION = DEFAULT_HOUSE_RULES[0]!.version;

interface Line {
  /** Milliseconds since 1970. */
  at: number;
  kind: LogKind;
  commitment: string;
  facts: LogFacts[LogKind];
}

interface Known {
  comment_id: string;
  salt: string;
  commitment: string;
  text_hash: string | null;
}

/**
 * The record of the demo community: every comment that is there; some that were removed, whose authors have left since;
 * and some that were reported and stayed. In the order in which it all happened.
 */
export async function insertRecord(
  transaction: Transaction<Database>,
  discussions: readonly SeedDiscussion[],
): Promise<void> {
  const known: Known[] = [];
  const lines: Line[] = [];
  for (const { topic, comments } of discussions) {
    for (const comment of comments) {
      const { commitment } = remember(known, comment);
      lines.push(...ownLines(comment, commitment, topic.mode ?? 'discussion'));
    }
  }
  lines.push(...REMOVALS.flatMap(removalLines), ...reviewLines(discussions, known));
  lines.sort((a, b) => a.at - b.at);
  for (let start = 0; start < known.length; start += BATCH) {
    await transaction
      .insertInto('comment_commitments')
      .values(known.slice(start, start + BATCH))
      .execute();
  }
  for (let start = 0; start < lines.length; start += BATCH) {
    const rows = lines.slice(start, start + BATCH).map(({ at, facts, ...line }) => ({
      ...line,
      at: sql<Date>`date_trunc('second', ${new Date(at).toISOString()}::timestamptz)`,
      facts: JSON.stringify(facts),
    }));
    await transaction.insertInto('moderation_log').values(rows).execute();
  }
}

function remember(known: Known[], { id, source }: SeedComment): Known {
  const salt = randomBytes(16).toString('base64url');
  const textHash = source === null ? null : textHashOf(salt, source);
  const entry = { comment_id: id, salt, commitment: commitmentOf(salt, id), text_hash: textHash };
  known.push(entry);
  return entry;
}

function ownLines(comment: SeedComment, commitment: string, topicMode: string): Line[] {
  const { createdAt, deletedAt, rating, parentId } = comment;
  const facts: LogFacts['submission'] = { topicMode, rating, isReply: parentId !== null };
  const submission: Line = { at: Date.parse(createdAt), kind: 'submission', commitment, facts };
  if (deletedAt === null) return [submission];
  const deletion: LogFacts['author-deletion'] = { undone: false, rating };
  return [submission, { at: Date.parse(deletedAt), kind: 'author-deletion', commitment, facts: deletion }];
}

const seconds = (minutes: number): number => Math.round(minutes * 60);

/** From the comment to what was decided about it and, where somebody appealed, about that. */
function removalLines(removal: Removal): Line[] {
  const { daysAgo, rating, ruleId, category, reportedAfter, decidedAfter, automatic, appeal } = removal;
  const commitment = commitmentOf(randomBytes(16).toString('base64url'), randomBytes(16).toString('hex'));
  const start = REFERENCE - daysAgo * DAY;
  const ground = { groundKind: 'rule', ruleId, rulesVersion: RULES_VERSION, category } as const;
  const topicMode = rating === null ? 'discussion' : 'ratings';
  const line = <Kind extends LogKind>(kind: Kind, minutes: number, facts: LogFacts[Kind]): Line => ({
    at: start + minutes * MINUTE,
    kind,
    commitment,
    facts,
  });
  const automatedDecision = automatic ? 'fully' : 'not';
  const lines = [line('submission', 0, { topicMode, rating, isReply: rating === null })];
  if (reportedAfter !== null) {
    lines.push(line('report', reportedAfter, { ...ground, byTrustedFlagger: false }));
  }
  lines.push(
    line('decision', decidedAfter, {
      ...ground,
      action: 'remove',
      restriction: 'removed',
      source: reportedAfter === null ? 'own-initiative' : 'other-notification',
      automatedDetection: automatic,
      automatedDecision,
      temporary: false,
      rating,
      secondsSinceSubmission: seconds(decidedAfter),
      secondsSinceReport: reportedAfter === null ? null : seconds(decidedAfter - reportedAfter),
    }),
  );
  if (appeal) {
    const appealedAfter = decidedAfter + appeal.after;
    lines.push(
      line('appeal', appealedAfter, { ...ground, by: 'author', secondsSinceDecision: seconds(appeal.after) }),
      line('appeal-decision', appealedAfter + appeal.decidedAfter, {
        ...ground,
        by: 'author',
        outcome: appeal.outcome,
        restriction: appeal.outcome === 'upheld' ? 'removed' : null,
        automatedDecision,
        samePerson: false,
        rating,
        secondsSinceAppeal: seconds(appeal.decidedAfter),
      }),
    );
  }
  return lines;
}

/** Comments that are there were reported, looked at, and left as they were. */
function reviewLines(discussions: readonly SeedDiscussion[], known: readonly Known[]): Line[] {
  const commitments = new Map(known.map(({ comment_id: id, commitment }) => [id, commitment]));
  const candidates = discussions
    .flatMap(({ comments }) => comments)
    .filter(({ state, byStaff, parentId }) => state === 'published' && !byStaff && parentId === null);
  const step = Math.floor(candidates.length / REVIEWS.length);
  return REVIEWS.flatMap(({ ruleId, category, reportedAfter, decidedAfter }, index): Line[] => {
    const { id, createdAt, rating } = candidates[index * step]!;
    const ground = { groundKind: 'rule', ruleId, rulesVersion: RULES_VERSION, category } as const;
    const place = { commitment: commitments.get(id)! };
    const start = Date.parse(createdAt);
    return [
      {
        ...place,
        at: start + reportedAfter * MINUTE,
        kind: 'report',
        facts: { ...ground, byTrustedFlagger: false },
      },
      {
        ...place,
        at: start + decidedAfter * MINUTE,
        kind: 'decision',
        facts: {
          ...ground,
          action: 'keep',
          restriction: null,
          source: 'other-notification',
          automatedDetection: false,
          automatedDecision: 'not',
          temporary: false,
          rating,
          secondsSinceSubmission: seconds(decidedAfter),
          secondsSinceReport: seconds(decidedAfter - reportedAfter),
        },
      },
    ];
  });
}
