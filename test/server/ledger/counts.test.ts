import assert from 'node:assert/strict';
import { it } from 'node:test';
import { sql } from 'kysely';
import { transact } from '../../../server/database/transact.js';
import { appendToLog, type LogEntry, type LogFacts } from '../../../server/ledger/log.js';
import { describeOnEachDatabase, type Suite } from '../support/backend.js';
import { sealedEntries } from '../support/ledger.js';

const SOON = { ledger: { key: undefined, sealSeconds: 0.02 } };
const NO_GROUND = { groundKind: null, ruleId: null, rulesVersion: null, category: null } as const;
const RESPECT = {
  groundKind: 'rule',
  ruleId: 'respect',
  rulesVersion: 1,
  category: 'CYBER_VIOLENCE',
} as const;
const LAW = { groundKind: 'law', ruleId: null, rulesVersion: null, category: 'SCAMS_AND_FRAUD' } as const;

const TODAY = new Date().toISOString().slice(0, 10);
const PERIOD = `from=2026-01-01&to=${TODAY}`;

const removal: LogFacts['decision'] = {
  ...RESPECT,
  action: 'remove',
  restriction: 'removed',
  source: 'other-notification',
  automatedDetection: false,
  automatedDecision: 'not',
  temporary: false,
  rating: null,
  secondsSinceSubmission: 600,
  secondsSinceReport: 120,
};

/** A server whose record holds these entries about comments that are there. */
async function startWith(suite: Suite, entries: readonly LogEntry[]) {
  const place = await suite.newPlace();
  const { db, close } = await suite.connect(place);
  await sql`insert into topics (id, key, title) values ('t', 'fees', 'Fees')`.execute(db);
  await transact(db, async (transaction) => {
    for (const id of new Set(entries.map(({ commentId }) => commentId))) {
      await sql`insert into comments (id, topic_id, root_id, depth, body)
        values (${id}, 't', ${id}, 0, '[]')`.execute(transaction);
    }
    for (const entry of entries) await appendToLog(transaction, entry);
  });
  await close();
  const backend = await suite.start(SOON, place);
  await sealedEntries(backend, entries.length);
  return backend;
}

const submission = (commentId: string, rating: number | null = null): LogEntry => ({
  kind: 'submission',
  commentId,
  text: 'What was typed.',
  facts: { topicMode: 'ratings', rating, isReply: false },
});
const decision = (commentId: string, facts: Partial<LogFacts['decision']> = {}): LogEntry => ({
  kind: 'decision',
  commentId,
  facts: { ...removal, ...facts },
});
const appealDecision = (commentId: string, facts: Partial<LogFacts['appeal-decision']>): LogEntry => ({
  kind: 'appeal-decision',
  commentId,
  facts: {
    ...RESPECT,
    by: 'author',
    outcome: 'upheld',
    restriction: 'removed',
    automatedDecision: 'not',
    samePerson: false,
    rating: null,
    secondsSinceAppeal: 3_600,
    ...facts,
  },
});

