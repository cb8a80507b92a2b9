import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createSigningKey } from '../../../server/ledger/signing-key.js';
import { sealEntries } from '../../../server/ledger/sealer.js';
import { describeOnEachDatabase, describeOnPostgres } from '../support/backend.js';
import { assertChain, readSigned, sealedEntries } from '../support/ledger.js';

const SOON = { ledger: { key: undefined, sealSeconds: 0.02 } };

describeOnEachDatabase('the chain', (suite) => {
  it('holds every comment, in pages, and its head is signed', async () => {
    const backend = await suite.start(SOON);
    const token = await suite.bank.sign('writer');
    assert.deepEqual((await backend.get('/ledger')).body, { items: [], checkpoint: null });
    await backend.openTopic('fees', token);
    for (let count = 0; count < 5; count += 1) await backend.comment('fees', token, `Comment ${count}`);
    const entries = await sealedEntries(backend, 5);
    const head = assertChain(entries);
    const page = (await backend.get('/ledger?after=1&limit=2')).body;
    assert.deepEqual(page.items, entries.slice(1, 3));
    const { header, payload } = readSigned(page.checkpoint, (await backend.get('/ledger/keys')).body);
    assert.equal(header.typ, 'parvis-checkpoint');
    assert.equal(payload.sequence, 5);
    assert.equal(payload.hash, head);
  });

  it('has all of a batch or nothing when a process dies over it', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({}, place);
    const token = await suite.bank.sign('writer');
    await backend.openTopic('fees', token);
    for (let count = 0; count < 3; count += 1) await backend.comment('fees', token, `Comment ${count}`);
    await backend.close();
    const { db, close } = await suite.connect(place);
    const dying = {
      ...createSigningKey(),
      sign: () => {
        throw new Error('killed');
      },
    };
    await assert.rejects(sealEntries(db, dying), /killed/);
    const unsealed = await db.selectFrom('moderation_log').select('sequence').execute();
    assert.deepEqual(
      unsealed.map(({ sequence }) => sequence),
      [null, null, null],
    );
    await close();
    const next = await suite.start(SOON, place);
    assertChain(await sealedEntries(next, 3));
  });

  it('goes on where it was after a start, with the same key', async () => {
    const place = await suite.newPlace();
    const first = await suite.start(SOON, place);
    const token = await suite.bank.sign('writer');
    await first.openTopic('fees', token);
    await first.comment('fees', token, 'Before');
    await sealedEntries(first, 1);
    const keys = (await first.get('/ledger/keys')).body;
    await first.close();
    const second = await suite.start(SOON, place);
    await second.comment('fees', token, 'After');
    assertChain(await sealedEntries(second, 2));
    assert.deepEqual((await second.get('/ledger/keys')).body, keys);
  });

  it('signs with the key that the server is given, and keeps the old one for what it has signed', async () => {
    const place = await suite.newPlace();
    const first = await suite.start(SOON, place);
    const [old] = (await first.get('/ledger/keys')).body.items;
    await first.close();
    const key = createSigningKey();
    const second = await suite.start({ ledger: { key, sealSeconds: 0.02 } }, place);
    const token = await suite.bank.sign('writer');
    await second.openTopic('fees', token);
    await second.comment('fees', token, 'Signed anew');
    await sealedEntries(second, 1);
    const keys = (await second.get('/ledger/keys')).body;
    assert.deepEqual(keys.items.map(({ id }: { id: string }) => id).sort(), [old.id, key.id].sort());
    assert.doesNotMatch(JSON.stringify(keys), /"d"/);
    const { checkpoint } = (await second.get('/ledger')).body;
    assert.equal(readSigned(checkpoint, keys).header.kid, key.id);
    await second.close();
    const { db } = await suite.connect(place);
    const kept = await db.selectFrom('ledger_keys').select('private_key').execute();
    assert.deepEqual(kept, [{ private_key: null }, { private_key: null }]);
  });

  it('holds when a member leaves, and tells nothing of them any more', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start(SOON, place);
    const [leaving, staying] = [await suite.bank.sign('leaving'), await suite.bank.sign('staying')];
    await backend.openTopic('fees', leaving);
    await backend.comment('fees', leaving, 'I was here.');
    await backend.comment('fees', staying, 'I am here.');
    const before = await sealedEntries(backend, 2);
    await backend.close();
    const { db, close } = await suite.connect(place);
    await db.deleteFrom('members').where('subject', '=', 'leaving').execute();
    const known = await db.selectFrom('comment_commitments').select('commitment').execute();
    assert.deepEqual(known, [{ commitment: before[1]?.commitment }]);
    await close();
    const after = await suite.start(SOON, place);
    const entries = await sealedEntries(after, 2);
    assertChain(entries);
    assert.deepEqual(entries, before);
  });
});

describeOnPostgres('the chain of several processes', (suite) => {
  it('is one, without a gap, whoever seals', async () => {
    const place = await suite.newPlace();
    const backends = [await suite.start(SOON, place), await suite.start(SOON, place)];
    const token = await suite.bank.sign('writer');
    for (const key of ['a', 'b', 'c']) await backends[0]!.openTopic(key, token);
    await Promise.all(
      Array.from({ length: 45 }, (_, index) =>
        backends[index % 2]!.comment('abc'[index % 3]!, token, `Comment ${index}`),
      ),
    );
    const entries = await sealedEntries(backends[0]!, 45);
    assert.equal(entries.length, 45);
    assertChain(entries);
  });
});
