import { expect } from '@open-wc/testing';
import { storagePrefix } from '../../../src/client/storage-prefix.js';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  queryAllByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, findComment, openThread } from '../comment-thread/support.js';

const OFF = 'Follow this discussion';
const ON = 'Following';
const LIST = 'Discussions you follow';

/** A community that has lists of what members follow. Its address lets the browser keep visits. */
class FollowingCommunity extends FakeCommunity {
  readonly url = 'https://community.bank.example';

  constructor(...given: ConstructorParameters<typeof FakeCommunity>) {
    super(...given);
    this.settings.capabilities = [...this.settings.capabilities, 'follows'];
  }
}

const isFollowing = (community: FakeCommunity, memberId = JONAS.id) =>
  community.data.follows(memberId, [TOPIC]).length > 0;
const newCount = (community: FakeCommunity) => community.data.follows(JONAS.id, [TOPIC])[0]?.newCount;
const toggles = (thread: Element) =>
  queryAllByRole(thread, 'button').filter((each) => [OFF, ON].includes(textOf(each)));

async function dialogOf(thread: Element): Promise<HTMLElement> {
  await clickButton(thread, LIST);
  return findByRole(thread, 'dialog', { name: LIST });
}

describe('following a topic', () => {
  const clear = () => localStorage.clear();
  beforeEach(clear);
  after(clear);

  it('is offered to members, where the backend has lists of it', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community);
    await clickButton(thread, OFF);
    await findByRole(thread, 'button', { name: ON, pressed: true });
    await waitFor(() => isFollowing(community));
    await findByText(thread, /Nobody is told/);
    await expectAccessible(thread);
    await clickButton(thread, ON);
    await findByRole(thread, 'button', { name: OFF, pressed: false });
    await waitFor(() => !isFollowing(community));
  });

  it('is not offered to visitors, nor where there are no lists', async () => {
    const visited = new FollowingCommunity();
    visited.add();
    const thread = await openThread(visited);
    const without = new FakeCommunity({ viewer: JONAS });
    without.add();
    const other = await openThread(without);
    await findByRole(other, 'textbox');
    visited.session.become(JONAS);
    await findByRole(thread, 'button', { name: OFF });
    expect(toggles(other)).to.eql([]);
    visited.session.become(null);
    await waitFor(() => toggles(thread).length === 0);
  });

  it('is of one person: another sees their own', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    community.data.follow(JONAS.id, TOPIC);
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: ON });
    const late = community.faults.hold('unfollow');
    await clickButton(thread, ON);
    community.session.become(AMINA);
    await findByRole(thread, 'button', { name: OFF, pressed: false });
    await clickButton(thread, OFF);
    await waitFor(() => isFollowing(community, AMINA.id));
    late.release();
    await late.made;
    await findByRole(thread, 'button', { name: ON, pressed: true });
  });

  it('says when it fails, and shows what is so', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: OFF });
    community.faults.fail('follow');
    await clickButton(thread, OFF);
    await findByText(thread, /cannot be reached/);
    await findByRole(thread, 'button', { name: OFF, pressed: false });
    community.faults.mend('follow');
    await clickButton(thread, OFF);
    await waitFor(() => isFollowing(community));
  });

  it('does what was pressed last', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: OFF });
    const slow = community.faults.hold('follow');
    await clickButton(thread, OFF);
    await slow.made;
    await clickButton(thread, ON);
    slow.release();
    await waitFor(() => community.faults.count('unfollow') === 1);
    await findByRole(thread, 'button', { name: OFF, pressed: false });
    expect(isFollowing(community)).to.equal(false);
  });

  it('is asked for again once the page is online, where it could not be read', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    community.data.follow(JONAS.id, TOPIC);
    community.faults.fail('follows');
    const thread = await openThread(community);
    await waitFor(() => community.faults.count('follows') === 1);
    expect(toggles(thread)).to.eql([]);
    community.faults.mend('follows');
    dispatchEvent(new Event('online'));
    await findByRole(thread, 'button', { name: ON });
  });

  it('keeps its focus and moves nothing, however wide the thread is', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add({ text: 'One' });
    const other = new FakeCommunity({ viewer: JONAS });
    other.add({ text: 'One' });
    const without = await openThread(other);
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: OFF });
    const topOf = async (each: CommentThread) =>
      (await findComment(each, 'One')).getBoundingClientRect().top - each.getBoundingClientRect().top;
    for (const width of [300, 420, 460, 500, 640, 780]) {
      without.style.width = thread.style.width = `${width}px`;
      const expected = await topOf(without);
      await waitFor(async () => Math.abs((await topOf(thread)) - expected) < 0.5);
      const [toggle] = toggles(thread);
      expect(toggle!.getBoundingClientRect().right).to.be.at.most(
        thread.getBoundingClientRect().right + 8,
        `${width}`,
      );
    }
    const [toggle] = toggles(thread);
    // Here is room for its words again, beside the heading.
    const middleOf = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    const heading = getByRole(thread, 'heading', { name: '1 comment' });
    await waitFor(
      () =>
        toggle!.getBoundingClientRect().width > 100 && Math.abs(middleOf(toggle!) - middleOf(heading)) < 16,
    );
    toggle!.focus();
    await press('Space');
    await findByRole(thread, 'button', { name: ON });
    expect(focused()).to.equal(toggle);
  });

  it('notes what a follower has read, once what arrived is shown', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add({ text: 'Old' });
    community.data.follow(JONAS.id, TOPIC);
    community.add({ text: 'Fresh', author: AMINA });
    expect(newCount(community)).to.equal(1);
    const thread = await openThread(community);
    await waitFor(() => newCount(community) === 0);
    community.arrive({ text: 'Arrived', author: AMINA });
    await findByRole(thread, 'button', { name: '1 new comment' });
    expect(newCount(community)).to.equal(1);
    await clickButton(thread, '1 new comment');
    await waitFor(() => newCount(community) === 0);
  });

  it('notes nothing for those who do not follow, nor what was taken off the list elsewhere', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add({ text: 'Old', author: AMINA });
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: OFF });
    await clickButton(thread, OFF);
    await waitFor(() => isFollowing(community));
    const before = community.faults.count('follow');
    community.data.unfollow(JONAS.id, TOPIC);
    community.arrive({ text: 'Arrived', author: AMINA });
    await clickButton(thread, '1 new comment');
    await findByRole(thread, 'button', { name: OFF, pressed: false });
    expect(community.faults.count('follow')).to.equal(before);
    expect(isFollowing(community)).to.equal(false);
  });

  it('knows on another device what is new since the last visit', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add({ text: 'Old' });
    community.data.follow(JONAS.id, TOPIC);
    community.add({ text: 'Fresh', author: AMINA });
    const thread = await openThread(community);
    await findByText(thread, '1 new since your last visit');
    // Who reloads the page has not been away.
    await waitFor(() => newCount(community) === 0);
    thread.remove();
    const reloaded = await openThread(community);
    await findByText(reloaded, '1 new since your last visit');
    reloaded.remove();
    const key = `${storagePrefix(community.url, JONAS.id)}visit:${TOPIC}`;
    const [since, seen] = JSON.parse(localStorage.getItem(key)!) as [string, string, number];
    // A week ago here, and since then elsewhere.
    localStorage.setItem(key, JSON.stringify([since, since, Date.now() - 604_800_000]));
    expect(seen > since).to.equal(true);
    community.add({ text: 'Fresher', author: AMINA });
    await findByText(await openThread(community), '1 new since your last visit');
  });

  it('says it in the reader’s language', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community, { lang: 'fr' });
    await findByRole(thread, 'button', { name: 'Suivre cette discussion' });
    thread.parentElement!.lang = 'ar';
    await findByRole(thread, 'button', { name: 'متابعة هذا النقاش' });
  });
});

