import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-count/define.js';
import '../../../src/elements/comment-count/follow-counts.js';
import type { CommentCount } from '../../../src/elements/comment-count/comment-count.js';
import { cleanUpPage, setVisibility } from '../../client/page.js';
import { TestClock } from '../../client/support.js';
import { FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByText, textOf } from '../../helpers/query.js';
import { expectConsole } from '../../helpers/setup.js';
import { nextFrame } from '../../helpers/wait.js';

const OTHER = 'articles/other';
const MANY = Array.from({ length: 41 }, (_, index) => `articles/${index}`);

describe('<parvis-comment-count> while others write', () => {
  let community: FakeCommunity;
  let clock: TestClock;

  beforeEach(async () => {
    community = new FakeCommunity();
    community.add();
    community.data.addTopic(OTHER);
    clock = new TestClock();
  });

  afterEach(() => {
    cleanUpPage();
    clock.restore();
  });

  const show = (topic = TOPIC): Promise<CommentCount> =>
    fixture<CommentCount>(
      html`<parvis-comment-count lang="en" topic=${topic} .client=${community}
        >Comments</parvis-comment-count
      >`,
    );

  async function showMany(): Promise<HTMLElement> {
    MANY.forEach((topic) => community.data.addTopic(topic));
    const list = await fixture<HTMLElement>(
      html`<div>
        ${MANY.map(
          (topic) =>
            html`<parvis-comment-count lang="en" topic=${topic} .client=${community}></parvis-comment-count>`,
        )}
      </div>`,
    );
    await clock.until(() => textOf(list.lastElementChild!) === '0 comments');
    return list;
  }

  /** How often the counts were asked for. */
  const asked = () => community.faults.count('count');
  const isFollowed = () => clock.wait(() => community.stream.listeners > 0);

  async function showFollowed(): Promise<CommentCount> {
    const count = await show();
    await findByText(count, '1 comment');
    await isFollowed();
    community.stream.show('streaming');
    return count;
  }

  it('counts what is written and what is deleted, without asking again', async () => {
    const count = await showFollowed();
    const { id } = community.arrive();
    await findByText(count, '2 comments');
    community.setState(id, 'deleted');
    await findByText(count, '1 comment');
    expect(asked()).to.equal(1);
  });

  it('does not open a stream for somebody who is gone at once', async () => {
    const count = await show();
    await findByText(count, '1 comment');
    await clock.pass(1_000);
    count.remove();
    await clock.pass(10_000);
    expect(community.stream.listeners).to.equal(0);
  });

  it('listens once for a topic that stands twice on the page', async () => {
    const [one, two] = [await show(), await show()];
    await isFollowed();
    expect(community.stream.listeners).to.equal(1);
    community.arrive();
    for (const count of [one, two]) await findByText(count, '2 comments');
  });

  it('asks again in a minute when something may have been missed, and not more often', async () => {
    const count = await showFollowed();
    community.add();
    community.stream.reset();
    community.stream.reset();
    await clock.pass(50_000);
    expect(asked()).to.equal(1);
    await clock.pass(15_000);
    await findByText(count, '2 comments');
    await clock.pass(300_000);
    expect(asked()).to.equal(2);
  });

  it('asks every minute where there is no stream', async () => {
    community.live = () => Promise.reject(new Error('No stream.'));
    const count = await show();
    await findByText(count, '1 comment');
    community.add();
    await clock.pass(65_000);
    await findByText(count, '2 comments');
    community.add();
    await clock.pass(60_000);
    await findByText(count, '3 comments');
  });

  it('asks for all of them every minute where there are too many for a stream', async () => {
    const list = await showMany();
    await clock.pass(30_000);
    expect(community.stream.listeners).to.equal(0);
    community.data.addComment(MANY[0]!);
    community.data.addComment(MANY[40]!);
    await clock.pass(35_000);
    await findByText(list.firstElementChild!, '1 comment');
    await findByText(list.lastElementChild!, '1 comment');
    expect(asked()).to.equal(2 * MANY.length);
  });

  it('goes over to the stream when few enough are left, and away from it when more come', async () => {
    const list = await showMany();
    const last = list.lastElementChild!;
    last.remove();
    await clock.wait(() => community.stream.listeners === 40);
    list.append(last);
    await clock.wait(() => community.stream.listeners === 0);
  });

  it('asks for nothing while nobody looks, and at once when somebody does again', async () => {
    community.live = () => Promise.reject(new Error('No stream.'));
    const count = await show();
    await findByText(count, '1 comment');
    setVisibility('hidden');
    community.add();
    await clock.pass(300_000);
    expect(asked()).to.equal(1);
    setVisibility('visible');
    await clock.pass(100);
    await findByText(count, '2 comments');
  });

  it('keeps the number that it has when it cannot be had anew, and tries again', async () => {
    const count = await showFollowed();
    community.add();
    community.faults.fail('count');
    community.stream.reset();
    await clock.pass(65_000);
    expect(asked()).to.equal(2);
    expect(textOf(count)).to.equal('1 comment');
    community.faults.mend('count');
    await clock.pass(65_000);
    await findByText(count, '2 comments');
  });

  it('shows the number in place of the page’s own words when it can be had later', async () => {
    community.faults.fail('count');
    const count = await show();
    await clock.until(() => asked() === 1);
    expect(textOf(count)).to.equal('Comments');
    community.faults.mend('count');
    await clock.pass(65_000);
    await findByText(count, '1 comment');
  });

  it('follows another topic when the attribute changes, and the first no more', async () => {
    const count = await showFollowed();
    count.setAttribute('topic', OTHER);
    await findByText(count, '0 comments');
    await clock.pass(5_000);
    community.arrive();
    await nextFrame();
    expect(textOf(count)).to.equal('0 comments');
    community.arrive({ topicKey: OTHER });
    await findByText(count, '1 comment');
    expect(community.stream.listeners).to.equal(1);
  });

  it('says the page’s own words again when its topic is taken away', async () => {
    expectConsole(/^Parvis: <parvis-comment-count> has no topic/);
    const count = await showFollowed();
    count.setAttribute('topic', '');
    await count.updateComplete;
    expect(textOf(count)).to.equal('Comments');
    expect(community.stream.listeners).to.equal(0);
    await import('../../../src/controllers/setting-advice.js');
    await clock.pass(2_000);
  });

  it('stops when it leaves, keeps its number when it comes back, and makes it true', async () => {
    const count = await showFollowed();
    const parent = count.parentElement!;
    count.remove();
    expect(community.stream.listeners).to.equal(0);
    await clock.pass(300_000);
    expect(asked()).to.equal(1);
    community.add();
    const held = community.faults.hold('count');
    parent.append(count);
    await held.made;
    expect(textOf(count)).to.equal('1 comment');
    held.release();
    await findByText(count, '2 comments');
    await isFollowed();
    community.arrive();
    await findByText(count, '3 comments');
  });

  it('is still counted when it is moved before the number has come', async () => {
    const held = community.faults.hold('count');
    const count = await show();
    await held.made;
    const parent = count.parentElement!;
    parent.append(document.createElement('p'), count);
    held.release();
    await findByText(count, '1 comment');
  });

  it('does not let an older answer undo what the stream said', async () => {
    const count = await showFollowed();
    community.stream.reset();
    const held = community.faults.hold('count');
    await clock.wait(() => held.isMade);
    community.arrive();
    await findByText(count, '2 comments');
    held.release();
    await nextFrame();
    expect(textOf(count)).to.equal('2 comments');
  });
});
