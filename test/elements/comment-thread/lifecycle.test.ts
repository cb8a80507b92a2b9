import { expect, fixture, html } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { AMINA, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByRole, getByRole, queryByText } from '../../helpers/query.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import {
  clickButton,
  findComment,
  heard,
  isFollowed,
  mountThread,
  openThread,
  shownTexts,
  write,
} from './support.js';

describe('<parvis-comment-thread> in the page', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
    community.add({ text: 'One' });
  });

  describe('removal', () => {
    it('aborts what is being read and ignores its late answer', async () => {
      const list = community.faults.hold('list');
      const thread = await mountThread(community);
      const loaded = heard(thread, 'parvis-thread-loaded');
      await list.made;
      thread.remove();
      expect(list.signal?.aborted).to.equal(true);
      list.release();
      await nextFrame();
      expect(loaded).to.have.length(0);
      expect(queryByText(thread, 'One')).to.equal(null);
    });

    it('aborts what is being read further', async () => {
      const first = community.add({ text: 'Two' });
      for (let index = 1; index <= 5; index += 1) community.add({ parentId: first.id });
      const thread = await openThread(community);
      const replies = community.faults.hold('replies');
      await clickButton(thread, 'Show 3 more replies');
      await replies.made;
      thread.remove();
      await waitFor(() => replies.signal?.aborted);
      replies.release();
      await nextFrame();
    });

    it('ends the subscription to the stream', async () => {
      const thread = await openThread(community);
      thread.remove();
      await waitFor(() => community.stream.listeners === 0);
    });

    it('ends a subscription that is only being made', async () => {
      let give!: () => void;
      const waiting = new Promise<void>((resolve) => (give = resolve));
      community.live = () => waiting.then(() => community.stream);
      const thread = await mountThread(community);
      await findByRole(thread, 'button', { name: 'Sign in' });
      thread.remove();
      await nextFrame();
      give();
      await nextFrame();
      expect(community.stream.listeners).to.equal(0);
    });

    it('is no end: put back, it reads and follows again', async () => {
      const thread = await openThread(community);
      const parent = thread.parentElement!;
      thread.remove();
      await nextFrame();
      community.add({ text: 'Two' });
      parent.append(thread);
      await findComment(thread, 'Two');
      await isFollowed(community);
      community.arrive({ text: 'Three' });
      await findByRole(thread, 'button', { name: '1 new comment' });
    });
  });

  it('keeps what it shows when it is moved within the page', async () => {
    const thread = await openThread(community);
    const list = community.faults.hold('list');
    const place = await fixture(html`<section></section>`);
    place.append(thread);
    await list.made;
    expect(shownTexts(thread)).to.eql(['One']);
    list.release();
    await isFollowed(community);
  });

  it('shows another community when it gets another client', async () => {
    const thread = await openThread(community);
    const other = new FakeCommunity();
    other.add({ text: 'Elsewhere' });
    thread.client = other;
    await findComment(thread, 'Elsewhere');
    await isFollowed(other);
    expect(community.stream.listeners).to.equal(0);
    expect(shownTexts(thread)).to.eql(['Elsewhere']);
  });

  it('shows nothing of one community while it reads another', async () => {
    const thread = await openThread(community);
    const other = new FakeCommunity();
    const list = other.faults.hold('list');
    thread.client = other;
    await list.made;
    expect(queryByText(thread, 'One')).to.equal(null);
    list.release();
    await findByRole(thread, 'heading', { name: '0 comments' });
  });

  it('shows another topic, and ignores the late answer about the one before', async () => {
    community.data.addTopic('articles/other');
    community.data.addComment('articles/other', { text: 'Elsewhere' });
    const list = community.faults.hold('list');
    const thread = await mountThread(community);
    await list.made;
    thread.topic = 'articles/other';
    await findComment(thread, 'Elsewhere');
    list.release();
    await nextFrame();
    expect(shownTexts(thread)).to.eql(['Elsewhere']);
  });

  it('follows the events of the topic that it shows', async () => {
    community.data.addTopic('articles/other');
    const thread = await openThread(community);
    thread.topic = 'articles/other';
    await findByRole(thread, 'heading', { name: '0 comments' });
    await isFollowed(community);
    community.arrive({ text: 'Not here' });
    community.arrive({ topicKey: 'articles/other', text: 'Here' });
    await clickButton(thread, '1 new comment');
    await findComment(thread, 'Here');
  });

  it('needs no order between properties and the page', async () => {
    const early = document.createElement('parvis-comment-thread');
    Object.assign(early, { client: community, topic: TOPIC, sort: 'oldest', pageSize: 5 });
    const late = document.createElement('parvis-comment-thread');
    const place = await fixture(html`<div lang="en"></div>`);
    place.append(early, late);
    await nextFrame();
    Object.assign(late, { pageSize: 5, sort: 'oldest', topic: TOPIC, client: community });
    await findComment(early, 'One');
    await findComment(late, 'One');
    const shown = (thread: Element) => thread.shadowRoot!.textContent.replace(/\s+/g, ' ');
    await waitFor(() => shown(late) === shown(early));
  });

  const threadOfAttributes = () =>
    fixture<CommentThread>(
      html`<parvis-comment-thread
        lang="en"
        topic=${TOPIC}
        sort="oldest"
        page-size="1"
        heading-level="4"
        .client=${community}
      ></parvis-comment-thread>`,
    );

  it('takes its settings from attributes', async () => {
    community.add({ text: 'Two' });
    const thread = await threadOfAttributes();
    await findComment(thread, 'One');
    getByRole(thread, 'heading', { level: 4 });
    expect(shownTexts(thread)).to.eql(['One']);
  });

  describe('settings that are taken away', () => {
    const ways: Record<string, (thread: CommentThread) => void> = {
      'as attributes': (thread) =>
        ['sort', 'page-size', 'heading-level'].forEach((name) => thread.removeAttribute(name)),
      'as React does, with undefined': (thread) =>
        Object.assign(thread, { sort: undefined, pageSize: undefined, headingLevel: undefined }),
      'as Vue does, with the empty string': (thread) =>
        Object.assign(thread, { sort: '', pageSize: null, headingLevel: null }),
    };
    for (const [way, takeAway] of Object.entries(ways)) {
      it(`are the usual ones again, without complaint, ${way}`, async () => {
        community.add({ text: 'Two' });
        const thread = await threadOfAttributes();
        await findComment(thread, 'One');
        takeAway(thread);
        await findComment(thread, 'Two');
        expect(shownTexts(thread)).to.eql(['Two', 'One']);
        getByRole(thread, 'heading', { level: 2 });
      });
    }
  });

  it('waits without complaint for a topic and for a community', async () => {
    const thread = await fixture<CommentThread>(
      html`<parvis-comment-thread lang="en"></parvis-comment-thread>`,
    );
    await waitFor(() => queryByText(thread, 'Loading the comments'));
    thread.client = community;
    thread.topic = TOPIC;
    await findComment(thread, 'One');
  });

  it('tells the page when it can be read, once for each list', async () => {
    const thread = await mountThread(community);
    const loaded = heard(thread, 'parvis-thread-loaded');
    await findComment(thread, 'One');
    thread.requestUpdate();
    await nextFrame();
    expect(loaded.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, commentCount: 1 }]);
  });

  it('leaves the page’s own content out of sight while it is read', async () => {
    const thread = await openThread(community);
    expect(queryByText(thread, 'Write to us instead.')).to.equal(null);
  });

  it('shows an own comment in every thread on the topic', async () => {
    community.session.become(AMINA);
    const one = await openThread(community);
    const two = await openThread(community);
    await write(one, 'Your comment', 'Hello');
    await clickButton(one, 'Publish');
    await findComment(one, 'Hello');
    await findComment(two, 'Hello');
  });
});
