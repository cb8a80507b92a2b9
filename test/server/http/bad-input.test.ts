import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { connect } from 'node:net';
import { before, it } from 'node:test';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

const TOPIC = 'articles/bad input';
const PATH = `/topics/${encodeURIComponent(TOPIC)}/comments`;

describeOnEachDatabase('bad input', (suite) => {
  let token: string;
  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic(TOPIC, token);
  });

  const count = async (): Promise<number> =>
    (await suite.backend.get(`/topics/${encodeURIComponent(TOPIC)}`)).body.commentCount;

  /** The write is refused with this problem, and nothing has changed. */
  async function assertRefused(write: () => Promise<Reply>, status: number, code: string): Promise<Reply> {
    const before = await count();
    const reply = await write();
    assert.equal(reply.status, status, reply.text);
    assert.equal(reply.body.code, code);
    assert.equal(await count(), before);
    return reply;
  }

  const post = (body: unknown, headers: Record<string, string> = {}, bearer: string | null = token) =>
    suite.backend.write('POST', PATH, { token: bearer, body, headers });
  const postText = (text: string) => post({ text, parentId: null });

  it('refuses a write without a body', async () => {
    await assertRefused(() => suite.backend.write('POST', PATH, { token }), 400, 'request-invalid');
    const headers = { 'Content-Type': 'application/json' };
    await assertRefused(() => suite.backend.write('POST', PATH, { token, headers }), 400, 'request-invalid');
  });

  it('refuses a body of 1 MB', async () => {
    await assertRefused(() => postText('a'.repeat(1_000_000)), 413, 'body-too-large');
  });

  it('refuses what is not JSON', async () => {
    await assertRefused(() => post('{"text": "a", '), 400, 'json-invalid');
    await assertRefused(() => post('text=a'), 400, 'json-invalid');
  });

  it('refuses JSON that reaches for prototypes', async () => {
    await assertRefused(
      () => post('{"text":"a","parentId":null,"__proto__":{"admin":true}}'),
      400,
      'json-invalid',
    );
    await assertRefused(
      () => post('{"text":"a","parentId":null,"constructor":{"prototype":{"a":1}}}'),
      400,
      'json-invalid',
    );
  });

  it('refuses JSON that nests without end', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    await assertRefused(() => post(`{"text":"a","parentId":null,"x":${deep}}`), 400, 'json-invalid');
  });

  it('says which field is wrong', async () => {
    const reply = await assertRefused(() => post({ text: 7 }), 400, 'request-invalid');
    assert.deepEqual(reply.body.errors.map((error: { pointer: string }) => error.pointer).sort(), [
      '/body/parentId',
      '/body/text',
    ]);
  });

  it('refuses a body of another media type', async () => {
    await assertRefused(
      () => post('text=a', { 'Content-Type': 'text/plain' }),
      415,
      'media-type-unsupported',
    );
    await assertRefused(
      () => post('text=a', { 'Content-Type': 'application/x-www-form-urlencoded' }),
      415,
      'media-type-unsupported',
    );
  });

  it('refuses a comment on an unknown topic', async () => {
    await assertRefused(
      () =>
        suite.backend.write('POST', '/topics/nowhere/comments', {
          token,
          body: { text: 'a', parentId: null },
        }),
      404,
      'topic-unknown',
    );
  });

  it('refuses a reply to an unknown comment', async () => {
    for (const parentId of ['unknown', 'a\u0000b', '019f0000-0000-7000-8000-000000000000']) {
      await assertRefused(() => post({ text: 'a', parentId }), 404, 'comment-unknown');
    }
  });

  it('refuses a reply to a comment on another topic', async () => {
    await suite.backend.openTopic('elsewhere', token);
    const { body } = await suite.backend.comment('elsewhere', token, 'There');
    await assertRefused(() => post({ text: 'a', parentId: body.id }), 404, 'comment-unknown');
  });

  it('refuses a write without a token', async () => {
    const reply = await assertRefused(
      () => post({ text: 'a', parentId: null }, {}, null),
      401,
      'token-missing',
    );
    assert.match(reply.headers.get('www-authenticate') ?? '', /^Bearer/);
  });

  it('refuses tokens that are not meant for it', async () => {
    const { bank } = suite;
    const bad = [
      await bank.sign('ann', { aud: 'another' }),
      await bank.sign('ann', { aud: undefined }),
      await bank.sign('ann', { iss: 'https://evil.example' }),
      await bank.sign('ann', { exp: undefined }),
      await bank.sign('ann', { sub: undefined }),
      await bank.sign('ann', { sub: '' }),
      await bank.sign('ann', { nbf: Math.floor(Date.now() / 1000) + 3600 }),
      'nonsense',
      `${token.slice(0, -6)}AAAAAA`,
    ];
    for (const bearer of bad) {
      await assertRefused(() => post({ text: 'a', parentId: null }, {}, bearer), 401, 'token-invalid');
    }
  });

  it('refuses an expired token', async () => {
    const expired = await suite.bank.sign('ann', { exp: Math.floor(Date.now() / 1000) - 60 });
    await assertRefused(() => post({ text: 'a', parentId: null }, {}, expired), 401, 'token-expired');
  });

  it('refuses tokens without a signature, or signed with a shared secret', async () => {
    const [, payload] = token.split('.');
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const alg of ['none', 'None', 'NONE']) {
      const unsigned = `${encode({ alg, typ: 'JWT' })}.${payload}.`;
      await assertRefused(() => post({ text: 'a', parentId: null }, {}, unsigned), 401, 'token-invalid');
    }
    const keys = await (await fetch(suite.bank.jwksUrl)).text();
    const head = encode({ alg: 'HS256', kid: 'test' });
    const signature = createHmac('sha256', keys).update(`${head}.${payload}`).digest('base64url');
    await assertRefused(
      () => post({ text: 'a', parentId: null }, {}, `${head}.${payload}.${signature}`),
      401,
      'token-invalid',
    );
  });

  it('refuses a comment that shows nothing', async () => {
    for (const text of ['', ' \n\t ', '\u00a0\u2003', '\u200b\u200d\u2060\ufeff', '\u202e']) {
      await assertRefused(() => postText(text), 422, 'text-empty');
    }
  });

  it('refuses 100,000 combining marks', async () => {
    await assertRefused(() => postText(`a${'\u0301'.repeat(100_000)}`), 422, 'text-unreadable');
  });

  it('refuses a comment that is too long', async () => {
    await assertRefused(() => postText('word '.repeat(2000)), 422, 'text-too-long');
  });

  it('refuses links that run code', async () => {
    for (const text of [
      '[here](javascript:alert(1))',
      '[here](JaVaScRiPt:alert(1))',
      '[here](data:text/html;base64,PHNjcmlwdD4=)',
      '[here](vbscript:x)',
      '[here](<java\tscript:alert(1)>)',
      '<javascript:alert(1)>',
    ]) {
      await assertRefused(() => postText(text), 422, 'link-not-allowed');
    }
  });

  it('refuses quotes that nest without end', async () => {
    await assertRefused(() => postText(`${'>'.repeat(2000)} deep`), 422, 'text-too-deep');
  });

  it('refuses a write without a key, or with one that is no key', async () => {
    const body = { text: 'a', parentId: null };
    await assertRefused(
      () => suite.backend.request('POST', `/v1${PATH}`, { token, body }),
      400,
      'idempotency-key-missing',
    );
    await assertRefused(() => post(body, { 'Idempotency-Key': 'k'.repeat(201) }), 400, 'request-invalid');
    await assertRefused(() => post(body, { 'Idempotency-Key': 'a b' }), 400, 'request-invalid');
  });

  it('refuses queries that are not what the contract says', async () => {
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=a',
      'sort=worst',
      'sort=top&sort=oldest',
      'from=middle',
    ]) {
      const reply = await suite.backend.get(`${PATH}?${query}`);
      assert.equal(reply.status, 400, query);
      assert.equal(reply.body.code, 'request-invalid');
    }
  });

  it('refuses cursors that were not made for the list', async () => {
    const { backend } = suite;
    for (let index = 0; index < 3; index++) await backend.comment(TOPIC, token, `Number ${index}`);
    const { next } = (await backend.get(`${PATH}?limit=1&sort=newest`)).body;
    const stolen = [next.slice(0, -8), 'x', 'e30', Buffer.from('["n",null]').toString('base64url')];
    for (const cursor of stolen) {
      const reply = await backend.get(`${PATH}?cursor=${encodeURIComponent(cursor)}`);
      assert.equal(reply.body.code, 'cursor-invalid', cursor);
    }
    assert.equal((await backend.get(`${PATH}?cursor=${next}&sort=oldest`)).body.code, 'cursor-invalid');
    assert.equal(
      (await backend.get(`/topics/elsewhere/comments?cursor=${next}`)).body.code,
      'cursor-invalid',
    );
  });

  it('answers unknown addresses and methods with problems', async () => {
    const { backend } = suite;
    const unknown = await backend.request('GET', '/v1/nothing/here');
    assert.equal(unknown.body.code, 'not-found');
    const method = await backend.request('DELETE', '/v1/community');
    assert.equal(method.body.code, 'method-not-allowed');
    assert.match(method.headers.get('allow') ?? '', /GET/);
    const encoding = await backend.request('GET', '/v1/comments/%E0%A4%A');
    assert.equal(encoding.body.code, 'request-invalid');
    const control = await backend.request('GET', '/v1/topics/a%00b');
    assert.equal(control.body.code, 'request-invalid');
    const id = await backend.request('GET', '/v1/comments/a%00b');
    assert.equal(id.body.code, 'comment-unknown');
  });

  it('answers what is not HTTP with a problem', async () => {
    const { port } = new URL(suite.backend.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('not http\r\n\r\n'));
      let text = '';
      socket.on('data', (chunk) => (text += chunk.toString()));
      socket.on('end', () => resolve(text));
      socket.on('error', reject);
    });
    assert.match(answer, /^HTTP\/1\.1 400/);
    assert.match(answer, /"code":"request-invalid"/);
  });

  it('takes a topic key of 200 characters in any script', async () => {
    const key = 'é€文'.repeat(66);
    await suite.backend.openTopic(key, token);
    assert.equal((await suite.backend.get(`/topics/${encodeURIComponent(key)}`)).body.key, key);
  });
});
