import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { CLAIRE, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryAllByRole,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { click, press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, heard, mountThread, openThread, shownTexts } from './support.js';

describe('<parvis-comment-thread>', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  describe('accessibility', () => {
    it('has no fault that axe finds while it is read', async () => {
      const first = community.add({ text: 'The fees are too high.', author: CLAIRE });
      community.add({ text: 'They are.', parentId: first.id, reactions: { support: 3 } });
      await expectAccessible(await openThread(community));
    });

    it('is a region named by what it holds, with a heading and articles', async () => {
      community.add({ text: 'The fees are too high.', author: CLAIRE });
      const thread = await openThread(community, { headingLevel: 3 });
      const region = getByRole(thread, 'region', { name: '1 comment' });
      getByRole(region, 'heading', { name: '1 comment', level: 3 });
      getByRole(region, 'article', { name: 'Claire Aubry' });
    });

    it('gets its new order by the keyboard', async () => {
      community.add({ text: 'One' });
      community.add({ text: 'Two' });
      const thread = await openThread(community);
      const order = getByRole(thread, 'combobox', { name: 'Sort by' });
      order.focus();
      await press('ArrowDown');
      await press('Enter');
      await waitFor(() => shownTexts(thread).join() === 'One,Two');
      expect(focused()).to.equal(order);
    });
  });

  describe('states', () => {
    it('announces that it is loading, in the room that it will need', async () => {
      const list = community.faults.hold('list');
      const thread = await mountThread(community);
      await findByText(thread, 'Loading the comments');
      expect(textOf(getByRole(thread, 'status'))).to.equal('Loading the comments');
      expect(thread.offsetHeight).to.be.greaterThan(400);
      list.release();
      await findByRole(thread, 'heading');
      expect(queryByText(thread, 'Loading the comments')).to.equal(null);
    });

    it('shows comments, newest first, with who wrote them and when', async () => {
      community.add({ text: 'One' });
      community.add({ text: 'Two', author: CLAIRE, createdAt: '2026-01-02T10:00:00.000Z' });
      const thread = await openThread(community);
      expect(shownTexts(thread)).to.eql(['Two', 'One']);
      const comment = commentSaying(thread, 'Two');
      expect(textOf(comment)).to.match(/Claire Aubry Bank staff .*2026/);
      getByRole(comment, 'link', { name: /^Link to the comment by Claire Aubry, .*2026/ });
    });

    it('says when there is nothing yet', async () => {
      const thread = await openThread(community);
      getByRole(thread, 'heading', { name: '0 comments' });
      getByText(thread, 'No comments yet. Yours can be the first.');
    });

    it('says why nothing could be read, and shows the page’s own content', async () => {
      community.faults.fail('list');
      const thread = await mountThread(community);
      const failed = heard(thread, 'parvis-thread-failed');
      await findByRole(thread, 'alert');
      expect(textOf(getByRole(thread, 'alert'))).to.match(
        /The comments could not be loaded. The community cannot be reached/,
      );
      getByText(thread, 'Write to us instead.');
      expect(failed.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, code: 'unreachable' }]);
      await expectAccessible(thread);
    });

    it('tries again when asked to, and goes on at the heading', async () => {
      community.add({ text: 'One' });
      community.faults.fail('list');
      const thread = await mountThread(community);
      await findByRole(thread, 'alert');
      const loaded = heard(thread, 'parvis-thread-loaded');
      community.faults.mend('list');
      await clickButton(thread, 'Try again');
      await waitFor(() => focused() === getByRole(thread, 'heading', { name: '1 comment' }));
      expect(loaded.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, commentCount: 1 }]);
      await findByRole(thread, 'button', { name: 'Sign in' });
    });

    it('keeps the way to try again while it tries and when that fails', async () => {
      community.faults.fail('list');
      const thread = await mountThread(community);
      const button = await findByRole(thread, 'button', { name: 'Try again' });
      const second = community.faults.hold('list');
      await click(button);
      await second.made;
      second.fail('timeout');
      await findByText(thread, /The answer took too long/);
      expect(getByRole(thread, 'button', { name: 'Try again' })).to.equal(button);
    });

    it('keeps what it shows when it cannot be refreshed, and says so', async () => {
      community.add({ text: 'One' });
      const thread = await openThread(community);
      community.faults.fail('list');
      thread.sort = 'oldest';
      await findByText(thread, /You see the comments as they were at .* They could not be refreshed/);
      expect(shownTexts(thread)).to.eql(['One']);
      community.faults.mend('list');
      await clickButton(thread, 'Try again');
      await waitFor(() => queryByText(thread, /as they were/) === null);
    });

    it('says that the reader is offline, and when that is over', async () => {
      const thread = await openThread(community);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      window.dispatchEvent(new Event('offline'));
      await findByText(thread, /^You are offline/);
      Reflect.deleteProperty(navigator, 'onLine');
      window.dispatchEvent(new Event('online'));
      await waitFor(() => queryByText(thread, /^You are offline/) === null);
    });

    for (const where of ['topic', 'community'] as const) {
      it(`can be read but not written in where the ${where} is read-only`, async () => {
        community.add({ text: 'One' });
        if (where === 'topic') community.data.addTopic(TOPIC, { state: 'read-only' });
        else community.settings = { ...community.settings, state: 'read-only' };
        const thread = await openThread(community);
        getByText(thread, 'This discussion can be read but takes no new comments.');
        expect(queryByRole(thread, 'button', { name: /Reply/ })).to.equal(null);
        expect(queryByRole(thread, 'button', { name: 'Sign in' })).to.equal(null);
      });
    }

    it('says that a topic is closed', async () => {
      community.data.addTopic(TOPIC, { state: 'closed' });
      const thread = await openThread(community);
      getByText(thread, 'This discussion is closed.');
      expect(queryByText(thread, /can be read/)).to.equal(null);
    });

    it('takes a state that it does not know for read-only', async () => {
      community.data.addTopic(TOPIC, { state: 'resting' });
      getByText(await openThread(community), 'This discussion can be read but takes no new comments.');
    });

    it('is readable where the settings of the community are not', async () => {
      community.add({ text: 'One' });
      community.faults.fail('community');
      expect(shownTexts(await openThread(community))).to.eql(['One']);
    });

    it('offers a visitor to sign in, and leaves that to the page', async () => {
      const thread = await openThread(community);
      await clickButton(thread, 'Sign in');
      expect(community.session.required).to.equal(1);
    });

    it('sends a visitor who wants to react or reply to the sign-in', async () => {
      community.add({ text: 'One' });
      const thread = await openThread(community);
      await clickButton(thread, /^Support/);
      await clickButton(thread, 'Reply to Noor');
      await waitFor(() => community.session.required === 2);
    });
  });

  describe('order', () => {
    it('follows the property', async () => {
      community.add({ text: 'One' });
      community.add({ text: 'Two', reactions: { support: 3 } });
      community.add({ text: 'Three', reactions: { support: 1 } });
      const thread = await openThread(community, { sort: 'top' });
      expect(shownTexts(thread)).to.eql(['Two', 'Three', 'One']);
      getByRole(thread, 'option', { name: 'Most supported', selected: true });
    });

    it('keeps the old list until the new one is there', async () => {
      community.add({ text: 'One' });
      community.add({ text: 'Two' });
      const thread = await openThread(community);
      const list = community.faults.hold('list');
      thread.sort = 'oldest';
      await list.made;
      expect(shownTexts(thread)).to.eql(['Two', 'One']);
      list.release();
      await waitFor(() => shownTexts(thread).join() === 'One,Two');
    });

    it('drops a further piece of the old list that comes late', async () => {
      for (let index = 1; index <= 6; index += 1) community.add({ text: `Number ${index}` });
      const thread = await openThread(community, { pageSize: 2 });
      const more = community.faults.hold('list');
      await clickButton(thread, 'Show more comments');
      await more.made;
      thread.sort = 'oldest';
      await waitFor(() => shownTexts(thread).join() === 'Number 1,Number 2');
      more.release();
      await clickButton(thread, 'Show more comments');
      await waitFor(() => shownTexts(thread).join() === 'Number 1,Number 2,Number 3,Number 4');
      expect(more.signal?.aborted).to.equal(true);
    });
  });

  describe('comments of every kind', () => {
    it('marks what was edited, and offers what it said before', async () => {
      const comment = community.add({ text: 'One' });
      community.data.setText(community.data.stored(comment.id), 'One and a half');
      const thread = await openThread(community);
      getByRole(thread, 'button', { name: 'edited' });
    });

    it('keeps the place of a deleted comment that has replies', async () => {
      const comment = community.add({ text: 'One' });
      community.add({ text: 'Answer', parentId: comment.id });
      community.setState(comment.id, 'deleted');
      const thread = await openThread(community);
      getByRole(thread, 'article', { name: 'The author deleted this comment.' });
      expect(queryByText(thread, 'One')).to.equal(null);
      expect(queryAllByRole(thread, 'button', { name: /Reply/ })).to.have.length(1);
    });

    it('shows a state that it does not know neutrally, and nothing of the text', async () => {
      const comment = community.add({ text: 'Hidden words' });
      community.setState(comment.id, 'under-review');
      const thread = await openThread(community);
      getByRole(thread, 'article', { name: 'This comment is not available.' });
      expect(textOf(thread)).not.to.contain('Hidden words');
    });

    it('names an author who is gone', async () => {
      const comment = community.add({ text: 'One' });
      community.data.stored(comment.id).comment.author = null;
      getByRole(await openThread(community), 'article', { name: 'Former member' });
    });

    it('leaves out a role and a kind of reaction that it does not know', async () => {
      community.settings = { ...community.settings, reactions: ['confetti', 'thanks'] };
      community.add({ text: 'One', author: { ...CLAIRE, roles: ['astronaut'] } });
      const thread = await openThread(community);
      getByRole(thread, 'button', { name: 'Thank', pressed: false });
      expect(textOf(thread)).not.to.match(/confetti|astronaut/);
    });
  });
});
