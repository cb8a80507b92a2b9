import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase } from '../support/backend.js';

describeOnEachDatabase('caching', (suite) => {
  let token: string;
  let id: string;
  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic('cache', token);
    id = (await suite.backend.comment('cache', token, 'Hello')).body.id;
  });

  const publicReads = () => [
    '/community?locale=de',
    '/topics/cache',
    '/topic-counts?key=cache',
    '/topics/cache/comments',
    `/topics/cache/comments?around=${id}`,
    `/comments/${id}`,
    `/comments/${id}/replies`,
  ];

  it('gives every public read to shared caches, and answers 304 to one that has it', async () => {
    for (const path of publicReads()) {
      const first = await suite.backend.get(path);
      assert.equal(first.headers.get('cache-control'), 'public, max-age=0, s-maxage=2', path);
      assert.match(first.headers.get('vary') ?? '', /origin/i);
      const etag = first.headers.get('etag') ?? '';
      const again = await suite.backend.get(path, { headers: { 'If-None-Match': etag }, token });
      assert.equal(again.status, 304, path);
      assert.equal(again.text, '');
      assert.equal(again.headers.get('etag'), etag);
      const stale = await suite.backend.get(path, { headers: { 'If-None-Match': '"old"' } });
      assert.equal(stale.status, 200);
    }
  });

  it('gives a new ETag to what has changed, without a new version too', async () => {
    const paths = [`/comments/${id}`, '/topics/cache/comments'];
    const before = await Promise.all(paths.map((path) => suite.backend.get(path)));
    await suite.backend.request('PUT', `/v1/comments/${id}/reactions/support`, { token });
    for (const [index, path] of paths.entries()) {
      const etag = before[index]?.headers.get('etag') ?? '';
      assert.equal((await suite.backend.get(path, { headers: { 'If-None-Match': etag } })).status, 200, path);
    }
  });

  it('keeps an unchanged list under its ETag while the stream moves on', async () => {
    const first = await suite.backend.get('/topics/cache/comments');
    await suite.backend.openTopic('busy', token);
    await suite.backend.comment('busy', token, 'Elsewhere');
    const second = await suite.backend.get('/topics/cache/comments');
    assert.equal(second.headers.get('etag'), first.headers.get('etag'));
    assert.notEqual(second.headers.get('stream-position'), first.headers.get('stream-position'));
  });

  it('keeps private reads and failures out of every cache', async () => {
    for (const path of ['/viewer', `/viewer/comments?id=${id}`, `/comments/${id}/text`]) {
      const { headers } = await suite.backend.get(path, { token });
      assert.equal(headers.get('cache-control'), 'private, no-store', path);
    }
    for (const path of ['/topics/none', '/viewer', '/nothing']) {
      assert.equal((await suite.backend.get(path)).headers.get('cache-control'), 'no-store', path);
    }
  });

  it('writes the house rules in the language asked for', async () => {
    const titles = async (query: string) =>
      (await suite.backend.get(`/community${query}`)).body.rules.map((rule: { title: string }) => rule.title);
    assert.deepEqual(await titles('?locale=de-CH'), await titles('?locale=de'));
    assert.deepEqual(await titles('?locale=xx'), await titles('?locale=fr'));
    assert.deepEqual(await titles(''), await titles('?locale=fr'));
    assert.notDeepEqual(await titles('?locale=en'), await titles('?locale=fr'));
    const { locales, rules } = (await suite.backend.get('/community')).body;
    assert.deepEqual(locales, ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'ar']);
    const inEach = await Promise.all(locales.map((locale: string) => titles(`?locale=${locale}`)));
    assert.equal(new Set(inEach.flat()).size, locales.length * rules.length);
    assert.ok(rules.length > 0);
  });
});