describe('the list of what a member follows', () => {
  it('says what is new in each, with a link, piece by piece', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add({ text: 'Here' });
    for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) {
      community.data.addTopic(key, { title: `Topic ${key}`, url: `https://bank.example/${key}` });
      community.data.follow(JONAS.id, key);
      for (let made = 0; made < index; made += 1) community.data.addComment(key, { author: AMINA });
    }
    const thread = await openThread(community);
    const dialog = await dialogOf(thread);
    const link = await findByRole<HTMLAnchorElement>(dialog, 'link', { name: 'Topic d' });
    expect(link.href).to.equal('https://bank.example/d');
    await findByText(dialog, '3 new comments');
    await expectAccessible(thread);
    await clickButton(dialog, 'Show more');
    await findByText(dialog, 'Nothing new');
    await waitFor(() => focused() === getByRole(dialog, 'link', { name: 'Topic a' }));
    await press('Escape');
    await waitFor(() => queryAllByRole(thread, 'dialog').length === 0);
    expect(focused()).to.equal(getByRole(thread, 'button', { name: LIST }));
  });

  it('takes one off the list, and puts it back', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    community.data.follow(JONAS.id, TOPIC);
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: ON });
    const dialog = await dialogOf(thread);
    await clickButton(dialog, `Follow: ${TOPIC}`);
    await findByText(dialog, 'No longer on your list');
    await waitFor(() => !isFollowing(community));
    await waitFor(() => toggles(thread).some((each) => textOf(each) === OFF));
    await clickButton(dialog, `Follow: ${TOPIC}`);
    await waitFor(() => isFollowing(community) && queryByText(dialog, 'No longer on your list') === null);
    community.faults.fail('unfollow');
    await clickButton(dialog, `Follow: ${TOPIC}`);
    await findByText(dialog, /cannot be reached/);
    await findByRole(dialog, 'button', { name: `Follow: ${TOPIC}`, pressed: true });
  });

  it('says that it is empty, or why it cannot be read', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: OFF });
    community.faults.fail('follows');
    const dialog = await dialogOf(thread);
    await findByText(dialog, /cannot be reached/);
    community.faults.mend('follows');
    await clickButton(dialog, 'Try again');
    await findByText(dialog, 'You do not follow any discussion yet.');
  });

  it('goes with the one whose it is', async () => {
    const community = new FollowingCommunity({ viewer: JONAS });
    community.add();
    const thread = await openThread(community);
    await dialogOf(thread);
    community.session.become(AMINA);
    await waitFor(() => queryAllByRole(thread, 'dialog').length === 0);
  });
});
