import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, it } from 'node:test';
import { DEFAULT_REVIEW } from '../../../server/review/settings.js';
import { describeOnEachDatabase, type Backend } from '../support/backend.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

interface Asked {
  headers: IncomingMessage['headers'];
  body: string;
}

type Behaviour = (response: ServerResponse, asked: Asked) => void;

/** Made here from what the documentation says, and not by what is tested. */
function sign({ headers }: Asked, body: string): string {
  const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
}

/** An answer as the bank's service gives it. */
const answer =
  (value: unknown, changes: { status?: number; signature?: string } = {}): Behaviour =>
  (response, asked) => {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    response.writeHead(changes.status ?? 200, {
      'Content-Type': 'application/json',
      'webhook-signature': changes.signature ?? sign(asked, body),
    });
    response.end(body);
  };

const publish = answer({ decision: 'publish' });

/** The bank's own service. */
class Service {
  readonly asked: Asked[] = [];
  behaviour: Behaviour = publish;
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const asked = { headers: request.headers, body: Buffer.concat(parts).toString('utf8') };
        this.asked.push(asked);
        this.behaviour(response, asked);
      });
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/check`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

describeOnEachDatabase('the bank’s own check', (suite) => {
  let service: Service;
  let backend: Backend;
  let token: string;
  let staff: string;
  let count = 0;

  before(async () => {
    service = new Service();
    const review = {
      ...DEFAULT_REVIEW,
      words: ['arnaque'],
      beforeTopics: ['careful/'],
      outside: { url: await service.listen(), secret: SECRET, timeoutMs: 400 },
    };
    backend = await suite.start({ review, guests: true });
    token = await suite.bank.sign('ann', { name: 'Ann Marten' });
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    for (const key of ['talk', 'careful/1']) await backend.openTopic(key, staff);
  });
  beforeEach(() => {
    service.behaviour = publish;
    service.asked.length = 0;
  });
  after(() => service.close());

  const post = async (text = `Comment ${++count}`) => (await backend.comment('talk', token, text)).body;

  /** Why the newest of the author's comments waits, as the staff sees it. */
  async function held(id: string) {
    const { items } = (await backend.get('/desk/queue?queue=held&limit=100', { token: staff })).body;
    return items.find(({ commentId }: { commentId: string }) => commentId === id)?.hold.reasons;
  }

  it('is asked about a text, and about nobody', async () => {
    assert.equal((await post('Bonjour **à tous**')).state, 'published');
    const [asked] = service.asked as [Asked];
    assert.deepEqual(JSON.parse(asked.body), {
      type: 'comment.check',
      topicKey: 'talk',
      text: 'Bonjour **à tous**',
      kind: 'comment',
      author: 'member',
    });
    assert.equal(asked.headers['webhook-signature'], sign(asked, asked.body));
    assert.ok(Math.abs(Number(asked.headers['webhook-timestamp']) - Date.now() / 1000) < 60);
    assert.doesNotMatch(JSON.stringify(asked), /Ann|Marten|Bearer/);
  });

  it('holds what it says is to be held, under a rule, and tells its reasons to the staff alone', async () => {
    service.behaviour = answer({ decision: 'hold', reasons: ['names a client', 'list 7'] });
    const comment = await post();
    assert.deepEqual([comment.state, comment.moderation.ruleId], ['held', 'law']);
    assert.deepEqual(await held(comment.id), [{ kind: 'external', detail: 'names a client; list 7' }]);
    const { body } = await backend.get('/viewer/topics/talk/comments', { token });
    assert.deepEqual(body.items[0].hold.reasons, [{ kind: 'external', detail: null }]);
    assert.doesNotMatch(JSON.stringify(body), /names a client/);
  });

  it('is asked about what is changed, and of the staff and of what waits anyway not at all', async () => {
    const { id } = await post('First');
    service.behaviour = answer({ decision: 'hold' });
    const edited = await backend.write('PATCH', `/comments/${id}`, {
      token,
      body: { text: 'Second' },
      headers: { 'If-Match': '"1"' },
    });
    assert.equal(edited.body.state, 'held');
    assert.equal(JSON.parse(service.asked[1]!.body).kind, 'edit');
    assert.equal((await backend.comment('talk', staff, 'From the bank')).body.state, 'published');
    await backend.comment('careful/1', token, 'Waits anyway');
    await post('une arnaque');
    assert.equal(service.asked.length, 2);
  });

  it('is asked once about a comment that is sent again', async () => {
    const request = {
      token,
      body: { text: 'Sent twice', parentId: null },
      headers: { 'Idempotency-Key': 'sent-twice' },
    };
    const first = await backend.write('POST', '/topics/talk/comments', request);
    const second = await backend.write('POST', '/topics/talk/comments', request);
    assert.equal(first.body.id, second.body.id);
    assert.equal(service.asked.length, 1);
  });

  const failures: Record<string, Behaviour> = {
    'an error': answer({ decision: 'publish' }, { status: 500 }),
    'another success': answer({ decision: 'publish' }, { status: 202 }),
    garbage: answer('<html>'),
    'a decision that there is not': answer({ decision: 'remove' }),
    'no signature': (response) => response.end('{"decision":"publish"}'),
    'a wrong signature': answer({ decision: 'publish' }, { signature: 'v1,AAAA' }),
    'its own question back': (response, { headers, body }) => {
      response.writeHead(200, { 'webhook-signature': String(headers['webhook-signature']) });
      response.end(body);
    },
    'a closed connection': (response) => response.socket?.destroy(),
    'half an answer': (response, asked) => {
      response.writeHead(200, { 'webhook-signature': sign(asked, '{"decision":"publish"}') });
      response.write('{"decision":');
      response.socket?.end();
    },
    'an answer that never ends': (response) => {
      const part = 'x'.repeat(8 * 1024);
      const write = () => response.destroyed || response.write(part, write);
      write();
    },
    'no answer in time': () => {},
    'an answer that comes too slowly': (response, asked) => {
      const body = '{"decision":"publish"}';
      response.writeHead(200, { 'webhook-signature': sign(asked, body) });
      response.write(body.slice(0, 5));
    },
  };
  for (const [what, behaviour] of Object.entries(failures)) {
    it(`lets the comment wait, suspected of nothing, where the answer is ${what}`, async () => {
      service.behaviour = behaviour;
      const comment = await post();
      assert.deepEqual([comment.state, comment.moderation.ruleId], ['held', null]);
      assert.deepEqual(await held(comment.id), [{ kind: 'external', detail: 'unavailable' }]);
      const { body } = await backend.get('/viewer/topics/talk/comments', { token });
      assert.equal(body.items[0].statementId, null);
    });
  }

  it('follows no redirect', async () => {
    const other = new Service();
    const url = await other.listen();
    service.behaviour = (response) => response.writeHead(307, { Location: url }).end();
    assert.equal((await post()).state, 'held');
    assert.equal(other.asked.length, 0);
    await other.close();
  });

  it('keeps nobody else from writing while it hangs', async () => {
    service.behaviour = () => {};
    const started = performance.now();
    // On one topic, whose lock each of them needs, and with more writers than connections to the database.
    const waiting = Array.from({ length: 30 }, () => post());
    const reply = await backend.comment('talk', staff, 'The bank writes meanwhile');
    assert.equal(reply.body.state, 'published');
    const states = (await Promise.all(waiting)).map(({ state }) => state);
    assert.deepEqual(new Set(states), new Set(['held']));
    // One after the other they would take twelve seconds.
    assert.ok(performance.now() - started < 8_000);
  });

  it('does without a service that is not there', async () => {
    const gone = new Service();
    const url = await gone.listen();
    await gone.close();
    const review = { ...DEFAULT_REVIEW, outside: { url, secret: SECRET, timeoutMs: 400 } };
    const own = await suite.start({ review });
    await own.openTopic('talk', token);
    assert.equal((await own.comment('talk', token, 'Hello')).body.state, 'held');
    assert.equal((await own.comment('talk', staff, 'Hello')).body.state, 'published');
  });
});