describeOnEachDatabase('what the record says of a period', (suite) => {
  it('counts by rule, by source, by who decided, and how it ended', async () => {
    const report: LogEntry = {
      kind: 'report',
      commentId: 'a',
      facts: { ...RESPECT, byTrustedFlagger: false },
    };
    const backend = await startWith(suite, [
      ...['a', 'b', 'c', 'd'].map((id) => submission(id)),
      report,
      decision('a'),
      decision('b', { ...LAW, source: 'article-16-notice', secondsSinceReport: 360 }),
      decision('c', {
        source: 'own-initiative',
        automatedDetection: true,
        automatedDecision: 'fully',
        secondsSinceSubmission: 2,
        secondsSinceReport: null,
      }),
      decision('d', {
        ...NO_GROUND,
        action: 'keep',
        restriction: null,
        secondsSinceSubmission: 1,
        secondsSinceReport: 240,
      }),
      { kind: 'appeal', commentId: 'a', facts: { ...RESPECT, by: 'author', secondsSinceDecision: 60 } },
      { kind: 'appeal', commentId: 'c', facts: { ...RESPECT, by: 'author', secondsSinceDecision: 60 } },
      appealDecision('a', {}),
      appealDecision('c', { outcome: 'reversed', restriction: null, automatedDecision: 'fully' }),
    ]);
    const { body } = await backend.get(`/ledger/counts?${PERIOD}`);
    const { rules, sources, automation, medianSeconds, ratings, steps, ...totals } = body;
    assert.deepEqual(totals, {
      from: '2026-01-01',
      to: TODAY,
      sequence: 13,
      submissions: 4,
      reports: 1,
      holds: 0,
      kept: 1,
      removed: 3,
      labelled: 0,
      appeals: 2,
      upheld: 1,
      reversed: 1,
    });
    assert.deepEqual(rules, [
      { ruleId: 'respect', reports: 1, removed: 2, labelled: 0, upheld: 1, reversed: 1 },
      { ruleId: null, reports: 0, removed: 1, labelled: 0, upheld: 0, reversed: 0 },
    ]);
    assert.deepEqual(sources, [
      { source: 'article-16-notice', restricted: 1 },
      { source: 'other-notification', restricted: 1 },
      { source: 'own-initiative', restricted: 1 },
    ]);
    assert.deepEqual(automation, [
      { automatedDecision: 'fully', restricted: 1, reversed: 1 },
      { automatedDecision: 'not', restricted: 2, reversed: 0 },
    ]);
    assert.deepEqual(medianSeconds, { report: 240, restriction: 600, appeal: 3_600 });
    assert.deepEqual(ratings, []);
    assert.equal(steps.at(-1).from, `${TODAY.slice(0, 7)}-01`);
    assert.deepEqual(
      steps
        .map((step: { submissions: number }) => step.submissions)
        .reduce((sum: number, each: number) => sum + each),
      4,
    );

    const report15 = (await backend.get(`/transparency?${PERIOD}`)).body;
    assert.equal(report15.notices.actedUponLaw, 1);
    assert.equal(report15.notices.actedUponRules, 1);
    assert.deepEqual(report15.notices.byCategory, [{ name: 'CYBER_VIOLENCE', count: 1 }]);
    assert.equal(report15.ownInitiative.measures, 1);
    assert.deepEqual(report15.complaints.byOutcome, [
      { name: 'reversed', count: 1 },
      { name: 'upheld', count: 1 },
    ]);
    assert.deepEqual(report15.automation, { fully: 1, partially: 0, errorRate: 1 });
  });

  it('shows a moderator who removes what rates low', async () => {
    const ids = Array.from({ length: 20 }, (_, index) => `c${index}`);
    const rating = (index: number) => (index % 2 === 0 ? 1 : 5);
    const low = ids.filter((_, index) => rating(index) === 1);
    const backend = await startWith(suite, [
      ...ids.map((id, index) => submission(id, rating(index))),
      ...low.slice(0, 7).map((id) => decision(id, { rating: 1 })),
      appealDecision(low[0]!, { outcome: 'reversed', restriction: null, rating: 1 }),
      decision('c1', { rating: 5 }),
      { kind: 'author-deletion', commentId: 'c3', facts: { undone: false, rating: 5 } },
      { kind: 'author-deletion', commentId: 'c5', facts: { undone: false, rating: 5 } },
      { kind: 'author-deletion', commentId: 'c5', facts: { undone: true, rating: 5 } },
    ]);
    assert.deepEqual((await backend.get(`/ledger/counts?${PERIOD}`)).body.ratings, [
      { rating: 1, submitted: 10, removed: 6, held: 0, withdrawn: 0 },
      { rating: 5, submitted: 10, removed: 1, held: 0, withdrawn: 1 },
    ]);
  });

  it('counts whole days, and refuses days that are none and periods beyond ten years', async () => {
    const { backend } = suite;
    const counts = (from: string, to: string) => backend.get(`/ledger/counts?from=${from}&to=${to}`);
    assert.equal((await counts('2026-03-01', '2026-03-31')).body.steps.length, 31);
    const weeks = (await counts('2026-01-01', '2026-03-31')).body.steps as { from: string }[];
    assert.deepEqual(
      weeks.slice(0, 3).map(({ from }) => from),
      ['2026-01-01', '2026-01-05', '2026-01-12'],
    );
    assert.equal((await counts('2025-04-01', '2026-03-31')).body.steps.length, 12);
    assert.equal((await counts('2026-03-02', '2026-03-01')).body.steps.length, 0);
    assert.equal((await counts('2026-02-30', '2026-03-01')).body.errors[0].pointer, '/query/from');
    assert.equal((await counts('2010-01-01', '2026-03-01')).body.code, 'request-invalid');
    assert.equal((await counts('yesterday', '2026-03-01')).body.code, 'request-invalid');
  });
});
