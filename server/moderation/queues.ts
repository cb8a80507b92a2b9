import * as z from 'zod/mini';
import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { QueueCounts, QueueItem, QueueName, QueuePage } from '../../src/contract/desk.js';
import { commentColumns, commentJoins, type CommentView } from '../comments/comment-view.js';
import { withNames } from '../comments/mentions.js';
import type { AppealRow, Database } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { toDecision } from './decisions.js';

const REPORTS_SHOWN = 20;
const COUNTED_UP_TO = 1000;
/** Who has written for the first time is greeted within these days, or not any more. */
const NEWCOMER_DAYS = 30;

/**
 * Each queue as a select of `comment_id`, `since` and `id`, by which it is ordered: the comment's id, but for appeals, of
 * which a comment can have several.
 */
const QUEUES: Readonly<Record<QueueName, (hours: number) => RawBuilder<unknown>>> = {
  reported: () => sql`
    select report_items.comment_id, min(reports.received_at) as since, report_items.comment_id as id
    from report_items
    join reports on reports.id = report_items.report_id
    join comments on comments.id = report_items.comment_id and comments.state = 'published'
    where report_items.decision_id is null
    group by report_items.comment_id`,
  held: () => sql`select id as comment_id, created_at as since, id from comments where state = 'held'`,
  unanswered: (hours) => sql`
    select id as comment_id, created_at as since, id from comments
    where parent_id is null and state = 'published' and not by_staff and first_staff_reply_at is null
      and created_at < clock_timestamp() - make_interval(hours => ${hours}::integer)`,
  appeals: () => sql`
    select decisions.comment_id, appeals.created_at as since, appeals.id
    from appeals join decisions on decisions.id = appeals.decision_id
    where appeals.outcome = 'waiting' and decisions.comment_id is not null`,
  newcomers: () => sql`
    select id as comment_id, created_at as since, id from comments
    where state = 'published' and not by_staff
      and created_at > clock_timestamp() - make_interval(days => ${NEWCOMER_DAYS}::integer)
      and not exists (
        select 1 from comments as earlier
        where earlier.author_id = comments.author_id and earlier.created_at < comments.created_at
      )
      and not exists (
        select 1 from comments as replies
        where replies.parent_id = comments.id and replies.by_staff and replies.state = 'published'
      )`,
};

interface Place {
  comment_id: string;
  since: Date;
  id: string;
}

const Cursor = z.tuple([
  z.enum(['reported', 'held', 'unanswered', 'appeals', 'newcomers']),
  z.iso.datetime(),
  z.string(),
]);

function encodeCursor(queue: QueueName, { since, id }: Place): string {
  return Buffer.from(JSON.stringify([queue, since.toISOString(), id])).toString('base64url');
}

