import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { before, it } from 'node:test';
import { v7 as uuid } from 'uuid';
import type { CommentWithoutReplies } from '../../../src/contract/comments.js';
import { STREAM_EVENTS, type StreamEventName } from '../../../src/contract/stream.js';
import { publish } from '../../../server/stream/outbox.js';
import {
  describeOnEachDatabase,
  describeOnPostgres,
  ORIGIN,
  type Backend,
  type Suite,
} from '../support/backend.js';
import { StreamClient, type ReceivedEvent } from '../support/stream-client.js';

const TOPIC = 'live/topic';
const CHANNEL = `topic:${TOPIC}`;

function assertConforms(event: ReceivedEvent): void {
  const schema = STREAM_EVENTS[event.name as StreamEventName];
  assert.ok(schema, event.name);
  assert.deepEqual(schema.parse(event.data), event.data);
  assert.ok(event.id);
}

async function position(backend: Backend): Promise<string> {
  const { headers } = await backend.get(`/topics/${encodeURIComponent(TOPIC)}/comments`);
  return headers.get('stream-position') ?? '';
}

const texts = (events: readonly ReceivedEvent[]): string[] =>
  events.map((event) => event.data.comment.body[0]?.children[0].text);

function useTopic(suite: Suite): { token(): string } {
  let token: string;
  before(async () => {
    token = await suite.bank.sign('ann');
    await suite.backend.openTopic(TOPIC, token);
  });
  return { token: () => token };
}

describeOnEachDatabase('the stream', (suite) => {
  const { token } = useTopic(suite);

  it('sends ready at once, with the headers of a stream', async () => {
    const stream = await StreamClient.open(suite.backend, [CHANNEL], { headers: { Origin: ORIGIN } });
    const ready = await stream.next();
    assert.equal(ready.name, 'ready');
    assertConforms(ready);
    const { headers } = stream.response;
    assert.match(headers.get('content-type') ?? '', /^text\/event-stream/);
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('access-control-allow-origin'), ORIGIN);
    stream.close();
  });

  it('tells of everything that happens to a comment, and of nothing on other topics', async () => {
    const { backend } = suite;
    await backend.openTopic('elsewhere', token());
    const stream = await StreamClient.open(backend, [CHANNEL]);
    await stream.next();
    await backend.comment('elsewhere', token(), 'Not for this channel');
    const { body: created } = await backend.comment(TOPIC, token(), 'Hello');
    const write = (method: string, path: string, version: string, body?: unknown) =>
      backend.write(method, `/comments/${created.id}${path}`, {
        token: token(),
        headers: { 'If-Match': version },
        ...(body !== undefined && { body }),
      });
    const edited = await write('PATCH', '', '"1"', { text: 'Changed' });
    await backend.request('PUT', `/v1/comments/${created.id}/reactions/support`, { token: token() });
    await write('DELETE', '', '"2"');
    await write('POST', '/restoration', '"2"');
    const events = await stream.take(5);
    events.forEach(assertConforms);
    assert.deepEqual(
      events.map((event) => event.name),
      ['comment-created', 'comment-changed', 'reactions-changed', 'comment-changed', 'comment-changed'],
    );
    assert.deepEqual(events[0]?.data.comment, created);
    assert.deepEqual(events[1]?.data.comment, edited.body);
    assert.deepEqual(events[2]?.data, { topicKey: TOPIC, commentId: created.id, reactions: { support: 1 } });
    assert.deepEqual([events[3]?.data.comment.state, events[3]?.data.comment.body], ['deleted', []]);
    assert.equal(events[3]?.data.commentCount, 0);
    assert.equal(events[4]?.data.comment.state, 'published');
    assert.equal(events[4]?.data.commentCount, 1);
    stream.close();
  });

  it('sends each event once to a listener of many channels', async () => {
    const stream = await StreamClient.open(suite.backend, [CHANNEL, CHANNEL, 'topic:elsewhere']);
    await stream.next();
    await suite.backend.comment(TOPIC, token(), 'One');
    await suite.backend.comment('elsewhere', token(), 'Two');
    await suite.backend.comment(TOPIC, token(), 'Three');
    assert.deepEqual(texts(await stream.take(3)), ['One', 'Two', 'Three']);
    stream.close();
  });

  it('goes on where a list was read', async () => {
    const from = await position(suite.backend);
    await suite.backend.comment(TOPIC, token(), 'Between');
    const stream = await StreamClient.open(suite.backend, [CHANNEL], { lastEventId: from });
    const ready = await stream.next();
    assert.deepEqual([ready.name, ready.id], ['ready', from]);
    await suite.backend.comment(TOPIC, token(), 'After');
    assert.deepEqual(texts(await stream.take(2)), ['Between', 'After']);
    stream.close();
  });

  it('loses and repeats nothing when the connection breaks again and again', async () => {
    const { backend } = suite;
    const total = 40;
    const received: string[] = [];
    let lastEventId = await position(backend);
    const writing = (async () => {
      for (let index = 0; index < total; index++) await backend.comment(TOPIC, token(), `Part ${index}`);
    })();
    while (received.length < total) {
      const stream = await StreamClient.open(backend, [CHANNEL], { lastEventId });
      await stream.next();
      const events = await stream.take(Math.min(3, total - received.length));
      stream.close();
      received.push(...texts(events));
      lastEventId = events.at(-1)?.id ?? lastEventId;
    }
    await writing;
    assert.deepEqual(
      received,
      Array.from({ length: total }, (_, index) => `Part ${index}`),
    );
  });

  it('says reset where it cannot go on, and then goes on from now', async () => {
    const known = await position(suite.backend);
    const [epoch] = known.split('-');
    for (const lastEventId of [
      'nonsense',
      '00000000-1-1',
      `${epoch}-999999999999-0`,
      `${epoch}-0-0`,
      'é'.repeat(5),
    ]) {
      const stream = await StreamClient.open(suite.backend, [CHANNEL], {
        lastEventId: encodeURIComponent(lastEventId),
      });
      assert.equal((await stream.next()).name, 'ready');
      const reset = await stream.next();
      assert.equal(reset.name, 'reset');
      assertConforms(reset);
      await suite.backend.comment(TOPIC, token(), 'New');
      assert.deepEqual(texts([await stream.next()]), ['New']);
      stream.close();
      const resumed = await StreamClient.open(suite.backend, [CHANNEL], { lastEventId: reset.id });
      await resumed.next();
      assert.deepEqual(texts([await resumed.next()]), ['New']);
      resumed.close();
    }
  });

  it('refuses channels that are none', async () => {
    for (const query of ['', '?channel=', '?channel=user:1', `?${'channel=topic:a&'.repeat(51)}`]) {
      const reply = await suite.backend.get(`/stream${query}`);
      assert.equal(reply.body.code, 'request-invalid', query);
    }
    const head = await fetch(`${suite.backend.url}/v1/stream?channel=topic:a`, { method: 'HEAD' });
    assert.equal(head.status, 404);
  });
});

