import { sql, type Kysely, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { TopicInput } from '../../src/contract/operations/topics.js';
import type { Ratings, TopicSummary } from '../../src/contract/comments.js';
import type { Topic, TopicCount } from '../../src/contract/topics.js';
import type { Database, TopicRow } from '../database/schema.js';
import { ProblemError } from '../problem-error.js';

/** What changes of a topic when one of its comments does. */
export type TopicFigures = Pick<TopicRow, 'comment_count' | 'mode' | 'rating_spread'>;

function toTopic(row: TopicRow): Topic {
  return {
    key: row.key,
    title: row.title,
    url: row.url,
    mode: row.mode,
    state: row.state,
    commentCount: row.comment_count,
    createdAt: row.created_at.toISOString(),
  };
}

/** How the topic's subject is rated; nothing where it is not. */
export function toRatings({ mode, rating_spread: spread }: TopicFigures): { ratings?: Ratings } {
  if (mode !== 'ratings') return {};
  const count = spread.reduce((sum, each) => sum + each, 0);
  const sum = spread.reduce((total, each, index) => total + each * (index + 1), 0);
  return { ratings: { average: count === 0 ? 0 : Math.round((100 * sum) / count) / 100, count, spread } };
}

/** What a list says of its topic. */
export function toSummary(row: TopicRow): TopicSummary {
  const { staff_reply_count: count, staff_reply_seconds: medianSeconds } = row;
  return {
    state: row.state,
    mode: row.mode,
    commentCount: row.comment_count,
    ...(count > 0 && medianSeconds !== null && { staffReplies: { count, medianSeconds } }),
    ...toRatings(row),
  };
}

/** A topic that nobody has written on: not there yet, and of a mode that its key decides. */
export function unopenedSummary(mode: string): TopicSummary {
  const figures = { comment_count: 0, mode, rating_spread: [0, 0, 0, 0, 0] };
  return { state: 'open', mode, commentCount: 0, ...toRatings(figures) };
}

/** Throws `topic-unknown`. */
export async function findTopic(db: Kysely<Database>, key: string): Promise<TopicRow> {
  const row = await db.selectFrom('topics').selectAll().where('key', '=', key).executeTakeFirst();
  if (!row) throw new ProblemError('topic-unknown');
  return row;
}

/** Keeps everybody else from changing the topic's comments until the transaction ends, so that all counts agree. */
export async function lockTopic(
  transaction: Transaction<Database>,
  by: { key: string } | { id: string },
): Promise<TopicRow> {
  const row = await transaction
    .selectFrom('topics')
    .selectAll()
    .where('key' in by ? 'key' : 'id', '=', 'key' in by ? by.key : by.id)
    .forNoKeyUpdate()
    .executeTakeFirst();
  if (!row) throw new ProblemError('topic-unknown');
  return row;
}

/** Resolves to the topic's new count. */
export async function addToCount(
  transaction: Transaction<Database>,
  topicId: string,
  difference: number,
): Promise<number> {
  const { comment_count } = await transaction
    .updateTable('topics')
    .set({ comment_count: sql`comment_count + ${difference}` })
    .where('id', '=', topicId)
    .returning('comment_count')
    .executeTakeFirstOrThrow();
  return comment_count;
}

export async function readTopic(db: Kysely<Database>, key: string): Promise<Topic> {
  return toTopic(await findTopic(db, key));
}

/** Creates the topic if there is none with that key. `assertMayCreate` throws where the caller may not. */
export async function openTopic(
  db: Kysely<Database>,
  key: string,
  input: TopicInput & { mode: string },
  assertMayCreate: () => void,
): Promise<Topic> {
  const find = () => db.selectFrom('topics').selectAll().where('key', '=', key).executeTakeFirst();
  const found = await find();
  if (found) return toTopic(found);
  assertMayCreate();
  await db
    .insertInto('topics')
    .values({ id: uuid(), key, title: input.title, url: input.url, mode: input.mode })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute();
  return toTopic((await find()) as TopicRow);
}

/** In the order of the keys; an unknown topic counts 0. */
export async function countComments(db: Kysely<Database>, keys: readonly string[]): Promise<TopicCount[]> {
  const rows = await db
    .selectFrom('topics')
    .select(['key', 'comment_count'])
    .where('key', 'in', [...new Set(keys)])
    .execute();
  const counts = new Map(rows.map((row) => [row.key, row.comment_count]));
  return keys.map((key) => ({ key, commentCount: counts.get(key) ?? 0 }));
}
