import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../../helpers/axe.js';
import { FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  focused,
  getByRole,
  queryAllByRole,
  queryByRole,
  queryByText,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, isFocused, openThread, shownTexts } from './support.js';

const CONTINUE = 'Continue this conversation';
const ALL = 'Show the whole discussion';

const depths = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `Depth ${from + index}`);

describe('<parvis-comment-thread> with a deep conversation', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  /** A comment with a chain of replies, and another comment. */
  function deepCommunity(deepest: number, viewer: typeof JONAS | null = null) {
    const community = new FakeCommunity({ viewer });
    community.add({ id: 'other', text: 'Other' });
    let parentId: string | null = null;
    for (let depth = 0; depth <= deepest; depth += 1) {
      parentId = community.add({ id: `d${depth}`, text: `Depth ${depth}`, parentId }).id;
    }
    community.settings = {
      ...community.settings,
      limits: { ...community.settings.limits, replyDepth: 20 },
    };
    return community;
  }

  const indentOf = (thread: CommentThread, text: string) =>
    commentSaying(thread, text).getBoundingClientRect().left - thread.getBoundingClientRect().left;

  it('shows six levels of replies, and the rest in a list of its own', async () => {
    const thread = await openThread(deepCommunity(9));
    expect(shownTexts(thread)).to.eql([...depths(0, 6), 'Other']);
    getByRole(commentSaying(thread, 'Depth 6'), 'button', { name: CONTINUE }).focus();
    await press('Enter');
    await waitFor(() => shownTexts(thread).join() === depths(6, 9).join());
    await isFocused(thread, 'Depth 6');
    expect(queryByRole(thread, 'button', { name: ALL })).not.to.equal(null);
    expect(indentOf(thread, 'Depth 6')).to.be.below(20);
    expect(indentOf(thread, 'Depth 9')).to.be.greaterThan(indentOf(thread, 'Depth 8'));
    await expectAccessible(thread);
  });

  it('goes back to the whole, at the same comment, by its button and by that of the browser', async () => {
    const thread = await openThread(deepCommunity(8));
    for (const goBack of [() => clickButton(thread, ALL), async () => history.back()]) {
      await clickButton(thread, CONTINUE);
      await waitFor(() => shownTexts(thread).join() === depths(6, 8).join());
      await goBack();
      await waitFor(() => shownTexts(thread).includes('Other'));
      await isFocused(thread, 'Depth 6');
      expect(queryByRole(thread, 'button', { name: ALL })).to.equal(null);
      expect(location.href).to.equal(address);
    }
  });

  it('goes on and back level by level', async () => {
    const thread = await openThread(deepCommunity(14));
    await clickButton(thread, CONTINUE);
    await waitFor(() => shownTexts(thread).join() === depths(6, 12).join());
    await clickButton(thread, CONTINUE);
    await waitFor(() => shownTexts(thread).join() === depths(12, 14).join());
    history.back();
    await waitFor(() => shownTexts(thread)[0] === 'Depth 6');
    await isFocused(thread, 'Depth 12');
    history.forward();
    await waitFor(() => shownTexts(thread)[0] === 'Depth 12');
    history.go(-2);
    await waitFor(() => shownTexts(thread).includes('Other'));
  });

  it('keeps what the page notes in its history', async () => {
    history.replaceState({ router: 7 }, '', address);
    const thread = await openThread(deepCommunity(8));
    await clickButton(thread, CONTINUE);
    await waitFor(() => queryByRole(thread, 'button', { name: ALL }));
    expect((history.state as { router: number }).router).to.equal(7);
  });

  it('opens a link to a deep comment in its place, and one to elsewhere out of a part', async () => {
    history.replaceState(null, '', '#parvis-d9');
    const linked = await openThread(deepCommunity(9));
    await isFocused(linked, 'Depth 9');
    linked.remove();
    history.replaceState(null, '', address);
    const thread = await openThread(deepCommunity(9));
    await clickButton(thread, CONTINUE);
    await waitFor(() => !shownTexts(thread).includes('Other'));
    location.hash = '#parvis-other';
    await isFocused(thread, 'Other');
  });

  it('shows what somebody writes in a part, and after the way back too', async () => {
    const community = deepCommunity(7, JONAS);
    const thread = await openThread(community);
    await clickButton(thread, CONTINUE);
    await waitFor(() => shownTexts(thread).join() === 'Depth 6,Depth 7');
    community.arrive({ text: 'Arrived', parentId: 'd7' });
    await clickButton(thread, '1 new comment');
    await isFocused(thread, 'Arrived');
    await clickButton(thread, ALL);
    await waitFor(() => shownTexts(thread).includes('Other'));
    await isFocused(thread, 'Depth 6');
  });

  it('is the whole again once it is sorted in another way', async () => {
    const thread = await openThread(deepCommunity(8));
    await clickButton(thread, CONTINUE);
    await waitFor(() => queryByRole(thread, 'button', { name: ALL }));
    const list = getByRole<HTMLSelectElement>(thread, 'combobox');
    list.value = 'oldest';
    list.dispatchEvent(new Event('change'));
    await waitFor(() => shownTexts(thread)[0] === 'Other');
    expect(queryByRole(thread, 'button', { name: ALL })).to.equal(null);
  });

  it('says so when the replies cannot be read, and stays where it is', async () => {
    const community = deepCommunity(8);
    const thread = await openThread(community);
    community.faults.fail('replies');
    await clickButton(thread, CONTINUE);
    await waitFor(() => queryByText(thread, /cannot be reached/));
    expect(shownTexts(thread)).to.include('Other');
    expect(location.href).to.equal(address);
    expect(focused()).not.to.equal(null);
    expect(queryAllByRole(thread, 'button', { name: CONTINUE })).to.have.length(1);
    expect(queryByRole(thread, 'dialog')).to.equal(null);
    await findByRole(thread, 'alert');
  });
});
