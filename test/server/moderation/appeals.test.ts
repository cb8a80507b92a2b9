import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { TransparencyRecord } from '../../../src/contract/desk.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend, type Reply } from '../support/backend.js';
import { decide, report, RULE } from '../support/moderation.js';

const TOPIC = 'appeals';

describeOnEachDatabase('statements of reasons and appeals', (suite) => {
  let backend: Backend;
  let ann: string;
  let ben: string;
  let first: string;
  let second: string;

  before(async () => {
    backend = await suite.start({
      limits: { addressReports: { count: 1000, seconds: 1 } },
      moderation: { territory: ['FR', 'DE'], outOfCourt: 'https://bodies.example' },
    });
    [ann, ben] = [await suite.bank.sign('ann'), await suite.bank.sign('ben')];
    first = await suite.bank.sign('first', { roles: ['staff'] });
    second = await suite.bank.sign('second', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  const write = async (text: string): Promise<string> => (await backend.comment(TOPIC, ann, text)).body.id;
  const remove = async (id: string, changes = {}): Promise<string> =>
    (await decide(backend, first, id, changes)).body.items[0].decision.id;
  const appeal = (statementId: string, token = ann, text = 'I only described the fees.'): Promise<Reply> =>
    backend.write('POST', `/statements/${statementId}/appeals`, { token, body: { text } });
  const answer = (appealId: string, token: string, changes = {}): Promise<Reply> =>
    backend.write('POST', `/appeals/${appealId}/decision`, {
      token,
      body: { outcome: 'reversed', reasons: 'It is sharp, and allowed.', ...changes },
    });
  const read = async (id: string) => (await backend.get(`/comments/${id}`)).body;

  it('tell the author why, in full and in their language', async () => {
    const id = await write('This is **robbery**');
    await remove(id, { facts: 'Seen while reading.', explanation: 'The word insults the staff.' });
    const { items } = (await backend.get('/viewer/statements?locale=de', { token: ann })).body;
    const { decidedAt, contentDate, redress, id: statementId, body, ...rest } = items[0];
    assert.deepEqual(rest, {
      commentId: id,
      topicKey: TOPIC,
      restriction: 'removed',
      until: null,
      territorialScope: ['FR', 'DE'],
      rule: {
        id: 'respect',
        title: 'Menschen achten',
        text: 'Kritisieren Sie unsere Leistungen, Gebühren und Entscheidungen so scharf, wie Sie wollen. Beleidigen, bedrohen und belästigen Sie niemanden.',
        inForceSince: '2026-01-05T00:00:00.000Z',
      },
      rulesVersion: '2026-01-05',
      law: null,
      explanation: 'The word insults the staff.',
      facts: 'Seen while reading.',
      category: 'CYBER_VIOLENCE',
      source: 'own-initiative',
      automatedDetection: false,
      automatedDecision: 'not',
      state: 'standing',
      appeal: null,
    });
    assert.ok(Date.parse(decidedAt) >= Date.parse(contentDate));
    assert.match(JSON.stringify(body), /robbery/);
    assert.equal(redress.outOfCourt, 'https://bodies.example');
    const months = (Date.parse(redress.appealUntil) - Date.parse(decidedAt)) / 86_400_000;
    assert.ok(months > 180 && months < 185);
    const mine = (await backend.get(`/viewer/topics/${TOPIC}/comments`, { token: ann })).body.items;
    assert.deepEqual([mine[0].commentId, mine[0].state, mine[0].statementId], [id, 'removed', statementId]);
    assert.match(JSON.stringify(mine[0].body), /robbery/);
    assert.deepEqual((await backend.get(`/viewer/topics/${TOPIC}/comments`, { token: ben })).body.items, []);
  });

  it('are for the author and the staff alone', async () => {
    const statementId = await remove(await write('Private'));
    const get = async (token: string) => (await backend.get(`/statements/${statementId}`, { token })).status;
    assert.deepEqual([await get(ann), await get(first), await get(ben)], [200, 200, 403]);
    assert.equal((await appeal(statementId, ben)).status, 403);
    assert.equal((await appeal(statementId, second)).status, 403);
    assert.equal((await backend.get('/statements/nothing', { token: ann })).body.code, 'statement-unknown');
    assert.deepEqual((await backend.get('/viewer/statements', { token: ben })).body.items, []);
  });

  it('are paged, the newest first', async () => {
    const all = (await backend.get('/viewer/statements?limit=100', { token: ann })).body.items;
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await backend.get(`/viewer/statements?limit=1${query}`, { token: ann });
      ids.push(...body.items.map(({ id }: { id: string }) => id));
      cursor = body.next;
    } while (cursor !== null);
    assert.deepEqual(
      ids,
      all.map(({ id }: { id: string }) => id),
    );
    assert.equal(
      (await backend.get('/viewer/statements?cursor=<>', { token: ann })).body.code,
      'cursor-invalid',
    );
  });

  it('are answered by somebody else than who decided, and a reversal brings the comment back', async () => {
    const id = await write('The fees are a disgrace');
    const { code } = (await report(backend, [id])).body;
    const statementId = await remove(id);
    const { status, body } = await appeal(statementId);
    assert.deepEqual([status, body.outcome], [201, 'waiting']);
    assert.equal((await appeal(statementId, ann, 'Once more')).body.code, 'appeal-exists');
    assert.equal((await answer(body.id, ann)).body.code, 'forbidden');
    const own = await answer(body.id, first);
    assert.deepEqual([own.status, own.body.code], [403, 'same-person']);
    assert.equal((await read(id)).state, 'removed');
    const reversed = await answer(body.id, second);
    assert.deepEqual([reversed.status, reversed.body.outcome], [200, 'reversed']);
    assert.deepEqual([(await read(id)).state, (await read(id)).moderation], ['published', undefined]);
    const statement = (await backend.get(`/statements/${statementId}`, { token: ann })).body;
    assert.equal(statement.state, 'reversed');
    assert.equal(statement.appeal.reasons, 'It is sharp, and allowed.');
    const again = await answer(body.id, second, { outcome: 'upheld' });
    assert.deepEqual([again.body.code, again.body.current.outcome], ['already-decided', 'reversed']);
    const { items } = (await backend.get(`/reports/${code}`)).body;
    assert.deepEqual([items[0].state, items[0].explanation], ['kept', 'It is sharp, and allowed.']);
  });

  it('can be turned down, with reasons; that is the end of it here', async () => {
    const id = await write('Insult');
    const statementId = await remove(id);
    const { body } = await appeal(statementId);
    await answer(body.id, second, { outcome: 'upheld', reasons: 'It insults a person.' });
    assert.equal((await read(id)).state, 'removed');
    const statement = (await backend.get(`/statements/${statementId}`, { token: ann })).body;
    assert.deepEqual([statement.state, statement.appeal.outcome], ['standing', 'upheld']);
    assert.equal(statement.redress.appealUntil, null);
  });

  it('can end in something milder, which has a statement of its own', async () => {
    const id = await write('Half right');
    const { body } = await appeal(await remove(id));
    const bare = await answer(body.id, second, { outcome: 'partly' });
    assert.equal(bare.body.errors[0].pointer, '/body/action');
    assert.equal((await answer(body.id, second, { outcome: 'partly', action: 'label' })).status, 200);
    const shown = await read(id);
    assert.deepEqual([shown.state, shown.moderation.restriction], ['published', 'labelled']);
    const { items } = (await backend.get('/viewer/statements', { token: ann })).body;
    assert.deepEqual(
      items.slice(0, 2).map(({ state }: { state: string }) => state),
      ['standing', 'replaced'],
    );
    assert.equal((await appeal(items[0].id)).body.code, 'appeal-closed');
  });

  it('are for whoever reported too, where nothing was done', async () => {
    const id = await write('Kept at first');
    const { code } = (await report(backend, [id])).body;
    const send = (text = 'It names my sister.') =>
      backend.write('POST', `/reports/${code}/appeals`, { body: { text } });
    assert.equal((await send()).body.code, 'appeal-closed');
    await decide(backend, first, id, { action: 'keep' });
    const { status, body } = await send();
    assert.equal(status, 201);
    assert.equal((await send()).body.id, body.id);
    assert.equal((await send('More')).body.code, 'appeal-exists');
    assert.equal((await answer(body.id, first)).body.code, 'same-person');
    assert.equal((await answer(body.id, second, { action: 'remove' })).body.code, 'ground-missing');
    const done = await answer(body.id, second, { action: 'remove', ground: RULE });
    assert.equal(done.status, 200);
    assert.equal((await read(id)).state, 'removed');
    const [item] = (await backend.get(`/reports/${code}`)).body.items;
    assert.deepEqual([item.state, item.appeal.outcome, item.appealUntil], ['restricted', 'reversed', null]);
    // The author has not been heard yet.
    const { items } = (await backend.get('/viewer/statements', { token: ann })).body;
    assert.equal(items[0].commentId, id);
    assert.equal((await appeal(items[0].id)).status, 201);
  });

  it('are not about one’s own comment', async () => {
    const writer = await suite.bank.sign('writer', { roles: ['staff'] });
    const { id } = (await backend.comment(TOPIC, writer, 'By the staff')).body;
    const { body } = await appeal(await remove(id), writer);
    assert.equal((await answer(body.id, writer)).body.code, 'own-comment');
    assert.equal((await answer('nothing', second)).body.code, 'appeal-unknown');
  });

  it('are exported as the transparency database takes them, without a word of the comment', async () => {
    const { body, text } = await backend.get('/desk/statements/export', { token: first });
    const all = (await backend.get('/viewer/statements?limit=100', { token: ann })).body.items;
    assert.ok(body.statements.length >= all.length);
    for (const record of body.statements) TransparencyRecord.parse(record);
    const [record] = body.statements;
    assert.equal(record.decision_ground, 'DECISION_GROUND_INCOMPATIBLE_CONTENT');
    assert.equal(record.category, 'STATEMENT_CATEGORY_CYBER_VIOLENCE');
    assert.deepEqual(record.territorial_scope, ['FR', 'DE']);
    assert.doesNotMatch(text, /robbery|Seen while|insults the staff|Name of/);
    assert.equal((await backend.get('/desk/statements/export', { token: ann })).status, 403);
  });
});

describeOnEachDatabase('the time for appeals', (suite) => {
  it('is six months', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({}, place);
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, ann, 'Long ago')).body;
    const statementId = (await decide(backend, staff, id)).body.items[0].decision.id;
    await backend.close();
    const store = await suite.connect(place);
    const old = new Date();
    old.setUTCMonth(old.getUTCMonth() - 6);
    await store.db
      .updateTable('decisions')
      .set({ decided_at: new Date(old.getTime() - 60_000) })
      .execute();
    await store.close();
    const later = await suite.start({}, place);
    const answer = await later.write('POST', `/statements/${statementId}/appeals`, {
      token: ann,
      body: { text: 'Too late?' },
    });
    assert.equal(answer.body.code, 'appeal-closed');
    const { redress } = (await later.get(`/statements/${statementId}`, { token: ann })).body;
    assert.equal(redress.appealUntil, null);
  });
});

describeOnPostgres('two who answer an appeal at the same instant', (suite) => {
  it('answer it once', async () => {
    const { backend } = suite;
    const ann = await suite.bank.sign('ann');
    const [first, ...others] = await Promise.all(
      [1, 2, 3].map((index) => suite.bank.sign(`staff ${index}`, { roles: ['staff'] })),
    );
    await backend.openTopic(TOPIC, ann);
    const { id } = (await backend.comment(TOPIC, ann, 'Text')).body;
    const statementId = (await decide(backend, first!, id)).body.items[0].decision.id;
    const appeal = await backend.write('POST', `/statements/${statementId}/appeals`, {
      token: ann,
      body: { text: 'Why?' },
    });
    const answers = await Promise.all(
      others.map((token, index) =>
        backend.write('POST', `/appeals/${appeal.body.id}/decision`, {
          token,
          body: { outcome: index === 0 ? 'reversed' : 'upheld', reasons: `By ${index}` },
        }),
      ),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const won = answers.find(({ status }) => status === 200)!.body.outcome;
    const { state } = (await backend.get(`/comments/${id}`)).body;
    assert.equal(state, won === 'reversed' ? 'published' : 'removed');
  });
});
