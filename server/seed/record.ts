import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/schema.js';
import { commitmentOf, textHashOf } from '../ledger/commitments.js';
import type { LogFacts, LogKind } from '../ledger/log.js';
import type { SeedComment, SeedDiscussion } from './content.js';

const BATCH = 1000;

/** An entry of the record that only tells of a comment's author. */
export interface Line {
  /** Milliseconds since 1970. */
  at: number;
  kind: LogKind;
  commitment: string;
  facts: LogFacts[LogKind];
}

/** What stands in the record for each comment. Resolves to it, by the comment's id. */
export async function insertCommitments(
  transaction: Transaction<Database>,
  discussions: readonly SeedDiscussion[],
): Promise<ReadonlyMap<string, string>> {
  const known = discussions.flatMap(({ comments }) => comments).map(commit);
  for (let start = 0; start < known.length; start += BATCH) {
    await transaction
      .insertInto('comment_commitments')
      .values(known.slice(start, start + BATCH))
      .execute();
  }
  return new Map(known.map(({ comment_id: id, commitment }) => [id, commitment]));
}

function commit({ id, source }: SeedComment) {
  const salt = randomBytes(16).toString('base64url');
  const textHash = source === null ? null : textHashOf(salt, source);
  return { comment_id: id, salt, commitment: commitmentOf(salt, id), text_hash: textHash };
}

/** What the authors did, in the order in which they did it. */
export function submissionLines(
  discussions: readonly SeedDiscussion[],
  commitments: ReadonlyMap<string, string>,
): Line[] {
  return discussions
    .flatMap(({ topic, comments }) =>
      comments.flatMap((comment) =>
        ownLines(comment, commitments.get(comment.id)!, topic.mode ?? 'discussion'),
      ),
    )
    .sort((a, b) => a.at - b.at);
}

function ownLines(comment: SeedComment, commitment: string, topicMode: string): Line[] {
  const { createdAt, deletedAt, rating, parentId } = comment;
  const facts: LogFacts['submission'] = { topicMode, rating, isReply: parentId !== null };
  const submission: Line = { at: Date.parse(createdAt), kind: 'submission', commitment, facts };
  if (deletedAt === null) return [submission];
  const deletion: LogFacts['author-deletion'] = { undone: false, rating };
  return [submission, { at: Date.parse(deletedAt), kind: 'author-deletion', commitment, facts: deletion }];
}

export async function insertLines(transaction: Transaction<Database>, lines: readonly Line[]): Promise<void> {
  for (let start = 0; start < lines.length; start += BATCH) {
    const rows = lines.slice(start, start + BATCH).map(({ at, facts, ...line }) => ({
      ...line,
      at: sql<Date>`date_trunc('second', ${new Date(at).toISOString()}::timestamptz)`,
      facts: JSON.stringify(facts),
    }));
    await transaction.insertInto('moderation_log').values(rows).execute();
  }
}
