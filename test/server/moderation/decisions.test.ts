import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { before, it } from 'node:test';
import { maintain } from '../../../server/database/maintenance.js';
import { describeOnEachDatabase, describeOnPostgres, type Backend } from '../support/backend.js';
import { decide, report, RULE } from '../support/moderation.js';
import { StreamClient } from '../support/stream-client.js';

const TOPIC = 'walls';

describeOnEachDatabase('decisions', (suite) => {
  let backend: Backend;
  let ann: string;
  let ben: string;
  let staff: string;
  let second: string;

  before(async () => {
    backend = suite.backend;
    [ann, ben] = [await suite.bank.sign('ann'), await suite.bank.sign('ben')];
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    second = await suite.bank.sign('second', { roles: ['staff'] });
    await backend.openTopic(TOPIC, ann);
  });

  const write = async (text: string, parentId: string | null = null, token = ann): Promise<string> =>
    (await backend.comment(TOPIC, token, text, parentId)).body.id;
  const read = async (id: string) => (await backend.get(`/comments/${id}`)).body;
  const count = async () => (await backend.get(`/topics/${TOPIC}`)).body.commentCount;

  it('take a comment away under a rule, and leave a marker in its place', async () => {
    const id = await write('You are all thieves');
    const reply = await write('Calm down', id, ben);
    const before = await count();
    const { body } = await decide(backend, staff, id);
    assert.equal(body.items[0].result, 'decided');
    const { moderation, ...shown } = await read(id);
    assert.deepEqual(
      [shown.state, shown.author, shown.body, shown.reactions, shown.replyCount],
      ['removed', null, [], {}, 1],
    );
    assert.deepEqual(
      { ...moderation, decidedAt: '' },
      {
        restriction: 'removed',
        ruleId: 'respect',
        rulesVersion: '2026-01-05',
        law: null,
        decidedAt: '',
        by: 'staff',
        until: null,
      },
    );
    assert.equal(await count(), before - 1);
    assert.equal((await read(reply)).state, 'published');
    const list = (await backend.get(`/topics/${TOPIC}/comments`)).body.items;
    const marker = list.find((item: { id: string }) => item.id === id);
    assert.equal(marker.state, 'removed');
    assert.equal(marker.replies.items[0].id, reply);
    assert.doesNotMatch(JSON.stringify(list), /thieves/);
  });

  it('keep the place of a comment without replies too, and bring it back as it was', async () => {
    const parent = await write('Parent');
    const id = await write('To go and come back', parent);
    await backend.write('PUT', `/comments/${id}/reactions/support`, { token: ben });
    const before = await count();
    const { decision } = (await decide(backend, staff, id)).body.items[0];
    assert.equal((await read(parent)).replyCount, 1);
    assert.equal((await backend.get(`/comments/${parent}/replies`)).body.items[0].state, 'removed');
    const again = await decide(backend, second, id, { action: 'restore', decisionId: decision.id });
    assert.equal(again.body.items[0].result, 'decided');
    const shown = await read(id);
    assert.deepEqual(
      [shown.state, shown.reactions, shown.moderation],
      ['published', { support: 1 }, undefined],
    );
    assert.equal(shown.author.name, 'Name of ann');
    assert.equal(await count(), before);
  });

  it('let nobody write, react or go on with what was taken away', async () => {
    const id = await write('Gone soon');
    await decide(backend, staff, id);
    const headers = { 'If-Match': '"1"' };
    const attempts = [
      backend.comment(TOPIC, ben, 'A reply', id),
      backend.write('PATCH', `/comments/${id}`, { token: ann, headers, body: { text: 'Changed' } }),
      backend.write('DELETE', `/comments/${id}`, { token: ann, headers }),
      backend.write('PUT', `/comments/${id}/reactions/support`, { token: ben }),
      backend.write('PUT', `/comments/${id}/pin`, { token: staff }),
      backend.get(`/comments/${id}/text`, { token: ann }),
    ];
    for (const { body } of await Promise.all(attempts)) assert.equal(body.code, 'comment-deleted');
    const restored = await backend.write('POST', `/comments/${id}/restoration`, { token: ann });
    assert.equal(restored.body.code, 'undo-expired');
    assert.equal((await read(id)).state, 'removed');
    assert.deepEqual((await backend.get(`/comments/${id}/versions`)).body.items, []);
  });

  it('label a comment, which stays readable', async () => {
    const id = await write('Rumours');
    const body = { action: 'label', ground: RULE, explanation: 'Not confirmed.' } as const;
    assert.equal((await decide(backend, staff, id, body)).body.items[0].result, 'decided');
    const shown = await read(id);
    assert.equal(shown.state, 'published');
    assert.equal(shown.moderation.restriction, 'labelled');
    assert.equal(shown.body.length, 1);
  });

  it('need a published rule or a law for every restriction', async () => {
    const id = await write('Fees are far too high');
    for (const action of ['remove', 'disable', 'label'] as const) {
      const bare = await decide(backend, staff, id, { action, ground: undefined });
      assert.equal(bare.body.code, 'ground-missing', action);
      const ground = { kind: 'rule', ruleId: 'no-criticism' } as const;
      assert.equal((await decide(backend, staff, id, { action, ground })).body.code, 'rule-unknown', action);
    }
    const law = { kind: 'law', law: 'StGB § 186' } as const;
    const bare = await decide(backend, staff, id, { ground: law });
    assert.equal(bare.body.errors[0].pointer, '/body/category');
    assert.equal((await read(id)).state, 'published');
    const whole = { ground: law, category: 'ILLEGAL_OR_HARMFUL_SPEECH', explanation: 'Defamation.' } as const;
    assert.equal((await decide(backend, staff, id, whole)).status, 200);
    assert.equal((await read(id)).moderation.law, 'StGB § 186');
  });

  it('are not for members, and not about one’s own comment', async () => {
    const id = await write('Mine', null, staff);
    assert.equal((await decide(backend, ben, id)).body.code, 'forbidden');
    assert.equal((await decide(backend, null, id)).body.code, 'token-missing');
    assert.equal((await decide(backend, staff, id)).body.code, 'own-comment');
    assert.equal((await read(id)).state, 'published');
  });

  it('are taken once: the second of two is told what the first decided', async () => {
    const id = await write('Two look at this');
    const kept = (await decide(backend, staff, id, { action: 'keep' })).body.items[0];
    const late = await decide(backend, second, id);
    assert.equal(late.status, 409);
    assert.equal(late.body.code, 'already-decided');
    assert.equal(late.body.current.items[0].decision.id, kept.decision.id);
    assert.equal((await read(id)).state, 'published');
    const known = await decide(backend, second, id, { decisionId: kept.decision.id });
    assert.equal(known.status, 200);
    const { items } = (await backend.get(`/comments/${id}/decisions`, { token: staff })).body;
    assert.deepEqual(
      items.map(({ action }: { action: string }) => action),
      ['remove', 'keep'],
    );
  });

  it('see an edit that came between', async () => {
    const id = await write('First');
    const headers = { 'If-Match': '"1"' };
    await backend.write('PATCH', `/comments/${id}`, { token: ann, headers, body: { text: 'Second' } });
    assert.equal((await decide(backend, staff, id)).body.code, 'version-mismatch');
    assert.equal((await decide(backend, staff, id, { version: 2 })).status, 200);
  });

  it('about many at once stop at none that somebody else has decided', async () => {
    const ids = [await write('One'), await write('Two'), await write('Three')];
    await decide(backend, second, ids[1]!, { action: 'keep' });
    const { body } = await backend.write('POST', '/decisions', {
      token: staff,
      body: {
        items: [...ids, 'nothing'].map((commentId) => ({ commentId, version: 1, decisionId: null })),
        action: 'remove',
        ground: RULE,
      },
    });
    assert.deepEqual(
      body.items.map(({ result }: { result: string }) => result),
      ['decided', 'already-decided', 'decided', 'comment-unknown'],
    );
    assert.deepEqual(await Promise.all(ids.map(async (id) => (await read(id)).state)), [
      'removed',
      'published',
      'removed',
    ]);
  });

  it('exist once, however often they are sent', async () => {
    const id = await write('Sent twice');
    const headers = { 'Idempotency-Key': backend.newKey() };
    const body = { items: [{ commentId: id, version: 1, decisionId: null }], action: 'remove', ground: RULE };
    const send = () => backend.write('POST', '/decisions', { token: staff, headers, body });
    const [first, twin] = await Promise.all([send(), send()]);
    const third = await send();
    assert.deepEqual([first.status, twin.status, third.status], [200, 200, 200]);
    assert.deepEqual(third.body, first.body);
    assert.equal((await backend.get(`/comments/${id}/decisions`, { token: staff })).body.items.length, 1);
  });

  it('are told of to those who read, without the text; nor is it told to those who come back', async () => {
    const stream = await StreamClient.open(backend, [`topic:${TOPIC}`]);
    const from = (await backend.get(`/topics/${TOPIC}/comments`)).headers.get('stream-position')!;
    const id = await write('Secret insult');
    await decide(backend, staff, id);
    const { data } = await stream.nextNamed('comment-changed');
    assert.equal(data.comment.moderation.ruleId, 'respect');
    assert.equal(data.comment.author, null);
    stream.close();
    const late = await StreamClient.open(backend, [`topic:${TOPIC}`], { lastEventId: from });
    const missed = [await late.nextNamed('comment-created'), await late.nextNamed('comment-changed')];
    assert.equal(missed.at(-1)!.data.comment.state, 'removed');
    assert.doesNotMatch(JSON.stringify(missed), /insult/);
    late.close();
  });

  it('are told of in plain HTML, with the rule’s name', async () => {
    await backend.openTopic('plain', ann);
    const { id } = (await backend.comment('plain', ann, 'Rude words')).body;
    await decide(backend, staff, id);
    const { text } = await backend.get('/topics/plain/comments?locale=fr', {
      headers: { Accept: 'text/html' },
    });
    assert.match(
      text,
      /Commentaire retiré au titre de la règle «\u202fRespecter les personnes\u202f», le .*, par l’équipe/,
    );
    assert.doesNotMatch(text, /Rude words/);
  });

  it('count towards nothing: not the answer, not the staff’s replies, not the rating', async () => {
    const other = await suite.start({ questionTopics: ['q'], ratingTopics: ['r'] });
    for (const key of ['q', 'r']) await other.openTopic(key, ann);
    const question = (await other.comment('q', ann, 'How?')).body.id;
    const answer = (await other.comment('q', ben, 'So.', question)).body.id;
    await other.write('PUT', `/comments/${question}/answer`, { token: ann, body: { answerId: answer } });
    const staffReply = (await other.comment('q', staff, 'From the bank', question)).body.id;
    const decision = (await decide(other, staff, answer)).body.items[0].decision;
    assert.equal((await other.get(`/comments/${question}`)).body.answerId, null);
    await decide(other, second, staffReply);
    const summary = async (key: string) => (await other.get(`/topics/${key}/comments`)).body.topic;
    assert.equal((await summary('q')).staffReplies, undefined);
    await decide(other, staff, answer, { action: 'restore', decisionId: decision.id });
    assert.equal((await other.get(`/comments/${question}`)).body.answerId, answer);

    const rated = await other.write('POST', '/topics/r/comments', {
      token: ann,
      body: { text: 'Bad', parentId: null, rating: 1 },
    });
    const { id } = rated.body;
    const removal = (await decide(other, staff, id)).body.items[0].decision;
    assert.deepEqual((await summary('r')).ratings.spread, [0, 0, 0, 0, 0]);
    assert.equal((await other.get(`/comments/${id}`)).body.rating, undefined);
    await decide(other, second, id, { action: 'restore', decisionId: removal.id });
    assert.deepEqual((await summary('r')).ratings.spread, [1, 0, 0, 0, 0]);
  });

  it('forget what they took away once nobody can ask for another look, and keep their reasons', async () => {
    const place = await suite.newPlace();
    const own = await suite.start({}, place);
    await own.openTopic('old', ann);
    const post = async (text: string) => (await own.comment('old', ann, text)).body.id as string;
    const settled = await post('Secret settled');
    const recent = await post('Secret recent');
    const waiting = await post('Secret waiting');
    const answered = await post('Secret answered');
    const returning = await post('Secret returning');
    const removals = new Map<string, string>();
    for (const id of [settled, recent, waiting, answered, returning]) {
      const until = id === returning && { until: new Date(Date.now() + 86_400_000).toISOString() };
      const { body } = await decide(own, staff, id, { ...until });
      removals.set(id, body.items[0].decision.id);
    }
    for (const id of [waiting, answered]) {
      const { body } = await own.write('POST', `/statements/${removals.get(id)}/appeals`, {
        token: ann,
        body: { text: 'Why?' },
      });
      if (id === waiting) continue;
      await own.write('POST', `/appeals/${body.id}/decision`, {
        token: second,
        body: { outcome: 'upheld', reasons: 'It stands.' },
      });
    }
    await own.close();
    const store = await suite.connect(place);
    const texts = async () => {
      const rows = await store.db.selectFrom('comments').select(['id', 'source', 'body']).execute();
      return rows.filter(({ source, body }) => source !== null || body.length > 0).map(({ id }) => id);
    };
    await maintain(store.db, own.config);
    assert.equal((await texts()).length, 5);
    const old = [settled, waiting, answered, returning].map((id) => removals.get(id) as string);
    await sql`update decisions set decided_at = now() - interval '7 months' where id = any(${old}::text[])`.execute(
      store.db,
    );
    await maintain(store.db, own.config);
    assert.deepEqual((await texts()).sort(), [recent, waiting, answered, returning].sort());
    const kept = await sql<{ text: string }>`
      select data::text as text from outbox where comment_id = ${settled}
      union all select answer::text from idempotency_keys where comment_id = ${settled}`.execute(store.db);
    assert.ok(kept.rows.length > 0);
    for (const { text } of kept.rows) assert.doesNotMatch(text, /Secret/);
    await store.close();

    const later = await suite.start({}, place);
    const { body: statement } = await later.get(`/statements/${removals.get(settled)}`, { token: ann });
    assert.deepEqual([statement.restriction, statement.rule.id, statement.body], ['removed', 'respect', []]);
    assert.equal((await later.get(`/comments/${settled}`)).body.moderation.ruleId, 'respect');
    const again = await decide(later, second, settled, {
      action: 'restore',
      decisionId: removals.get(settled) as string,
    });
    assert.equal(again.body.code, 'comment-deleted');
    await later.close();
  });

  it('end by themselves when their time is over', async () => {
    const place = await suite.newPlace();
    const own = await suite.start({}, place);
    await own.openTopic('short', ann);
    const { id } = (await own.comment('short', ann, 'Back soon')).body;
    await decide(own, staff, id, { until: new Date(Date.now() + 86_400_000).toISOString() });
    assert.equal((await own.get(`/comments/${id}`)).body.state, 'removed');
    await own.close();
    const store = await suite.connect(place);
    await maintain(store.db, own.config);
    const { state } = await store.db.selectFrom('comments').select('state').executeTakeFirstOrThrow();
    assert.equal(state, 'removed');
    await store.db.updateTable('comments').set({ restricted_until: new Date() }).execute();
    await maintain(store.db, own.config);
    const log = await store.db.selectFrom('moderation_log').select('facts').orderBy('id').execute();
    assert.deepEqual(
      log.slice(1).map(({ facts }) => [facts.action, facts.restriction]),
      [
        ['remove', 'removed'],
        ['end', null],
      ],
    );
    await store.close();
    const later = await suite.start({}, place);
    const shown = (await later.get(`/comments/${id}`)).body;
    assert.deepEqual([shown.state, shown.moderation], ['published', undefined]);
    const { items } = (await later.get('/viewer/statements', { token: ann })).body;
    assert.equal(items[0].state, 'ended');
  });

  it('answer the reports about a comment', async () => {
    const id = await write('Reported and kept');
    const { code } = (await report(backend, [id])).body;
    await decide(backend, staff, id, { action: 'keep', explanation: 'Sharp, but within the rules.' });
    const [item] = (await backend.get(`/reports/${code}`)).body.items;
    assert.deepEqual([item.state, item.explanation], ['kept', 'Sharp, but within the rules.']);
  });
});

