import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import { MEMBERS, memberNamed } from '../../../server/seed/members.js';
import { seed } from '../../../server/seed/seed.js';
import { CASES } from '../../../server/seed/content/moderation.js';
import type { CommentList } from '../../../src/contract/comments.js';
import type { LedgerCounts, LedgerEntry } from '../../../src/contract/ledger.js';
import { describeOnEachDatabase, type Backend } from '../support/backend.js';
import { assertChain, differencesIn, sealedEntries } from '../support/ledger.js';

const PERIOD = 'from=2026-01-01&to=2026-12-31';
/** Of what comes with a low rating and of what comes with a high one, the shares that are removed differ by less. */
const TOLERANCE = 0.01;

describeOnEachDatabase('the moderation of the demo community', (suite) => {
  let backend: Backend;
  let counts: LedgerCounts;
  let entries: LedgerEntry[];

  before(async () => {
    const place = await suite.newPlace();
    const { db, close } = await suite.connect(place);
    await seed(db);
    const { rows } = await sql`select 1 from outbox`.execute(db);
    assert.deepEqual(rows, [], 'nobody is told of what is long past');
    await close();
    backend = await suite.start({}, place);
    counts = (await backend.get(`/ledger/counts?${PERIOD}`)).body;
    entries = await sealedEntries(backend, counts.submissions);
  });

  const tokenOf = (name: string) => {
    const { subject, roles } = memberNamed(name);
    return suite.bank.sign(subject, { name, roles });
  };
  const list = async (topicKey: string) =>
    (await backend.get(`/topics/${encodeURIComponent(topicKey)}/comments?limit=100`)).body as CommentList;
  const queue = async (name: string, staff: string) =>
    (await backend.get(`/desk/queue?queue=${name}`, { token: await tokenOf(staff) })).body.items;

  it('removes what rates low no more than what rates high, on a subject that most people criticise', () => {
    const share = (ratings: readonly number[]) => {
      const rows = counts.ratings.filter(({ rating }) => ratings.includes(rating));
      const sum = (name: 'submitted' | 'removed') => rows.reduce((total, row) => total + row[name], 0);
      return { submitted: sum('submitted'), rate: sum('removed') / sum('submitted') };
    };
    const [low, high, all] = [share([1, 2]), share([4, 5]), share([1, 2, 3, 4, 5])];
    assert.ok(low.rate > 0 && high.rate > 0);
    assert.ok(Math.abs(low.rate - high.rate) < TOLERANCE, `${low.rate} of low, ${high.rate} of high ratings`);
    const critical = low.submitted / all.submitted;
    assert.ok(critical > 0.55 && critical < 0.65, `${critical} of the ratings are low`);
  });

  it('leaves markers in the threads, as many as the record says, with the replies below them', async () => {
    const topics = [...new Set(CASES.map(({ topic }) => topic))];
    const shown = (await Promise.all(topics.map(list))).flatMap(({ items }) => items);
    const markers = shown.filter(({ state }) => state === 'removed');
    assert.equal(markers.length, counts.removed - counts.reversed);
    for (const { moderation, body, author } of markers) {
      assert.equal(moderation?.rulesVersion, '2026-01-05');
      assert.ok(moderation.decidedAt < '2026-11-21');
      assert.deepEqual([body, author], [[], null]);
    }
    const underRules = counts.rules.reduce((sum, { removed }) => sum + removed, 0);
    assert.equal(underRules, counts.removed);
    assert.ok(markers.some(({ replyCount }) => replyCount > 0));
  });

  it('tells authors why, lets them appeal to somebody else, and brings back what was wrongly removed', async () => {
    const statements = async (name: string) =>
      (await backend.get('/viewer/statements?locale=fr', { token: await tokenOf(name) })).body.items;
    const [jonas] = await statements('Jonas Weber');
    assert.equal(jonas.rule.title, 'Respecter les personnes');
    assert.equal(jonas.source, 'other-notification');
    const [aminas] = await statements('Amina Haddad');
    assert.deepEqual([aminas.state, aminas.appeal.outcome], ['reversed', 'reversed']);
    const { items } = await list('forum/fermeture-agences');
    assert.ok(items.some(({ id, state }) => id === aminas.commentId && state === 'published'));
    const [pascals] = await statements('Pascal Hamel');
    assert.deepEqual([pascals.state, pascals.appeal.outcome], ['standing', 'upheld']);
    assert.deepEqual([counts.appeals, counts.upheld, counts.reversed], [4, 1, 1]);
  });

  it('has left something to do in every queue of the staff', async () => {
    const appeals = await queue('appeals', 'Rachel Whitcombe');
    assert.deepEqual(
      appeals.map((item: { appeal: { mayDecide: boolean } }) => item.appeal.mayDecide),
      [true, false],
    );
    assert.equal((await queue('reported', 'Claire Fontaine')).length, 3);
    assert.equal((await queue('held', 'Claire Fontaine')).length, 1);
  });

  it('is counted alike by the server and by whoever has the entries, for any period', async () => {
    for (const [from, to] of [
      ['2026-01-01', '2026-12-31'],
      ['2026-11-01', '2026-11-14'],
      ['2026-09-20', '2026-11-20'],
    ]) {
      const shown = (await backend.get(`/ledger/counts?from=${from}&to=${to}`)).body as LedgerCounts;
      assert.ok(shown.submissions > 100 && shown.removed > 2, from);
      assert.deepEqual(differencesIn(shown, entries), []);
      assert.deepEqual(differencesIn({ ...shown, removed: shown.removed - 1 }, entries), [
        { path: ['removed'], shown: shown.removed - 1, counted: shown.removed },
      ]);
    }
  });

  it('is one chain, in the order in which it happened', () => {
    assertChain(entries);
    const times = entries.map(({ at }) => at);
    assert.deepEqual(times, [...times].sort());
    assert.ok(entries.length > counts.submissions && counts.submissions > MEMBERS.length);
  });
});
