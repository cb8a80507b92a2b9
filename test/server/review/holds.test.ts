import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { DEFAULT_REVIEW, type ReviewSettings } from '../../../server/review/settings.js';
import type { Backend, Reply } from '../support/backend.js';
import { describeOnEachDatabase, ORIGIN } from '../support/backend.js';
import { decide, RULE } from '../support/moderation.js';
import { assertChain, differencesIn, sealedEntries } from '../support/ledger.js';

const LONG = 'Le taux a été relevé sans que personne ne nous prévienne.';

const REVIEW: ReviewSettings = {
  ...DEFAULT_REVIEW,
  beforeTopics: ['careful/'],
  newcomerTopics: ['welcome/'],
  newcomerComments: 2,
  words: ['arnaque'],
  links: 1,
  repetition: { count: 1, seconds: 3600 },
  volume: { count: 6, seconds: 3600 },
};

/** What is held of a comment, for its author. */
async function restricted(backend: Backend, topicKey: string, token: string) {
  return (await backend.get(`/viewer/topics/${encodeURIComponent(topicKey)}/comments`, { token })).body.items;
}

function kindsOf(item: { hold: { reasons: { kind: string }[] } }): string[] {
  return item.hold.reasons.map(({ kind }) => kind);
}

describeOnEachDatabase(
  'comments that wait',
  (suite) => {
    let backend: Backend;
    let staff: string;
    let second: string;
    let people = 0;

    before(async () => {
      backend = suite.backend;
      staff = await suite.bank.sign('staff', { roles: ['staff'] });
      second = await suite.bank.sign('second', { roles: ['staff'] });
      for (const key of ['talk', 'careful/1', 'welcome/1', 'ratings/1']) await backend.openTopic(key, staff);
    });

    /** Somebody new, who has published so many comments already. */
    async function somebody(published = 0): Promise<string> {
      people += 1;
      const token = await suite.bank.sign(`person-${people}`, { name: `Person ${people}` });
      for (let count = 1; count <= published; count += 1) {
        assert.equal((await backend.comment('talk', token, `Number ${count}`)).body.state, 'published');
      }
      return token;
    }

    const list = async (key: string, query = '') =>
      (await backend.get(`/topics/${encodeURIComponent(key)}/comments${query}`)).body;

    /** The held comment as the staff sees it. */
    async function queued(commentId: string) {
      const { items } = (await backend.get('/desk/queue?queue=held&limit=100', { token: staff })).body;
      return items.find((item: { commentId: string }) => item.commentId === commentId);
    }

    async function release(commentId: string, token = staff): Promise<Reply> {
      const { version, decisionId } = await queued(commentId);
      return decide(backend, token, commentId, { action: 'publish', version, decisionId });
    }

    it('publishes at once what nothing speaks against', async () => {
      const { body } = await backend.comment('talk', await somebody(), 'Critique, but nothing else.');
      assert.equal(body.state, 'published');
      assert.equal(body.moderation, undefined);
    });

    it('holds every comment of a topic that is looked at before, but the staff’s', async () => {
      const token = await somebody(3);
      const { body, status } = await backend.comment('careful/1', token, 'A first thought');
      assert.equal(status, 201);
      assert.equal(body.state, 'held');
      assert.deepEqual([body.author, body.body], [null, []]);
      assert.deepEqual([body.moderation.restriction, body.moderation.ruleId], ['held', null]);
      assert.deepEqual((await list('careful/1')).items, []);
      assert.equal((await list('careful/1')).topic.commentCount, 0);
      const [item] = await restricted(backend, 'careful/1', token);
      assert.deepEqual(
        [item.commentId, item.state, item.statementId, item.hold.reasons],
        [body.id, 'held', null, [{ kind: 'before', detail: null }]],
      );
      assert.equal(item.body[0].children[0].text, 'A first thought');
      assert.equal((await backend.comment('careful/1', staff, 'From the bank')).body.state, 'published');
      assert.deepEqual((await queued(body.id)).hold, { reasons: [{ kind: 'before', detail: null }] });
    });

    it('shows nobody else what is held, by whatever way', async () => {
      const token = await somebody(3);
      const other = await somebody();
      const { id } = (await backend.comment('careful/1', token, 'Secret for now')).body;
      const seen = await Promise.all([
        backend.get(`/comments/${id}`),
        backend.get(`/comments/${id}/versions`),
        backend.get(`/comments/${id}/replies`),
        backend.get('/topics/careful%2F1/comments', { headers: { Accept: 'text/html' } }),
        backend.get('/viewer/topics/careful%2F1/comments', { token: other }),
      ]);
      for (const { text } of seen) assert.doesNotMatch(text, /Secret for now|Person \d/);
      const reply = await backend.comment('careful/1', other, 'A reply', id);
      assert.equal(reply.body.code, 'comment-deleted');
      assert.equal((await backend.get(`/comments/${id}/text`, { token: other })).status, 403);
    });

    it('publishes what the staff lets through: counted, told live, and found by mentions', async () => {
      const token = await somebody();
      const { body } = await backend.comment('welcome/1', token, 'Hello, I am new');
      assert.equal(body.state, 'held');
      const before = (await list('welcome/1')).topic.commentCount;
      const { body: decided } = await release(body.id);
      assert.deepEqual([decided.items[0].result, decided.items[0].state], ['decided', 'published']);
      const { items, topic } = await list('welcome/1');
      assert.equal(topic.commentCount, before + 1);
      assert.equal(items[0].id, body.id);
      assert.equal(items[0].moderation, undefined);
      assert.deepEqual(await restricted(backend, 'welcome/1', token), []);
      const found = await backend.get(`/members?query=${encodeURIComponent(items[0].author.name)}`, {
        token: staff,
      });
      assert.ok(found.body.items.some(({ id }: { id: string }) => id === items[0].author.id));
    });

    it('holds a newcomer’s first comments, and says how many are left', async () => {
      const token = await somebody();
      const terms = async () => (await backend.get('/viewer/topics/welcome%2F1/terms', { token })).body;
      const first = await terms();
      assert.deepEqual([first.review, first.reviewedFirst, first.isFirst], ['before', 2, true]);
      const one = (await backend.comment('welcome/1', token, 'First')).body;
      assert.equal(one.state, 'held');
      assert.deepEqual([(await terms()).reviewedFirst, (await terms()).isFirst], [2, false]);
      await release(one.id);
      assert.equal((await terms()).reviewedFirst, 1);
      await release((await backend.comment('welcome/1', token, 'Second')).body.id);
      const last = await terms();
      assert.deepEqual([last.review, last.reviewedFirst], ['after', null]);
      assert.equal((await backend.comment('welcome/1', token, 'Third')).body.state, 'published');
    });

    it('tells each viewer what holds on a topic, also on one that nobody has opened', async () => {
      const known = await somebody(2);
      const review = async (key: string, token: string) => {
        const { body } = await backend.get(`/viewer/topics/${encodeURIComponent(key)}/terms`, { token });
        return [body.review, body.reviewedFirst, body.checked];
      };
      assert.deepEqual(await review('talk', known), ['after', null, true]);
      assert.deepEqual(await review('careful/new', known), ['before', null, true]);
      assert.deepEqual(await review('welcome/new', known), ['after', null, true]);
      assert.deepEqual(await review('careful/new', staff), ['after', null, false]);
      assert.equal((await list('careful/1')).topic.review, 'before');
      assert.equal((await list('welcome/1')).topic.review, 'newcomers');
      assert.equal((await list('talk')).topic.review, undefined);
    });

    it('holds a listed word under a rule, with a statement of reasons and an appeal', async () => {
      const token = await somebody(2);
      const { body } = await backend.comment('talk', token, 'Votre compte est une Arnaque.');
      assert.equal(body.state, 'held');
      const [item] = await restricted(backend, 'talk', token);
      assert.deepEqual(item.hold.reasons, [{ kind: 'words', detail: 'Arnaque' }]);
      const { body: statement } = await backend.get(`/statements/${item.statementId}?locale=en`, { token });
      assert.deepEqual(
        [statement.restriction, statement.rule.id, statement.source, statement.automatedDecision],
        ['held', 'respect', 'own-initiative', 'fully'],
      );
      assert.deepEqual([statement.automatedDetection, statement.state], [true, 'standing']);
      assert.ok(statement.redress.appealUntil);
      const appeal = await backend.write('POST', `/statements/${item.statementId}/appeals`, {
        token,
        body: { text: 'It is my opinion.' },
      });
      const decided = await backend.write('POST', `/appeals/${appeal.body.id}/decision`, {
        token: second,
        body: { outcome: 'reversed', reasons: 'An opinion, however sharp.' },
      });
      assert.equal(decided.body.outcome, 'reversed');
      assert.equal((await backend.get(`/comments/${body.id}`)).body.state, 'published');
      const after = await backend.get(`/statements/${item.statementId}`, { token });
      assert.equal(after.body.state, 'reversed');
    });

    it('ends a hold by a removal, which has a statement of its own', async () => {
      const token = await somebody(2);
      const { id } = (await backend.comment('talk', token, 'arnaque arnaque')).body;
      const { version, decisionId, hold } = await queued(id);
      assert.deepEqual(hold.reasons, [{ kind: 'words', detail: 'arnaque' }]);
      await decide(backend, staff, id, { version, decisionId, ground: RULE });
      const { items } = (await backend.get('/viewer/statements', { token })).body;
      assert.deepEqual(
        items.map((each: { restriction: string; state: string }) => [each.restriction, each.state]),
        [
          ['removed', 'standing'],
          ['held', 'replaced'],
        ],
      );
      assert.deepEqual((await restricted(backend, 'talk', token))[0].hold, null);
      assert.equal(await queued(id), undefined);
    });

    it('decides about a held comment once', async () => {
      const { id } = (await backend.comment('talk', await somebody(2), 'arnaque !')).body;
      const { version, decisionId } = await queued(id);
      const answers = await Promise.all(
        [staff, second].map((token) =>
          decide(backend, token, id, { action: 'publish', version, decisionId }),
        ),
      );
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    });

    it('holds too many links, and any of somebody new', async () => {
      const links = (count: number) =>
        Array.from({ length: count }, (_, index) => `https://site${index}.example`).join(' ');
      const known = await somebody(2);
      assert.equal((await backend.comment('talk', known, links(1))).body.state, 'published');
      const two = await backend.comment('talk', known, links(2));
      assert.equal(two.body.moderation.ruleId, 'no-advertising');
      assert.deepEqual((await restricted(backend, 'talk', known))[0].hold.reasons, [
        { kind: 'links', detail: '2' },
      ]);
      const newcomer = await somebody();
      assert.equal((await backend.comment('talk', newcomer, links(1))).body.state, 'held');
    });

    it('holds the same text again, of the same person or of another, but no thanks', async () => {
      const [one, other] = [await somebody(2), await somebody(2)];
      assert.equal((await backend.comment('talk', one, LONG)).body.state, 'published');
      const again = (await backend.comment('welcome/1', one, `${LONG.toUpperCase()}!!`)).body;
      assert.equal(again.state, 'held');
      assert.deepEqual((await queued(again.id)).hold.reasons, [{ kind: 'repetition', detail: '2' }]);
      // Its author is told what kind of reason it is, and no figure about others.
      assert.deepEqual((await restricted(backend, 'welcome/1', one))[0].hold.reasons, [
        { kind: 'repetition', detail: null },
      ]);
      assert.equal((await backend.comment('talk', other, LONG)).body.state, 'held');
      assert.equal((await backend.comment('talk', one, 'Merci beaucoup !')).body.state, 'published');
      assert.equal((await backend.comment('talk', other, 'Merci beaucoup !')).body.state, 'published');
    });

    it('holds what is more than somebody writes in so short a time', async () => {
      const token = await somebody();
      const states: string[] = [];
      for (let count = 0; count < 8; count += 1) {
        states.push((await backend.comment('talk', token, `Thought ${count}`)).body.state);
      }
      assert.deepEqual(states, [...Array(6).fill('published'), 'held', 'held']);
      assert.deepEqual(kindsOf((await restricted(backend, 'talk', token))[0]), ['volume']);
    });

    it('looks at what is changed as well, hides the text where it was sent, and lets nobody slip through', async () => {
      const token = await somebody(2);
      const { id } = (await backend.comment('talk', token, 'Harmless at first')).body;
      const reply = (await backend.comment('talk', staff, 'A reply', id)).body;
      const edited = await backend.write('PATCH', `/comments/${id}`, {
        token,
        body: { text: 'arnaque' },
        headers: { 'If-Match': '"1"' },
      });
      assert.deepEqual([edited.status, edited.body.state, edited.body.body], [200, 'held', []]);
      // Its replies stay, and its place says why.
      const shown = (await list('talk', `?around=${reply.id}`)).items.find(
        (item: { id: string }) => item.id === id,
      );
      assert.deepEqual([shown.state, shown.author, shown.moderation.ruleId], ['held', null, 'respect']);
      const kept = await backend.write('POST', `/comments/${id}/restoration`, { token });
      assert.equal(kept.body.state, 'held');
      const retried = await backend.write('PATCH', `/comments/${id}`, {
        token,
        body: { text: 'Harmless again' },
        headers: { 'If-Match': '"2"' },
      });
      assert.equal(retried.body.code, 'comment-deleted');
      await release(id);
      assert.equal((await backend.get(`/comments/${id}`)).body.state, 'published');
    });

    it('lets its author take it away, and brings it back to where it waited', async () => {
      const token = await somebody(2);
      const { id } = (await backend.comment('talk', token, 'arnaque, et puis non')).body;
      const change = (method: string, path: string) =>
        backend.write(method, `/comments/${id}${path}`, { token, headers: { 'If-Match': '"1"' } });
      const before = (await list('talk')).topic.commentCount;
      assert.equal((await change('DELETE', '')).body.state, 'deleted');
      assert.equal(await queued(id), undefined);
      assert.deepEqual(await restricted(backend, 'talk', token), []);
      assert.equal((await change('POST', '/restoration')).body.state, 'held');
      assert.equal((await list('talk')).topic.commentCount, before);
      assert.deepEqual((await queued(id)).hold.reasons, [{ kind: 'words', detail: 'arnaque' }]);
      assert.equal((await release(id)).body.items[0].state, 'published');
      assert.equal((await list('talk')).topic.commentCount, before + 1);
    });

    it('holds whatever a guest writes where newcomers are looked at', async () => {
      const { token } = (
        await backend.request('POST', '/v1/guests', { body: { name: 'Gast' }, headers: { Origin: ORIGIN } })
      ).body;
      const { body: terms } = await backend.get('/viewer/topics/welcome%2F1/terms', { token });
      assert.deepEqual([terms.review, terms.reviewedFirst], ['before', null]);
      const { id } = (await backend.comment('welcome/1', token, 'Hello')).body;
      assert.equal((await release(id)).body.items[0].state, 'published');
      assert.equal((await backend.comment('welcome/1', token, 'Hello again')).body.state, 'held');
      assert.equal((await backend.comment('talk', token, 'Hello')).body.state, 'published');
    });

    it('does not hold somebody’s own comment for saying what it said before', async () => {
      const token = await somebody(2);
      const text = 'Un texte assez long pour être reconnu s’il revenait.';
      const { id } = (await backend.comment('talk', token, text)).body;
      const edited = await backend.write('PATCH', `/comments/${id}`, {
        token,
        body: { text: `${text}` },
        headers: { 'If-Match': '"1"' },
      });
      assert.equal(edited.body.state, 'published');
    });

    it('counts no rating that waits, and counts it once it is published', async () => {
      const token = await somebody(2);
      const rated = await backend.write('POST', '/topics/ratings%2F1/comments', {
        token,
        body: { text: 'Une arnaque', parentId: null, rating: 1 },
      });
      assert.equal(rated.body.state, 'held');
      assert.equal((await list('ratings/1')).topic.ratings.count, 0);
      await release(rated.body.id);
      assert.deepEqual((await list('ratings/1')).topic.ratings.spread, [1, 0, 0, 0, 0]);
    });

    it('tells who has something to look at, and nobody else', async () => {
      const token = await somebody(2);
      const permissions = async () => (await backend.get('/viewer', { token })).body.permissions;
      assert.ok(!(await permissions()).includes('appeal'));
      await backend.comment('talk', token, 'arnaque');
      assert.ok((await permissions()).includes('appeal'));
    });
  },
  { review: REVIEW, guests: true, ratingTopics: ['ratings/'], ledger: { key: undefined, sealSeconds: 1 } },
);

