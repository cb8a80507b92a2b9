import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { COMMENT_SORTS } from '../../../src/contract/comments.js';
import { listComments, listReplies, type TopicListOptions } from '../../../server/comments/comment-lists.js';
import type { Store } from '../../../server/database/connect.js';
import type { Database } from '../../../server/database/schema.js';
import { describeOnEachDatabase } from '../support/backend.js';
import { fillTopic, type Filled } from '../support/fill-topic.js';

describeOnEachDatabase('the cost of a page', (suite) => {
  let store: Store;
  let large: Filled;

  before(async () => {
    store = await suite.connect(await suite.newPlace());
    large = await fillTopic(store, 'large', { roots: 5000, depth: 10 });
    await fillTopic(store, 'busy', { roots: 3, repliesEach: 3000 });
    for (let index = 0; index < 10; index++) {
      await fillTopic(store, `small ${index}`, { roots: 50, repliesEach: 2 });
    }
    await sql`analyze`.execute(store.db);
  });

  /** How many comments the database looks at, shown or not. */
  async function rowsRead(read: (db: Kysely<Database>) => Promise<unknown>): Promise<number> {
    return store.db.transaction().execute(async (transaction) => {
      const count = async (): Promise<number> => {
        const { rows } = await sql<{ read: number }>`
          select (seq_tup_read + idx_tup_fetch)::integer as read
          from pg_stat_xact_user_tables where relname = 'comments'`.execute(transaction);
        return rows[0]?.read ?? 0;
      };
      const before = await count();
      await read(transaction);
      return (await count()) - before;
    });
  }

  const list = (topic: string, options: Partial<TopicListOptions>) => (db: Kysely<Database>) =>
    listComments(db, topic, { sort: 'newest', limit: 20, from: 'start', ...options });

  for (const sort of COMMENT_SORTS) {
    it(`stays at what a page shows, anywhere among 5,000 comments by ${sort}`, async () => {
      const first = await list('large', { sort })(store.db);
      const last = await list('large', { sort, from: 'end' })(store.db);
      const costs = {
        first: await rowsRead(list('large', { sort })),
        second: await rowsRead(list('large', { sort, cursor: first.next ?? '' })),
        last: await rowsRead(list('large', { sort, from: 'end' })),
        lastButOne: await rowsRead(list('large', { sort, cursor: last.previous ?? '' })),
        around: await rowsRead(list('large', { sort, around: large.roots[4320] ?? '' })),
        aroundDeep: await rowsRead(list('large', { sort, around: large.chain.at(-1) ?? '' })),
      };
      for (const [name, rows] of Object.entries(costs)) {
        assert.ok(rows > 0 && rows < 300, `${name} reads ${rows} rows`);
      }
    });
  }

  for (const mode of ['discussion', 'questions']) {
    it(`stays at what still waits for an answer among 5,000 comments in the mode ${mode}`, async () => {
      const key = `answered ${mode}`;
      const { roots } = await fillTopic(store, key, { roots: 5000 });
      await sql`update topics set mode = ${mode} where key = ${key}`.execute(store.db);
      const waiting = [7, 2500, 4990].map((index) => roots[index] ?? '');
      await sql`
        update comments set first_staff_reply_at = created_at, answer_id = id
        where id = any(${roots}::text[]) and id <> all(${waiting}::text[])`.execute(store.db);
      await sql`vacuum analyze comments`.execute(store.db);
      const query: Partial<TopicListOptions> = { sort: 'unanswered', limit: 2 };
      const { items, next } = await list(key, query)(store.db);
      assert.deepEqual(
        items.map((item) => item.id),
        waiting.slice(0, 2),
      );
      assert.ok((await rowsRead(list(key, query))) < 20);
      assert.ok((await rowsRead(list(key, { ...query, cursor: next ?? '' }))) < 20);
    });
  }

  it('stays at what a page shows below a comment with 3,000 replies', async () => {
    assert.ok((await rowsRead(list('busy', {}))) < 100);
    const { items } = await list('busy', {})(store.db);
    const { id, replies } = items[0] ?? assert.fail('there are no comments');
    const page = { limit: 20 };
    assert.ok((await rowsRead((db) => listReplies(db, id, page))) < 100);
    const cursor = replies?.next ?? '';
    assert.ok((await rowsRead((db) => listReplies(db, id, { ...page, cursor }))) < 100);
  });
});
