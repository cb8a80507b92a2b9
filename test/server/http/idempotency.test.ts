import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase, describeOnPostgres, type Reply, type Suite } from '../support/backend.js';

const TOPIC = 'idempotency';
const PATH = `/topics/${TOPIC}/comments`;

async function postWith(suite: Suite, token: string, key: string, text: string): Promise<Reply> {
  return suite.backend.write('POST', PATH, {
    token,
    body: { text, parentId: null },
    headers: { 'Idempotency-Key': key },
  });
}

describeOnEachDatabase('idempotency keys', (suite) => {
  let token: string;
  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic(TOPIC, token);
  });
  const count = async () => (await suite.backend.get(`/topics/${TOPIC}`)).body.commentCount as number;

  it('makes one comment of 10,000 requests with one key, 50 at a time', { timeout: 120_000 }, async () => {
    const before = await count();
    const ids = new Set<string>();
    let replayed = 0;
    let left = 10_000;
    const worker = async (): Promise<void> => {
      while (left-- > 0) {
        const reply = await postWith(suite, token, 'storm', 'Only once');
        assert.equal(reply.status, 201, reply.text);
        ids.add(reply.body.id);
        if (reply.headers.get('idempotency-replayed') === 'true') replayed++;
      }
    };
    await Promise.all(Array.from({ length: 50 }, worker));
    assert.equal(ids.size, 1);
    assert.equal(replayed, 9_999);
    assert.equal(await count(), before + 1);
  });

  it('gives the same answer again, with its headers', async () => {
    const first = await postWith(suite, token, 'same', 'Hello');
    const second = await postWith(suite, token, 'same', 'Hello');
    assert.equal(first.headers.get('idempotency-replayed'), null);
    assert.equal(second.headers.get('idempotency-replayed'), 'true');
    assert.deepEqual(second.body, first.body);
    for (const header of ['etag', 'location']) {
      assert.equal(second.headers.get(header), first.headers.get(header));
    }
  });

  it('refuses a key that was used with another request', async () => {
    const first = await postWith(suite, token, 'reused', 'First');
    const before = await count();
    assert.equal((await postWith(suite, token, 'reused', 'Second')).body.code, 'idempotency-key-reused');
    const elsewhere = await suite.backend.write('PATCH', `/comments/${first.body.id}`, {
      token,
      body: { text: 'First' },
      headers: { 'Idempotency-Key': 'reused', 'If-Match': '"1"' },
    });
    assert.equal(elsewhere.body.code, 'idempotency-key-reused');
    assert.equal(await count(), before);
  });

  it('keeps the keys of members apart', async () => {
    const bob = await suite.bank.sign('bob');
    const mine = await postWith(suite, token, 'shared', 'Hello');
    const theirs = await postWith(suite, bob, 'shared', 'Hello');
    assert.equal(theirs.status, 201);
    assert.notEqual(theirs.body.id, mine.body.id);
    assert.notEqual(theirs.body.author.id, mine.body.author.id);
  });

  it('frees the key of a write that was refused', async () => {
    assert.equal((await postWith(suite, token, 'retry', ' ')).status, 422);
    assert.equal((await postWith(suite, token, 'retry', 'Now with text')).status, 201);
  });

  it('answers an edit and a deletion again, though the version has moved on', async () => {
    const { body } = await postWith(suite, token, 'edited', 'Before');
    const edit = () =>
      suite.backend.write('PATCH', `/comments/${body.id}`, {
        token,
        body: { text: 'After' },
        headers: { 'Idempotency-Key': 'edit', 'If-Match': '"1"' },
      });
    assert.equal((await edit()).body.version, 2);
    assert.equal((await edit()).body.version, 2);
    const remove = () =>
      suite.backend.write('DELETE', `/comments/${body.id}`, {
        token,
        headers: { 'Idempotency-Key': 'delete', 'If-Match': '"2"' },
      });
    assert.equal((await remove()).body.state, 'deleted');
    assert.equal((await remove()).body.state, 'deleted');
  });
});

describeOnEachDatabase(
  'idempotency keys under a write limit',
  (suite) => {
    it('does not count replays as writes', async () => {
      const token = await suite.bank.sign('ann');
      await suite.backend.openTopic(TOPIC, token);
      for (let attempt = 0; attempt < 20; attempt++) {
        assert.equal((await postWith(suite, token, 'one', 'Hello')).status, 201);
      }
    });
  },
  { limits: { memberWrites: { count: 3, seconds: 600 }, addressWrites: { count: 3, seconds: 600 } } },
);

describeOnPostgres('idempotency keys over two processes', (suite) => {
  it('makes one comment of twins that arrive at both', async () => {
    const token = await suite.bank.sign('ann');
    await suite.backend.openTopic(TOPIC, token);
    const other = await suite.start({}, suite.place);
    for (let round = 0; round < 20; round++) {
      const replies = await Promise.all(
        [suite.backend, other, suite.backend, other].map((backend) =>
          backend.write('POST', PATH, {
            token,
            body: { text: `Round ${round}`, parentId: null },
            headers: { 'Idempotency-Key': `round-${round}` },
          }),
        ),
      );
      assert.equal(new Set(replies.map((reply) => reply.body.id)).size, 1);
    }
    assert.equal((await suite.backend.get(`/topics/${TOPIC}`)).body.commentCount, 20);
  });
});
