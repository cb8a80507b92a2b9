import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeOnEachDatabase } from '../support/backend.js';
import { assertChain, readSigned, sealedEntries, sha256 } from '../support/ledger.js';

const SOON = { ledger: { key: undefined, sealSeconds: 0.02 } };

describeOnEachDatabase(
  'receipts',
  (suite) => {
    it('prove who submits what, and when, and lead to the entry', async () => {
      const { backend } = suite;
      const token = await suite.bank.sign('writer');
      await backend.openTopic('receipts/fees', token);
      const { body } = await backend.write('POST', '/topics/receipts%2Ffees/comments', {
        token,
        body: { text: 'Too **high**.', parentId: null },
      });
      const keys = (await backend.get('/ledger/keys')).body;
      const { header, payload } = readSigned(body.receipt, keys);
      assert.equal(header.typ, 'parvis-receipt');
      assert.equal(payload.commentId, body.id);
      assert.equal(payload.commitment, sha256(`comment.${payload.salt}.${body.id}`));
      assert.equal(payload.textHash, sha256(`text.${payload.salt}.Too **high**.`));
      assert.equal(payload.topicHash, sha256(`topic.${payload.salt}.receipts/fees`));
      const entry = (await sealedEntries(backend, 1)).find(
        ({ commitment }) => commitment === payload.commitment,
      );
      assert.equal(entry?.kind, 'submission');
      assert.equal(entry?.at, payload.at);
    });

    it('are given again to the author, and to nobody else', async () => {
      const { backend } = suite;
      const [author, other] = [await suite.bank.sign('author'), await suite.bank.sign('other')];
      await backend.openTopic('receipts/again', author);
      const key = { 'Idempotency-Key': 'receipt-1' };
      const write = () =>
        backend.write('POST', '/topics/receipts%2Fagain/comments', {
          token: author,
          body: { text: 'Once', parentId: null },
          headers: key,
        });
      const { body } = await write();
      assert.equal((await write()).body.receipt, body.receipt);
      const path = `/comments/${body.id}/receipt`;
      const keys = (await backend.get('/ledger/keys')).body;
      const again = (await backend.get(path, { token: author })).body.receipt;
      assert.deepEqual(readSigned(again, keys).payload, readSigned(body.receipt, keys).payload);
      assert.equal((await backend.get(path, { token: other })).body.code, 'forbidden');
      assert.equal('receipt' in (await backend.get(`/comments/${body.id}`)).body, false);
      const { text } = await backend.get('/topics/receipts%2Fagain/comments');
      assert.doesNotMatch(text, /receipt"/);
    });

    it('still lead their keepers to the entries after an erasure, and are given to nobody any more', async () => {
      const place = await suite.newPlace();
      const first = await suite.start(SOON, place);
      const token = await suite.bank.sign('leaving');
      await first.openTopic('fees', token);
      const { body } = await first.write('POST', '/topics/fees/comments', {
        token,
        body: { text: 'I was here.', parentId: null },
      });
      const [entry] = await sealedEntries(first, 1);
      await first.close();
      const { db, close } = await suite.connect(place);
      await db.deleteFrom('members').where('subject', '=', 'leaving').execute();
      await close();

      const second = await suite.start(SOON, place);
      assertChain(await sealedEntries(second, 1));
      const keys = (await second.get('/ledger/keys')).body;
      const { payload } = readSigned(body.receipt, keys);
      assert.equal(payload.commitment, entry?.commitment);
      // Whoever comes back under the same name is somebody else here.
      const again = await second.get(`/comments/${body.id}/receipt`, { token });
      assert.equal(again.body.code, 'forbidden');
      const statements = await second.get('/viewer/statements', { token });
      assert.deepEqual(statements.body.items, []);
    });
  },
  SOON,
);
