import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { QueueItem } from '../../../src/contract/desk.js';
import { describeOnEachDatabase, type Backend } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';

const TOPIC = 'queues';
const ROOMY = { count: 1000, seconds: 1 };

describeOnEachDatabase('the queues of the staff', (suite) => {
  let backend: Backend;
  let ann: string;
  let first: string;
  let second: string;

  before(async () => {
    backend = await suite.start({ limits: { addressReports: ROOMY } });
    ann = await suite.bank.sign('ann');
    first = await suite.bank.sign('first', { roles: ['staff'] });
    second = await suite.bank.sign('second', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  const write = async (text: string, token = ann, parentId: string | null = null): Promise<string> =>
    (await backend.comment(TOPIC, token, text, parentId)).body.id;
  const read = async (queue: string, query = '', token = first) =>
    (await backend.get(`/desk/queue?queue=${queue}${query}`, { token })).body;
  const idsIn = async (queue: string, query = ''): Promise<string[]> =>
    (await read(queue, query)).items.map(({ commentId }: QueueItem) => commentId);
  const counts = async () => (await backend.get('/desk/counts?hours=0', { token: first })).body;

  it('hold what was reported, with all reports, until somebody decides', async () => {
    const [one, two] = [await write('Reported first'), await write('Reported second')];
    await report(backend, [one]);
    await report(backend, [two]);
    await report(backend, [one]);
    await report(backend, [one], {
      kind: 'law',
      explanation: 'Untrue.',
      goodFaith: true,
      email: 'a@b.example',
    });
    assert.deepEqual(await idsIn('reported'), [one, two]);
    const [item] = (await read('reported')).items;
    assert.deepEqual(
      item.reports.map(({ kind, times, email }: QueueItem['reports'][0]) => [kind, times, email]),
      [
        ['rule', 2, null],
        ['law', 1, 'a@b.example'],
      ],
    );
    assert.match(JSON.stringify(item.body), /Reported first/);
    assert.equal(item.author.name, 'Name of ann');
    assert.equal((await counts()).reported, 2);
    const { version, decisionId } = item;
    assert.equal((await decide(backend, first, one, { action: 'keep', version, decisionId })).status, 200);
    assert.deepEqual(await idsIn('reported'), [two]);
    await backend.write('DELETE', `/comments/${two}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.deepEqual(await idsIn('reported'), []);
  });

  it('hold appeals, and say who may answer them', async () => {
    const id = await write('Appealed');
    const statementId = (await decide(backend, first, id)).body.items[0].decision.id;
    const body = { text: 'Why?' };
    await backend.write('POST', `/statements/${statementId}/appeals`, { token: ann, body });
    const [own] = (await read('appeals')).items;
    const [other] = (await read('appeals', '', second)).items;
    assert.deepEqual([own.appeal.mayDecide, other.appeal.mayDecide], [false, true]);
    assert.deepEqual([own.commentId, own.appeal.decision.id, own.state], [id, statementId, 'removed']);
    assert.match(JSON.stringify(own.body), /Appealed/);
    await backend.write('POST', `/appeals/${own.appeal.id}/decision`, {
      token: second,
      body: { outcome: 'upheld', reasons: 'It stands.' },
    });
    assert.deepEqual((await read('appeals')).items, []);
  });

  it('hold what nobody of the staff has answered, and who wrote for the first time', async () => {
    const newcomer = await suite.bank.sign('newcomer');
    const id = await write('Hello, I am new', newcomer);
    await write('My second', newcomer);
    assert.deepEqual(await idsIn('unanswered'), []);
    assert.ok((await idsIn('unanswered', '&hours=0')).includes(id));
    assert.ok((await idsIn('newcomers')).includes(id));
    const before = await counts();
    await write('Welcome', first, id);
    assert.ok(!(await idsIn('unanswered', '&hours=0')).includes(id));
    assert.ok(!(await idsIn('newcomers')).includes(id));
    const after = await counts();
    assert.equal(after.newcomers, before.newcomers - 1);
    assert.equal(after.unanswered, before.unanswered - 1);
  });

  it('are paged, each comment once, and a cursor belongs to its queue', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 7; index++) ids.push(await write(`Paged ${index}`));
    for (const id of ids) await report(backend, [id], { explanation: `About ${id}` });
    const found: string[] = [];
    let cursor = '';
    do {
      const { items, next } = await read('reported', `&limit=3${cursor && `&cursor=${cursor}`}`);
      found.push(...items.map(({ commentId }: QueueItem) => commentId));
      cursor = next ?? '';
    } while (cursor !== '');
    assert.deepEqual(found, ids);
    const { next } = await read('reported', '&limit=3');
    assert.equal((await read('appeals', `&cursor=${next}`)).code, 'cursor-invalid');
    assert.equal((await read('reported', '&cursor=x')).code, 'cursor-invalid');
  });

  it('are for the staff alone', async () => {
    for (const path of ['/desk/queue?queue=reported', '/desk/counts']) {
      assert.equal((await backend.get(path, { token: ann })).body.code, 'forbidden');
      assert.equal((await backend.get(path)).body.code, 'token-missing');
    }
  });
});
