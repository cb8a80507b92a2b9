import { v7 as uuid } from 'uuid';
import type { Store } from '../../../server/database/connect.js';
import type { NewComment } from '../../../server/database/schema.js';

const BATCH = 200;
const START = Date.UTC(2026, 0, 1);

export interface Filled {
  /** The ids of the comments on the topic itself, oldest first. */
  roots: string[];
  /** A comment with each of its replies below the one before: as deep as it goes. */
  chain: string[];
}

/** Puts a topic into the database that has many comments, some written in the same moment, and one deep conversation. */
export async function fillTopic(
  store: Store,
  key: string,
  { roots, repliesEach = 0, depth = 0 }: { roots: number; repliesEach?: number; depth?: number },
): Promise<Filled> {
  const { db } = store;
  const topicId = uuid();
  const authorId = uuid();
  await db
    .insertInto('members')
    .values({ id: authorId, subject: `author of ${key}`, name: 'Author' })
    .execute();
  await db.insertInto('topics').values({ id: topicId, key, title: key, url: null }).execute();

  const rows: NewComment[] = [];
  const add = (parent: NewComment | null, minute: number, score = 0): NewComment => {
    const id = uuid();
    const row: NewComment = {
      id,
      topic_id: topicId,
      parent_id: parent?.id ?? null,
      root_id: parent?.root_id ?? id,
      depth: parent === null ? 0 : parent.depth + 1,
      author_id: authorId,
      source: `Comment ${rows.length}`,
      body: JSON.stringify([
        { type: 'paragraph', children: [{ type: 'text', text: `Comment ${rows.length}` }] },
      ]),
      created_at: new Date(START + minute * 60_000),
      score,
      reactions: JSON.stringify(score > 0 ? { support: score } : {}),
    };
    if (parent) parent.reply_count = Number(parent.reply_count ?? 0) + 1;
    rows.push(row);
    return row;
  };

  const tops: NewComment[] = [];
  for (let index = 0; index < roots; index++) {
    // Three share each minute, so that ties decide between pages.
    const top = add(null, Math.floor(index / 3), (index * 7) % 5);
    tops.push(top);
    for (let reply = 0; reply < repliesEach; reply++) add(top, roots + Math.floor(reply / 2));
  }
  const chain: NewComment[] = depth > 0 ? [tops[Math.floor(roots / 2)] as NewComment] : [];
  for (let level = 1; level <= depth; level++) {
    const above = chain.at(-1) as NewComment;
    for (let sibling = 0; sibling < 4; sibling++) add(above, 2 * roots + level * 10 + sibling);
    chain.push(add(above, 2 * roots + level * 10 + 5));
    for (let sibling = 6; sibling < 10; sibling++) add(above, 2 * roots + level * 10 + sibling);
  }
  for (let start = 0; start < rows.length; start += BATCH) {
    await db
      .insertInto('comments')
      .values(rows.slice(start, start + BATCH))
      .execute();
  }
  await db.updateTable('topics').set({ comment_count: rows.length }).where('id', '=', topicId).execute();
  return { roots: tops.map((row) => row.id), chain: chain.map((row) => row.id) };
}
