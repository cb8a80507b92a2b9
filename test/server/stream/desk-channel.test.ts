import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { DESK_EVENTS } from '../../../src/contract/desk.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';
import { StreamClient } from '../support/stream-client.js';

const TOPIC = 'desk-stream';
const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

describeOnEachDatabase('the channel of the desk', (suite) => {
  let backend: Backend;
  let ann: string;
  let staff: string;

  before(async () => {
    backend = await suite.start({
      guests: true,
      moderation: { privateChannel: 'https://secure.bank.example/{reference}' },
    });
    ann = await suite.bank.sign('ann');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  async function open(token = staff, options: { lastEventId?: string } = {}): Promise<StreamClient> {
    const stream = await StreamClient.open(backend, ['desk'], { ...bearer(token), ...options });
    assert.equal((await stream.next()).name, 'ready');
    return stream;
  }

  /** What is told of some work, each as the comment and its queues. */
  async function toldOf<Result>(work: () => Promise<Result>): Promise<[string | null, string[]][]> {
    const stream = await open();
    await work();
    // Events come in order: when this one is here, there are no others before it.
    const last = (await backend.comment(TOPIC, ann, 'The last one')).body.id;
    await backend.write('PUT', `/desk/claims/${last}`, { token: staff });
    const told: [string | null, string[]][] = [];
    for (;;) {
      const { name, data } = await stream.next();
      assert.equal(name, 'desk-changed');
      assert.deepEqual(DESK_EVENTS['desk-changed'].parse(data), data);
      if (data.commentId === last) break;
      told.push([data.commentId, data.queues]);
    }
    stream.close();
    return told;
  }

  const write = async (text: string, token = ann, parentId: string | null = null): Promise<string> =>
    (await backend.comment(TOPIC, token, text, parentId)).body.id;

  it('is for the staff alone', async () => {
    const guest = (await backend.request('POST', '/v1/guests', { body: { name: 'Guest' } })).body.token;
    const expert = await suite.bank.sign('expert', { roles: ['expert', 'project-owner'] });
    for (const channels of ['channel=desk', `channel=topic:${TOPIC}&channel=desk`]) {
      for (const token of [ann, guest, expert]) {
        const refused = await backend.get(`/stream?${channels}`, { token });
        assert.deepEqual([refused.status, refused.body.code], [403, 'forbidden']);
      }
      assert.equal((await backend.get(`/stream?${channels}`)).body.code, 'token-missing');
      const old = await suite.bank.sign('staff', { roles: ['staff'], exp: 1_000_000 });
      assert.equal((await backend.get(`/stream?${channels}`, { token: old })).body.code, 'token-expired');
    }
    for (const channel of ['desks', 'desk:', 'Desk']) {
      assert.equal((await backend.get(`/stream?channel=${channel}`, { token: staff })).status, 400);
    }
    (await open()).close();
  });

  it('tells of nothing but of what enters a queue or leaves one', async () => {
    const id = await write('First ever of Ann');
    assert.deepEqual(await toldOf(() => write('Her second')), []);
    const newcomer = await suite.bank.sign('newcomer');
    let first = '';
    assert.deepEqual(await toldOf(async () => (first = await write('Hello', newcomer))), [
      [first, ['newcomers']],
    ]);
    assert.deepEqual(await toldOf(() => write('Welcome', staff, first)), [
      [first, ['unanswered', 'newcomers']],
    ]);
    assert.deepEqual(await toldOf(() => write('News of the bank', staff)), []);
    assert.deepEqual(
      await toldOf(() => backend.request('PUT', `/v1/comments/${id}/reactions/support`, { token: ann })),
      [],
    );
  });

  it('tells of reports, decisions, appeals, hand-offs and of who looks at what', async () => {
    const [one, two] = [await write('One'), await write('Two')];
    assert.deepEqual(await toldOf(() => report(backend, [one])), [[one, ['reported']]]);
    assert.deepEqual(await toldOf(() => report(backend, [one, two])), [[null, ['reported']]]);
    assert.deepEqual(await toldOf(() => decide(backend, staff, two, { action: 'keep' })), [
      [two, ['reported']],
    ]);
    let statement = '';
    assert.deepEqual(
      await toldOf(async () => (statement = (await decide(backend, staff, one)).body.items[0].decision.id)),
      [[one, ['reported', 'unanswered', 'newcomers']]],
    );
    let appeal = '';
    const why = { token: ann, body: { text: 'Why?' } };
    assert.deepEqual(
      await toldOf(
        async () => (appeal = (await backend.write('POST', `/statements/${statement}/appeals`, why)).body.id),
      ),
      [[one, ['appeals']]],
    );
    const other = await suite.bank.sign('other', { roles: ['staff'] });
    const answer = { token: other, body: { outcome: 'upheld', reasons: 'It stands.' } };
    assert.deepEqual(await toldOf(() => backend.write('POST', `/appeals/${appeal}/decision`, answer)), [
      [one, ['appeals']],
    ]);
    const claim = (method: string) => backend.write(method, `/desk/claims/${two}`, { token: other });
    assert.deepEqual(await toldOf(() => claim('PUT')), [[two, []]]);
    assert.deepEqual(await toldOf(() => claim('PUT')), [], 'told once');
    assert.deepEqual(await toldOf(() => claim('DELETE')), [[two, []]]);
    const invitation = { token: staff, body: { commentId: two, text: 'Please write to us.' } };
    assert.deepEqual(await toldOf(() => backend.write('POST', '/desk/handoffs', invitation)), [
      [two, ['unanswered', 'newcomers']],
      [two, []],
    ]);
  });

  it('tells of a waiting comment that its author changes or takes away', async () => {
    const id = await write('Reported');
    await report(backend, [id]);
    const change = (method: string, version: number, body?: unknown) => () =>
      backend.write(method, `/comments/${id}`, {
        token: ann,
        headers: { 'If-Match': `"${version}"` },
        ...(body !== undefined && { body }),
      });
    for (const work of [change('PATCH', 1, { text: 'Milder' }), change('DELETE', 2)]) {
      const [[commentId, queues]] = (await toldOf(work)) as [[string, string[]]];
      assert.equal(commentId, id);
      assert.ok(queues.includes('reported'));
    }
  });

  it('says nothing of it to those who listen to topics, and nothing about persons', async () => {
    const stream = await StreamClient.open(backend, [`topic:${TOPIC}`]);
    await stream.next();
    const id = await write('Watched');
    await report(backend, [id], { name: 'Rita', email: 'rita@example.org', explanation: 'Secret words' });
    await write('After it');
    assert.deepEqual(
      (await stream.take(2)).map(({ name }) => name),
      ['comment-created', 'comment-created'],
    );
    stream.close();
  });

  it('goes on after what was heard last', async () => {
    const stream = await open();
    const id = await write('Reported twice');
    await report(backend, [id]);
    const heard = await stream.next();
    stream.close();
    await report(backend, [id], { explanation: 'Again' });
    const again = await open(staff, { lastEventId: heard.id });
    assert.equal((await again.next()).data.commentId, id);
    again.close();
  });

  it('ends with the token', async () => {
    const exp = Math.floor(Date.now() / 1000) + 2;
    const stream = await open(await suite.bank.sign('brief', { roles: ['staff'], exp }));
    await stream.ended();
    assert.ok(Date.now() / 1000 >= exp - 0.1);
  });
});

describeOnPostgres('the channel of the desk over two processes', (suite) => {
  it('tells on one what happens on the other', async () => {
    const other = await suite.start({}, suite.place);
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await suite.backend.openTopic(TOPIC, ann);
    const { id } = (await suite.backend.comment(TOPIC, ann, 'Hello')).body;
    const stream = await StreamClient.open(other, ['desk'], bearer(staff));
    await stream.next();
    await report(suite.backend, [id]);
    assert.deepEqual((await stream.nextNamed('desk-changed')).data.queues, ['reported']);
    stream.close();
  });
});