/** Throws `cursor-invalid` for anything that `encodeCursor` did not make for the same queue. */
function decodeCursor(queue: QueueName, cursor: string): { since: string; id: string } {
  try {
    const [name, since, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (name === queue && /^[\w-]{1,64}$/.test(id)) return { since, id };
  } catch {
    // Not one of ours.
  }
  throw new ProblemError('cursor-invalid');
}

/** What waits, the longest waiting first. */
export async function readQueue(
  db: Kysely<Database>,
  member: Member,
  options: { queue: QueueName; hours: number; limit: number; cursor?: string | undefined },
): Promise<QueuePage> {
  const { queue, hours, limit, cursor } = options;
  const after = cursor === undefined ? null : decodeCursor(queue, cursor);
  const bound = after ? sql`where (since, id) > (${after.since}::timestamptz, ${after.id}::text)` : sql``;
  const { rows } = await sql<Place>`
    select comment_id, since, id from (${QUEUES[queue](hours)}) as queue ${bound}
    order by since, id limit ${limit + 1}`.execute(db);
  const places = rows.slice(0, limit);
  const last = places.at(-1);
  return {
    items: await readItems(db, member, queue, places),
    next: last && rows.length > limit ? encodeCursor(queue, last) : null,
  };
}

export async function countQueues(db: Kysely<Database>, hours: number): Promise<QueueCounts> {
  const count = async (queue: QueueName): Promise<number> => {
    const { rows } = await sql<{ count: number }>`
      select count(*)::integer as count
      from (select 1 from (${QUEUES[queue](hours)}) as queue limit ${COUNTED_UP_TO}) as counted`.execute(db);
    return rows[0]?.count ?? 0;
  };
  return {
    reported: await count('reported'),
    held: await count('held'),
    unanswered: await count('unanswered'),
    appeals: await count('appeals'),
    newcomers: await count('newcomers'),
  };
}

async function readItems(
  db: Kysely<Database>,
  member: Member,
  queue: QueueName,
  places: readonly Place[],
): Promise<QueueItem[]> {
  if (places.length === 0) return [];
  const ids = places.map((place) => place.comment_id);
  const { rows: views } = await sql<CommentView & { title: string; url: string | null }>`
    select ${commentColumns}, topics.title, topics.url
    from comments ${commentJoins}
    where comments.id = any(${ids}::text[])`.execute(db);
  const reports = await readReports(db, ids);
  const appeals = queue === 'appeals' ? await readAppeals(db, member, places) : null;
  return places.flatMap(({ comment_id, since, id }): QueueItem[] => {
    const view = views.find((each) => each.id === comment_id);
    if (!view) return [];
    return [
      {
        commentId: view.id,
        topicKey: view.topic_key,
        topicTitle: view.title,
        url: view.url,
        parentId: view.parent_id,
        author:
          view.author_id !== null && view.author_name !== null
            ? { id: view.author_id, name: view.author_name, roles: view.author_roles ?? [] }
            : null,
        body: view.mentioned === null ? view.body : withNames(view.body, view.mentioned_names ?? {}),
        createdAt: view.created_at.toISOString(),
        state: view.state,
        ...(view.rating !== null && { rating: view.rating }),
        version: view.version,
        decisionId: view.decision_id,
        waitingSince: since.toISOString(),
        reports: reports.get(view.id) ?? [],
        appeal: appeals?.get(id) ?? null,
      },
    ];
  });
}

async function readReports(
  db: Kysely<Database>,
  commentIds: readonly string[],
): Promise<Map<string, QueueItem['reports']>> {
  const rows = await db
    .selectFrom('report_items')
    .innerJoin('reports', 'reports.id', 'report_items.report_id')
    .selectAll('reports')
    .select('report_items.comment_id')
    .where('report_items.comment_id', 'in', commentIds)
    .where('report_items.decision_id', 'is', null)
    .orderBy('reports.received_at')
    .execute();
  const byComment = new Map<string, QueueItem['reports']>();
  for (const row of rows) {
    const reports = byComment.get(row.comment_id) ?? [];
    byComment.set(row.comment_id, reports);
    if (reports.length >= REPORTS_SHOWN) continue;
    reports.push({
      kind: row.kind,
      ruleId: row.rule_id,
      law: row.law,
      explanation: row.explanation,
      name: row.name,
      email: row.email,
      locale: row.locale,
      times: row.times,
      receivedAt: row.received_at.toISOString(),
    });
  }
  return byComment;
}

async function readAppeals(
  db: Kysely<Database>,
  member: Member,
  places: readonly Place[],
): Promise<Map<string, NonNullable<QueueItem['appeal']>>> {
  const appeals: AppealRow[] = await db
    .selectFrom('appeals')
    .selectAll()
    .where(
      'id',
      'in',
      places.map(({ id }) => id),
    )
    .execute();
  const decisions = await db
    .selectFrom('decisions')
    .selectAll()
    .where(
      'id',
      'in',
      appeals.map((appeal) => appeal.decision_id),
    )
    .execute();
  return new Map(
    appeals.flatMap((appeal) => {
      const decision = decisions.find(({ id }) => id === appeal.decision_id);
      if (!decision) return [];
      const { id, by, text, created_at: createdAt } = appeal;
      const mayDecide = decision.decided_by !== member.id && decision.author_id !== member.id;
      return [
        [id, { id, by, text, createdAt: createdAt.toISOString(), decision: toDecision(decision), mayDecide }],
      ];
    }),
  );
}