describeOnEachDatabase(
  'a stream that is watched over',
  (suite) => {
    const { token } = useTopic(suite);

    it('sends heartbeats', async () => {
      const stream = await StreamClient.open(suite.backend, [CHANNEL]);
      assert.match(await stream.heartbeat(), /heartbeat/);
      stream.close();
    });

    it('takes only so many connections from one address, and new ones when old ones end', async () => {
      const open = () => StreamClient.open(suite.backend, [CHANNEL]);
      const streams = await Promise.all([open(), open(), open()]);
      const refused = await suite.backend.get(`/stream?channel=${encodeURIComponent(CHANNEL)}`);
      assert.equal(refused.body.code, 'rate-limited');
      assert.ok(refused.headers.get('retry-after'));
      streams.forEach((stream) => stream.close());
      const deadline = Date.now() + 5000;
      let next = await open();
      while (next.response.status === 429 && Date.now() < deadline) next = await open();
      assert.equal(next.response.status, 200);
      next.close();
    });

    it('cuts a reader that does not keep up, and lives on', { timeout: 60_000 }, async () => {
      const { backend } = suite;
      const { port } = new URL(backend.url);
      const slow = connect(Number(port), '127.0.0.1');
      slow.on('error', () => {});
      slow.write(`GET /v1/stream?channel=${encodeURIComponent(CHANNEL)} HTTP/1.1\r\nHost: a\r\n\r\n`);
      await new Promise((resolve) => slow.once('data', resolve));
      slow.pause();
      const cut = async () => /parvis_open_streams 0/.test((await backend.request('GET', '/metrics')).text);
      // One character for a reader, 25 bytes on the wire.
      const long = '👨‍👩‍👧‍👦'.repeat(4000);
      const deadline = Date.now() + 50_000;
      while (!(await cut()) && Date.now() < deadline) {
        const { status } = await backend.comment(TOPIC, token(), long);
        assert.equal(status, 201);
      }
      assert.ok(await cut());
      slow.destroy();
      const stream = await StreamClient.open(backend, [CHANNEL]);
      assert.equal((await stream.next()).name, 'ready');
      stream.close();
    });

    it('ends its streams when the server stops', async () => {
      const backend = await suite.start();
      const stream = await StreamClient.open(backend, [CHANNEL]);
      await stream.next();
      await backend.close();
      await stream.ended();
    });
  },
  { stream: { heartbeatSeconds: 0.05 }, limits: { streamsPerAddress: 3 } },
);

