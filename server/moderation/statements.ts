import * as z from 'zod/mini';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { ContentNode } from '../../src/contract/content.js';
import type { Hold, RestrictedComment, Statement, StatementPage } from '../../src/contract/moderation.js';
import { couldBeId } from '../comments/comment-view.js';
import { mentionColumn, withNames, type Names } from '../comments/mentions.js';
import type { RuleBook } from '../community/rule-book.js';
import type { AppealRow, CommentState, Database, DecisionRow } from '../database/schema.js';
import { isStaff, type Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { holdColumn } from '../review/hold.js';
import { findTopic } from '../topics/topics.js';
import { appealUntil, toAppeal } from './appeal-terms.js';
import { toInvitation } from './handoffs.js';

export interface StatementRow extends DecisionRow {
  comment_id: string;
  topic_key: string;
  body: ContentNode[];
  mentioned: string[] | null;
  mentioned_names: Names | null;
  /** Whose appeal it answers. */
  answered_by: AppealRow['by'] | null;
}

interface Terms {
  ruleBook: RuleBook;
  locale: string | undefined;
  territory: readonly string[];
  outOfCourt: string | null;
}

async function readRows(
  db: Kysely<Database>,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<StatementRow[]> {
  const { rows } = await sql<StatementRow>`
    select decisions.*, topics.key as topic_key, comments.body, comments.mentioned, ${mentionColumn},
      answered.by as answered_by
    from decisions
    join comments on comments.id = decisions.comment_id
    join topics on topics.id = comments.topic_id
    left join appeals as answered on answered.id = decisions.appeal_id
    where decisions.restriction is not null and ${where}
    limit ${limit}`.execute(db);
  return rows;
}

async function readAppeals(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, AppealRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('appeals')
    .selectAll()
    .where('decision_id', 'in', ids)
    .where('by', '=', 'author')
    .execute();
  return new Map(rows.map((row) => [row.decision_id, row]));
}

/** Until when the author can appeal. What answers their own appeal is final here. */
export function authorMayAppealUntil(
  row: Pick<StatementRow, 'state' | 'answered_by' | 'decided_at'>,
  appeal: AppealRow | undefined,
  now?: Date,
): Date | null {
  if (appeal || row.state !== 'standing' || row.answered_by === 'author') return null;
  return appealUntil(row.decided_at, now);
}

/** What of the reasons is told to the author: what they wrote themselves. What others did or a check said is the staff's. */
export function forAuthor(hold: Hold | null): Hold | null {
  return (
    hold && {
      reasons: hold.reasons.map(({ kind, detail }) => ({
        kind,
        detail: kind === 'words' || kind === 'links' ? detail : null,
      })),
    }
  );
}

function toStatement(row: StatementRow, appeal: AppealRow | undefined, terms: Terms): Statement {
  const { ruleBook, locale, territory, outOfCourt } = terms;
  const rule = row.rule_id === null ? null : ruleBook.read(row.rule_id, row.rules_version, locale);
  return {
    id: row.id,
    commentId: row.comment_id,
    topicKey: row.topic_key,
    restriction: row.restriction as string,
    decidedAt: row.decided_at.toISOString(),
    until: row.until?.toISOString() ?? null,
    territorialScope: [...territory],
    rule,
    rulesVersion: row.rules_version,
    law: row.law,
    // What a program found says it.
    explanation: row.explanation ?? (rule && !row.hold ? `${rule.title}. ${rule.text}` : ''),
    facts: row.facts,
    ...(row.hold && { hold: forAuthor(row.hold) }),
    category: row.category as string,
    source: row.source,
    automatedDetection: row.automated_detection,
    automatedDecision: row.automated_decision,
    contentDate: row.content_date.toISOString(),
    body: row.mentioned === null ? row.body : withNames(row.body, row.mentioned_names ?? {}),
    state: row.state,
    redress: {
      appealUntil: authorMayAppealUntil(row, appeal)?.toISOString() ?? null,
      outOfCourt,
      court: true,
    },
    appeal: appeal ? toAppeal(appeal) : null,
  };
}

/** The statement, for its addressee and the staff. Throws `statement-unknown` and `forbidden`. */
export async function findStatement(
  db: Kysely<Database>,
  member: Member,
  id: string,
): Promise<{ row: StatementRow; appeal: AppealRow | undefined }> {
  const [row] = couldBeId(id) ? await readRows(db, sql`decisions.id = ${id}`, 1) : [];
  if (!row) throw new ProblemError('statement-unknown');
  if (row.author_id !== member.id && !isStaff(member)) throw new ProblemError('forbidden');
  return { row, appeal: (await readAppeals(db, [row.id])).get(row.id) };
}

export async function readStatement(
  db: Kysely<Database>,
  member: Member,
  id: string,
  terms: Terms,
): Promise<Statement> {
  const { row, appeal } = await findStatement(db, member, id);
  return toStatement(row, appeal, terms);
}

/** Ids grow with time, so that they alone are the place in the list. */
const StatementCursor = z.string().check(z.regex(/^[\w-]{1,64}$/));

export function readStatementCursor(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  const parsed = StatementCursor.safeParse(cursor);
  if (!parsed.success) throw new ProblemError('cursor-invalid');
  return parsed.data;
}

/** A member's own, the newest first. */
export async function listStatements(
  db: Kysely<Database>,
  member: Member,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
  terms: Terms,
): Promise<StatementPage> {
  const before = readStatementCursor(cursor);
  const rows = await readRows(
    db,
    sql`decisions.author_id = ${member.id} and (${before}::text is null or decisions.id < ${before}::text)
      order by decisions.id desc`,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const appeals = await readAppeals(
    db,
    shown.map(({ id }) => id),
  );
  return {
    items: shown.map((row) => toStatement(row, appeals.get(row.id), terms)),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}

/** All of them in the order in which they were decided, after a place. */
export async function readStatementRows(
  db: Kysely<Database>,
  after: string | null,
  limit: number,
): Promise<StatementRow[]> {
  return readRows(
    db,
    sql`(${after}::text is null or decisions.id > ${after}::text) order by decisions.id`,
    limit,
  );
}

const MOST_RESTRICTED = 100;

/** A member's own comments on a topic that others do not see as they were written, or that they were invited about. */
export async function listRestricted(
  db: Kysely<Database>,
  member: Member,
  topicKey: string,
  privateChannel: string | null,
): Promise<RestrictedComment[]> {
  const topic = await findTopic(db, topicKey);
  const { rows } = await sql<{
    id: string;
    parent_id: string | null;
    state: CommentState;
    body: ContentNode[];
    mentioned: string[] | null;
    mentioned_names: Names | null;
    created_at: Date;
    version: number;
    statement_id: string | null;
    reference: string | null;
    message: string | null;
    invited_at: Date | null;
    hold: Hold | null;
  }>`
    select comments.id, comments.parent_id, comments.state, comments.body, comments.mentioned, ${mentionColumn},
      comments.created_at, comments.version, (
        select decisions.id from decisions
        where decisions.comment_id = comments.id and decisions.restriction is not null
          and decisions.state = 'standing'
        order by decisions.id desc limit 1
      ) as statement_id, handoffs.reference, handoffs.message, handoffs.created_at as invited_at,
      ${holdColumn}
    from comments
    left join handoffs on handoffs.comment_id = comments.id
    where comments.id in (
      select id from comments
      where topic_id = ${topic.id} and author_id = ${member.id}
        and (state in ('held', 'removed') or moderation is not null)
      union all
      select comment_id from handoffs where author_id = ${member.id} and ${privateChannel !== null}::boolean
    )
      and comments.topic_id = ${topic.id} and comments.author_id = ${member.id}
      and comments.state <> 'deleted'
    order by comments.created_at desc
    limit ${MOST_RESTRICTED}`.execute(db);
  return rows.map((row) => ({
    commentId: row.id,
    parentId: row.parent_id,
    state: row.state,
    body: row.mentioned === null ? row.body : withNames(row.body, row.mentioned_names ?? {}),
    createdAt: row.created_at.toISOString(),
    version: row.version,
    statementId: row.statement_id,
    hold: forAuthor(row.hold),
    handoff:
      privateChannel !== null && row.reference !== null && row.invited_at !== null
        ? toInvitation(privateChannel, {
            reference: row.reference,
            message: row.message,
            created_at: row.invited_at,
          })
        : null,
  }));
}
