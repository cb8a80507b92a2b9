import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { openSite, signIn, temporaryFolder } from './open-demo.js';

interface TokenAnswer {
  token: string;
  expiresAt: number;
}

async function readToken(url: string, cookie: string): Promise<TokenAnswer> {
  const answer = await fetch(`${url}/session/token`, { headers: { cookie } });
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  return (await answer.json()) as TokenAnswer;
}

describe('the session of the bank', () => {
  it('is a cookie that scripts and other sites do not get', async (test) => {
    const { url } = await openSite(test);
    const answer = await fetch(`${url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"person":"camille"}',
    });
    assert.deepEqual(await answer.json(), {
      person: { id: 'camille', name: 'Camille Renaud', initials: 'CR' },
    });
    const cookie = answer.headers.get('set-cookie') ?? '';
    assert.match(cookie, /; HttpOnly/);
    assert.match(cookie, /; SameSite=Lax/);
  });

  it('gives a token that its published key verifies, for five minutes, with the claims of the person', async (test) => {
    const { url } = await openSite(test);
    const { token, expiresAt } = await readToken(url, await signIn(url, 'claire'));
    const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`));
    const { payload } = await jwtVerify(token, keys, {
      issuer: 'https://banque-solane.example',
      audience: 'parvis-demo',
    });
    assert.equal(decodeProtectedHeader(token).alg, 'ES256');
    assert.equal(payload['name'], 'Claire Fontaine');
    assert.deepEqual(payload['roles'], ['staff']);
    assert.equal(payload.exp! - payload.iat!, 300);
    assert.ok(Math.abs(payload.exp! * 1000 - expiresAt) <= 1000);
  });

  it('tells the community nothing but a pseudonym, a name and roles', async (test) => {
    const { url } = await openSite(test);
    const { token } = await readToken(url, await signIn(url, 'camille'));
    const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object;
    assert.deepEqual(Object.keys(claims).sort(), ['aud', 'exp', 'iat', 'iss', 'name', 'roles', 'sub']);
    assert.doesNotMatch((claims as { sub: string }).sub, /camille/i);
  });

  it('gives no token to a visitor', async (test) => {
    const { url } = await openSite(test);
    const answer = await fetch(`${url}/session/token`);
    assert.equal(answer.status, 200);
    assert.equal(await answer.json(), null);
  });

  it('publishes no private key', async (test) => {
    const { url } = await openSite(test);
    const { keys } = (await (await fetch(`${url}/.well-known/jwks.json`)).json()) as { keys: object[] };
    assert.deepEqual(Object.keys(keys[0]!).sort(), ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('ends when the person signs out', async (test) => {
    const { url } = await openSite(test);
    const answer = await fetch(`${url}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await signIn(url, 'jonas') },
      body: '{"person":null}',
    });
    assert.match(answer.headers.get('set-cookie') ?? '', /solane-session=;.*Max-Age=0/);
  });

  it('survives a restart of the bank', async (test) => {
    const dataFolder = await temporaryFolder(test);
    const first = await openSite(test, { dataFolder });
    const cookie = await signIn(first.url, 'jonas');
    await first.close();
    const { url } = await openSite(test, { dataFolder });
    const { person } = (await (await fetch(`${url}/session`, { headers: { cookie } })).json()) as {
      person: { id: string };
    };
    assert.equal(person.id, 'jonas');
  });

  it('is not opened by a token for the community, nor by a changed cookie', async (test) => {
    const { url } = await openSite(test);
    const cookie = await signIn(url, 'camille');
    const { token } = await readToken(url, cookie);
    const [header, payload, signature] = cookie.split('.');
    for (const forged of [
      `solane-session=${token}`,
      `${header}.${payload}x.${signature}`,
      'solane-session=x',
    ]) {
      const answer = await fetch(`${url}/session`, { headers: { cookie: forged } });
      assert.deepEqual(await answer.json(), { person: null });
    }
  });

  const refused: [title: string, headers: Record<string, string>, body: string, status: number][] = [
    ['an unknown person', { 'content-type': 'application/json' }, '{"person":"mallory"}', 422],
    ['no body', { 'content-type': 'application/json' }, '', 400],
    ['invalid JSON', { 'content-type': 'application/json' }, '{', 400],
    ['another shape', { 'content-type': 'application/json' }, '["camille"]', 422],
    ['plain text', { 'content-type': 'text/plain' }, '{"person":"camille"}', 415],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'person=camille', 415],
    [
      'another site',
      { 'content-type': 'application/json', origin: 'https://evil.example' },
      '{"person":"camille"}',
      403,
    ],
  ];
  for (const [title, headers, body, status] of refused) {
    it(`refuses ${title} and signs nobody in`, async (test) => {
      const { url } = await openSite(test);
      const answer = await fetch(`${url}/session`, { method: 'POST', headers, body });
      assert.equal(answer.status, status);
      assert.equal(answer.headers.get('set-cookie'), null);
      assert.ok(((await answer.json()) as { error: string }).error);
    });
  }
});
