import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../../server/database/schema.js';
import { describeOnEachDatabase } from '../support/backend.js';
import { sealedEntries } from '../support/ledger.js';

const SOON = { ledger: { key: undefined, sealSeconds: 0.02 } };

/** What the command of docs/verify-the-record.md says, and whether it ends well. */
function verify(url: string): Promise<{ isRight: boolean; said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify-record.mjs', url], (error, stdout, stderr) =>
      resolve({ isRight: error === null, said: (stdout + stderr).trim() }),
    );
  });
}

describe('the page about verifying the record', () => {
  it('has an example that is right', () => {
    const page = readFileSync('docs/verify-the-record.md', 'utf8');
    const [, text = ''] = /```text\n(.*)\n```/.exec(page) ?? [];
    assert.ok(JSON.parse(text));
    assert.ok(page.includes(`has the hash \`${createHash('sha256').update(text).digest('hex')}\``));
  });
});

describeOnEachDatabase('the record, verified with nothing of ours', (suite) => {
  it('is right as it is, and names the entry whose fact or order was changed', async () => {
    const place = await suite.newPlace();
    const first = await suite.start(SOON, place);
    const token = await suite.bank.sign('writer');
    await first.openTopic('fees', token);
    assert.match((await verify(first.url)).said, /^0 entries/);
    for (let count = 0; count < 5; count += 1) await first.comment('fees', token, `Comment ${count}`);
    const entries = await sealedEntries(first, 5);
    assert.deepEqual(await verify(first.url), {
      isRight: true,
      said: `5 entries, none changed. Fingerprint of the newest one: ${entries[4]!.hash}`,
    });
    await first.close();

    const alter = async (change: (db: Kysely<Database>) => Promise<unknown>): Promise<string> => {
      const store = await suite.connect(place);
      await sql`alter table moderation_log disable trigger all`.execute(store.db);
      await change(store.db);
      await sql`alter table moderation_log enable trigger all`.execute(store.db);
      await store.close();
      const backend = await suite.start({}, place);
      const { isRight, said } = await verify(backend.url);
      assert.equal(isRight, false);
      await backend.close();
      return said;
    };
    assert.equal(
      await alter((db) =>
        sql`update moderation_log set facts = facts || '{"isReply": true}' where sequence = 3`.execute(db),
      ),
      'Entry 3 was changed.',
    );
    assert.equal(
      await alter((db) => sql`delete from moderation_log where sequence = 2`.execute(db)),
      'Entry 2 is missing.',
    );
  });
});
