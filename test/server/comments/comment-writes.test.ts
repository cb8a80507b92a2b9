import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

const TOPIC = 'writes';

describeOnEachDatabase('writing comments', (suite) => {
  let ann: string;
  let bob: string;
  before(async () => {
    ann = await suite.bank.sign('ann');
    bob = await suite.bank.sign('bob', { roles: ['staff'] });
    await suite.backend.openTopic(TOPIC, ann);
  });

  const post = async (text: string, parentId: string | null = null, token = ann) => {
    const reply = await suite.backend.comment(TOPIC, token, text, parentId);
    assert.equal(reply.status, 201, reply.text);
    return reply.body;
  };
  const edit = (id: string, text: string, version: string | null, token = ann): Promise<Reply> =>
    suite.backend.write('PATCH', `/comments/${id}`, {
      token,
      body: { text },
      headers: version === null ? {} : { 'If-Match': version },
    });
  const remove = (id: string, version = '"1"', token = ann): Promise<Reply> =>
    suite.backend.write('DELETE', `/comments/${id}`, { token, headers: { 'If-Match': version } });
  const restore = (id: string, token = ann): Promise<Reply> =>
    suite.backend.write('POST', `/comments/${id}/restoration`, { token });
  const read = async (id: string) => (await suite.backend.get(`/comments/${id}`)).body;
  const count = async () => (await suite.backend.get(`/topics/${TOPIC}`)).body.commentCount as number;
  const replyIds = async (id: string): Promise<string[]> =>
    ((await suite.backend.get(`/comments/${id}/replies`)).body.items ?? []).map(
      (item: { id: string }) => item.id,
    );

  it('answers a new comment with its version and its address', async () => {
    const reply = await suite.backend.comment(TOPIC, ann, 'Hello *you*');
    assert.equal(reply.headers.get('etag'), '"1"');
    assert.equal(reply.headers.get('location'), `/v1/comments/${reply.body.id}`);
    assert.deepEqual(await read(reply.body.id), reply.body);
    assert.deepEqual(reply.body.body, [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Hello ' },
          { type: 'emphasis', children: [{ type: 'text', text: 'you' }] },
        ],
      },
    ]);
  });

  it('takes the author from the token and never from the body', async () => {
    const { body: viewer } = await suite.backend.get('/viewer', { token: ann });
    const reply = await suite.backend.write('POST', `/topics/${TOPIC}/comments`, {
      token: ann,
      body: { text: 'Me', parentId: null, author: { id: 'bob' }, author_id: 'bob', roles: ['staff'] },
    });
    assert.deepEqual(reply.body.author, viewer.member);
  });

  it('keeps the text that was typed for its author', async () => {
    const { id } = await post('Some **strong** words');
    const text = await suite.backend.get(`/comments/${id}/text`, { token: ann });
    assert.deepEqual(text.body, { text: 'Some **strong** words', version: 1 });
    assert.equal(text.headers.get('etag'), '"1"');
    assert.equal((await suite.backend.get(`/comments/${id}/text`, { token: bob })).body.code, 'forbidden');
  });

  it('tells the second of two editors, and overwrites nothing', async () => {
    const { id } = await post('Draft');
    const [first, second] = await Promise.all([edit(id, 'From one', '"1"'), edit(id, 'From two', '"1"')]);
    const [won, lost] = first.status === 200 ? [first, second] : [second, first];
    assert.equal(won.status, 200);
    assert.equal(won.headers.get('etag'), '"2"');
    assert.equal(lost.status, 412);
    assert.equal(lost.body.code, 'version-mismatch');
    assert.deepEqual(lost.body.current, won.body);
    assert.deepEqual(await read(id), won.body);
    assert.notEqual(won.body.editedAt, null);
  });

  it('takes the ETag of a read as the version', async () => {
    const { id } = await post('Draft');
    const { headers } = await suite.backend.get(`/comments/${id}`);
    assert.equal((await edit(id, 'Better', headers.get('etag'))).body.version, 2);
  });

  it('refuses an edit that names no version', async () => {
    const { id } = await post('Draft');
    assert.equal((await edit(id, 'a', null)).body.code, 'version-required');
    assert.equal((await edit(id, 'a', '*')).body.code, 'version-required');
    assert.equal((await edit(id, 'a', '1')).body.code, 'request-invalid');
    assert.equal((await edit(id, 'a', 'W/"1"')).body.code, 'version-mismatch');
    assert.equal((await read(id)).version, 1);
  });

  it('takes a comment without replies out of the lists, and brings it back', async () => {
    const parent = await post('Parent');
    const child = await post('Child', parent.id);
    const before = await count();
    const deleted = await remove(child.id);
    assert.equal(deleted.body.state, 'deleted');
    assert.deepEqual([deleted.body.author, deleted.body.body], [null, []]);
    assert.equal((await read(parent.id)).replyCount, 0);
    assert.deepEqual(await replyIds(parent.id), []);
    assert.equal(await count(), before - 1);

    const restored = await restore(child.id);
    assert.deepEqual(restored.body, child);
    assert.deepEqual(await replyIds(parent.id), [child.id]);
    assert.equal(await count(), before);
  });

  it('leaves a marker above replies, which goes with the last of them', async () => {
    const top = await post('Top');
    const middle = await post('Middle', top.id);
    const leaf = await post('Leaf', middle.id);
    await remove(middle.id);
    assert.deepEqual(await replyIds(top.id), [middle.id]);
    assert.equal((await read(middle.id)).state, 'deleted');
    assert.deepEqual(await replyIds(middle.id), [leaf.id]);

    await remove(leaf.id);
    assert.deepEqual(await replyIds(top.id), []);
    assert.equal((await read(top.id)).replyCount, 0);

    await restore(leaf.id);
    assert.deepEqual(await replyIds(top.id), [middle.id]);
    assert.deepEqual(await replyIds(middle.id), [leaf.id]);
    assert.equal((await read(top.id)).replyCount, 1);
  });

  it('refuses to change, answer or react to a deleted comment', async () => {
    const { id } = await post('Gone');
    await remove(id);
    assert.equal((await edit(id, 'a', '"1"')).body.code, 'comment-deleted');
    assert.equal((await remove(id)).body.code, 'comment-deleted');
    assert.equal((await suite.backend.comment(TOPIC, bob, 'a', id)).body.code, 'comment-deleted');
    const react = suite.backend.request('PUT', `/v1/comments/${id}/reactions/support`, { token: bob });
    assert.equal((await react).body.code, 'comment-deleted');
    const text = await suite.backend.get(`/comments/${id}/text`, { token: ann });
    assert.equal(text.body.code, 'comment-deleted');
  });

  it('lets nobody but the author change a comment, not even staff', async () => {
    const comment = await post('Mine');
    assert.equal((await edit(comment.id, 'a', '"1"', bob)).body.code, 'forbidden');
    assert.equal((await remove(comment.id, '"1"', bob)).body.code, 'forbidden');
    assert.deepEqual(await read(comment.id), comment);
    await remove(comment.id);
    assert.equal((await restore(comment.id, bob)).body.code, 'forbidden');
  });

  it('answers ten levels deep and not deeper', async () => {
    let parentId: string | null = null;
    for (let depth = 0; depth <= 10; depth++) {
      const comment: { id: string; depth: number } = await post(
        `Level ${depth}`,
        parentId,
        depth % 2 ? ann : bob,
      );
      assert.equal(comment.depth, depth);
      parentId = comment.id;
    }
    assert.equal((await suite.backend.comment(TOPIC, ann, 'Eleven', parentId)).body.code, 'reply-too-deep');
  });

  it('keeps the counts right when many write at once', async () => {
    const parent = await post('Busy');
    const before = await count();
    const replies = await Promise.all(
      Array.from({ length: 30 }, (_, index) => post(`Reply ${index}`, parent.id, index % 2 ? ann : bob)),
    );
    await Promise.all(
      replies.slice(0, 10).map((reply, index) => remove(reply.id, '"1"', index % 2 ? ann : bob)),
    );
    assert.equal((await read(parent.id)).replyCount, 20);
    assert.equal(await count(), before + 20);
  });

  it('counts a reaction once for each member', async () => {
    const { id } = await post('Good idea');
    const react = (method: string, kind: string, token: string) =>
      suite.backend.request(method, `/v1/comments/${id}/reactions/${kind}`, { token });
    await Promise.all([
      react('PUT', 'support', ann),
      react('PUT', 'support', ann),
      react('PUT', 'support', bob),
    ]);
    assert.deepEqual((await react('PUT', 'thanks', bob)).body, { reactions: { support: 2, thanks: 1 } });
    const states = await suite.backend.get(`/viewer/comments?id=${id}&id=unknown&id=a%00b`, { token: bob });
    assert.deepEqual(states.body.items, [{ id, reactions: ['support', 'thanks'], own: false }]);
    await react('DELETE', 'thanks', bob);
    assert.deepEqual((await react('DELETE', 'thanks', bob)).body, { reactions: { support: 2 } });
    assert.deepEqual((await read(id)).reactions, { support: 2 });
    assert.equal((await react('PUT', 'hate', bob)).body.code, 'request-invalid');
  });

  it('says what the viewer wrote', async () => {
    const { id } = await post('Mine');
    const own = async (token: string) =>
      (await suite.backend.get(`/viewer/comments?id=${id}`, { token })).body.items[0].own;
    assert.equal(await own(ann), true);
    assert.equal(await own(bob), false);
    await remove(id);
    assert.equal(await own(ann), false);
  });
});

