import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { MemberRecord } from '../../../src/contract/desk.js';
import { describeOnEachDatabase } from '../support/backend.js';
import { decide, report } from '../support/moderation.js';

const TOPIC = 'records';

describeOnEachDatabase('the record of a member', (suite) => {
  it('holds what they wrote, what was decided about it, and what was lifted again', async () => {
    const { backend, bank } = suite;
    const ann = await bank.sign('ann');
    const bea = await bank.sign('bea');
    const [first, second] = [
      await bank.sign('first', { roles: ['staff'] }),
      await bank.sign('second', { roles: ['staff'] }),
    ];
    await backend.openTopic(TOPIC, ann);
    const ids: string[] = [];
    for (let index = 0; index < 12; index++) {
      ids.push((await backend.comment(TOPIC, ann, `Comment ${index}`)).body.id);
    }
    const [one, two, three] = ids as [string, string, string];
    const authorId = (await backend.get(`/comments/${one}`)).body.author.id;
    await report(backend, [one]);
    await report(backend, [one, two], { explanation: 'Both' });
    const removed = (await decide(backend, first, one)).body.items[0].decision;
    await decide(backend, first, two);
    await decide(backend, first, three, { action: 'keep' });
    const appeal = await backend.write('POST', `/statements/${removed.id}/appeals`, {
      token: ann,
      body: { text: 'Why?' },
    });
    await backend.write('POST', `/appeals/${appeal.body.id}/decision`, {
      token: second,
      body: { outcome: 'reversed', reasons: 'It was fair.' },
    });
    await backend.comment(TOPIC, bea, 'Of somebody else');

    const record: MemberRecord = (await backend.get(`/desk/members/${authorId}`, { token: first })).body;
    assert.equal(record.name, 'Name of ann');
    const { comments, removed: restricted, reversed, reported, appeals } = record;
    assert.deepEqual([comments, restricted, reversed, reported, appeals], [12, 2, 1, 2, 1]);
    assert.deepEqual(
      record.decisions.map(({ commentId, action }) => [commentId, action]),
      [
        [one, 'restore'],
        [three, 'keep'],
        [two, 'remove'],
        [one, 'remove'],
      ],
    );
    assert.deepEqual(
      record.recent.map(({ commentId }) => commentId),
      ids.slice(2).reverse(),
    );
    assert.match(JSON.stringify(record.recent.at(-1)!.body), /Comment 2/);
    assert.ok(record.firstCommentAt! >= record.memberSince);
  });

  it('is of somebody who is there', async () => {
    const staff = await suite.bank.sign('first', { roles: ['staff'] });
    for (const id of ['nobody', '%00']) {
      const answer = await suite.backend.get(`/desk/members/${id}`, { token: staff });
      assert.deepEqual([answer.status, answer.body.code], [404, 'member-unknown']);
    }
  });
});
