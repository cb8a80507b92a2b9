import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { describeOnEachDatabase, ORIGIN, type Reply } from '../support/backend.js';

const FOREIGN = 'https://www.bank.example.evil.example';

describeOnEachDatabase('requests from pages', (suite) => {
  let token: string;
  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic('cors', token);
  });

  const preflight = (origin: string, method = 'POST', headers = 'authorization,idempotency-key') =>
    fetch(`${suite.backend.url}/v1/topics/cors/comments`, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': headers,
      },
    });
  const post = (headers: Record<string, string>): Promise<Reply> =>
    suite.backend.write('POST', '/topics/cors/comments', {
      token,
      body: { text: 'Hello', parentId: null },
      headers,
    });
  const open = (key: string, url: string, headers: Record<string, string>): Promise<Reply> =>
    suite.backend.request('PUT', `/v1/topics/${key}`, { token, body: { title: 'T', url }, headers });

  it('lets an allowed page send what the client sends', async () => {
    const response = await preflight(ORIGIN);
    assert.equal(response.status, 204);
    assert.equal(response.headers.get('access-control-allow-origin'), ORIGIN);
    const allowed = (response.headers.get('access-control-allow-headers') ?? '').toLowerCase();
    for (const header of [
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'if-none-match',
      'last-event-id',
      'x-parvis-csrf',
    ]) {
      assert.ok(allowed.includes(header), header);
    }
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      assert.ok(response.headers.get('access-control-allow-methods')?.includes(method), method);
    }
    assert.equal(response.headers.get('access-control-allow-credentials'), null);
  });

  it('lets an allowed page read the headers that it needs, with an error too', async () => {
    for (const path of ['/topics/cors', '/topics/none', '/nothing']) {
      const { headers } = await suite.backend.get(path, { headers: { Origin: ORIGIN } });
      assert.equal(headers.get('access-control-allow-origin'), ORIGIN, path);
      const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase();
      for (const header of ['etag', 'location', 'retry-after', 'ratelimit-remaining', 'stream-position']) {
        assert.ok(exposed.includes(header), header);
      }
      assert.match(headers.get('vary') ?? '', /origin/i);
    }
  });

  it('lets no other page read an answer', async () => {
    for (const origin of [
      FOREIGN,
      'https://bank.example',
      'http://www.bank.example',
      `${ORIGIN}:8443`,
      // What a comparison of beginnings, of endings or of parts would let pass.
      `${ORIGIN}.evil.example`,
      'https://evil-www.bank.example',
      'https://www.bank.example@evil.example',
      `https://evil.example/${ORIGIN}`,
      'https://wwwxbank.example',
      'null',
    ]) {
      const read = await suite.backend.get('/topics/cors', { headers: { Origin: origin } });
      assert.equal(read.headers.get('access-control-allow-origin'), null, origin);
      assert.match(read.headers.get('vary') ?? '', /origin/i);
      const asked = await preflight(origin);
      assert.equal(asked.headers.get('access-control-allow-origin'), null, origin);
    }
  });

  it('refuses writes of foreign pages', async () => {
    for (const origin of [FOREIGN, 'null', 'http://www.bank.example', `${ORIGIN}.evil.example`]) {
      const reply = await post({ Origin: origin });
      assert.equal(reply.status, 403, origin);
      assert.equal(reply.body.code, 'origin-not-allowed');
    }
    assert.equal((await suite.backend.get('/topics/cors')).body.commentCount, 0);
  });

  it('takes writes of allowed pages, of its own pages and of programs', async () => {
    const own = new URL(suite.backend.url).origin;
    for (const headers of [{ Origin: ORIGIN }, { Origin: own }, {}] as Record<string, string>[]) {
      assert.equal((await post(headers)).status, 201);
    }
  });

  it('opens topics for pages of allowed sites only', async () => {
    const url = `${ORIGIN}/page`;
    const refused = [
      await open('new', url, {}),
      await open('new', url, { Origin: FOREIGN }),
      await open('new', `${FOREIGN}/page`, { Origin: ORIGIN }),
      await open('new', 'http://www.bank.example/page', { Origin: ORIGIN }),
    ];
    assert.deepEqual(
      refused.map((reply) => reply.body.code),
      refused.map(() => 'origin-not-allowed'),
    );
    for (const bad of ['javascript:alert(1)', '/page', 'ftp://www.bank.example/']) {
      assert.equal((await open('new', bad, { Origin: ORIGIN })).body.code, 'request-invalid', bad);
    }
    assert.equal((await suite.backend.get('/topics/new')).body.code, 'topic-unknown');

    const opened = await open('new', url, { Origin: ORIGIN });
    assert.deepEqual(
      { ...opened.body, createdAt: null },
      {
        key: 'new',
        title: 'T',
        url,
        mode: 'discussion',
        state: 'open',
        commentCount: 0,
        createdAt: null,
      },
    );
  });

  it('answers a topic that exists unchanged', async () => {
    const first = await open('kept', `${ORIGIN}/first`, { Origin: ORIGIN });
    const replies = await Promise.all(
      Array.from({ length: 5 }, () => open('kept', `${ORIGIN}/second`, { Origin: ORIGIN })),
    );
    for (const reply of replies) assert.deepEqual(reply.body, first.body);
  });

  it('refuses a title that cannot be shown', async () => {
    const body = { title: 'a\u0000b', url: `${ORIGIN}/` };
    const headers = { Origin: ORIGIN };
    const reply = await suite.backend.request('PUT', '/v1/topics/odd', { token, body, headers });
    assert.equal(reply.body.code, 'request-invalid');
  });
});
