import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import type { Operation } from '../../../src/contract/operation.js';
import { operations } from '../../../src/contract/operations.js';
import { describeOnEachDatabase, type Reply } from '../support/backend.js';

const BODIES: Record<string, unknown> = {
  openTopic: { title: 'Walk', url: 'https://www.bank.example/walk' },
  createComment: { text: 'Hello', parentId: null },
  editComment: { text: 'Changed' },
  chooseAnswer: { answerId: 'none' },
  previewComment: { text: 'Shown' },
};

const CLAIRE = { name: 'Claire Fontaine', roles: ['staff'] };

describeOnEachDatabase('who may call what', (suite) => {
  let author: string;
  let other: string;
  let staff: string;
  let commentId: string;

  before(async () => {
    author = await suite.bank.sign('author');
    other = await suite.bank.sign('other');
    staff = await suite.bank.sign('staff', { roles: ['staff'] });
    await suite.backend.openTopic('walk', author);
    commentId = (await suite.backend.comment('walk', author, 'Mine')).body.id;
  });

  function call(row: Operation, token: string | null): Promise<Reply> {
    const path = row.path
      .replace('{topicKey}', 'walk')
      .replace('{commentId}', commentId)
      .replace('{kind}', 'support');
    const query =
      { countComments: '?key=walk', readViewerComments: `?id=${commentId}`, searchMembers: '?query=n' }[
        row.name
      ] ?? '';
    return suite.backend.write(row.method, `${path}${query}`, {
      token,
      ...(BODIES[row.name] !== undefined && { body: BODIES[row.name] }),
      headers: { Origin: 'https://www.bank.example', 'If-Match': '"1"' },
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
});
