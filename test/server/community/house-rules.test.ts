import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { DEFAULT_HOUSE_RULES, type RuleSet } from '../../../server/community/house-rules.js';
import { readRuleSets } from '../../../server/community/rule-book.js';
import { describeOnEachDatabase } from '../support/backend.js';
import { decide } from '../support/moderation.js';

const [FIRST] = DEFAULT_HOUSE_RULES as readonly [RuleSet];
const WORDS = { title: 'On the topic', text: 'Keep to the topic.' };
const SECOND: RuleSet = {
  version: '2',
  inForceSince: '2026-06-01T00:00:00.000Z',
  rules: [
    ...FIRST.rules.slice(0, 2),
    { ...FIRST.rules[2]!, en: { title: 'Private', text: 'Keep private things private.' } },
    { id: 'topic', category: 'OTHER_VIOLATION_TC', en: WORDS },
  ],
};
const FUTURE: RuleSet = { ...FIRST, version: '3', inForceSince: '2099-01-01T00:00:00.000Z' };
const houseRules = [FIRST, SECOND, FUTURE];

describeOnEachDatabase('the house rules', (suite) => {
  it('have versions; each rule is in force since it says what it says; what is planned is announced', async () => {
    const backend = await suite.start({ houseRules });
    const { body } = await backend.get('/house-rules?locale=en');
    assert.equal(body.version, '2');
    assert.deepEqual(
      body.rules.map(({ id, inForceSince }: { id: string; inForceSince: string }) => [id, inForceSince]),
      [
        ['respect', FIRST.inForceSince],
        ['no-discrimination', FIRST.inForceSince],
        ['private-data', SECOND.inForceSince],
        ['topic', SECOND.inForceSince],
      ],
    );
    assert.deepEqual(
      body.versions.map(({ version }: { version: string }) => version),
      ['2', FIRST.version],
    );
    assert.deepEqual(body.upcoming, { version: '3', inForceSince: FUTURE.inForceSince });
    const old = (await backend.get(`/house-rules?version=${FIRST.version}`)).body;
    assert.equal(old.rules.length, FIRST.rules.length);
    assert.equal((await backend.get('/house-rules?version=9')).status, 404);
    const community = (await backend.get('/community?locale=en')).body;
    assert.equal(community.rulesVersion, '2');
    assert.deepEqual(community.upcomingRules, body.upcoming);
    assert.deepEqual(community.rules, body.rules);
    // Written in English only: shown in it rather than not at all.
    const french = (await backend.get('/house-rules?locale=fr')).body.rules;
    assert.equal(french.at(-1).title, WORDS.title);
    assert.equal(french[0].title, 'Respecter les personnes');
  });

  it('are told to those who wrote under an older version, in what has changed', async () => {
    const place = await suite.newPlace();
    const ann = await suite.bank.sign('ann');
    const bob = await suite.bank.sign('bob');
    const first = await suite.start({ houseRules: [FIRST] }, place);
    await first.openTopic('r', ann);
    const body = { text: 'Hello', parentId: null, rulesVersion: FIRST.version };
    await first.write('POST', '/topics/r/comments', { token: ann, body });
    const change = async (backend: typeof first, token: string, locale: string) =>
      (await backend.get(`/viewer/topics/r/terms?locale=${locale}`, { token })).body.rulesChange;
    assert.equal(await change(first, ann, 'en'), null);
    await first.close();

    const noted = { ...SECOND, changes: { fr: 'Nous protégeons mieux vos données.' } };
    const second = await suite.start({ houseRules: [FIRST, noted, FUTURE] }, place);
    const told = {
      inForceSince: SECOND.inForceSince,
      note: null,
      added: ['On the topic'],
      changed: ['Private'],
      removed: ['No advertising and no fraud', 'Keep to the law'],
    };
    assert.deepEqual(await change(second, ann, 'en'), told);
    assert.equal((await change(second, ann, 'fr-CA')).note, 'Nous protégeons mieux vos données.');
    // Who never wrote, or nobody knows under which rules, has accepted nothing else.
    assert.equal(await change(second, bob, 'en'), null);
    await second.write('POST', '/topics/r/comments', { token: ann, body: { ...body, rulesVersion: '2' } });
    assert.equal(await change(second, ann, 'en'), null);
    await second.close();
  });

  it('are those that the author saw, and those in force decide', async () => {
    const place = await suite.newPlace();
    const backend = await suite.start({ houseRules }, place);
    const ann = await suite.bank.sign('ann');
    const staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await backend.openTopic('rules', ann);
    const write = async (rulesVersion?: string): Promise<string> =>
      (
        await backend.write('POST', '/topics/rules/comments', {
          token: ann,
          body: { text: 'Hello', parentId: null, rulesVersion },
        })
      ).body.id;
    const ids = [
      await write('2'),
      await write(FIRST.version),
      await write('3'),
      await write('x'),
      await write(),
    ];
    const law = await decide(backend, staff, ids[0]!, { ground: { kind: 'rule', ruleId: 'law' } });
    assert.equal(law.body.code, 'rule-unknown');
    const topic = await decide(backend, staff, ids[0]!, { ground: { kind: 'rule', ruleId: 'topic' } });
    assert.equal(topic.body.items[0].decision.moderation.rulesVersion, '2');
    await backend.close();
    const { db } = await suite.connect(place);
    const rows = await db.selectFrom('comments').select('rules_version').orderBy('id').execute();
    assert.deepEqual(
      rows.map((row) => row.rules_version),
      ['2', FIRST.version, null, null, null],
    );
  });

  it('can be a bank’s own, from a file that is checked', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'parvis-rules-'));
    const file = join(folder, 'rules.json');
    const read = async (sets: unknown) => {
      await writeFile(file, JSON.stringify(sets));
      return readRuleSets(file);
    };
    assert.deepEqual(await read(houseRules), houseRules);
    await assert.rejects(read([]));
    await assert.rejects(read([SECOND, FIRST]), /follow each other/);
    await assert.rejects(read([FIRST, { ...SECOND, version: FIRST.version }]), /same name/);
    await assert.rejects(read([{ ...FIRST, rules: [{ id: 'bare', category: 'VIOLENCE' }] }]), /needs words/);
    await rm(folder, { recursive: true });
  });
});
