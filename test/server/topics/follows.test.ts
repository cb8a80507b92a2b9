import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Follow, FollowPage } from '../../../src/contract/follows.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

describeOnEachDatabase('following a topic', (suite) => {
  let ann: string;
  let ben: string;

  before(async () => {
    ann = await suite.bank.sign('ann');
    ben = await suite.bank.sign('ben');
    for (const key of ['garden', 'fees', 'loans']) await suite.backend.openTopic(key, ann);
  });

  const path = (key: string) => `/topics/${encodeURIComponent(key)}/follow`;
  const follow = (key: string, token = ann): Promise<Reply> =>
    suite.backend.write('PUT', path(key), { token });
  const unfollow = (key: string, token = ann): Promise<Reply> =>
    suite.backend.write('DELETE', path(key), { token });
  const list = async (query = '', token = ann): Promise<FollowPage> =>
    (await suite.backend.get(`/viewer/follows${query}`, { token })).body;
  const keysOf = (items: readonly Follow[]) => items.map(({ topicKey }) => topicKey);

  it('puts it on the list of that member alone, once, the last followed first', async () => {
    for (const key of ['garden', 'fees', 'garden']) {
      const { status, body } = await follow(key);
      assert.equal(status, 200);
      assert.equal(body.topicKey, key);
      assert.equal(body.title, `About ${key}`);
      assert.equal(body.newCount, 0);
    }
    assert.deepEqual(keysOf((await list()).items), ['fees', 'garden']);
    assert.deepEqual((await list('', ben)).items, []);
  });

  it('counts what others published since it was read, and nothing once it is read again', async () => {
    await suite.backend.comment('fees', ann, 'My own');
    const { id } = (await suite.backend.comment('fees', ben, 'One')).body;
    await suite.backend.comment('fees', ben, 'Two', id);
    const [fees] = (await list('?key=fees')).items;
    assert.equal(fees?.newCount, 2);
    const read = (await follow('fees')).body as Follow;
    assert.equal(read.newCount, 0);
    assert.equal(read.followedAt, fees.followedAt);
    assert.ok(read.readAt > fees.readAt);
    const gone = (await suite.backend.comment('fees', ben, 'Gone')).body;
    await suite.backend.write('DELETE', `/comments/${gone.id}`, {
      token: ben,
      headers: { 'If-Match': '"1"' },
    });
    assert.equal((await list('?key=fees')).items[0]?.newCount, 0);
  });

  it('takes it off again, which is the same twice', async () => {
    await follow('loans');
    for (let time = 0; time < 2; time++) assert.equal((await unfollow('loans')).status, 204);
    assert.deepEqual((await list('?key=loans')).items, []);
    assert.ok((await list()).items.length > 0);
  });

  it('gives the list piece by piece, and each topic once', async () => {
    const cleo = await suite.bank.sign('cleo');
    const all = Array.from({ length: 7 }, (_, index) => `topic ${index}/é`);
    for (const key of all) {
      await suite.backend.openTopic(key, cleo);
      await follow(key, cleo);
    }
    const pages = [await list('?limit=3', cleo)];
    while (pages.at(-1)!.next) pages.push(await list(`?limit=3&cursor=${pages.at(-1)!.next}`, cleo));
    assert.deepEqual(
      pages.map(({ items }) => items.length),
      [3, 3, 1],
    );
    assert.deepEqual(keysOf(pages.flatMap(({ items }) => items)), [...all].reverse());
  });

  it('refuses a topic that is not there, a visitor, and a cursor that it did not make', async () => {
    assert.equal((await follow('nowhere')).body.code, 'topic-unknown');
    assert.equal((await unfollow('nowhere')).body.code, 'topic-unknown');
    assert.equal((await suite.backend.write('PUT', path('fees'))).body.code, 'token-missing');
    assert.equal((await suite.backend.get('/viewer/follows')).body.code, 'token-missing');
    for (const cursor of ['x', Buffer.from('[-1,"a"]').toString('base64url')]) {
      const { body } = await suite.backend.get(`/viewer/follows?cursor=${cursor}`, { token: ann });
      assert.equal(body.code, 'cursor-invalid');
    }
  });

  it('says that it can be done', async () => {
    assert.ok((await suite.backend.get('/community')).body.capabilities.includes('follows'));
  });
});
