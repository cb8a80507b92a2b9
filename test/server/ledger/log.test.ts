import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../../../server/database/schema.js';
import { appendToLog, type LogEntry } from '../../../server/ledger/log.js';
import { describeOnEachDatabase, describeOnPostgres, type Suite } from '../support/backend.js';

/** A server for the writing, and once it is closed, its database for looking behind it. */
async function afterwards(suite: Suite, write: (backend: Suite['backend']) => Promise<void>) {
  const place = await suite.newPlace();
  const backend = await suite.start({}, place);
  await write(backend);
  await backend.close();
  return (await suite.connect(place)).db;
}

const entries = (db: Kysely<Database>) =>
  db.selectFrom('moderation_log').select(['kind', 'commitment', 'facts']).orderBy('id').execute();

describeOnEachDatabase('the log', (suite) => {
  it('has an entry for each comment, deletion and undone deletion, under one commitment a comment', async () => {
    const db = await afterwards(suite, async (backend) => {
      const token = await suite.bank.sign('writer');
      await backend.openTopic('fees', token);
      const first = await backend.comment('fees', token, 'Too high.');
      await backend.comment('fees', token, 'I agree.', first.body.id);
      const path = `/comments/${first.body.id}`;
      await backend.write('DELETE', path, { token, headers: { 'If-Match': '"1"' } });
      await backend.write('POST', `${path}/restoration`, { token });
    });
    const rows = await entries(db);
    assert.deepEqual(
      rows.map(({ kind, facts }) => [kind, facts]),
      [
        ['submission', { topicMode: 'discussion', rating: null, isReply: false }],
        ['submission', { topicMode: 'discussion', rating: null, isReply: true }],
        ['author-deletion', { undone: false, rating: null }],
        ['author-deletion', { undone: true, rating: null }],
      ],
    );
    assert.equal(new Set([0, 2, 3].map((index) => rows[index]?.commitment)).size, 1);
    assert.notEqual(rows[0]?.commitment, rows[1]?.commitment);
    assert.match(rows[0]?.commitment ?? '', /^[0-9a-f]{64}$/);
  });

  it('is only added to', async () => {
    const db = await afterwards(suite, async (backend) => {
      const token = await suite.bank.sign('writer');
      await backend.openTopic('fees', token);
      await backend.comment('fees', token, 'Too high.');
    });
    const refused = /only ever added to/;
    await assert.rejects(sql`update moderation_log set kind = 'report'`.execute(db), refused);
    await assert.rejects(
      sql`update moderation_log set sequence = 9, hash = 'x', facts = '{}'`.execute(db),
      refused,
    );
    await assert.rejects(sql`delete from moderation_log`.execute(db), refused);
    await assert.rejects(sql`truncate moderation_log`.execute(db), refused);
    assert.equal((await entries(db)).length, 1);
  });

  it('keeps nothing of an act that failed, and no long text of one that did not', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({}, place);
    const token = await suite.bank.sign('writer');
    await backend.openTopic('fees', token);
    const { id } = (await backend.comment('fees', token, 'Too high.')).body;
    await backend.close();
    const { db } = await suite.connect(place);
    const attempt = (facts: object) =>
      db.transaction().execute(async (transaction: Transaction<Database>) => {
        await appendToLog(transaction, { kind: 'author-deletion', commentId: id, facts } as LogEntry);
        throw new Error('afterwards');
      });
    await assert.rejects(attempt({ undone: false, rating: null }), /afterwards/);
    await assert.rejects(
      attempt({ undone: false, rating: 'Too high. '.repeat(20) }),
      /too long for the public/,
    );
    assert.equal((await entries(db)).length, 1);
  });
});

describeOnPostgres('the log with several writers', (suite) => {
  it('makes nobody wait: an entry is written while another writer has not ended', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({}, place);
    const token = await suite.bank.sign('writer');
    await backend.openTopic('fees', token);
    await backend.openTopic('loans', token);
    const fees = (await backend.comment('fees', token, 'Too high.')).body.id;
    const { db } = await suite.connect(place);
    await db.transaction().execute(async (slow) => {
      await appendToLog(slow, {
        kind: 'author-deletion',
        commentId: fees,
        facts: { undone: false, rating: null },
      });
      const quick = await backend.comment('loans', token, 'Good advice.');
      assert.equal(quick.status, 201);
      const written = await db.selectFrom('moderation_log').select('kind').execute();
      assert.equal(
        written.length,
        2,
        'the entry of the slow writer is not there yet, that of the other one is',
      );
    });
  });
});
