import { expect } from '@open-wc/testing';
import type { ModerationDesk } from '../../../src/elements/moderation-desk/moderation-desk.js';
import type { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  nameOf,
  queryAllByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { MEHDI, openByClick, opened, ready, showDesk, staffedCommunity } from './open-desk.js';

/** Chooses two of three and decides about both, up to where it can be taken back. */
async function decideAboutTwo(community: FakeCommunity): Promise<ModerationDesk> {
  for (let each = 0; each < 3; each += 1) community.desks.add('reported');
  const desk = await showDesk(community);
  await ready(desk);
  await openByClick(desk, 'Writer 1');
  await press('x');
  await press('j');
  await opened(desk, 'Writer 2');
  await press('x');
  await findByRole(desk, 'heading', { name: '2 comments chosen' });
  await press('2');
  await waitFor(() => focused()?.matches('[type="radio"]'));
  await press('1');
  await waitFor(() => focused()?.matches('[type="radio"]:checked'));
  await press('Enter');
  await waitFor(() => nameOf(focused()!) === 'Undo');
  return desk;
}

describe('<parvis-moderation-desk>, several at once', () => {
  it('sends nothing while it can be taken back, and nothing when it was', async () => {
    const community = staffedCommunity();
    const desk = await decideAboutTwo(community);
    expect(textOf(desk)).to.match(/Remove: 2 comments\. Sent in (?:10|9) seconds\./);
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented, 'who leaves the page is asked').to.equal(true);
    await press('Escape');
    await findByText(desk, 'Nothing was sent.');
    const later = new Event('beforeunload', { cancelable: true });
    dispatchEvent(later);
    expect(later.defaultPrevented).to.equal(false);
    expect(community.desks.taken).to.have.length(0);
    expect(queryAllByRole(desk, 'checkbox', { checked: true }), 'the choice stays').to.have.length(2);
    await findByRole(desk, 'radio', { name: /Respect/, checked: true });
  });

  it('sends all under one rule in one request when the time is over', async () => {
    const community = staffedCommunity();
    const { setInterval: original } = window;
    // Ten seconds pass at once.
    const quick = (run: () => void, delay?: number) => original(run, delay === 1000 ? 1 : delay);
    window.setInterval = quick as typeof window.setInterval;
    try {
      const desk = await decideAboutTwo(community).catch(() => null);
      await waitFor(() => community.desks.taken.length === 1);
      const { input } = community.desks.taken[0]!;
      expect(input.items.map(({ commentId }) => commentId)).to.eql(['comment-1', 'comment-2']);
      expect(input.ground).to.eql({ kind: 'rule', ruleId: 'respect' });
      if (desk) await findByText(desk, '2 decided.');
    } finally {
      window.setInterval = original;
    }
  });

  it('says of each that was not decided why, and by whom it was', async () => {
    const community = staffedCommunity();
    const desk = await decideAboutTwo(community);
    community.desks.decideAs(MEHDI, community.desks.waiting.reported[0]!, 'keep', false);
    getByRole(desk, 'button', { name: 'Send now' }).click();
    await findByText(desk, '1 decided.');
    await waitFor(() => /Writer 1 · Already decided · Kept · by Mehdi Lambert/.test(textOf(desk)));
    expect(queryByText(desk, /^Writer 2$/)).to.equal(null);
    getByRole(desk, 'button', { name: 'Close' }).click();
    await waitFor(() => !textOf(desk).includes('1 decided.'));
  });

  it('keeps everything when it does not arrive, and sends the same again', async () => {
    const community = staffedCommunity();
    const desk = await decideAboutTwo(community);
    const held = community.faults.hold('decide', 'request');
    getByRole(desk, 'button', { name: 'Send now' }).click();
    await held.made;
    held.fail('unavailable');
    await findByText(desk, /^There was no answer/);
    getByRole(desk, 'button', { name: 'Try again' }).click();
    await findByRole(desk, 'button', { name: 'Undo' });
    getByRole(desk, 'button', { name: 'Send now' }).click();
    await findByText(desk, '2 decided.');
    expect(community.desks.taken).to.have.length(1);
  });

  it('sends nothing from an element that has left the page', async () => {
    const community = staffedCommunity();
    const desk = await decideAboutTwo(community);
    desk.remove();
    await nextFrame();
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(false);
    expect(community.desks.taken).to.have.length(0);
  });

  it('chooses all in the list, or none', async () => {
    const community = staffedCommunity();
    for (let each = 0; each < 3; each += 1) community.desks.add('held');
    const desk = await showDesk(community, { queue: 'held' });
    await ready(desk);
    getByRole(desk, 'button', { name: 'Choose all in the list' }).click();
    await findByRole(desk, 'heading', { name: '3 comments chosen' });
    await findByRole(desk, 'button', { name: /Publish/ });
    getByRole(desk, 'button', { name: 'Choose none' }).click();
    await waitFor(() => queryAllByRole(desk, 'checkbox', { checked: true }).length === 0);
  });
});
