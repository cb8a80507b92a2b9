import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { COMMENT_SORTS, type Comment, type CommentPage } from '../../../src/contract/comments.js';
import { describeOnEachDatabase, type Backend, type Reply } from '../support/backend.js';
import { fillTopic, type Filled } from '../support/fill-topic.js';
import { StreamClient } from '../support/stream-client.js';

const TOPIC = 'pins';

describeOnEachDatabase('pinned comments', (suite) => {
  let backend: Backend;
  let filled: Filled;
  let staff: string;
  let ann: string;

  before(async () => {
    const place = await suite.newPlace();
    const store = await suite.connect(place);
    filled = await fillTopic(store, TOPIC, { roots: 25, repliesEach: 1 });
    await store.close();
    backend = await suite.start({}, place);
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    ann = await suite.bank.sign('ann');
  });

  const pin = (id: string, token = staff): Promise<Reply> =>
    backend.write('PUT', `/comments/${id}/pin`, { token });
  const unpin = (id: string, token = staff): Promise<Reply> =>
    backend.write('DELETE', `/comments/${id}/pin`, { token });
  const list = async (query: string): Promise<CommentPage> =>
    (await backend.get(`/topics/${TOPIC}/comments?${query}`)).body;
  const ids = (items: readonly Comment[]): string[] => items.map((item) => item.id);

  it('are for the staff to choose', async () => {
    const id = filled.roots[3]!;
    assert.equal((await pin(id, ann)).body.code, 'forbidden');
    for (let time = 0; time < 2; time++) assert.equal((await pin(id)).body.pinned, true);
    assert.equal((await unpin(id, ann)).body.code, 'forbidden');
    for (let time = 0; time < 2; time++) assert.equal('pinned' in (await unpin(id)).body, false);
  });

  it('come first by every sort, the last pinned first, and every comment comes once', async () => {
    const pinned = [filled.roots[20]!, filled.roots[2]!, filled.roots[11]!];
    for (const id of pinned) await pin(id);
    const expected = [...pinned].reverse();
    for (const sort of COMMENT_SORTS) {
      const pages = [await list(`sort=${sort}&limit=7`)];
      while (pages.at(-1)!.next) {
        pages.push(await list(`sort=${sort}&limit=7&cursor=${pages.at(-1)!.next}`));
      }
      const forwards = pages.flatMap(({ items }) => ids(items));
      assert.deepEqual(forwards.slice(0, 3), expected, sort);
      assert.deepEqual([...forwards].sort(), [...filled.roots].sort(), sort);
      const back = [await list(`sort=${sort}&limit=7&from=end`)];
      while (back[0]!.previous) {
        back.unshift(await list(`sort=${sort}&limit=7&cursor=${back[0]!.previous}`));
      }
      assert.deepEqual(
        back.flatMap(({ items }) => ids(items)),
        forwards,
        sort,
      );
    }
    assert.equal((await list('limit=7')).items.filter((item) => item.pinned).length, 3);
    const around = await list(`limit=7&around=${pinned[0]}`);
    assert.deepEqual(ids(around.items).slice(0, 3), expected);
    for (const id of pinned) await unpin(id);
  });

  it('are three at most, and comments on the topic only', async () => {
    const [first = '', second = '', third = '', fourth = ''] = filled.roots;
    for (const id of [first, second, third]) assert.equal((await pin(id)).status, 200);
    assert.equal((await pin(fourth)).body.code, 'pins-exhausted');
    assert.equal((await pin(first)).status, 200);
    const reply = (await list('limit=100')).items.find((item) => item.id === fourth)!.replies!.items[0]!;
    assert.equal((await pin(reply.id)).body.code, 'reply-not-pinnable');
    assert.equal((await pin('no-such-id')).body.code, 'comment-unknown');
    for (const id of [first, second, third]) await unpin(id);
  });

  it('are not pinned any more once their authors have deleted them', async () => {
    const { id } = (await backend.comment(TOPIC, ann, 'Mine')).body;
    await backend.comment(TOPIC, ann, 'A reply that keeps a marker', id);
    await pin(id);
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal(
      (await list('limit=7')).items.some((item) => item.pinned),
      false,
    );
    assert.equal((await pin(id)).body.code, 'comment-deleted');
  });

  it('are told of to those who listen, once', async () => {
    const stream = await StreamClient.open(backend, [`topic:${TOPIC}`]);
    const id = filled.roots[7]!;
    await pin(id);
    await pin(id);
    await unpin(id);
    const events = [await stream.nextNamed('comment-changed'), await stream.nextNamed('comment-changed')];
    assert.deepEqual(
      events.map(({ data }) => [data.comment.id, data.comment.pinned]),
      [
        [id, true],
        [id, undefined],
      ],
    );
    stream.close();
  });
});
