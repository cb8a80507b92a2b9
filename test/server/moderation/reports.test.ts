import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { maintain } from '../../../server/database/maintenance.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';

const TOPIC = 'reports';
const LAW = {
  kind: 'law',
  explanation: 'It says untrue things about me.',
  goodFaith: true,
  name: 'Zoé',
  email: 'zoe@mail.example',
};

describeOnEachDatabase('reports', (suite) => {
  let backend: Backend;
  let ann: string;
  let staff: string;

  before(async () => {
    backend = await suite.start({ limits: { addressReports: { count: 1000, seconds: 1 } } });
    ann = await suite.bank.sign('ann');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  const write = async (text: string): Promise<string> => (await backend.comment(TOPIC, ann, text)).body.id;
  const look = async (code: string) => (await backend.get(`/reports/${encodeURIComponent(code)}`)).body;

  it('need no account, and have a receipt by whose code they are found again', async () => {
    const id = await write('Report me');
    const { status, body, headers } = await report(backend, [id], { explanation: 'An insult.' });
    assert.equal(status, 201);
    assert.match(body.code, /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}$/);
    assert.equal(headers.get('location'), `/v1/reports/${body.code}`);
    const found = await look(body.code);
    assert.deepEqual([found.kind, found.ruleId, found.receivedAt], ['rule', 'respect', body.receivedAt]);
    assert.deepEqual(
      found.items.map((item: { commentId: string; state: string }) => [item.commentId, item.state]),
      [[id, 'waiting']],
    );
    const typed = body.code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    assert.deepEqual(await look(typed), found);
    assert.equal((await look('AAAA-BBBB-CCCC-DDDD-EEEE')).code, 'report-unknown');
  });

  it('of something illegal say why, and that it is meant honestly; and show nobody who made them', async () => {
    const ids = [await write('Untrue one'), await write('Untrue two')];
    for (const missing of ['explanation', 'goodFaith']) {
      const { [missing]: _left, ...rest } = LAW as Record<string, unknown>;
      assert.equal((await report(backend, ids, rest)).body.code, 'request-invalid', missing);
    }
    assert.equal((await report(backend, ids, { ...LAW, goodFaith: false })).body.code, 'request-invalid');
    const { body } = await report(backend, ids, LAW);
    const { text } = await backend.get(`/reports/${body.code}`);
    assert.doesNotMatch(text, /Zoé|zoe@/);
    const statement = await decide(backend, staff, ids[0]!, {
      ground: { kind: 'law', law: 'StGB § 186' },
      category: 'ILLEGAL_OR_HARMFUL_SPEECH',
      explanation: 'Defamation.',
    });
    const { id } = statement.body.items[0].decision;
    const { source } = (await backend.get(`/statements/${id}`, { token: staff })).body;
    assert.equal(source, 'article-16-notice');
    const { items } = await look(body.code);
    assert.deepEqual(
      items.map(({ state }: { state: string }) => state),
      ['restricted', 'waiting'],
    );
    assert.equal(items[0].moderation.law, 'StGB § 186');
    assert.equal(items[0].explanation, 'Defamation.');
  });

  it('are about published rules and about comments that are there', async () => {
    const id = await write('There');
    assert.equal((await report(backend, [id], { ruleId: 'no-criticism' })).body.code, 'rule-unknown');
    assert.equal((await report(backend, [id, 'nothing'])).body.code, 'comment-unknown');
    assert.equal((await report(backend, [])).body.code, 'request-invalid');
    const many = Array.from({ length: 21 }, (_each, index) => `c${index}`);
    assert.equal((await report(backend, many)).body.code, 'request-invalid');
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal((await report(backend, [id])).body.code, 'comment-deleted');
  });

  it('say so when the author has deleted the comment meanwhile', async () => {
    const id = await write('Regretted');
    const { code } = (await report(backend, [id])).body;
    await backend.write('DELETE', `/comments/${id}`, { token: ann, headers: { 'If-Match': '"1"' } });
    assert.equal((await look(code)).items[0].state, 'gone');
  });

  it('sent again have the same receipt; another with the same key is refused', async () => {
    const id = await write('Twice');
    const headers = { 'Idempotency-Key': backend.newKey() };
    const body = { kind: 'rule', ruleId: 'respect', commentIds: [id], explanation: 'Once.' };
    const send = (changes = {}) =>
      backend.write('POST', '/reports', { headers, body: { ...body, ...changes } });
    const first = await send();
    const again = await send();
    assert.deepEqual(again.body, first.body);
    assert.equal(again.headers.get('idempotency-replayed'), 'true');
    assert.equal((await send({ explanation: 'Other.' })).body.code, 'idempotency-key-reused');
  });

  it('are refused beyond a limit, and what was taken stays', async () => {
    const tight = await suite.start({ limits: { addressReports: { count: 3, seconds: 600 } } });
    await tight.openTopic(TOPIC, ann);
    const { id } = (await tight.comment(TOPIC, ann, 'Flooded')).body;
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_each, index) => report(tight, [id], { explanation: `Report ${index}` })),
    );
    const taken = answers.filter(({ status }) => status === 201);
    assert.equal(taken.length, 3);
    for (const { status, body, headers } of answers) {
      if (status === 201) continue;
      assert.equal(body.code, 'rate-limited');
      assert.ok(Number(headers.get('retry-after')) > 0);
    }
    for (const { body } of taken) {
      assert.equal((await tight.get(`/reports/${body.code}`)).body.items[0].state, 'waiting');
    }
  });

  it('are limited over all addresses too', async () => {
    const tight = await suite.start({
      trustedProxies: ['127.0.0.1'],
      limits: { reports: { count: 5, seconds: 600 } },
    });
    await tight.openTopic(TOPIC, ann);
    const { id } = (await tight.comment(TOPIC, ann, 'Flooded')).body;
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_each, index) =>
        tight.write('POST', '/reports', {
          body: { kind: 'rule', ruleId: 'respect', commentIds: [id] },
          headers: { 'X-Forwarded-For': `198.51.100.${index}` },
        }),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 201).length, 5);
    assert.equal(new Set(answers.map(({ body }) => body.code)).size, 6);
  });

  it('that say the same are one, with a code for each who sent it; and forget who sent them in time', async () => {
    const place = await suite.newPlace();
    const own = await suite.start({}, place);
    await own.openTopic(TOPIC, ann);
    const { id } = (await own.comment(TOPIC, ann, 'Many see this')).body;
    const codes = [
      (await report(own, [id])).body.code,
      (await report(own, [id])).body.code,
      (await report(own, [id], LAW)).body.code,
    ];
    assert.equal(new Set(codes).size, 3);
    await decide(own, staff, id, { action: 'keep' });
    for (const code of codes) assert.equal((await own.get(`/reports/${code}`)).body.items[0].state, 'kept');
    const key = codes[0];
    await own.close();
    const store = await suite.connect(place);
    const rows = await store.db.selectFrom('reports').selectAll().orderBy('times').execute();
    assert.deepEqual(
      rows.map(({ times, email, waiting }) => [times, email, waiting]),
      [
        [1, LAW.email, false],
        [2, null, false],
      ],
    );
    const stored = JSON.stringify(await store.db.selectFrom('report_codes').selectAll().execute());
    assert.doesNotMatch(stored, new RegExp(key.replaceAll('-', '-?')));
    await maintain(store.db, own.config);
    const emails = () =>
      store.db.selectFrom('reports').select('email').where('email', 'is not', null).execute();
    assert.equal((await emails()).length, 1);
    const old = new Date(Date.UTC(2025, 1, 1));
    await store.db.updateTable('reports').set({ received_at: old }).execute();
    await store.db.updateTable('decisions').set({ decided_at: old }).execute();
    await maintain(store.db, own.config);
    assert.equal((await emails()).length, 0);
    await store.close();
  });
});

describeOnPostgres('the same report at the same instant', (suite) => {
  it('is one, and every sender has a receipt that is found', async () => {
    const backend = await suite.start({ limits: { addressReports: { count: 1000, seconds: 1 } } });
    const ann = await suite.bank.sign('ann');
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, ann, 'Crowd')).body;
    const answers = await Promise.all(Array.from({ length: 40 }, () => report(backend, [id])));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]));
    for (const { body } of answers) {
      assert.equal((await backend.get(`/reports/${body.code}`)).body.items[0].commentId, id);
    }
  });
});