describeOnEachDatabase(
  'what the record says of comments that wait',
  (suite) => {
    it('counts them, says who was wrong, and chains them', async () => {
      const { backend, bank } = suite;
      const staff = await bank.sign('staff', { roles: ['staff'] });
      const token = await bank.sign('ann', { name: 'Ann' });
      for (const key of ['talk', 'careful/1']) await backend.openTopic(key, staff);
      const waiting = (await backend.comment('careful/1', token, 'Nothing wrong with it')).body.id;
      const wrongly = (await backend.comment('talk', token, 'No arnaque at all')).body.id;
      const rightly = (await backend.comment('talk', token, 'arnaque, see me')).body.id;
      for (const id of [waiting, wrongly, rightly]) {
        const { items } = (await backend.get('/desk/queue?queue=held', { token: staff })).body;
        const item = items.find((each: { commentId: string }) => each.commentId === id);
        const action = id === rightly ? 'remove' : 'publish';
        const { version, decisionId } = item;
        const { status } = await decide(backend, staff, id, { action, version, decisionId });
        assert.equal(status, 200);
      }
      const entries = await sealedEntries(backend, 9);
      assertChain(entries);
      const holds = entries.filter(({ kind }) => kind === 'hold');
      assert.deepEqual(
        holds.map(({ facts }) => [
          facts['cause'],
          facts['groundKind'],
          facts['ruleId'],
          facts['restriction'],
        ]),
        [
          ['before', null, null, 'held'],
          ['words', 'rule', 'respect', 'held'],
          ['words', 'rule', 'respect', 'held'],
        ],
      );
      assert.doesNotMatch(JSON.stringify(entries), /arnaque|Ann|ann/);
      const today = new Date().toISOString().slice(0, 10);
      const { body: counts } = await backend.get(`/ledger/counts?from=${today}&to=${today}`);
      assert.deepEqual([counts.holds, counts.kept, counts.removed], [3, 2, 1]);
      assert.deepEqual(
        counts.automation.find((row: { automatedDecision: string }) => row.automatedDecision === 'fully'),
        { automatedDecision: 'fully', restricted: 2, reversed: 1 },
      );
      assert.deepEqual(differencesIn(counts, entries), []);
      const { body: report } = await backend.get(`/transparency?from=${today}&to=${today}`);
      assert.deepEqual([report.ownInitiative.measures, report.ownInitiative.detectedAutomatically], [3, 2]);
      assert.deepEqual([report.automation.fully, report.automation.errorRate], [2, 0.5]);
      const { body: exported } = await backend.get('/desk/statements/export', { token: staff });
      assert.equal(exported.statements.length, 3);
      const held = exported.statements[0];
      assert.deepEqual(
        [held.decision_visibility, held.automated_decision, held.automated_detection],
        [['DECISION_VISIBILITY_CONTENT_DISABLED'], 'AUTOMATED_DECISION_FULLY', 'Yes'],
      );
      assert.match(held.decision_facts, /held back by an automatic check \(words\)/);
    });
  },
  { review: REVIEW, ledger: { key: undefined, sealSeconds: 1 } },
);
