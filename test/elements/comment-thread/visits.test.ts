import { expect } from '@open-wc/testing';
import { storagePrefix } from '../../../src/client/storage-prefix.js';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByRole, findByText, queryAllByText, queryByText } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, isFocused, openThread } from './support.js';

const URL = 'https://community.bank.example';
const HOUR = 3_600_000;

/** A community at an address, by which the browser keeps visits apart. */
class CommunityAt extends FakeCommunity {
  readonly url = URL;
}

/** A member's visits outlive the tab, a visitor's do not. */
const storageOf = (viewerId: string) => (viewerId ? localStorage : sessionStorage);

function clear(): void {
  localStorage.clear();
  sessionStorage.clear();
}

function stored(viewerId: string): [since: string, seen: string, at: number] | null {
  const text = storageOf(viewerId).getItem(`${storagePrefix(URL, viewerId)}visit:${TOPIC}`);
  return text === null ? null : JSON.parse(text);
}

/** Lets the last visit be an hour ago. */
async function goAway(thread: CommentThread, viewerId = ''): Promise<void> {
  const [since, seen, at] = await waitFor(() => stored(viewerId));
  thread.remove();
  storageOf(viewerId).setItem(
    `${storagePrefix(URL, viewerId)}visit:${TOPIC}`,
    JSON.stringify([since, seen, at - HOUR]),
  );
}

const hasMark = (thread: Element, text: string) => queryByText(commentSaying(thread, text), 'New') !== null;

describe('<parvis-comment-thread> after a visit', () => {
  beforeEach(clear);
  after(clear);

  it('marks what others wrote since, says how much it is, and leads from one to the next', async () => {
    const community = new CommunityAt({ viewer: JONAS });
    const old = community.add({ text: 'Old' });
    const first = await openThread(community);
    await waitFor(() => stored(JONAS.id));
    expect(queryAllByText(first, /since your last visit/)).to.eql([]);
    await goAway(first, JONAS.id);
    community.add({ text: 'Reply', parentId: old.id, author: AMINA });
    community.add({ text: 'Fresh', author: AMINA });
    community.add({ text: 'Mine', author: JONAS });

    const thread = await openThread(community);
    await findByText(thread, '2 new since your last visit');
    await waitFor(() => hasMark(thread, 'Reply') && hasMark(thread, 'Fresh'));
    expect(hasMark(thread, 'Old') || hasMark(thread, 'Mine')).to.equal(false);
    await expectAccessible(thread);
    for (const text of ['Fresh', 'Reply', 'Fresh']) {
      await clickButton(thread, 'Go to the next new one');
      await isFocused(thread, text);
    }
  });

  it('moves nothing for it, however narrow', async () => {
    for (const width of [900, 300]) {
      clear();
      const community = new CommunityAt();
      community.add({ text: 'Old' });
      const first = await openThread(community);
      await goAway(first);
      community.add({ text: 'Fresh' });
      const topOf = (each: Element, text: string) =>
        commentSaying(each, text).getBoundingClientRect().top - each.getBoundingClientRect().top;
      const heightOf = (each: Element) => {
        const comment = commentSaying(each, 'Fresh');
        // What is far from the window is not laid out.
        comment.scrollIntoView();
        return comment.getBoundingClientRect().height;
      };
      const other = new FakeCommunity();
      other.add({ text: 'Old' });
      other.add({ text: 'Fresh' });
      const without = await openThread(other);
      without.style.width = `${width}px`;
      const thread = await openThread(community);
      thread.style.width = `${width}px`;
      await waitFor(() => hasMark(thread, 'Fresh'));
      await findByText(thread, '1 new since your last visit');
      // Its width is another since it was opened: what came late finds its place in the next frame.
      await waitFor(() => Math.abs(topOf(thread, 'Fresh') - topOf(without, 'Fresh')) < 0.5);
      expect(heightOf(thread)).to.be.closeTo(heightOf(without), 0.5);
      without.remove();
      thread.remove();
    }
  });

  it('keeps the marks over a reload, and forgets them after the next time away', async () => {
    const community = new CommunityAt();
    community.add({ text: 'Old' });
    await goAway(await openThread(community));
    community.add({ text: 'Fresh' });
    const second = await openThread(community);
    await findByText(second, '1 new since your last visit');
    second.remove();
    const reloaded = await openThread(community);
    await findByText(reloaded, '1 new since your last visit');
    await goAway(reloaded);
    const last = await openThread(community);
    await waitFor(() => stored('')![2] > Date.now() - HOUR / 2);
    expect(queryByText(last, /since your last visit/)).to.equal(null);
  });

  it('counts what arrives meanwhile once it is shown', async () => {
    const community = new CommunityAt();
    community.add({ text: 'Old' });
    await goAway(await openThread(community));
    community.add({ text: 'Fresh' });
    const thread = await openThread(community);
    await findByText(thread, '1 new since your last visit');
    community.arrive({ text: 'Arrived' });
    await clickButton(thread, '1 new comment');
    await findByText(thread, '2 new since your last visit');
    community.setState(community.data.list(TOPIC, new URLSearchParams()).items[0]!.id, 'deleted');
    await findByText(thread, '1 new since your last visit');
  });

  it('is of one person: another sees nothing of it', async () => {
    const community = new CommunityAt({ viewer: JONAS });
    community.add({ text: 'Old' });
    await goAway(await openThread(community), JONAS.id);
    community.add({ text: 'Fresh', author: AMINA });
    const visitor = new CommunityAt();
    visitor.add({ text: 'Old' });
    const thread = await openThread(visitor);
    await waitFor(() => stored(''));
    expect(queryByText(thread, /since your last visit/)).to.equal(null);
    expect(stored(JONAS.id)).not.to.equal(null);
  });

  it('says it in the reader’s language', async () => {
    const community = new CommunityAt();
    community.add({ text: 'Old' });
    await goAway(await openThread(community));
    community.add({ text: 'Fresh' });
    const thread = await openThread(community, { lang: 'fr' });
    await findByText(thread, '1 nouveau depuis votre dernière visite');
    thread.parentElement!.lang = 'de';
    await findByText(thread, '1 neuer seit Ihrem letzten Besuch');
    await findByRole(thread, 'button', { name: 'Zum nächsten neuen' });
  });
});
