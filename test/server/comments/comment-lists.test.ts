import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { COMMENT_SORTS, type Comment, type CommentPage } from '../../../src/contract/comments.js';
import { describeOnEachDatabase, type Backend } from '../support/backend.js';
import { fillTopic, type Filled } from '../support/fill-topic.js';

const SMALL = 'forum/small';
const LARGE = 'forum/large';
const ROOTS = 100;

describeOnEachDatabase('lists of comments', (suite) => {
  let backend: Backend;
  let small: Filled;
  let large: Filled;

  before(async () => {
    const place = await suite.newPlace();
    const store = await suite.connect(place);
    small = await fillTopic(store, SMALL, { roots: ROOTS, repliesEach: 5, depth: 10 });
    large = await fillTopic(store, LARGE, { roots: 5000 });
    await store.close();
    backend = await suite.start({}, place);
  });

  const list = async (query: string, topic = SMALL): Promise<CommentPage> => {
    const reply = await backend.get(`/topics/${encodeURIComponent(topic)}/comments?${query}`);
    assert.equal(reply.status, 200, reply.text);
    return reply.body;
  };
  const replies = async (id: string, query = ''): Promise<CommentPage> =>
    (await backend.get(`/comments/${id}/replies?${query}`)).body;
  const ids = (items: readonly Comment[]): string[] => items.map((item) => item.id);

  async function walk(
    first: CommentPage,
    way: 'next' | 'previous',
    read: (cursor: string) => Promise<CommentPage>,
  ): Promise<string[]> {
    const pages = [first];
    for (let page = first; page[way] !== null; pages.push(page)) page = await read(page[way]);
    return (way === 'next' ? pages : pages.reverse()).flatMap((page) => ids(page.items));
  }

  for (const sort of COMMENT_SORTS) {
    it(`gives every comment exactly once by ${sort}, forwards and backwards`, async () => {
      const read = (cursor: string) => list(`sort=${sort}&limit=7&cursor=${cursor}`);
      const first = await list(`sort=${sort}&limit=7`);
      assert.equal(first.previous, null);
      const forwards = await walk(first, 'next', read);
      assert.deepEqual([...forwards].sort(), [...small.roots].sort());

      const last = await list(`sort=${sort}&limit=7&from=end`);
      assert.equal(last.next, null);
      assert.deepEqual(await walk(last, 'previous', read), forwards);
    });
  }

  it('sorts by time both ways and by the first reaction', async () => {
    const all = async (sort: string) => (await list(`sort=${sort}&limit=100`)).items;
    const oldest = await all('oldest');
    const newest = await all('newest');
    assert.deepEqual(ids(newest), ids(oldest).reverse());
    assert.ok(oldest.every((item, index) => index === 0 || item.createdAt >= oldest[index - 1]!.createdAt));
    const scores = (await all('top')).map((item) => item.reactions['support'] ?? 0);
    assert.deepEqual(
      scores,
      [...scores].sort((a, b) => b - a),
    );
  });

  it('goes on from a page in both directions', async () => {
    const first = await list('sort=oldest&limit=10');
    const second = await list(`sort=oldest&limit=10&cursor=${first.next}`);
    const back = await list(`sort=oldest&limit=10&cursor=${second.previous}`);
    assert.deepEqual(ids(back.items), ids(first.items));
    assert.equal(back.previous, null);
    assert.equal(back.next, first.next);
  });

  it('sends the first three replies along with a comment', async () => {
    const { items } = await list('sort=oldest&limit=5');
    for (const item of items) {
      assert.equal(item.replyCount, 5);
      assert.equal(item.replies?.items.length, 3);
      assert.equal(item.replies?.previous, null);
      const rest = await replies(item.id, `cursor=${item.replies?.next}`);
      const everything = await replies(item.id);
      assert.deepEqual([...ids(item.replies?.items ?? []), ...ids(rest.items)], ids(everything.items));
      assert.equal(rest.next, null);
    }
  });

  it('sends two levels of first replies along with replies', async () => {
    const [top = ''] = small.chain;
    const page = await replies(top, 'limit=100');
    const opened = page.items.find((item) => item.id === small.chain[1]);
    assert.equal(opened?.replies?.items.length, 3);
    const third = await replies(small.chain[1] ?? '', 'limit=100');
    assert.deepEqual(ids(opened?.replies?.items ?? []), ids(third.items).slice(0, 3));
  });

  it('walks the replies to a comment exactly once', async () => {
    const [top = ''] = small.chain;
    const all = ids((await replies(top, 'limit=100')).items);
    const walked = await walk(await replies(top, 'limit=2'), 'next', (cursor) =>
      replies(top, `limit=2&cursor=${cursor}`),
    );
    assert.deepEqual(walked, all);
    assert.equal(new Set(all).size, 14);
  });

  for (const sort of COMMENT_SORTS) {
    it(`opens a comment ten levels down, in the page that holds it by ${sort}`, async () => {
      const target = small.chain.at(-1) ?? '';
      const page = await list(`sort=${sort}&limit=9&around=${target}`);
      assert.equal(page.items.length, 9);
      let level: readonly Comment[] = page.items;
      for (const [depth, id] of small.chain.entries()) {
        const item: Comment | undefined = level.find((candidate) => candidate.id === id);
        assert.ok(item, `level ${depth} is open`);
        assert.equal(item.depth, depth);
        if (depth === small.chain.length - 1) break;
        assert.equal(item.replies?.items.length, 5);
        const before = await replies(id, `limit=100&cursor=${item.replies?.previous}`);
        const after = await replies(id, `limit=100&cursor=${item.replies?.next}`);
        const expected = ids((await replies(id, 'limit=100')).items);
        assert.deepEqual(
          [...ids(before.items), ...ids(item.replies?.items ?? []), ...ids(after.items)],
          expected,
        );
        level = item.replies?.items ?? [];
      }
      const read = (cursor: string) => list(`sort=${sort}&limit=9&cursor=${cursor}`);
      const above = await walk({ ...page, items: [] }, 'previous', read);
      const below = await walk({ ...page, items: [] }, 'next', read);
      const everything = ids((await list(`sort=${sort}&limit=100`)).items);
      assert.deepEqual([...above, ...ids(page.items), ...below], everything);
    });
  }

  it('fills the page around the first and the last comment', async () => {
    const everything = ids((await list('sort=oldest&limit=100')).items);
    const first = await list(`sort=oldest&limit=10&around=${everything.at(0)}`);
    assert.deepEqual(ids(first.items), everything.slice(0, 10));
    assert.equal(first.previous, null);
    const last = await list(`sort=oldest&limit=10&around=${everything.at(-1)}`);
    assert.deepEqual(ids(last.items), everything.slice(-10));
    assert.equal(last.next, null);
  });

  it('refuses to look around a comment of another topic, or of none', async () => {
    for (const id of [large.roots[0], 'unknown', 'a%00b']) {
      const reply = await backend.get(`/topics/${encodeURIComponent(SMALL)}/comments?around=${id}`);
      assert.equal(reply.body.code, 'comment-unknown');
    }
  });

  it('counts the comments of many topics at once, in the order asked for', async () => {
    const { body } = await backend.get(
      `/topic-counts?key=${encodeURIComponent(LARGE)}&key=none&key=${encodeURIComponent(SMALL)}&key=none`,
    );
    assert.deepEqual(body.items, [
      { key: LARGE, commentCount: 5000 },
      { key: 'none', commentCount: 0 },
      { key: SMALL, commentCount: 100 + 500 + 90 },
      { key: 'none', commentCount: 0 },
    ]);
    assert.deepEqual((await backend.get('/topic-counts?key=none')).body.items, [
      { key: 'none', commentCount: 0 },
    ]);
  });
});
