import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Database } from '../database/schema.js';
import { commentColumns, commentJoins, type CommentView } from './comment-view.js';
import { encodeCursor, type Direction, type ListName, type Place } from './cursor.js';

/** A piece of a list, with where it goes on. */
export interface Page {
  views: CommentView[];
  previous: string | null;
  next: string | null;
}

interface Order {
  /** The columns that order the list; each index of the table has them in this order. */
  columns: RawBuilder<unknown>;
  descending: boolean;
  values(place: Place): RawBuilder<unknown>;
}

const byTime = {
  columns: sql`(comments.created_at, comments.id)`,
  values: (place: Place) => sql`(${place.createdAt.toISOString()}::timestamptz, ${place.id}::text)`,
};
const byScore = {
  columns: sql`(comments.score, comments.created_at, comments.id)`,
  values: (place: Place) =>
    sql`(${place.score}::integer, ${place.createdAt.toISOString()}::timestamptz, ${place.id}::text)`,
};

function orderOf(list: ListName): Order {
  if (list.kind === 'topic' && list.sort === 'top') return { ...byScore, descending: true };
  return { ...byTime, descending: list.kind === 'topic' && list.sort === 'newest' };
}

function orderBy(list: ListName, descending: boolean): RawBuilder<unknown> {
  const way = descending ? sql`desc` : sql`asc`;
  return list.kind === 'topic' && list.sort === 'top'
    ? sql`comments.score ${way}, comments.created_at ${way}, comments.id ${way}`
    : sql`comments.created_at ${way}, comments.id ${way}`;
}

/** What still waits, in the words of the index that holds nothing else. */
function unanswered(mode: string): RawBuilder<unknown> {
  const missing = mode === 'questions' ? sql`comments.answer_id` : sql`comments.first_staff_reply_at`;
  return sql`comments.state = 'published' and not comments.by_staff and ${missing} is null`;
}

function membership(list: ListName): RawBuilder<unknown> {
  if (list.kind === 'replies') {
    return sql`comments.parent_id = ${list.parentId} and comments.visible
      and comments.id is distinct from ${list.answerId}::text`;
  }
  const shown = list.sort === 'unanswered' ? unanswered(list.mode) : sql`comments.visible`;
  const among =
    list.rating === undefined
      ? sql`comments.pinned_at is null`
      : sql`comments.rating = ${list.rating}::smallint and comments.state = 'published'`;
  return sql`comments.topic_id = ${list.topicId} and comments.parent_id is null and ${shown} and ${among}`;
}

export function placeOf(view: CommentView): Place {
  return { score: view.score, createdAt: view.created_at, id: view.id };
}

interface Slice {
  /** `next`: in the order of the list; `previous`: against it. */
  direction: Direction;
  from?: Place;
  /** Whether the comment at `from` is a part of the slice. */
  inclusive?: boolean;
  limit: number;
}

/** Reads on from a place, nearest first. Walks an index, so that it costs the same anywhere in a list of any length. */
async function slice(db: Kysely<Database>, list: ListName, options: Slice): Promise<CommentView[]> {
  const order = orderOf(list);
  const descending = order.descending === (options.direction === 'next');
  const comparison = sql.raw(`${descending ? '<' : '>'}${options.inclusive ? '=' : ''}`);
  const bound = options.from ? sql`and ${order.columns} ${comparison} ${order.values(options.from)}` : sql``;
  const { rows } = await sql<CommentView>`
    select ${commentColumns}
    from (
      select * from comments
      where ${membership(list)} ${bound}
      order by ${orderBy(list, descending)}
      limit ${options.limit}
    ) as comments ${commentJoins}
    order by ${orderBy(list, descending)}`.execute(db);
  return rows;
}

async function hasMore(
  db: Kysely<Database>,
  list: ListName,
  direction: Direction,
  from: Place,
): Promise<boolean> {
  return (await slice(db, list, { direction, from, limit: 1 })).length > 0;
}

function toPage(list: ListName, views: CommentView[], more: { before: boolean; after: boolean }): Page {
  const first = views.at(0);
  const last = views.at(-1);
  return {
    views,
    previous: first && more.before ? encodeCursor(list, 'previous', placeOf(first)) : null,
    next: last && more.after ? encodeCursor(list, 'next', placeOf(last)) : null,
  };
}

/** One page in a direction: from a place, or from the end that the direction starts at. */
export async function readPage(
  db: Kysely<Database>,
  list: ListName,
  { direction, from, limit }: { direction: Direction; from?: Place; limit: number },
): Promise<Page> {
  const found = await slice(db, list, { direction, limit: limit + 1, ...(from && { from }) });
  const more = found.length > limit;
  const views = found.slice(0, limit);
  const nearest = views.at(0);
  // What lies behind is only looked for when the page was entered from a place in the list.
  const behind =
    from !== undefined &&
    nearest !== undefined &&
    (await hasMore(db, list, direction === 'next' ? 'previous' : 'next', placeOf(nearest)));
  return direction === 'next'
    ? toPage(list, views, { before: behind, after: more })
    : toPage(list, views.reverse(), { before: more, after: behind });
}

/** The page that holds a comment, with about as many before it as after it. */
export async function readPageAround(
  db: Kysely<Database>,
  list: ListName,
  pivot: Place,
  limit: number,
): Promise<Page> {
  const before = await slice(db, list, { direction: 'previous', from: pivot, limit: limit + 1 });
  const after = await slice(db, list, { direction: 'next', from: pivot, inclusive: true, limit: limit + 1 });
  const wantedBefore = Math.min(before.length, Math.max(Math.floor(limit / 2), limit - after.length));
  const shownBefore = before.slice(0, wantedBefore).reverse();
  const shownAfter = after.slice(0, limit - wantedBefore);
  return toPage(list, [...shownBefore, ...shownAfter], {
    before: before.length > shownBefore.length,
    after: after.length > shownAfter.length,
  });
}
