import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeOnEachDatabase, describeOnPostgres, type Backend, type Reply } from '../support/backend.js';

const TIGHT = { memberWrites: { count: 3, seconds: 6000 } };

async function post(backend: Backend, token: string, headers: Record<string, string> = {}): Promise<Reply> {
  return backend.write('POST', '/topics/limits/comments', {
    token,
    body: { text: 'Hello', parentId: null },
    headers,
  });
}

/** Writes until one is refused, and returns how many were taken. */
async function takenBy(write: (attempt: number) => Promise<Reply>, attempts = 12): Promise<number> {
  for (let taken = 0; taken < attempts; taken++) {
    const reply = await write(taken);
    if (reply.status === 429) return taken;
    assert.equal(reply.status, 201, reply.text);
  }
  return attempts;
}

describeOnEachDatabase('rate limits', (suite) => {
  it('slows a member down, and says for how long', async () => {
    const backend = await suite.start({ limits: TIGHT });
    const ann = await suite.bank.sign('ann');
    const bob = await suite.bank.sign('bob');
    await backend.openTopic('limits', ann);
    const first = await post(backend, ann);
    assert.equal(first.headers.get('ratelimit-limit'), '3');
    assert.equal(first.headers.get('ratelimit-remaining'), '1');
    assert.equal(await takenBy(() => post(backend, ann)), 1);
    const refused = await post(backend, ann);
    assert.equal(refused.body.code, 'rate-limited');
    assert.equal(refused.headers.get('ratelimit-remaining'), '0');
    const wait = Number(refused.headers.get('retry-after'));
    assert.ok(wait > 0 && wait <= 2000, String(wait));
    assert.equal((await backend.get('/topics/limits')).body.commentCount, 2);
    assert.equal((await post(backend, bob)).status, 201);
  });

  it('lets the staff of one address decide quickly, each within a limit of their own', async () => {
    const backend = await suite.start({
      limits: {
        ...TIGHT,
        addressWrites: { count: 1, seconds: 6000 },
        staffWrites: { count: 5, seconds: 6000 },
      },
    });
    const tokens = await Promise.all(
      ['one', 'two'].map((name) => suite.bank.sign(name, { roles: ['staff'] })),
    );
    await backend.openTopic('limits', tokens[0] as string);
    assert.equal(await takenBy(() => post(backend, tokens[0] as string)), 4);
    assert.equal(await takenBy(() => post(backend, tokens[1] as string)), 5);
  });

  it('slows an address down, whatever the member', async () => {
    const backend = await suite.start({ limits: { addressWrites: { count: 4, seconds: 6000 } } });
    const tokens = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => suite.bank.sign(name)));
    await backend.openTopic('limits', tokens[0] as string);
    assert.equal(await takenBy((attempt) => post(backend, tokens[attempt % 5] as string)), 3);
  });

  it('does not believe a forged X-Forwarded-For', async () => {
    const backend = await suite.start({ limits: { addressWrites: { count: 4, seconds: 6000 } } });
    const token = await suite.bank.sign('ann');
    await backend.openTopic('limits', token);
    const taken = await takenBy((attempt) =>
      post(backend, token, {
        'X-Forwarded-For': `203.0.113.${attempt}`,
        'X-Real-IP': `203.0.113.${attempt}`,
        Forwarded: `for=203.0.113.${attempt}`,
      }),
    );
    assert.equal(taken, 3);
  });

  it('believes the address that a trusted proxy names, and no further', async () => {
    const backend = await suite.start({
      trustedProxies: ['127.0.0.1'],
      limits: { addressWrites: { count: 2, seconds: 6000 } },
    });
    const token = await suite.bank.sign('ann');
    await backend.openTopic('limits', token);
    const from = (chain: string) => post(backend, token, { 'X-Forwarded-For': chain });
    // The last address was added by the proxy; what stands before it came from the caller.
    assert.equal(await takenBy((attempt) => from(`198.51.100.${attempt}, 203.0.113.1`)), 2);
    assert.equal(await takenBy(() => from('203.0.113.2')), 2);
  });

  it('counts the addresses of one IPv6 network together', async () => {
    const backend = await suite.start({
      trustedProxies: ['127.0.0.1'],
      limits: { addressWrites: { count: 2, seconds: 6000 } },
    });
    const token = await suite.bank.sign('ann');
    await backend.openTopic('limits', token);
    const from = (address: string) => post(backend, token, { 'X-Forwarded-For': address });
    assert.equal(await takenBy((attempt) => from(`2001:db8:1:2::${attempt + 1}`)), 2);
    assert.equal((await from('2001:db8:1:3::1')).status, 201);
  });

  it('slows down an address that reads without end', async () => {
    const backend = await suite.start({ limits: { requests: { count: 20, seconds: 6000 } } });
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 25; attempt++) statuses.push((await backend.get('/community')).status);
    assert.deepEqual(statuses, [...Array<number>(20).fill(200), ...Array<number>(5).fill(429)]);
    const refused = await backend.get('/community');
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    assert.equal((await backend.request('GET', '/healthz')).status, 200);
  });

  it('takes writes again when time has passed', async () => {
    const backend = await suite.start({ limits: { memberWrites: { count: 2, seconds: 1 } } });
    const token = await suite.bank.sign('ann');
    await backend.openTopic('limits', token);
    await takenBy(() => post(backend, token));
    const deadline = Date.now() + 5000;
    let reply = await post(backend, token);
    while (reply.status === 429 && Date.now() < deadline) reply = await post(backend, token);
    assert.equal(reply.status, 201);
  });
});

describeOnPostgres('rate limits over two processes', (suite) => {
  it('counts the writes of both', async () => {
    const place = await suite.newPlace();
    const backends = [
      await suite.start({ limits: TIGHT }, place),
      await suite.start({ limits: TIGHT }, place),
    ];
    const token = await suite.bank.sign('ann');
    await (backends[0] as Backend).openTopic('limits', token);
    assert.equal(await takenBy((attempt) => post(backends[attempt % 2] as Backend, token)), 2);
  });
});
