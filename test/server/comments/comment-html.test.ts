import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

describeOnEachDatabase('the first page of a discussion as HTML', (suite) => {
  const path = '/topics/page/comments';
  let token: string;

  const readHtml = (query = ''): Promise<Reply> =>
    suite.backend.get(`${path}${query}`, { headers: { Accept: 'text/html' } });

  before(async () => {
    token = await suite.bank.sign('ann', { name: 'Ann <b>Lee</b>' });
    await suite.backend.openTopic('page', token);
    const { body } = await suite.backend.comment('page', token, 'First, **loud** and `1 < 2`.');
    await suite.backend.comment(
      'page',
      token,
      'A reply with [a link](https://a.example/x?a=1&b=%222).',
      body.id,
    );
    await suite.backend.comment('page', token, '<script>alert(1)</script> "quoted" & more');
  });

  it('shows who wrote what and when, newest first, with the replies below', async () => {
    const { text } = await readHtml();
    const words = text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const places = ['&#60;script', 'First, loud and 1 &#60; 2 .', 'A reply with a link'].map((part) =>
      words.indexOf(part),
    );
    assert.ok(places[0]! > 0);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    assert.match(text, /<strong>loud<\/strong>/);
    assert.match(text, /<time itemprop="dateCreated" datetime="\d{4}-\d\d-\d\dT/);
  });

  it('lets no text become markup', async () => {
    const { text } = await readHtml();
    assert.doesNotMatch(text, /<script|<b>Lee|href="[^"]*"[^">]*2/);
    assert.match(text, /&#60;script&#62;alert\(1\)&#60;\/script&#62; &#34;quoted&#34; &#38; more/);
    assert.match(text, /rel="ugc nofollow noopener noreferrer"/);
  });

  it('may do nothing where somebody opens it by itself', async () => {
    const { headers } = await readHtml();
    assert.equal(headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
  });

  it('is for shared caches, apart from the JSON of the same address', async () => {
    const page = await readHtml();
    assert.equal(page.headers.get('cache-control'), 'public, max-age=0, s-maxage=2');
    const again = await suite.backend.get(path, {
      headers: { Accept: 'text/html', 'If-None-Match': page.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
    for (const accept of ['*/*', 'application/json', 'application/json, text/html;q=0.5']) {
      const json = await suite.backend.get(path, { headers: { Accept: accept } });
      assert.match(json.headers.get('content-type') ?? '', /json/, accept);
      assert.match(json.headers.get('vary') ?? '', /\bAccept\b/);
      assert.notEqual(json.headers.get('etag'), page.headers.get('etag'));
    }
  });

  it('says what is not a comment any more in the language that is asked for', async () => {
    const { body } = await suite.backend.comment('page', token, 'To be deleted');
    await suite.backend.comment('page', token, 'Its reply', body.id);
    await suite.backend.write('DELETE', `/comments/${body.id}`, { token, headers: { 'If-Match': '"1"' } });
    assert.match((await readHtml('?locale=nl-BE')).text, /De schrijver heeft deze reactie verwijderd\./);
    const { text } = await readHtml('?locale=no-such-%22tag');
    assert.match(text, /The author deleted this comment\./);
    assert.doesNotMatch(text, /To be deleted/);
    assert.match(text, /Its reply/);
  });

  it('is a problem document where there is no such discussion', async () => {
    const reply = await suite.backend.get('/topics/nobody/comments', { headers: { Accept: 'text/html' } });
    assert.equal(reply.status, 404);
    assert.match(reply.headers.get('content-type') ?? '', /problem\+json/);
  });
});