describeOnEachDatabase(
  'events that are purged',
  (suite) => {
    const { token } = useTopic(suite);

    it('says reset to one that was away for too long', async () => {
      const from = await position(suite.backend);
      await suite.backend.comment(TOPIC, token(), 'Missed');
      const deadline = Date.now() + 10_000;
      let name = '';
      while (name !== 'reset' && Date.now() < deadline) {
        const stream = await StreamClient.open(suite.backend, [CHANNEL], { lastEventId: from });
        await stream.next();
        name = (await stream.next()).name;
        stream.close();
      }
      assert.equal(name, 'reset');
    });
  },
  { stream: { keepHours: 0 }, maintenanceSeconds: 0.05 },
);

function eventOf(comment: CommentWithoutReplies, text: string) {
  const body = [{ type: 'paragraph', children: [{ type: 'text', text }] }];
  return {
    channel: CHANNEL,
    name: 'comment-created' as const,
    data: { comment: { ...comment, id: uuid(), body }, commentCount: 1 },
    commentId: comment.id,
  };
}

describeOnPostgres('the stream of many writers', (suite) => {
  const { token } = useTopic(suite);

  it('passes over no event of a transaction that began earlier and commits later', async () => {
    const { backend } = suite;
    const { body: comment } = await backend.comment(TOPIC, token(), 'First');
    const from = await position(backend);
    const stream = await StreamClient.open(backend, [CHANNEL], { lastEventId: from });
    await stream.next();
    const store = await suite.connect(suite.place);
    for (let round = 0; round < 10; round++) {
      const early = await store.db.startTransaction().execute();
      await publish(early, [eventOf(comment, `Early ${round}`)]);
      await backend.comment(TOPIC, token(), `Late ${round}`);
      const middle = await store.db.startTransaction().execute();
      await publish(middle, [eventOf(comment, `Middle ${round}`)]);
      await middle.commit().execute();
      await early.commit().execute();
    }
    const events = await stream.take(30);
    const expected = Array.from({ length: 10 }, (_, round) =>
      ['Early', 'Late', 'Middle'].map((name) => `${name} ${round}`),
    ).flat();
    assert.deepEqual(texts(events), expected);
    stream.close();

    const resumed = await StreamClient.open(backend, [CHANNEL], { lastEventId: from });
    await resumed.next();
    assert.deepEqual(texts(await resumed.take(30)), expected);
    resumed.close();
  });

  it('waits for no transaction that is undone', async () => {
    const { backend } = suite;
    const { body: comment } = await backend.comment(TOPIC, token(), 'Before');
    const stream = await StreamClient.open(backend, [CHANNEL], { lastEventId: await position(backend) });
    await stream.next();
    const store = await suite.connect(suite.place);
    const undone = await store.db.startTransaction().execute();
    await publish(undone, [eventOf(comment, 'Never')]);
    await backend.comment(TOPIC, token(), 'Waits');
    await undone.rollback().execute();
    assert.deepEqual(texts([await stream.next()]), ['Waits']);
    stream.close();
  });

  it('tells of what another process wrote, and goes on there', async () => {
    const other = await suite.start({}, suite.place);
    const stream = await StreamClient.open(other, [CHANNEL]);
    await stream.next();
    await suite.backend.comment(TOPIC, token(), 'From one');
    const [event] = await stream.take(1);
    assert.deepEqual(texts([event as ReceivedEvent]), ['From one']);
    stream.close();
    await suite.backend.comment(TOPIC, token(), 'While away');
    const resumed = await StreamClient.open(suite.backend, [CHANNEL], { lastEventId: event?.id ?? '' });
    await resumed.next();
    assert.deepEqual(texts(await resumed.take(1)), ['While away']);
    resumed.close();
  });

  it('goes on after it lost its connection to the database', async () => {
    const lastEventId = await position(suite.backend);
    const stream = await StreamClient.open(suite.backend, [CHANNEL], { lastEventId });
    await stream.next();
    const store = await suite.connect(suite.place);
    const { sql } = await import('kysely');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(store.db);
    let reply = await suite.backend.comment(TOPIC, token(), 'After the break');
    while (reply.status === 503) reply = await suite.backend.comment(TOPIC, token(), 'After the break');
    assert.equal(reply.status, 201, reply.text);
    assert.deepEqual(texts([await stream.next()]), ['After the break']);
    stream.close();
  });

  it('lives on when the database ends a connection in the middle of a transaction', async () => {
    const store = await suite.connect(suite.place);
    const { sql } = await import('kysely');
    const cut = store.db.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]?.pid}, 5000)`.execute(store.db);
      await sql`select 1`.execute(transaction);
    });
    await assert.rejects(cut);
    const { rows: after } = await sql<{ one: number }>`select 1 as one`.execute(store.db);
    assert.equal(after[0]?.one, 1);
  });
});