describeOnPostgres('two moderators at the same instant', (suite) => {
  it('decide once about one comment: one of them is told', async () => {
    const { backend } = suite;
    const ann = await suite.bank.sign('ann');
    const staff = await Promise.all(
      [1, 2, 3, 4].map((index) => suite.bank.sign(`staff ${index}`, { roles: ['staff'] })),
    );
    await backend.openTopic(TOPIC, ann);
    for (let time = 0; time < 5; time++) {
      const { id } = (await backend.comment(TOPIC, ann, `Comment ${time}`)).body;
      const answers = await Promise.all(
        staff.map((token, index) => decide(backend, token, id, index % 2 ? { action: 'keep' } : {})),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409]);
      const { items } = (await backend.get(`/comments/${id}/decisions`, { token: staff[0]! })).body;
      assert.equal(items.length, 1);
      const won = answers.find(({ status }) => status === 200)!.body.items[0].decision.id;
      for (const { status, body } of answers) {
        if (status === 409) assert.equal(body.current.items[0].decision.id, won);
      }
    }
  });

  it('do not wait for each other for ever where they decide about the same topics in another order', async () => {
    const { backend } = suite;
    const ann = await suite.bank.sign('ann');
    const [one, two] = [
      await suite.bank.sign('one', { roles: ['staff'] }),
      await suite.bank.sign('two', { roles: ['staff'] }),
    ];
    const ids: string[] = [];
    for (const key of ['a', 'b', 'c']) {
      await backend.openTopic(key, ann);
      for (let index = 0; index < 3; index++) ids.push((await backend.comment(key, ann, 'Text')).body.id);
    }
    const send = (token: string, order: readonly string[]) =>
      backend.write('POST', '/decisions', {
        token,
        body: {
          items: order.map((commentId) => ({ commentId, version: 1, decisionId: null })),
          action: 'remove',
          ground: RULE,
        },
      });
    const answers = await Promise.all([send(one, ids), send(two, [...ids].reverse())]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    for (const key of ['a', 'b', 'c']) {
      assert.equal((await backend.get(`/topics/${key}`)).body.commentCount, 0);
    }
  });
});
