import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openSite, signIn, temporaryFolder } from './open-demo.js';

describe('the community of the demo', () => {
  it('answers on the port of the bank and knows the people whom the bank signs in', async (test) => {
    const { url } = await openSite(test, { backend: undefined });
    const cookie = await signIn(url, 'claire');
    const { token } = (await (await fetch(`${url}/session/token`, { headers: { cookie } })).json()) as {
      token: string;
    };
    const answer = await fetch(`${url}/community/v1/viewer`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { member } = (await answer.json()) as { member: { name: string; roles: string[] } };
    assert.equal(member.name, 'Claire Fontaine');
    assert.deepEqual(member.roles, ['staff']);
  });

  it('has the seeded discussions, and keeps what was written over a restart', async (test) => {
    const dataFolder = await temporaryFolder(test);
    const lines: string[] = [];
    const first = await openSite(test, {
      backend: undefined,
      dataFolder,
      seed: true,
      report: (line) => lines.push(line),
    });
    assert.ok(lines.some((line) => line.includes('forum/frais-et-tarifs')));
    const countOf = async (url: string) => {
      const answer = await fetch(`${url}/community/v1/topic-counts?key=forum%2Ffrais-et-tarifs`);
      const { items } = (await answer.json()) as { items: { commentCount: number }[] };
      return items[0]?.commentCount ?? 0;
    };
    assert.ok((await countOf(first.url)) > 4900);
    const cookie = await signIn(first.url, 'camille');
    const tokenAnswer = await fetch(`${first.url}/session/token`, { headers: { cookie } });
    const { token } = (await tokenAnswer.json()) as { token: string };
    const before = await countOf(first.url);
    const posted = await fetch(`${first.url}/community/v1/topics/forum%2Ffrais-et-tarifs/comments`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': '8f14e45f-ceea-467f-9f5d-1a2b3c4d5e6f',
        origin: first.url,
      },
      body: JSON.stringify({ text: 'Toujours là demain ?', parentId: null }),
    });
    assert.equal(posted.status, 201, await posted.text());
    await first.close();
    const second = await openSite(test, { backend: undefined, dataFolder, seed: true });
    assert.equal(await countOf(second.url), before + 1);
  });

  it('is not served by the bank when it is elsewhere', async (test) => {
    const { url } = await openSite(test);
    assert.equal((await fetch(`${url}/community/v1/community`)).status, 404);
    assert.match(
      await (await fetch(`${url}/fr/forum`)).text(),
      /<parvis-community backend="http:\/\/127.0.0.1:9999">/,
    );
  });
});
