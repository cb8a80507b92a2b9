import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryAllByRole,
  queryByRole,
  queryByText,
} from '../../helpers/query.js';
import { click, press, type } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import {
  clickButton,
  commentSaying,
  findComment,
  heard,
  isFocused,
  mountThread,
  openThread,
  shownTexts,
  write,
} from './support.js';

const TOPIC_INPUT = { title: 'Home owners', url: 'https://bank.example/home-owners' };

describe('<parvis-comment-thread> writing', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
  });

  describe('accessibility', () => {
    it('has no fault that axe finds where somebody writes', async () => {
      community.add({ text: 'One', author: AMINA });
      await community.session.load();
      community.sending.put({ topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'Old' }, 'queued');
      community.sending.put({ topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'New' }, 'held');
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'Hello');
      await clickButton(commentSaying(thread, 'One'), 'Reply to Amina Haddad');
      await findByRole(thread, 'textbox', { name: 'Your reply to Amina Haddad' });
      await expectAccessible(thread);
    });
  });

  describe('a comment', () => {
    it('is published, announced and gets the focus', async () => {
      community.add({ text: 'One' });
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'Hello');
      await clickButton(thread, 'Publish');
      await isFocused(thread, 'Hello');
      expect(shownTexts(thread)).to.eql(['Hello', 'One']);
      getByText(thread, 'Your comment is published.');
      expect(getByRole<HTMLTextAreaElement>(thread, 'textbox').value).to.equal('');
      getByRole(thread, 'heading', { name: '2 comments' });
    });

    it('is announced each time, also in the same words', async () => {
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'One');
      await press('Control+Enter');
      await isFocused(thread, 'One');
      const said = getByText(thread, 'Your comment is published.').textContent;
      await write(thread, 'Your comment', 'Two');
      await press('Control+Enter');
      await isFocused(thread, 'Two');
      expect(getByText(thread, 'Your comment is published.').textContent).not.to.equal(said);
    });

    it('goes off by Control and Enter', async () => {
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await isFocused(thread, 'Hello');
    });

    it('is told to the page by ids alone', async () => {
      const thread = await openThread(community);
      const created = heard(thread, 'parvis-comment-created');
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findComment(thread, 'Hello');
      expect(created.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, commentId: 'comment-1' }]);
    });

    it('is not sent where the page says no, and stays in the field', async () => {
      const thread = await openThread(community);
      const events = heard(thread, 'parvis-comment-before-create');
      thread.addEventListener('parvis-comment-before-create', (event) => event.preventDefault());
      const field = await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await waitFor(() => events.length === 1);
      expect(events[0]?.detail).to.eql({ topicKey: TOPIC, parentId: null });
      expect(field.value).to.equal('Hello');
      expect(community.faults.count('create')).to.equal(0);
    });

    it('is shown once when the stream tells of it before the answer comes', async () => {
      const thread = await openThread(community);
      const create = community.faults.hold('create');
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await create.made;
      await findByText(thread, 'Sending…');
      create.release();
      await isFocused(thread, 'Hello');
      expect(queryByRole(thread, 'button', { name: /new comment/ })).to.equal(null);
      expect(queryByText(thread, 'Sending…')).to.equal(null);
    });

    it('names the topic as the page wants it on its first use', async () => {
      const sent: unknown[] = [];
      const thread = await openThread(community, {
        topicTitle: 'Home owners',
        pageUrl: 'https://bank.example/home-owners',
      });
      const { sending } = community;
      const send = sending.send.bind(sending);
      sending.send = (input) => {
        sent.push(input.topic);
        return send(input);
      };
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findComment(thread, 'Hello');
      expect(sent).to.eql([TOPIC_INPUT]);
    });

    it('does not take the focus from what is typed meanwhile', async () => {
      const thread = await openThread(community);
      const create = community.faults.hold('create');
      const field = await write(thread, 'Your comment', 'First');
      await press('Control+Enter');
      await create.made;
      await type('Second');
      create.release();
      await findComment(thread, 'First');
      await findByText(thread, 'Your comment is published.');
      expect(focused()).to.equal(field);
      expect(field.value).to.equal('Second');
    });

    it('that goes off by itself leaves the focus where it is', async () => {
      await community.session.load();
      const { sending } = community;
      const entry = sending.put(
        { topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'From before' },
        'queued',
      );
      const thread = await openThread(community);
      await findByText(thread, 'Waits for the connection. It is sent by itself.');
      sending.retry(entry.id);
      await findComment(thread, 'From before');
      await nextFrame();
      expect(focused()).to.equal(document.body);
    });
  });

  describe('what does not arrive', () => {
    it('waits, with the reason, and goes off when asked to', async () => {
      const thread = await openThread(community);
      community.faults.fail('create', 'forbidden');
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findByText(thread, 'Not sent. You may not do that.');
      community.faults.mend('create');
      await clickButton(thread, 'Send now');
      await isFocused(thread, 'Hello');
      expect(queryByText(thread, /Not sent/)).to.equal(null);
    });

    it('can be taken back into the field', async () => {
      const thread = await openThread(community);
      community.faults.fail('create', 'forbidden');
      const field = await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await clickButton(thread, 'Take back');
      await waitFor(() => focused() === field);
      expect(field.value).to.equal('Hello');
      expect(queryByRole(thread, 'button', { name: 'Send now' })).to.equal(null);
    });

    it('comes back above what was typed since', async () => {
      const thread = await openThread(community);
      community.faults.fail('create', 'forbidden');
      const field = await write(thread, 'Your comment', 'First');
      await press('Control+Enter');
      await findByText(thread, /^Not sent/);
      await type('Second');
      await clickButton(thread, 'Take back');
      await waitFor(() => field.value === 'Second\n\nFirst');
    });

    it('comes back by itself when its text was refused, with the reason', async () => {
      const thread = await openThread(community);
      community.faults.fail('create', 'link-not-allowed');
      const field = await write(thread, 'Your comment', 'See ftp://example.org');
      await press('Control+Enter');
      await findByText(thread, 'Links may only lead to web or mail addresses.');
      expect(field.value).to.equal('See ftp://example.org');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      expect(focused()).to.equal(field);
    });

    it('says that it waits for the connection', async () => {
      const thread = await openThread(community);
      community.faults.fail('create', 'unreachable');
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findByText(thread, 'Waits for the connection. It is sent by itself.');
      getByRole(thread, 'list', { name: 'Your comments on their way' });
    });

    it('asks before it sends what is older than a day', async () => {
      await community.session.load();
      community.sending.put(
        { topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'Of last week' },
        'held',
      );
      const thread = await openThread(community);
      await findByText(thread, 'Not sent yet, and more than a day old. Send it now?');
      await clickButton(thread, 'Send now');
      await findComment(thread, 'Of last week');
    });

    it('shows whom it mentions by name', async () => {
      await community.session.load();
      community.sending.put(
        { topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'Ask @[Jonas](member:m-1), @[x]' },
        'queued',
      );
      const thread = await openThread(community);
      await findByText(thread, 'Ask @Jonas, @[x]');
    });

    it('cannot be taken back while it is on its way', async () => {
      const thread = await openThread(community);
      const create = community.faults.hold('create');
      await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findByText(thread, 'Sending…');
      expect(queryByRole(thread, 'button', { name: 'Take back' })).to.equal(null);
      create.release();
      await findComment(thread, 'Hello');
    });

    it('says so when the place for it cannot be reached, and keeps the text', async () => {
      community.faults.fail('outbox');
      const thread = await openThread(community);
      const field = await write(thread, 'Your comment', 'Hello');
      await press('Control+Enter');
      await findByText(thread, /The community cannot be reached/);
      expect(field.value).to.equal('Hello');
      community.faults.mend('outbox');
      await press('Control+Enter');
      await isFocused(thread, 'Hello');
    });
  });

  describe('a reply', () => {
    it('is written below what it answers and published there', async () => {
      community.add({ text: 'One', author: JONAS });
      community.add({ text: 'Two' });
      const thread = await openThread(community);
      await clickButton(commentSaying(thread, 'One'), 'Reply to Jonas Weber');
      const field = await findByRole(thread, 'textbox', { name: 'Your reply to Jonas Weber' });
      await waitFor(() => focused() === field);
      await type('I agree');
      await press('Control+Enter');
      await isFocused(thread, 'I agree');
      expect(shownTexts(thread)).to.eql(['Two', 'One', 'I agree']);
      expect(queryByRole(thread, 'textbox', { name: /Your reply/ })).to.equal(null);
    });

    it('tells the page which comment it answers', async () => {
      const { id } = community.add({ text: 'One', author: JONAS });
      const thread = await openThread(community);
      const events = heard(thread, 'parvis-comment-before-create');
      await clickButton(thread, 'Reply to Jonas Weber');
      await write(thread, 'Your reply to Jonas Weber', 'Yes');
      await press('Control+Enter');
      await isFocused(thread, 'Yes');
      expect(events.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, parentId: id }]);
    });

    it('is given up by Escape where nothing is written, back to the comment', async () => {
      community.add({ text: 'One', author: JONAS });
      const thread = await openThread(community);
      await clickButton(thread, 'Reply to Jonas Weber');
      await write(thread, 'Your reply to Jonas Weber', '');
      await press('Escape');
      await isFocused(thread, 'One');
      expect(queryByRole(thread, 'textbox', { name: /Your reply/ })).to.equal(null);
    });

    it('stays open on Escape where something is written', async () => {
      community.add({ text: 'One', author: JONAS });
      const thread = await openThread(community);
      await clickButton(thread, 'Reply to Jonas Weber');
      const field = await write(thread, 'Your reply to Jonas Weber', 'Yes');
      await press('Escape');
      expect(field.isConnected && focused() === field).to.equal(true);
    });

    it('keeps its draft when it is given up', async () => {
      community.add({ text: 'One', author: JONAS });
      const thread = await openThread(community);
      await clickButton(thread, 'Reply to Jonas Weber');
      await write(thread, 'Your reply to Jonas Weber', 'Half a thought');
      await clickButton(thread, 'Cancel');
      await isFocused(thread, 'One');
      await clickButton(thread, 'Reply to Jonas Weber');
      const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: /Your reply/ });
      await waitFor(() => field.value === 'Half a thought');
    });

    it('is seen where many replies before it are not read yet', async () => {
      const { id } = community.add({ text: 'One', author: JONAS });
      for (let index = 1; index <= 5; index += 1) community.add({ text: `Answer ${index}`, parentId: id });
      const thread = await openThread(community);
      await clickButton(thread, 'Reply to Jonas Weber');
      await write(thread, 'Your reply to Jonas Weber', 'Mine');
      await press('Control+Enter');
      await isFocused(thread, 'Mine');
      await clickButton(thread, 'Show 3 more replies');
      await findComment(thread, 'Answer 5');
      expect(shownTexts(thread).slice(-2)).to.eql(['Answer 5', 'Mine']);
    });

    it('is shown on its way in one place only', async () => {
      community.add({ text: 'One', author: JONAS });
      const thread = await openThread(community);
      community.faults.fail('create', 'unreachable');
      await clickButton(thread, 'Reply to Jonas Weber');
      await write(thread, 'Your reply to Jonas Weber', 'Mine');
      await press('Control+Enter');
      await findByText(thread, /^Waits/);
      await clickButton(thread, 'Cancel');
      await isFocused(thread, 'One');
      await findByText(thread, /^Waits/);
      expect(queryAllByRole(thread, 'button', { name: 'Take back' })).to.have.length(1);
    });
  });

  describe('a draft', () => {
    it('survives that the thread leaves the page and comes back', async () => {
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'Half a thought');
      const parent = thread.parentElement!;
      thread.remove();
      await nextFrame();
      parent.append(thread);
      const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Your comment' });
      await waitFor(() => field.value === 'Half a thought');
    });

    it('is there for another thread on the same topic', async () => {
      await write(await openThread(community), 'Your comment', 'Half a thought');
      const other = await mountThread(community);
      const field = await findByRole<HTMLTextAreaElement>(other, 'textbox', { name: 'Your comment' });
      await waitFor(() => field.value === 'Half a thought');
    });

    it('stays with its topic', async () => {
      community.data.addTopic('articles/other');
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'Half a thought');
      thread.topic = 'articles/other';
      await waitFor(() => {
        const [box] = queryAllByRole(thread, 'textbox') as HTMLTextAreaElement[];
        return box?.value === '';
      });
      thread.topic = TOPIC;
      await waitFor(() => {
        const [box] = queryAllByRole(thread, 'textbox') as HTMLTextAreaElement[];
        return box?.value === 'Half a thought';
      });
    });
  });

  describe('the length', () => {
    beforeEach(() => {
      community.settings = {
        ...community.settings,
        limits: { ...community.settings.limits, commentLength: 10 },
      };
    });

    it('is counted when the limit is near, as a reader counts', async () => {
      const thread = await openThread(community);
      await write(thread, 'Your comment', 'ab👩‍👩‍👧cd');
      expect(queryByText(thread, /characters left/)).to.equal(null);
      await type('éfgh');
      await findByText(thread, '1 character left');
    });

    it('over the limit is told before anything is sent', async () => {
      const thread = await openThread(community);
      const field = await write(thread, 'Your comment', 'abcdefghijkl');
      await findByText(thread, '2 characters too many');
      await click(getByRole(thread, 'button', { name: 'Publish' }));
      await findByText(thread, /^The text is too long/);
      expect(focused()).to.equal(field);
      expect(community.faults.count('create')).to.equal(0);
    });

    it('of nothing is told as well', async () => {
      const thread = await openThread(community);
      const field = await write(thread, 'Your comment', '  ');
      await press('Control+Enter');
      await findByText(thread, 'Write something first.');
      expect(field.getAttribute('aria-invalid')).to.equal('true');
    });
  });
});
