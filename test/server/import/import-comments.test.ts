import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { importComments, type ImportResult } from '../../../server/import/import-comments.js';
import type { ImportedComment, LineError } from '../../../server/import/imported-comment.js';
import { readComments } from '../../../server/import/read-comments.js';
import { connectStore } from '../../../server/database/connect.js';
import { describeOnEachDatabase, ORIGIN } from '../support/backend.js';
import { assertChain, differencesIn, sealedEntries } from '../support/ledger.js';
import { decide, report } from '../support/moderation.js';
import { imported, type ImportedLine } from './imported-line.js';

describeOnEachDatabase('the import of comments', (suite) => {
  let teaching: readonly ImportedLine[];

  before(() => {
    const topic = { key: 'articles/teaching', title: 'Teaching', url: `${ORIGIN}/teaching` };
    teaching = [
      imported('1', { topic, text: 'A **bold** start.', createdAt: '2024-03-01T09:00:00+01:00' }),
      imported('2', { topic, parentId: '1', author: { subject: 'teacher', name: 'Nadia B.' } }),
      imported('3', { topic, parentId: '2', text: 'See https://example.org' }),
    ];
  });

  /** Runs it on a place, as the command does while no server has it. */
  async function run(
    lines: readonly ImportedLine[],
    at = suite.newPlace(),
  ): Promise<{ place: Awaited<typeof at>; result: ImportResult }> {
    const place = await at;
    const store = await connectStore(place);
    try {
      const comments = await read(lines, suite.backend.config.community);
      const config = { ...suite.backend.config, ratingTopics: ['ratings/'], presetTopics: ['youth/'] };
      return { place, result: await importComments(store.db, config, comments) };
    } finally {
      await store.close();
    }
  }

  it('publishes them with their dates, below what they reply to', async () => {
    const { place, result } = await run(teaching);
    assert.deepEqual(result, { imported: 3, present: 0 });
    const backend = await suite.start({}, place);
    const { body } = await backend.get('/topics/articles%2Fteaching/comments');
    assert.equal(body.topic.commentCount, 3);
    const [first] = body.items;
    assert.equal(first.createdAt, '2024-03-01T08:00:00.000Z');
    assert.deepEqual(first.body[0].children[1], {
      type: 'strong',
      children: [{ type: 'text', text: 'bold' }],
    });
    const [reply] = first.replies.items;
    assert.equal(reply.author.name, 'Nadia B.');
    const below = await backend.get(`/comments/${reply.id}/replies`);
    assert.equal(below.body.items[0].depth, 2);
  });

  it('belong to those whose tokens have the same subject', async () => {
    const { place } = await run(teaching);
    const backend = await suite.start({}, place);
    const { body: list } = await backend.get('/topics/articles%2Fteaching/comments');
    const [reply] = list.items[0].replies.items;
    const token = await suite.bank.sign('teacher', { name: 'Nadia B.' });
    const edited = await backend.write('PATCH', `/comments/${reply.id}`, {
      token,
      body: { text: 'Said better.' },
      headers: { 'If-Match': '"1"' },
    });
    assert.equal(edited.status, 200);
  });

  it('are reported, removed, appealed and brought back like any other, and the record knows them from the import on', async () => {
    const { place } = await run(teaching);
    const backend = await suite.start({ ledger: { key: undefined, sealSeconds: 0.02 } }, place);
    const [staff, second] = [
      await suite.bank.sign('staff', { roles: ['staff'] }),
      await suite.bank.sign('second', { roles: ['staff'] }),
    ];
    const { body: list } = await backend.get('/topics/articles%2Fteaching/comments');
    const [reply] = list.items[0].replies.items;
    assert.equal((await report(backend, [reply.id])).status, 201);
    const removed = (await decide(backend, staff, reply.id)).body.items[0];
    assert.deepEqual([removed.result, removed.state], ['decided', 'removed']);
    const token = await suite.bank.sign('teacher', { name: 'Nadia B.' });
    assert.equal((await backend.get(`/comments/${reply.id}/receipt`, { token })).status, 200);
    const appeal = await backend.write('POST', `/statements/${removed.decision.id}/appeals`, {
      token,
      body: { text: 'It was fine elsewhere.' },
    });
    await backend.write('POST', `/appeals/${appeal.body.id}/decision`, {
      token: second,
      body: { outcome: 'reversed', reasons: 'It is fine here as well.' },
    });
    assert.equal((await backend.get(`/comments/${reply.id}`)).body.state, 'published');
    const entries = await sealedEntries(backend, 7);
    assert.deepEqual(
      entries.map(({ kind }) => kind),
      ['submission', 'submission', 'submission', 'report', 'decision', 'appeal', 'appeal-decision'],
    );
    assertChain(entries);
    const [first, answer, , ...later] = entries;
    assert.deepEqual(
      [first!.facts['imported'], first!.facts['isReply'], answer!.facts['isReply']],
      [true, false, true],
    );
    // No day before the import is claimed, and what was written elsewhere is no comment of today.
    const today = new Date().toISOString().slice(0, 10);
    for (const { at } of entries) assert.ok(at >= new Date(Date.now() - 3_600_000).toISOString());
    for (const { commitment } of later) assert.equal(commitment, answer!.commitment);
    const { body: counts } = await backend.get(`/ledger/counts?from=${today}&to=${today}`);
    assert.deepEqual([counts.submissions, counts.removed, counts.reversed], [0, 1, 1]);
    assert.deepEqual(differencesIn(counts, entries), []);
  });

  it('come once, however often they are imported', async () => {
    const { place } = await run(teaching.slice(0, 2));
    const { result } = await run(teaching, Promise.resolve(place));
    assert.deepEqual(result, { imported: 1, present: 2 });
    const backend = await suite.start({}, place);
    const { body } = await backend.get('/topics/articles%2Fteaching/comments');
    assert.equal(body.topic.commentCount, 3);
    assert.equal(body.items[0].replies.items[0].replyCount, 1);
  });

  it('join a discussion that goes on', async () => {
    const place = await suite.newPlace();
    const store = await suite.start({}, place);
    const token = await suite.bank.sign('member');
    await store.openTopic('articles/teaching', token);
    await store.comment('articles/teaching', token, 'Written here.');
    await store.close();
    await run(teaching, Promise.resolve(place));
    const backend = await suite.start({}, place);
    const { body } = await backend.get('/topics/articles%2Fteaching/comments');
    assert.equal(body.topic.commentCount, 4);
    assert.equal(body.items.length, 2);
  });

  it('count in the average where they rate', async () => {
    const topic = { key: 'ratings/account', title: 'The account', url: `${ORIGIN}/account` };
    const { place } = await run([
      imported('1', { topic, rating: 2 }),
      imported('2', { topic, rating: 5, author: { subject: 'other', name: 'Other' } }),
    ]);
    const backend = await suite.start({}, place);
    const { body } = await backend.get('/topics/ratings%2Faccount/comments');
    assert.deepEqual(body.topic.ratings, { average: 3.5, count: 2, spread: [0, 1, 0, 0, 1] });
  });

  it('gives nobody a name or a role of the staff', async () => {
    const place = await suite.newPlace();
    const before = await suite.start({}, place);
    const staff = await suite.bank.sign('staff', { name: 'Claire Fontaine', roles: ['staff'] });
    await before.get('/viewer', { token: staff });
    await before.close();
    await run(
      [imported('1', { author: { subject: 'fraud', name: 'C1aire Fontaine ✔' } })],
      Promise.resolve(place),
    );
    const backend = await suite.start({}, place);
    const { body } = await backend.get('/topics/articles%2Fold/comments');
    assert.match(body.items[0].author.name, /^N\. N\. /);
    assert.deepEqual(body.items[0].author.roles, []);
  });

  for (const { why, lines, message } of [
    {
      why: 'a second rating of the same member',
      lines: [1, 2].map((id) =>
        imported(`${id}`, { topic: { key: 'ratings/a', title: 'A', url: `${ORIGIN}/a` }, rating: 3 }),
      ),
      message: 'Line 2: This member has rated the subject already.',
    },
    {
      why: 'free text where only presets are taken',
      lines: [imported('1', { topic: { key: 'youth/a', title: 'A', url: `${ORIGIN}/a` } })],
      message: 'Line 1: This topic takes only its own sentences and drawings.',
    },
    {
      why: 'a reply to what is not there',
      lines: [imported('1'), imported('2', { parentId: 'gone' })],
      message:
        'Line 2: parentId: what it replies to is neither above it, on the same topic, nor imported before.',
    },
    {
      why: 'a reply to a comment on another topic',
      lines: [
        imported('1'),
        imported('2', { parentId: '1', topic: { key: 'other', title: 'Other', url: `${ORIGIN}/other` } }),
      ],
      message:
        'Line 2: parentId: what it replies to is neither above it, on the same topic, nor imported before.',
    },
  ]) {
    it(`refuses ${why}, and keeps nothing of what came with it`, async () => {
      const place = await suite.newPlace();
      await assert.rejects(run(lines, Promise.resolve(place)), { name: 'LineError', message });
      const store = await connectStore(place);
      const { length } = await store.db.selectFrom('comments').select('id').execute();
      await store.close();
      assert.equal(length, 0);
    });
  }
});

/** As the command reads them. */
async function read(
  lines: readonly ImportedLine[],
  limits: Parameters<typeof readComments>[1],
): Promise<ImportedComment[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-import-'));
  try {
    const file = join(folder, 'comments.jsonl');
    await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
    const comments: ImportedComment[] = [];
    const onWrong = (error: LineError) => assert.fail(error.message);
    for await (const comment of readComments(file, limits, onWrong)) comments.push(comment);
    return comments;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
