import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { CompiledQuery, sql, type Kysely } from 'kysely';
import { fillDesk } from '../../../bench/backend/fill-desk.mjs';
import { QUEUES } from '../../../src/contract/desk.js';
import type { Store } from '../../../server/database/connect.js';
import type { Database } from '../../../server/database/schema.js';
import { countQueues, readQueue } from '../../../server/moderation/queues.js';
import { describeOnEachDatabase } from '../support/backend.js';

const SIZE = 10_000;
const STAFF = { id: 'staff', name: 'Staff', roles: ['staff'] };

describeOnEachDatabase('the cost of a queue', (suite) => {
  let store: Store;

  before(async () => {
    store = await suite.connect(await suite.newPlace());
    await store.db.connection().execute(async (connection) => {
      const query = async (text: string, values: unknown[] = []) =>
        (await connection.executeQuery(CompiledQuery.raw(text, values))).rows;
      await fillDesk(query, SIZE);
    });
  });

  /** How many rows of all tables the database looks at. */
  async function rowsRead(read: (db: Kysely<Database>) => Promise<unknown>): Promise<number> {
    return store.db.transaction().execute(async (transaction) => {
      const count = async (): Promise<number> => {
        const { rows } = await sql<{ read: number }>`
          select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::integer as read
          from pg_stat_xact_user_tables`.execute(transaction);
        return rows[0]?.read ?? 0;
      };
      const before = await count();
      await read(transaction);
      return (await count()) - before;
    });
  }

  for (const queue of QUEUES) {
    it(`stays at what a page of ${queue} shows, also far into it`, async () => {
      const page = (cursor?: string) => (db: Kysely<Database>) =>
        readQueue(db, STAFF, { queue, hours: 24, limit: 20, cursor });
      const first = await page()(store.db);
      assert.equal(first.items.length, 20);
      let cursor = first.next ?? '';
      for (let skipped = 0; skipped < 20; skipped++) {
        const options = { queue, hours: 24, limit: 100, cursor };
        cursor = (await readQueue(store.db, STAFF, options)).next ?? '';
      }
      for (const [name, read] of Object.entries({ first: page(), deep: page(cursor) })) {
        const rows = await rowsRead(read);
        assert.ok(rows > 0 && rows < 400, `${name} reads ${rows} rows`);
      }
    });
  }

  it('of counting stays at what is counted', async () => {
    const counts = await countQueues(store.db, 24);
    assert.deepEqual(Object.values(counts), Array(QUEUES.length).fill(1000));
    const rows = await rowsRead((db) => countQueues(db, 24));
    assert.ok(rows < QUEUES.length * 2_500, `reads ${rows} rows`);
  });
});
