import * as z from 'zod/mini';
import { sql, type Kysely, type RawBuilder, type Selectable } from 'kysely';
import type { QueueCounts, QueueItem, QueueName, QueuePage } from '../../src/contract/desk.js';
import type { Hold } from '../../src/contract/moderation.js';
import { commentColumns, commentJoins, type CommentView } from '../comments/comment-view.js';
import { withNames } from '../comments/mentions.js';
import type { AppealRow, Database, ReportsTable } from '../database/schema.js';
import type { Member } from '../members/members.js';
import { ProblemError } from '../problem-error.js';
import { holdColumn } from '../review/hold.js';
import { readClaims } from './claims.js';
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
    select id as comment_id, reported_at as since, id from comments
    where reported_at is not null and state = 'published'`,
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
    where first_of_author and state = 'published' and not by_staff
      and created_at > clock_timestamp() - make_interval(days => ${NEWCOMER_DAYS}::integer)
      and not exists (
        select 1 from comments as replies
        where replies.parent_id = comments.id and replies.visible
          and replies.by_staff and replies.state = 'published'
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

/** One statement, so that all are of the same moment. */
export async function countQueues(db: Kysely<Database>, hours: number): Promise<QueueCounts> {
  const count = (queue: QueueName): RawBuilder<unknown> => sql`(
    select count(*)::integer from (
      select 1 from (${QUEUES[queue](hours)}) as queue limit ${COUNTED_UP_TO}
    ) as counted
  )`;
  const { rows } = await sql<QueueCounts>`
    select ${count('reported')} as reported, ${count('held')} as held, ${count('unanswered')} as unanswered,
      ${count('appeals')} as appeals, ${count('newcomers')} as newcomers`.execute(db);
  return rows[0] as QueueCounts;
}

async function readItems(
  db: Kysely<Database>,
  member: Member,
  queue: QueueName,
  places: readonly Place[],
): Promise<QueueItem[]> {
  if (places.length === 0) return [];
  const ids = [...new Set(places.map((place) => place.comment_id))];
  const views = await readViews(db, ids);
  const reports = await readReports(db, ids);
  const claims = await readClaims(db, member, ids);
  const appeals = queue === 'appeals' ? await readAppeals(db, member, places) : null;
  return places.flatMap(({ comment_id, since, id }): QueueItem[] => {
    const view = views.get(comment_id);
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
        claims: claims.get(view.id) ?? [],
        handoff: view.invited_at && {
          createdAt: view.invited_at.toISOString(),
          memberName: view.invited_by,
        },
        hold: view.hold,
      },
    ];
  });
}

interface WaitingView extends CommentView {
  title: string;
  url: string | null;
  invited_at: Date | null;
  invited_by: string | null;
  hold: Hold | null;
}

async function readViews(db: Kysely<Database>, ids: readonly string[]): Promise<Map<string, WaitingView>> {
  const { rows } = await sql<WaitingView>`
    select ${commentColumns}, topics.title, topics.url,
      handoffs.created_at as invited_at, inviting.name as invited_by, ${holdColumn}
    from comments ${commentJoins}
    left join handoffs on handoffs.comment_id = comments.id
    left join members as inviting on inviting.id = handoffs.member_id
    where comments.id = any(${ids}::text[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

type ReportRow = Selectable<ReportsTable> & { comment_id: string };

/** However many wait, no more are read than are shown. */
async function readReports(
  db: Kysely<Database>,
  commentIds: readonly string[],
): Promise<Map<string, QueueItem['reports']>> {
  const { rows } = await sql<ReportRow>`
    select waiting.* from unnest(${commentIds}::text[]) as wanted (id)
    cross join lateral (
      select reports.*, report_items.comment_id
      from report_items join reports on reports.id = report_items.report_id
      where report_items.comment_id = wanted.id and report_items.decision_id is null
      order by reports.received_at, reports.id
      limit ${REPORTS_SHOWN}
    ) as waiting
    order by waiting.received_at, waiting.id`.execute(db);
  const byComment = new Map<string, QueueItem['reports']>();
  for (const row of rows) {
    const reports = byComment.get(row.comment_id) ?? [];
    byComment.set(row.comment_id, reports);
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
