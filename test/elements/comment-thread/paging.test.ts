import { expect } from '@open-wc/testing';
import { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryAllByRole,
  queryByRole,
  textOf,
} from '../../helpers/query.js';
import { click, press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, findComment, isFocused, openThread, shownTexts } from './support.js';

describe('<parvis-comment-thread> pages', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
  });

  function addNumbered(count: number): void {
    for (let index = 1; index <= count; index += 1) community.add({ text: `Number ${index}` });
  }

  describe('further comments', () => {
    it('come below, with the focus on the first of them', async () => {
      addNumbered(5);
      const thread = await openThread(community, { pageSize: 2 });
      await clickButton(thread, 'Show more comments');
      await isFocused(thread, 'Number 3');
      expect(shownTexts(thread)).to.eql(['Number 5', 'Number 4', 'Number 3', 'Number 2']);
    });

    it('are asked for once, however often the button is pressed', async () => {
      addNumbered(5);
      const thread = await openThread(community, { pageSize: 2 });
      const more = community.faults.hold('list');
      const button = getByRole(thread, 'button', { name: 'Show more comments' });
      await click(button);
      await more.made;
      const asked = community.faults.count('list');
      await click(button);
      more.release();
      await isFocused(thread, 'Number 3');
      expect(community.faults.count('list')).to.equal(asked);
    });

    it('end', async () => {
      addNumbered(3);
      const thread = await openThread(community, { pageSize: 2 });
      await clickButton(thread, 'Show more comments');
      await findComment(thread, 'Number 1');
      expect(queryByRole(thread, 'button', { name: 'Show more comments' })).to.equal(null);
    });

    it('that cannot be read leave the list as it is, say why and can be asked for again', async () => {
      addNumbered(3);
      const thread = await openThread(community, { pageSize: 2 });
      community.faults.fail('list');
      const button = getByRole(thread, 'button', { name: 'Show more comments' });
      await click(button);
      const report = await findByText(thread, /The community cannot be reached/);
      const { top, bottom } = report.getBoundingClientRect();
      expect(top >= 0 && bottom <= innerHeight, 'the reason is in view').to.equal(true);
      community.faults.mend('list');
      await click(button);
      await findComment(thread, 'Number 1');
      expect(queryByRole(thread, 'button', { name: 'Close' })).to.equal(null);
    });

    it('go away, reason and all, when the reader closes it', async () => {
      addNumbered(3);
      const thread = await openThread(community, { pageSize: 2 });
      community.faults.fail('list');
      await clickButton(thread, 'Show more comments');
      await clickButton(thread, 'Close');
      await waitFor(() => queryByRole(thread, 'button', { name: 'Close' }) === null);
    });
  });

  describe('the ends of a long list', () => {
    it('can be gone to and back', async () => {
      addNumbered(9);
      const thread = await openThread(community, { pageSize: 2 });
      await clickButton(thread, 'Go to the end');
      await isFocused(thread, 'Number 1');
      expect(shownTexts(thread)).to.eql(['Number 2', 'Number 1']);
      await clickButton(thread, 'Show the comments before');
      await isFocused(thread, 'Number 3');
      await clickButton(thread, 'Go to the beginning');
      await isFocused(thread, 'Number 9');
      expect(shownTexts(thread)).to.eql(['Number 9', 'Number 8']);
    });
  });

  describe('replies', () => {
    it('are hidden and shown by the keyboard', async () => {
      const first = community.add({ text: 'One' });
      community.add({ text: 'Answer', parentId: first.id });
      const thread = await openThread(community);
      const button = getByRole(thread, 'button', { name: 'Hide the replies', expanded: true });
      button.focus();
      await press('Enter');
      await waitFor(() => shownTexts(thread).join() === 'One');
      getByRole(thread, 'button', { name: 'Show 1 reply', expanded: false });
      await press('Enter');
      await findComment(thread, 'Answer');
      expect(focused()).to.equal(button);
    });

    it('that did not come along are fetched', async () => {
      const first = community.add({ text: 'One' });
      for (let index = 1; index <= 12; index += 1) {
        community.add({ text: `Answer ${index}`, parentId: first.id });
      }
      const thread = await openThread(community);
      expect(shownTexts(thread)).to.eql(['One', 'Answer 1', 'Answer 2']);
      await clickButton(thread, 'Show 10 more replies');
      await isFocused(thread, 'Answer 3');
      await clickButton(thread, 'Show 5 more replies');
      await isFocused(thread, 'Answer 8');
      expect(shownTexts(thread)).to.have.length(13);
    });

    it('to two comments can be asked for at the same time', async () => {
      const one = community.add({ text: 'One' });
      const two = community.add({ text: 'Two' });
      for (let index = 1; index <= 3; index += 1) {
        community.add({ text: `To one ${index}`, parentId: one.id });
        community.add({ text: `To two ${index}`, parentId: two.id });
      }
      const thread = await openThread(community);
      const first = community.faults.hold('replies');
      const second = community.faults.hold('replies');
      const [upper, lower] = queryAllByRole(thread, 'button', { name: 'Show 1 more reply' });
      await click(upper!);
      await first.made;
      await click(lower!);
      await second.made;
      first.release();
      await findComment(thread, 'To two 3');
      second.release();
      await findComment(thread, 'To one 3');
    });

    it('go ten levels deep', async () => {
      let parentId: string | null = null;
      for (let depth = 0; depth <= 10; depth += 1) {
        parentId = community.add({ text: `Depth ${depth}`, parentId }).id;
      }
      history.replaceState(null, '', `#parvis-${parentId}`);
      const thread = await openThread(community);
      expect(shownTexts(thread)).to.have.length(11);
      const deepest = commentSaying(thread, 'Depth 10');
      expect(deepest.getBoundingClientRect().width).to.be.greaterThan(200);
      expect(queryByRole(deepest, 'button', { name: 'Reply to Noor' })).to.equal(null);
      getByRole(commentSaying(thread, 'Depth 9'), 'button', { name: 'Reply to Noor' });
    });
  });

  describe('a link to a comment', () => {
    it('opens the thread where the comment is, marks it and moves the focus to it', async () => {
      addNumbered(30);
      history.replaceState(null, '', '#parvis-comment-9');
      const thread = await openThread(community, { pageSize: 4 });
      await isFocused(thread, 'Number 9');
      expect(shownTexts(thread)).to.have.length(4);
      const box = commentSaying(thread, 'Number 9').getBoundingClientRect();
      expect(box.top >= 0 && box.bottom <= innerHeight).to.equal(true);
      expect(commentSaying(thread, 'Number 9').ariaCurrent).to.equal('location');
    });

    it('leads to what was written before and after it', async () => {
      addNumbered(30);
      history.replaceState(null, '', '#parvis-comment-9');
      const thread = await openThread(community, { pageSize: 4 });
      await clickButton(thread, 'Show the comments before');
      await isFocused(thread, 'Number 12');
      await clickButton(thread, 'Show more comments');
      await isFocused(thread, 'Number 7');
      expect(shownTexts(thread)).to.have.length(12);
    });

    it('opens the replies above it', async () => {
      const first = community.add({ text: 'One' });
      const second = community.add({ text: 'Two', parentId: first.id });
      for (let index = 1; index <= 9; index += 1) {
        community.add({ id: `deep-${index}`, text: `Deep ${index}`, parentId: second.id });
      }
      history.replaceState(null, '', '#parvis-deep-8');
      const thread = await openThread(community);
      await isFocused(thread, 'Deep 8');
    });

    it('says when the comment is not there any more, and shows the list', async () => {
      addNumbered(2);
      history.replaceState(null, '', '#parvis-unknown');
      const thread = await openThread(community);
      getByText(thread, 'The comment that the link leads to is not available any more.');
      expect(shownTexts(thread)).to.eql(['Number 2', 'Number 1']);
    });

    it('is followed within the page', async () => {
      addNumbered(30);
      const thread = await openThread(community, { pageSize: 4 });
      location.hash = 'parvis-comment-9';
      await isFocused(thread, 'Number 9');
      await clickButton(thread, 'Go to the beginning');
      await isFocused(thread, 'Number 30');
    });

    it('reads nothing anew when the comment is there already, even under hidden replies', async () => {
      const first = community.add({ text: 'One' });
      community.add({ id: 'answer', text: 'Answer', parentId: first.id });
      const thread = await openThread(community);
      await clickButton(thread, 'Hide the replies');
      const asked = community.faults.count('list');
      location.hash = 'parvis-answer';
      await isFocused(thread, 'Answer');
      expect(community.faults.count('list')).to.equal(asked);
    });

    it('is no matter of the widget when it leads elsewhere', async () => {
      addNumbered(2);
      const thread = await openThread(community);
      const asked = community.faults.count('list');
      location.hash = 'contact';
      location.hash = 'parvis-comment-1';
      await isFocused(thread, 'Number 1');
      expect(community.faults.count('list')).to.equal(asked);
    });

    it('is not missed by a thread when another one on the page may have it', async () => {
      const elsewhere = new FakeCommunity();
      elsewhere.add({ text: 'Of another discussion' });
      addNumbered(2);
      history.replaceState(null, '', '#parvis-comment-2');
      const thread = await openThread(community);
      const other = await openThread(elsewhere);
      await isFocused(thread, 'Number 2');
      expect(textOf(other)).not.to.contain('not available any more');
    });

    it('takes an address that is badly written', async () => {
      addNumbered(1);
      history.replaceState(null, '', '#parvis-%E0%A4%A');
      const thread = await openThread(community);
      await findByRole(thread, 'article');
      getByText(thread, /not available any more/);
    });
  });
});
