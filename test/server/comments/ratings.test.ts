import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Comment } from '../../../src/contract/comments.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';
import { StreamClient } from '../support/stream-client.js';

describeOnEachDatabase(
  'ratings',
  (suite) => {
    const tokens = new Map<string, string>();
    let topics = 0;
    const tokenOf = (name: string) => tokens.get(name)!;
    const path = (key: string) => `/topics/${encodeURIComponent(key)}/comments`;

    before(async () => {
      for (const name of ['ann', 'bob', 'cid', 'dee'])
        tokens.set(name, await suite.bank.sign(name, { name: `Member ${name}` }));
      tokens.set('staff', await suite.bank.sign('staff', { roles: ['staff'] }));
    });

    async function newTopic(prefix = 'ratings/'): Promise<string> {
      topics += 1;
      const key = `${prefix}${suite.isPostgres}-${topics}`;
      await suite.backend.openTopic(key, tokenOf('ann'));
      return key;
    }
    const rate = (
      key: string,
      name: string,
      rating?: number,
      { text = `By ${name}`, parentId = null as string | null } = {},
    ): Promise<Reply> =>
      suite.backend.write('POST', path(key), {
        token: tokenOf(name),
        body: { text, parentId, ...(rating !== undefined && { rating }) },
      });
    const edit = (id: string, name: string, body: unknown, version = 1): Promise<Reply> =>
      suite.backend.write('PATCH', `/comments/${id}`, {
        token: tokenOf(name),
        body,
        headers: { 'If-Match': `"${version}"` },
      });
    const remove = (id: string, name: string): Promise<Reply> =>
      suite.backend.write('DELETE', `/comments/${id}`, {
        token: tokenOf(name),
        headers: { 'If-Match': '"1"' },
      });
    const restore = (id: string, name: string): Promise<Reply> =>
      suite.backend.write('POST', `/comments/${id}/restoration`, { token: tokenOf(name) });
    const read = async (key: string, query = '') => (await suite.backend.get(`${path(key)}?${query}`)).body;
    const ratings = async (key: string) => (await read(key)).topic.ratings;
    const texts = async (key: string, query: string): Promise<string[]> =>
      (await read(key, query)).items.map((item: Comment) => item.body[0]?.children?.[0]?.text);

    it('belong to topics whose key says so, and are counted by value', async () => {
      const key = await newTopic();
      assert.deepEqual(await ratings(key), { average: 0, count: 0, spread: [0, 0, 0, 0, 0] });
      const { status, body } = await rate(key, 'ann', 5);
      assert.equal(status, 201);
      assert.equal(body.rating, 5);
      await rate(key, 'bob', 1);
      await rate(key, 'cid', 5);
      assert.deepEqual(await ratings(key), { average: 3.67, count: 3, spread: [1, 0, 0, 0, 2] });
      assert.equal('ratings' in (await read(await newTopic('talk/'))).topic, false);
    });

    it('are asked for before the first comment opens the topic', async () => {
      const path = `/topics/${encodeURIComponent('ratings/new')}/comments`;
      const { body } = await suite.backend.get(path);
      const ratings = { average: 0, count: 0, spread: [0, 0, 0, 0, 0] };
      assert.deepEqual(body.topic, { state: 'open', mode: 'ratings', commentCount: 0, ratings });
      const { body: viewer } = await suite.backend.get(
        `/viewer/ratings/${encodeURIComponent('ratings/new')}`,
        {
          token: tokenOf('ann'),
        },
      );
      assert.deepEqual(viewer, { commentId: null });
    });

    it('are asked for with a member’s first comment on the topic, and given once', async () => {
      const key = await newTopic();
      assert.equal((await rate(key, 'ann')).body.code, 'rating-missing');
      const first = await rate(key, 'ann', 4);
      assert.equal((await rate(key, 'ann', 2)).body.code, 'rating-exists');
      const second = await rate(key, 'ann', undefined, { text: 'One more thing' });
      assert.equal(second.status, 201);
      assert.equal('rating' in second.body, false);
      assert.equal((await edit(second.body.id, 'ann', { text: 'x', rating: 3 })).body.code, 'rating-exists');
      assert.equal((await ratings(key)).count, 1);
      const viewer = async (name: string) =>
        (await suite.backend.get(`/viewer/ratings/${encodeURIComponent(key)}`, { token: tokenOf(name) }))
          .body;
      assert.deepEqual(await viewer('ann'), { commentId: first.body.id });
      assert.deepEqual(await viewer('bob'), { commentId: null });
    });

    it('are whole numbers from 1 to 5, on a comment of a member on the topic and nowhere else', async () => {
      const key = await newTopic();
      for (const wrong of [0, 6, 2.5, '3', null]) {
        const reply = await rate(key, 'ann', wrong as number);
        assert.equal(reply.body.code, 'request-invalid', String(wrong));
      }
      const { body: comment } = await rate(key, 'ann', 3);
      const reply = await rate(key, 'bob', 3, { parentId: comment.id });
      assert.equal(reply.body.code, 'rating-not-allowed');
      assert.equal((await rate(key, 'bob', undefined, { parentId: comment.id })).status, 201);
      assert.equal((await rate(key, 'staff', 5)).body.code, 'rating-not-allowed');
      const { status, body: welcome } = await rate(key, 'staff');
      assert.equal(status, 201);
      assert.equal(
        (await edit(welcome.id, 'staff', { text: 'x', rating: 5 })).body.code,
        'rating-not-allowed',
      );
      const talk = await newTopic('talk/');
      assert.equal((await rate(talk, 'ann', 3)).body.code, 'rating-not-allowed');
      assert.deepEqual((await ratings(key)).spread, [0, 0, 1, 0, 0]);
    });

    it('change with an edit, and stay where an edit says nothing of them', async () => {
      const key = await newTopic();
      const { body } = await rate(key, 'ann', 2);
      const changed = await edit(body.id, 'ann', { text: 'Better now', rating: 4 });
      assert.equal(changed.body.rating, 4);
      assert.deepEqual((await ratings(key)).spread, [0, 0, 0, 1, 0]);
      const again = await edit(body.id, 'ann', { text: 'Still' }, 2);
      assert.equal(again.body.rating, 4);
      assert.deepEqual((await ratings(key)).spread, [0, 0, 0, 1, 0]);
    });

    it('leave the sum with a deleted comment, and come back with it', async () => {
      const key = await newTopic();
      const { body } = await rate(key, 'ann', 1);
      await rate(key, 'bob', 5);
      const gone = await remove(body.id, 'ann');
      assert.equal('rating' in gone.body, false);
      assert.deepEqual(await ratings(key), { average: 5, count: 1, spread: [0, 0, 0, 0, 1] });
      assert.equal((await restore(body.id, 'ann')).body.rating, 1);
      assert.deepEqual((await ratings(key)).spread, [1, 0, 0, 0, 1]);
    });

    it('come back with no comment whose author has rated again meanwhile', async () => {
      const key = await newTopic();
      const { body } = await rate(key, 'ann', 1);
      await remove(body.id, 'ann');
      assert.equal((await rate(key, 'ann', 3)).status, 201);
      const restored = await restore(body.id, 'ann');
      assert.equal(restored.status, 200, restored.text);
      assert.equal('rating' in restored.body, false);
      assert.deepEqual((await ratings(key)).spread, [0, 0, 1, 0, 0]);
    });

    it('filter the list, which is paged and sorted as ever, pinned comments in their place', async () => {
      const key = await newTopic();
      const { body: low } = await rate(key, 'ann', 2, { text: 'Low one' });
      await rate(key, 'bob', 5, { text: 'High' });
      await rate(key, 'cid', 2, { text: 'Low two' });
      const { body: last } = await rate(key, 'dee', 2, { text: 'Low three' });
      const welcome = await rate(key, 'staff', undefined, { text: 'Welcome' });
      for (const id of [welcome.body.id, low.id])
        await suite.backend.write('PUT', `/comments/${id}/pin`, { token: tokenOf('staff') });
      assert.deepEqual(await texts(key, 'rating=2'), ['Low three', 'Low two', 'Low one']);
      assert.deepEqual(await texts(key, 'rating=2&sort=oldest'), ['Low one', 'Low two', 'Low three']);
      assert.deepEqual(await texts(key, 'rating=4'), []);
      const first = await read(key, 'rating=2&limit=2');
      assert.deepEqual(await texts(key, `rating=2&limit=2&cursor=${first.next}`), ['Low one']);
      const strayed = await suite.backend.get(`${path(key)}?cursor=${first.next}`);
      assert.equal(strayed.body.code, 'cursor-invalid');
      await remove(last.id, 'dee');
      await rate(key, 'bob', undefined, { text: 'Reply', parentId: last.id }).catch(() => undefined);
      assert.deepEqual(await texts(key, 'rating=2'), ['Low two', 'Low one']);
      assert.equal((await suite.backend.get(`${path(key)}?rating=6`)).body.code, 'request-invalid');
    });

    it('are told to those who listen, as they are with the change', async () => {
      const key = await newTopic();
      const stream = await StreamClient.open(suite.backend, [`topic:${key}`]);
      await stream.next();
      const { body } = await rate(key, 'ann', 3);
      await edit(body.id, 'ann', { text: 'Worse', rating: 1 });
      const events = [await stream.next(), await stream.next()];
      assert.deepEqual(
        events.map(({ data }) => [data.comment.rating, data.ratings.spread]),
        [
          [3, [0, 0, 1, 0, 0]],
          [1, [1, 0, 0, 0, 0]],
        ],
      );
      stream.close();
    });

    it('agree with the comments after many at once', async () => {
      const key = await newTopic();
      const names = ['ann', 'bob', 'cid', 'dee'];
      const replies = await Promise.all(
        names.flatMap((name, index) => [rate(key, name, index + 1), rate(key, name, 5)]),
      );
      assert.equal(replies.filter(({ status }) => status === 201).length, 4);
      const { items, topic } = await read(key, 'limit=100');
      const given: number[] = items.flatMap(({ rating }: Comment) => rating ?? []);
      const spread = [1, 2, 3, 4, 5].map((value) => given.filter((each) => each === value).length);
      assert.deepEqual(topic.ratings.spread, spread);
      assert.equal(topic.ratings.count, 4);
    });

    it('are in the plain HTML, for readers and for search engines', async () => {
      const key = await newTopic();
      await rate(key, 'ann', 4);
      await rate(key, 'bob', 3);
      const { text } = await suite.backend.get(`${path(key)}?locale=fr`, {
        headers: { Accept: 'text/html' },
      });
      const words = text.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
      assert.match(words, /Note moyenne : 3,5 sur 5 \(notes : 2\)/);
      assert.match(words, /Note : 4 sur 5/);
      assert.match(text, /itemtype="https:\/\/schema\.org\/AggregateRating"/);
      assert.match(text, /<data itemprop="ratingValue" value="3\.5">/);
      assert.equal(text.match(/itemtype="https:\/\/schema\.org\/Review"/g)?.length, 2);
    });
  },
  { ratingTopics: ['ratings/'] },
);
