import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, it } from 'node:test';
import { describeOnEachDatabase, ORIGIN } from '../support/backend.js';

describeOnEachDatabase('what a hostile caller tries', (suite) => {
  let token: string;

  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic('walk', token);
  });

  it('never makes the server ask an address that somebody wrote', async (test) => {
    const asked: string[] = [];
    const elsewhere = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    test.after(() => elsewhere.close());
    const origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`;
    const backend = await suite.start({ origins: [ORIGIN, origin] });
    const opened = await backend.request('PUT', '/v1/topics/fetched', {
      token,
      body: { title: origin, url: `${origin}/page` },
      headers: { Origin: origin },
    });
    assert.equal(opened.status, 200, opened.text);
    for (const text of [`${origin}/typed`, `[x](${origin}/link)`, `![x](${origin}/image.png)`])
      assert.equal((await backend.comment('fetched', token, text)).status, 201);
    await backend.get('/topics/fetched/comments', { headers: { Accept: 'text/html' } });
    assert.deepEqual(asked, []);
  });

  it('takes a topic key that climbs for a name, and an id that climbs for none', async () => {
    for (const key of ['../../etc/passwd', '../walk', 'a/../walk', '%2e%2e/walk', '..\\walk']) {
      const path = `/v1/topics/${encodeURIComponent(key)}`;
      const unknown = await suite.backend.request('GET', path);
      assert.equal(unknown.status, 404, key);
      assert.doesNotMatch(unknown.text, /passwd|\/(?:home|tmp|srv|app)\//, key);
    }
    for (const id of ['..%2f..%2fserver', '%2e%2e%2fwalk', '..%5c', 'a%0Ab']) {
      const answer = await suite.backend.request('GET', `/v1/comments/${id}`);
      assert.equal(answer.status, 404, id);
    }
  });

  it('says of every answer that it is nothing else than it says', async () => {
    const answers = [
      await suite.backend.get('/topics/walk/comments'),
      await suite.backend.get('/topics/walk/comments', { headers: { Accept: 'text/html' } }),
      await suite.backend.get('/comments/none'),
      await suite.backend.request('GET', '/v1/<script>alert(1)</script>'),
    ];
    for (const { headers, text } of answers) {
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.doesNotMatch(text, /<script>/);
    }
  });

  it('takes nobody for whom a body, a query or a header names', async () => {
    const { id } = (await suite.backend.get('/viewer', { token: await suite.bank.sign('victim') })).body
      .member;
    const answer = await suite.backend.write('POST', `/topics/walk/comments?author=${id}&memberId=${id}`, {
      token,
      body: {
        text: 'Mine',
        parentId: null,
        author: { id, name: 'Victim', roles: ['staff'] },
        email: 'v@x.example',
      },
      headers: { 'X-User': id, 'X-Member-Id': id, Cookie: `member=${id}` },
    });
    if (answer.status === 201) assert.notEqual(answer.body.author.id, id);
    else assert.equal(answer.body.code, 'request-invalid');
    const victim = (await suite.backend.get('/viewer', { token: await suite.bank.sign('victim') })).body
      .member;
    assert.deepEqual({ name: victim.name, roles: victim.roles }, { name: 'Name of victim', roles: [] });
  });
});
