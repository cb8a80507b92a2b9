import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { newDataFolder } from './support/data-folder.js';
import { AUDIENCE, Bank, ISSUER } from './support/identity.js';
import { launchServer, untilListening, type Launched, type Running } from './support/server-process.js';

const ORIGIN = 'https://www.bank.example';

describe('the server process', () => {
  let bank: Bank;
  let folder: string;
  const children: ChildProcess[] = [];

  before(async () => {
    bank = await Bank.open();
    folder = await newDataFolder();
  });
  after(async () => {
    for (const child of children) child.kill('SIGKILL');
    await bank.close();
    await rm(folder, { recursive: true, force: true });
  });

  function launch(environment: Record<string, string> = {}): Launched {
    const launched = launchServer({
      PARVIS_DATA: folder,
      PARVIS_JWKS_URL: bank.jwksUrl,
      PARVIS_ISSUER: ISSUER,
      PARVIS_AUDIENCE: AUDIENCE,
      PARVIS_ORIGINS: ORIGIN,
      ...environment,
    });
    children.push(launched.child);
    return launched;
  }

  const start = (): Promise<Running> => untilListening(launch());

  const headersOf = (token: string, more: Record<string, string> = {}) => ({
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    Origin: ORIGIN,
    ...more,
  });

  it('has each comment once after it was killed while comments were sent', { timeout: 60_000 }, async () => {
    const token = await bank.sign('ann');
    const first = await start();
    await fetch(`${first.url}/v1/topics/a`, {
      method: 'PUT',
      headers: headersOf(token),
      body: JSON.stringify({ title: 'A', url: `${ORIGIN}/a` }),
    });
    const send = (url: string, index: number) =>
      fetch(`${url}/v1/topics/a/comments`, {
        method: 'POST',
        headers: headersOf(token, { 'Idempotency-Key': `key-${index}` }),
        body: JSON.stringify({ text: `Comment ${index}`, parentId: null }),
      });
    const total = 40;
    let answered = 0;
    const sending = Array.from({ length: total }, async (_, index) => {
      const response = await send(first.url, index);
      await response.text();
      if (++answered === 10) first.child.kill('SIGKILL');
    });
    await Promise.allSettled(sending);
    await first.exited;
    assert.ok(answered < total);

    const second = await start();
    for (let index = 0; index < total; index++) assert.equal((await send(second.url, index)).status, 201);
    const list = await (await fetch(`${second.url}/v1/topics/a/comments?limit=100`)).json();
    const texts = list.items.map(
      (item: { body: { children: { text: string }[] }[] }) => item.body[0]?.children[0]?.text,
    );
    assert.equal(texts.length, total);
    assert.equal(new Set(texts).size, total);
    assert.equal(list.topic.commentCount, total);

    second.child.kill('SIGTERM');
    assert.equal(await second.exited, 0);
  });

  it('has each decision once after it was killed while they were sent', { timeout: 120_000 }, async () => {
    const [token, staff] = [await bank.sign('ann'), await bank.sign('staff', { roles: ['staff'] })];
    const first = await start();
    const post = async (url: string, path: string, key: string, body: unknown, as = staff) => {
      const response = await fetch(`${url}/v1${path}`, {
        method: 'POST',
        headers: headersOf(as, { 'Idempotency-Key': key }),
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    };
    await fetch(`${first.url}/v1/topics/d`, {
      method: 'PUT',
      headers: headersOf(token),
      body: JSON.stringify({ title: 'D', url: `${ORIGIN}/d` }),
    });
    const total = 12;
    const ids: string[] = [];
    for (let index = 0; index < total; index++) {
      const body = { text: `Comment ${index}`, parentId: null };
      ids.push((await post(first.url, '/topics/d/comments', `of-${index}`, body, token)).body.id);
    }
    const decide = (url: string, commentId: string) =>
      post(url, '/decisions', `decide-${commentId}`, {
        items: [{ commentId, version: 1, decisionId: null }],
        action: 'remove',
        ground: { kind: 'rule', ruleId: 'respect' },
      });
    let answered = 0;
    await Promise.allSettled(
      ids.map(async (id) => {
        await decide(first.url, id);
        if (++answered === 5) first.child.kill('SIGKILL');
      }),
    );
    await first.exited;
    assert.ok(answered < total);

    const second = await start();
    for (const id of ids) assert.equal((await decide(second.url, id)).status, 200);
    for (const id of ids) {
      const response = await fetch(`${second.url}/v1/comments/${id}/decisions`, {
        headers: headersOf(staff),
      });
      assert.equal((await response.json()).items.length, 1);
    }
    second.child.kill('SIGTERM');
    assert.equal(await second.exited, 0);
  });

  it('stops cleanly with a stream open, and logs nothing about a person', { timeout: 60_000 }, async () => {
    const token = await bank.sign('subject-of-ann', { name: 'Ann Example' });
    const server = await start();
    const stream = await fetch(`${server.url}/v1/stream?channel=topic:a`);
    const post = (key: string, text: string, authorization = token) =>
      fetch(`${server.url}/v1/topics/a/comments?token=${token}`, {
        method: 'POST',
        headers: headersOf(authorization, { 'Idempotency-Key': key, 'X-Forwarded-For': '203.0.113.77' }),
        body: JSON.stringify({ text, parentId: null }),
      });
    assert.equal((await post('private-key', 'A private matter')).status, 201);
    assert.equal((await post('other', 'A private matter', `${token}x`)).status, 401);
    server.child.kill('SIGTERM');
    assert.equal(await server.exited, 0);
    await stream.text();
    const lines = server
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'));
    assert.ok(lines.some((line) => JSON.parse(line).operation === 'createComment'));
    assert.doesNotMatch(
      server.output(),
      /eyJ|Ann Example|subject-of-ann|private|203\.0\.113|127\.0\.0\.1:\d+.*"remote/,
    );
  });

  it(
    'refuses a data folder that another process uses, and says what to do',
    { timeout: 60_000 },
    async () => {
      const server = await start();
      const second = launch();
      assert.equal(await second.exited, 1);
      assert.match(second.output(), /is in use by process \d+/);
      assert.match(second.output(), /PARVIS_DATA/);
      assert.doesNotMatch(second.output(), /\n\s+at /);
      server.child.kill('SIGTERM');
      await server.exited;
    },
  );

  it('says what is missing from its configuration', async () => {
    const server = launch({ PARVIS_ISSUER: '', PARVIS_AUDIENCE: '' });
    assert.equal(await server.exited, 1);
    assert.match(server.output(), /PARVIS_ISSUER is missing\.\n- PARVIS_AUDIENCE is missing\./);
  });
});