describeOnEachDatabase('a community that takes nothing new', (suite) => {
  it('refuses contributions but lets authors take theirs away', async () => {
    const { bank, newPlace } = suite;
    const token = await bank.sign('ann');
    const place = await newPlace();
    const open = await suite.start({}, place);
    await open.openTopic('a', token);
    const { body } = await open.comment('a', token, 'Hello');
    await open.close();

    const closed = await suite.start({ community: { state: 'read-only' } }, place);
    assert.equal((await closed.get('/community')).body.state, 'read-only');
    assert.equal((await closed.comment('a', token, 'More')).body.code, 'community-read-only');
    await assert.rejects(closed.openTopic('b', token), /community-read-only/);
    await closed.openTopic('a', token);
    const removed = await closed.write('DELETE', `/comments/${body.id}`, {
      token,
      headers: { 'If-Match': '"1"' },
    });
    assert.equal(removed.body.state, 'deleted');
    await closed.close();
  });
});

describeOnEachDatabase(
  'deleted texts',
  (suite) => {
    it('forgets the text everywhere once the time for undoing is over', async () => {
      const token = await suite.bank.sign('ann');
      const { backend } = suite;
      await backend.openTopic('purge', token);
      const headers = { 'Idempotency-Key': 'purged' };
      const body = { text: 'Something private', parentId: null };
      const post = () => backend.write('POST', '/topics/purge/comments', { token, body, headers });
      const { body: comment } = await post();
      await backend.write('DELETE', `/comments/${comment.id}`, { token, headers: { 'If-Match': '"1"' } });
      const restored = await backend.write('POST', `/comments/${comment.id}/restoration`, { token });
      assert.equal(restored.body.code, 'undo-expired');
      const deadline = Date.now() + 10_000;
      let replay = await post();
      while (/private/.test(replay.text) && Date.now() < deadline) replay = await post();
      assert.doesNotMatch(replay.text, /private/);
      assert.equal(replay.body.state, 'deleted');
    });
  },
  { community: { undoSeconds: 0 }, maintenanceSeconds: 0.05 },
);
