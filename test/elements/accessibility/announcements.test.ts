import { expect } from '@open-wc/testing';
import { TestClock } from '../../client/support.js';
import { Announcements } from '../../helpers/announcements.js';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, findByText, focused, nameOf, queryAllByRole } from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, findComment, isFocused, openThread, write } from '../comment-thread/support.js';

const PUBLISHED = ['polite: Sending…', 'polite: Your comment is published.'];

describe('<parvis-comment-thread> read aloud', () => {
  let community: FakeCommunity;
  let listening: Announcements;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ id: 'theirs', text: 'Theirs', author: JONAS });
    community.add({ id: 'mine', text: 'Mine', author: AMINA });
  });

  afterEach(() => listening.stop());

  async function open(): Promise<Element> {
    const thread = await openThread(community);
    await findByRole(thread, 'textbox', { name: 'Your comment' });
    await findByRole(thread, 'button', { name: 'Edit' });
    listening = new Announcements(thread);
    return thread;
  }

  /** What was said since the last time, once nothing more comes. */
  async function said(): Promise<string[]> {
    for (let quiet = 0; quiet < 3; quiet += 1) await nextFrame();
    return listening.take();
  }

  it('says once that a comment is published', async () => {
    const thread = await open();
    await write(thread, 'Your comment', 'Hello');
    await said();
    await press('Control+Enter');
    await isFocused(thread, 'Hello');
    expect(await said()).to.eql(PUBLISHED);
  });

  it('says once that a reply is published', async () => {
    const thread = await open();
    await clickButton(thread, 'Reply to Jonas Weber');
    await write(thread, 'Your reply to Jonas Weber', 'Hello');
    await said();
    await press('Control+Enter');
    await isFocused(thread, 'Hello');
    expect(await said()).to.eql(PUBLISHED);
  });

  it('says what becomes of a comment that cannot be sent, and no more than that', async () => {
    const thread = await open();
    community.faults.fail('create');
    await write(thread, 'Your comment', 'Hello');
    await said();
    await press('Control+Enter');
    await findByText(thread, /^Waits for the connection/);
    expect(await said()).to.eql([
      'polite: Sending…',
      'polite: Waits for the connection. It is sent by itself.',
    ]);
    community.faults.mend('create');
  });

  it('says why a text was refused', async () => {
    const thread = await open();
    community.faults.fail('create', 'link-not-allowed');
    await write(thread, 'Your comment', 'Hello');
    await said();
    await press('Control+Enter');
    await findByText(thread, 'Links may only lead to web or mail addresses.');
    expect(await said()).to.eql([
      'polite: Sending…',
      'assertive: Links may only lead to web or mail addresses.',
    ]);
  });

  it('says once that a change is saved', async () => {
    const thread = await open();
    await clickButton(thread, 'Edit');
    const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Change your comment' });
    await waitFor(() => field.value === 'Mine' && focused() === field);
    await write(thread, 'Change your comment', '!');
    await said();
    await press('Control+Enter');
    await findComment(thread, 'Mine!');
    expect(await said()).to.eql(['polite: Your change is saved.']);
  });

  it('moves the focus to what says that a comment is deleted, and says once that it is back', async () => {
    const thread = await open();
    await clickButton(thread, 'Delete');
    const undo = await findByRole(thread, 'button', { name: 'Undo' });
    await waitFor(() => nameOf(focused()!) === 'The author deleted this comment.');
    expect(await said()).to.eql([]);
    undo.click();
    await isFocused(thread, 'Mine');
    expect(await said()).to.eql(['polite: Your comment is published.']);
  });

  it('leaves a reaction to its button, which says that it is pressed', async () => {
    const thread = await open();
    const [button] = queryAllByRole(thread, 'button', { name: 'Support' });
    button!.click();
    await findByRole(thread, 'button', { name: 'Support 1', pressed: true });
    community.react('theirs', 'support', 1);
    expect(await said()).to.eql([]);
  });

  it('says what failed, each time that it fails', async () => {
    const thread = await open();
    const [button] = queryAllByRole(thread, 'button', { name: 'Support' });
    community.faults.fail('react', 'rate-limited');
    for (let time = 0; time < 2; time += 1) {
      button!.click();
      await findByText(thread, /^That was a lot at once/);
      expect(await said()).to.have.length(1);
    }
  });

  it('moves the focus to what was loaded, and says nothing beside', async () => {
    for (let index = 0; index < 12; index += 1) community.add({ text: `Number ${index}` });
    const thread = await openThread(community, { pageSize: 10 });
    listening = new Announcements(thread);
    (await findByRole(thread, 'button', { name: 'Show more comments' })).focus();
    await press('Enter');
    await isFocused(thread, 'Number 1');
    expect(await said()).to.eql([]);
  });

  describe('while others write', () => {
    let clock: TestClock;

    beforeEach(() => {
      clock = new TestClock();
    });

    afterEach(() => clock.restore());

    async function arrive(count: number): Promise<void> {
      for (let index = 0; index < count; index += 1) {
        community.arrive({ text: `Number ${index}` });
        if (index % 10 === 9) await clock.pass(100);
      }
    }

    it('says in one polite message that a hundred comments have arrived', async () => {
      const thread = await open();
      await arrive(100);
      await findByRole(thread, 'button', { name: '100 new comments' });
      expect(await said()).to.eql([]);
      await clock.pass(60_000);
      expect(await said()).to.eql(['polite: 100 new comments']);
    });

    it('says how many there are by now when more have come, and nothing of those that are shown', async () => {
      const thread = await open();
      await arrive(2);
      await clock.pass(10_000);
      await arrive(1);
      await clock.pass(10_000);
      expect(await said()).to.eql(['polite: 2 new comments', 'polite: 3 new comments']);
      await arrive(1);
      await clickButton(thread, '4 new comments');
      await clock.pass(60_000);
      expect(await said()).to.eql([]);
    });

    it('says nothing any more once it is gone', async () => {
      const thread = await open();
      await arrive(1);
      thread.remove();
      await clock.pass(60_000);
      expect(await said()).to.eql([]);
    });
  });

  it('says nothing of what others change, react to or delete', async () => {
    const thread = await open();
    community.edit('theirs', 'Changed');
    community.react('theirs', 'thanks', 1);
    await findComment(thread, 'Changed');
    community.setState('theirs', 'deleted');
    await findByText(thread, 'The author deleted this comment.');
    expect(await said()).to.eql([]);
  });

  it('says that the connection is lost, and what happens to what is written', async () => {
    const thread = await open();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
    await findByText(thread, /^You are offline/);
    Reflect.deleteProperty(navigator, 'onLine');
    expect(await said()).to.eql([
      'polite: You are offline. What you write is kept and sent when you are back.',
    ]);
  });
});
