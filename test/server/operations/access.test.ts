import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Operation } from '../../../src/contract/operation.js';
import { operations } from '../../../src/contract/operations.js';
import { describeOnEachDatabase, type Reply, type Suite } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';

const BODIES: Record<string, unknown> = {
  openTopic: { title: 'Walk', url: 'https://www.bank.example/walk' },
  createComment: { text: 'Hello', parentId: null },
  editComment: { text: 'Changed' },
  chooseAnswer: { answerId: 'none' },
  previewComment: { text: 'Shown' },
  appealReport: { text: 'Look again' },
  appealStatement: { text: 'Look again' },
  decideAppeal: { outcome: 'upheld', reasons: 'It stands.' },
};

const CLAIRE = { name: 'Claire Fontaine', roles: ['staff'] };

/** With everything that a backend may have. */
const OPEN = { guests: true, moderation: { privateChannel: 'https://secure.bank.example/?r={reference}' } };

function walk(suite: Suite): void {
  let author: string;
  let other: string;
  let staff: string;
  let commentId: string;
  let second: string;
  let guest: string;
  let toHandOff: string;
  /** What stands in the paths besides the comment. */
  let ids: Record<string, string>;

  before(async () => {
    author = await suite.bank.sign('author');
    other = await suite.bank.sign('other');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await suite.backend.openTopic('walk', author);
    commentId = (await suite.backend.comment('walk', author, 'Mine')).body.id;
    second = await suite.bank.sign('second', { roles: ['staff'] });
    const judged = (await suite.backend.comment('walk', author, 'Judged')).body.id;
    const reported = (await suite.backend.comment('walk', author, 'Reported')).body.id;
    const { code } = (await report(suite.backend, [reported])).body;
    await decide(suite.backend, second, reported, { action: 'keep' });
    const statementId = (await decide(suite.backend, second, judged)).body.items[0].decision.id;
    const appealed = (await suite.backend.comment('walk', author, 'Appealed')).body.id;
    const { decision } = (await decide(suite.backend, second, appealed)).body.items[0];
    const appeal = await suite.backend.write('POST', `/statements/${decision.id}/appeals`, {
      token: author,
      body: { text: 'Why?' },
    });
    const asked = (await suite.backend.comment('walk', author, 'Asked')).body;
    const handoff = await suite.backend.write('POST', '/desk/handoffs', {
      token: second,
      body: { commentId: asked.id, text: 'Please write to us in private.' },
    });
    toHandOff = (await suite.backend.comment('walk', author, 'To be asked')).body.id;
    ids = {
      code,
      statementId,
      appealId: appeal.body.id,
      memberId: asked.author.id,
      reference: handoff.body.reference,
    };
    guest = (await suite.backend.request('POST', '/v1/guests', { body: { name: 'Guest' } })).body.token;
  });

  function call(row: Operation, token: string | null): Promise<Reply> {
    const path = row.path
      .replace('{topicKey}', 'walk')
      .replace('{commentId}', commentId)
      .replace('{kind}', 'support')
      .replace(
        /\{(code|statementId|appealId|memberId|reference)\}/,
        (_all, name: string) => ids[name] as string,
      );
    const query =
      {
        countComments: '?key=walk',
        countLedger: '?from=2026-01-01&to=2026-01-31',
        readTransparency: '?from=2026-01-01&to=2026-01-31',
        readViewerComments: `?id=${commentId}`,
        searchMembers: '?query=n',
        readQueue: '?queue=reported',
      }[row.name] ?? '';
    const bodies: Record<string, unknown> = {
      ...BODIES,
      createReport: { kind: 'rule', ruleId: 'respect', commentIds: [commentId] },
      handOff: { commentId: toHandOff, text: 'Please write to us in private.' },
      decide: { items: [{ commentId, version: 1, decisionId: null }], action: 'keep' },
    };
    const isAnyones = row.access === 'anyone' && row.idempotencyKey;
    return suite.backend.write(row.method, `${path}${query}`, {
      token,
      ...(bodies[row.name] !== undefined && { body: bodies[row.name] }),
      headers: {
        Origin: 'https://www.bank.example',
        'If-Match': '"1"',
        ...(isAnyones && { 'Idempotency-Key': `the key of ${row.name}`.replaceAll(' ', '-') }),
      },
    });
  }

  for (const row of Object.values(operations) as Operation[]) {
    if (row.stream) continue;

    // What it answers is another guest each time: `test/server/members/guests.test.ts`.
    if (row.name === 'createGuest') continue;

    if (row.access === 'anyone') {
      it(`lets anyone call ${row.name}, with the same answer for all`, async () => {
        const answers = [await call(row, null), await call(row, author), await call(row, 'nonsense')];
        assert.deepEqual(new Set(answers.map((answer) => answer.status)), new Set([row.status]));
        assert.equal(new Set(answers.map((answer) => answer.text)).size, 1);
      });
      continue;
    }

    it(`asks for a good token before ${row.name}`, async () => {
      const expired = await suite.bank.sign('author', { exp: 1_000_000 });
      const elsewhere = await suite.bank.sign('author', { aud: 'elsewhere' });
      assert.equal((await call(row, null)).body.code, 'token-missing');
      assert.equal((await call(row, expired)).body.code, 'token-expired');
      assert.equal((await call(row, elsewhere)).body.code, 'token-invalid');
    });

    if (!row.guests) {
      it(`keeps guests from ${row.name}`, async () => {
        assert.equal((await call(row, guest)).body.code, 'forbidden');
      });
    }

    if (row.access === 'staff') {
      it(`keeps ${row.name} for the staff`, async () => {
        for (const token of [author, other]) {
          const answer = await call(row, token);
          assert.equal(answer.status, 403, answer.text);
          assert.equal(answer.body.code, 'forbidden');
        }
        assert.equal((await call(row, staff)).status, row.status);
      });
    } else if (row.access === 'author-or-staff') {
      it(`keeps ${row.name} for the author and the staff`, async () => {
        assert.equal((await call(row, other)).body.code, 'forbidden');
        for (const token of [author, staff]) assert.notEqual((await call(row, token)).status, 403);
      });
    } else if (row.access === 'author') {
      it(`keeps ${row.name} for the author`, async () => {
        for (const token of [other, staff]) {
          const answer = await call(row, token);
          assert.equal(answer.status, 403, answer.text);
          assert.equal(answer.body.code, 'forbidden');
        }
      });
    } else {
      it(`lets a member call ${row.name}`, async () => {
        assert.equal((await call(row, other)).status, row.status);
      });
    }
  }

  it('tells a viewer who they are and what they may do', async () => {
    const viewer = (await suite.backend.get('/viewer', { token: other })).body;
    assert.equal(viewer.member.name, 'Name of other');
    assert.deepEqual(viewer.permissions, ['comment', 'react']);
    assert.notEqual(viewer.member.id, 'other');
    const moderator = (await suite.backend.get('/viewer', { token: staff })).body;
    assert.deepEqual(moderator.member.roles, ['staff']);
    assert.deepEqual(moderator.permissions, ['comment', 'react', 'moderate']);
  });

  it('takes over a changed name, for what was written before too', async () => {
    const renamed = await suite.bank.sign('author', { name: 'New name' });
    const { id } = (await suite.backend.get('/viewer', { token: renamed })).body.member;
    const { author: shown } = (await suite.backend.get(`/comments/${commentId}`)).body;
    assert.deepEqual(shown, { id, name: 'New name', roles: [] });
  });

  it('takes control and direction characters out of a name', async () => {
    const token = await suite.bank.sign('tricky', { name: ' Ann\u202e\u0000 Other\n' });
    assert.equal((await suite.backend.get('/viewer', { token })).body.member.name, 'Ann Other');
  });

  it('shows nobody by a name that claims a badge or imitates one of the staff', async () => {
    await suite.backend.get('/viewer', { token: await suite.bank.sign('claire', CLAIRE) });
    const shown = async (subject: string, name: string, roles: string[] = []) => {
      const token = await suite.bank.sign(subject, { name, roles });
      return (await suite.backend.get('/viewer', { token })).body.member.name;
    };
    for (const name of [
      'Cl\u0430ire Fontaine',
      'C1aire F0ntaine',
      'Claire Fontaine (Bank staff)',
      'Ann BANK-STАFF',
    ]) {
      assert.match(await shown(`mimic of ${name}`, name), /^N\. N\. [0-9a-f]{4}$/, name);
    }
    assert.equal(await shown('namesake', 'CLAIRE Fontaine'), 'CLAIRE Fontaine');
    assert.equal(await shown('claire', CLAIRE.name, CLAIRE.roles), CLAIRE.name);
    assert.notEqual(
      await shown('mimic 1', 'Claire F\u03bfntaine'),
      await shown('mimic 2', 'Claire F\u043entaine'),
    );
  });

  it('takes no role that is not a word', async () => {
    const token = await suite.bank.sign('odd', { roles: ['vip', '<b>', 7, null, 'staff '] });
    assert.deepEqual((await suite.backend.get('/viewer', { token })).body.member.roles, ['vip']);
  });

  it('says that it is unavailable while the keys of the bank cannot be read', async () => {
    const backend = await suite.start({ jwksUrl: 'http://127.0.0.1:9/jwks.json' });
    const answer = await backend.get('/viewer', { token: author });
    assert.equal(answer.body.code, 'unavailable');
    assert.ok(answer.headers.get('retry-after'));
  });
}

describeOnEachDatabase('who may call what', walk, OPEN);
