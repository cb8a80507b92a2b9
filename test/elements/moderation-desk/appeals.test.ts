import { expect } from '@open-wc/testing';
import type { QueueItem } from '../../../src/contract/desk.js';
import type { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { decisionOf, recordOf } from '../../helpers/fake-community/fake-desk.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  nameOf,
  queryAllByRole,
  queryByRole,
  textOf,
} from '../../helpers/query.js';
import { press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { MEHDI, openByClick, opened, ready, showDesk, staffedCommunity } from './open-desk.js';

function addAppeal(
  community: FakeCommunity,
  given: Partial<NonNullable<QueueItem['appeal']>> = {},
): QueueItem {
  const number = community.desks.waiting.appeals.length + 1;
  community.desks.records.set(MEHDI.id, recordOf(MEHDI));
  return community.desks.add('appeals', {
    state: 'removed',
    appeal: {
      id: `appeal-${number}`,
      by: 'author',
      text: 'I spoke of the bank.',
      createdAt: '2026-11-21T10:00:00.000Z',
      decision: { ...decisionOf(`decision-${number}`, 'c', 'remove', MEHDI.id), explanation: 'It insults.' },
      mayDecide: true,
      ...given,
    },
  });
}

describe('<parvis-moderation-desk>, appeals', () => {
  it('shows the decision and the appeal, and takes an outcome with its reasons', async () => {
    const community = staffedCommunity();
    addAppeal(community);
    addAppeal(community);
    const desk = await showDesk(community, { queue: 'appeals' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await findByText(desk, /^Removed · Respect · by Member member-mehdi|^Removed · Respect/);
    expect(textOf(desk)).to.match(/It insults\..*Appeal by the author I spoke of the bank\./);
    expect(queryAllByRole(desk, 'checkbox')).to.have.length(0);
    await press('2');
    await waitFor(() => nameOf(focused()!) === 'Your reasons, for whoever appealed');
    await type('It names nobody.');
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await opened(desk, 'Writer 2');
    expect(community.desks.answered[0]!.input).to.eql({ outcome: 'reversed', reasons: 'It names nobody.' });
    await findByText(desk, 'Reverse it. Now open: the comment by Writer 2.');
  });

  it('needs to know what is done instead where a decision is changed', async () => {
    const community = staffedCommunity();
    addAppeal(community);
    const desk = await showDesk(community, { queue: 'appeals' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('3');
    const instead = await findByRole<HTMLSelectElement>(desk, 'combobox', { name: 'What is done instead' });
    instead.value = 'label';
    instead.dispatchEvent(new Event('change', { bubbles: true }));
    (await findByRole(desk, 'radio', { name: /Privacy/ })).click();
    getByRole(desk, 'textbox', { name: /^Your reasons/ }).focus();
    await type('A note is enough.');
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await waitFor(() => community.desks.answered.length === 1);
    expect(community.desks.answered[0]!.input).to.eql({
      outcome: 'partly',
      reasons: 'A note is enough.',
      action: 'label',
      ground: { kind: 'rule', ruleId: 'privacy' },
    });
  });

  it('says why the first person cannot answer, and takes nothing from them', async () => {
    const community = staffedCommunity();
    addAppeal(community, { mayDecide: false });
    const desk = await showDesk(community, { queue: 'appeals' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await findByText(desk, /^You took this decision, or the comment is yours/);
    await press('1');
    expect(queryByRole(desk, 'button', { name: 'Confirm' })).to.equal(null);
    expect(queryByRole(desk, 'button', { name: /The decision stands/ })).to.equal(null);
  });

  it('says that a colleague has answered in the meantime', async () => {
    const community = staffedCommunity();
    addAppeal(community);
    const desk = await showDesk(community, { queue: 'appeals' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('1');
    await waitFor(() => nameOf(focused()!) === 'Your reasons, for whoever appealed');
    await type('It stands.');
    community.desks.waiting.appeals = [];
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await findByText(desk, 'Already decided');
    expect(community.desks.answered).to.have.length(0);
  });
});
