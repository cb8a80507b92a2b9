import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { click, press, type } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, findComment, heard, isFocused, openThread, write } from './support.js';

const FIELD = 'Change your comment';

describe('<parvis-comment-thread> own comments', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
  });

  it('alone can be changed and deleted', async () => {
    community.add({ text: 'Mine', author: AMINA });
    community.add({ text: 'Theirs', author: JONAS });
    const thread = await openThread(community);
    await findByRole(commentSaying(thread, 'Mine'), 'button', { name: 'Edit' });
    getByRole(commentSaying(thread, 'Mine'), 'button', { name: 'Delete' });
    expect(queryByRole(commentSaying(thread, 'Theirs'), 'button', { name: 'Edit' })).to.equal(null);
  });

  describe('editing', () => {
    async function edit(text: string): Promise<Element> {
      community.add({ text: 'Mine', author: AMINA });
      const thread = await openThread(community);
      await clickButton(thread, 'Edit');
      const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD });
      await waitFor(() => field.value === 'Mine' && focused() === field);
      field.select();
      await type(text);
      return thread;
    }

    it('starts from the text and ends at the changed comment', async () => {
      const thread = await edit('Better');
      const edited = heard(thread, 'parvis-comment-edited');
      await clickButton(thread, 'Save');
      await isFocused(thread, 'Better');
      getByText(thread, 'Your change is saved.');
      getByText(thread, 'edited');
      expect(edited.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, commentId: 'comment-1' }]);
    });

    it('has no fault that axe finds, even in a conflict', async () => {
      const thread = await edit('Better');
      community.edit('comment-1', 'From my telephone');
      await press('Control+Enter');
      await findByRole(thread, 'button', { name: 'Keep my text' });
      await expectAccessible(thread);
    });

    it('given up leaves the comment and forgets what was typed', async () => {
      const thread = await edit('Better');
      await clickButton(thread, 'Cancel');
      await isFocused(thread, 'Mine');
      await clickButton(thread, 'Edit');
      const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD });
      await waitFor(() => field.value === 'Mine');
    });

    it('shows the other text when the comment was changed elsewhere, and overwrites nothing', async () => {
      const thread = await edit('Better');
      community.edit('comment-1', 'From my telephone');
      await press('Control+Enter');
      const alert = await findByText(thread, /^This comment was changed elsewhere/);
      expect(textOf(alert.parentElement!)).to.contain('From my telephone');
      expect(community.data.stored('comment-1').text).to.equal('From my telephone');
      expect(getByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD }).value).to.equal('Better');
    });

    it('in conflict keeps my text if I say so', async () => {
      const thread = await edit('Better');
      community.edit('comment-1', 'From my telephone');
      await press('Control+Enter');
      await clickButton(thread, 'Keep my text');
      await isFocused(thread, 'Better');
      expect(community.data.stored('comment-1').text).to.equal('Better');
    });

    it('in conflict takes the other text if I say so, to go on from there', async () => {
      const thread = await edit('Better');
      community.edit('comment-1', 'From my telephone');
      await press('Control+Enter');
      await clickButton(thread, 'Take that text');
      const field = getByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD });
      await waitFor(() => field.value === 'From my telephone' && focused() === field);
      await type('!');
      await press('Control+Enter');
      await isFocused(thread, 'From my telephone!');
    });

    it('that fails keeps the text and says why', async () => {
      const thread = await edit('Better');
      community.faults.fail('edit', 'rate-limited');
      await press('Control+Enter');
      await findByText(thread, /^That was a lot at once/);
      const field = getByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD });
      expect(field.value).to.equal('Better');
      community.faults.mend('edit');
      await press('Control+Enter');
      await isFocused(thread, 'Better');
    });

    it('goes on from the draft of the last time', async () => {
      const thread = await edit('Half');
      thread.remove();
      const again = await openThread(community);
      await clickButton(again, 'Edit');
      const field = await findByRole<HTMLTextAreaElement>(again, 'textbox', { name: FIELD });
      await waitFor(() => field.value === 'Half');
    });
  });

  describe('deleting', () => {
    it('leaves a marker with a way back', async () => {
      community.add({ text: 'Mine', author: AMINA });
      const thread = await openThread(community);
      const deleted = heard(thread, 'parvis-comment-deleted');
      await clickButton(thread, 'Delete');
      await isFocused(thread, 'The author deleted this comment.');
      expect(deleted.map(({ detail }) => detail)).to.eql([{ topicKey: TOPIC, commentId: 'comment-1' }]);
      const restored = heard(thread, 'parvis-comment-restored');
      await clickButton(thread, 'Undo');
      await isFocused(thread, 'Mine');
      expect(restored).to.have.length(1);
    });

    it('is asked for once by a double click', async () => {
      community.add({ text: 'Mine', author: AMINA });
      const thread = await openThread(community);
      const held = community.faults.hold('delete', 'request');
      const button = await findByRole(thread, 'button', { name: 'Delete' });
      await click(button);
      await click(button);
      await held.made;
      held.release();
      await findComment(thread, 'The author deleted this comment.');
      expect(community.faults.count('delete')).to.equal(1);
    });

    it('that is refused leaves the comment and says why', async () => {
      community.add({ text: 'Mine', author: AMINA });
      const thread = await openThread(community);
      community.faults.fail('delete', 'forbidden');
      await clickButton(thread, 'Delete');
      await findByText(thread, 'You may not do that.');
      commentSaying(thread, 'Mine');
    });

    it('cannot be undone too late', async () => {
      community.add({ text: 'Mine', author: AMINA });
      const thread = await openThread(community);
      await clickButton(thread, 'Delete');
      community.faults.fail('restore', 'undo-expired');
      await clickButton(thread, 'Undo');
      await findByText(thread, 'It is too late to bring this comment back.');
    });
  });
});

describe('<parvis-comment-thread> reactions', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'One', author: JONAS, reactions: { support: 2 } });
  });

  it('count at once, before the backend answers', async () => {
    const thread = await openThread(community);
    const react = community.faults.hold('react', 'request');
    await clickButton(thread, 'Support 2');
    await findByRole(thread, 'button', { name: 'Support 3', pressed: true });
    react.release();
    await nextFrame();
    getByRole(thread, 'button', { name: 'Support 3', pressed: true });
  });

  it('are taken back by the same button, by keyboard', async () => {
    const thread = await openThread(community);
    getByRole(thread, 'button', { name: 'Support 2' }).focus();
    await press('Space');
    await findByRole(thread, 'button', { name: 'Support 3', pressed: true });
    await press('Space');
    await findByRole(thread, 'button', { name: 'Support 2', pressed: false });
    expect(focused()).to.equal(getByRole(thread, 'button', { name: 'Support 2' }));
  });

  it('of the viewer from before are marked', async () => {
    community.react('comment-1', 'thanks', 1, AMINA.id);
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: 'Thank 1', pressed: true });
  });

  it('go back where the backend refuses, and it says why', async () => {
    const thread = await openThread(community);
    const react = community.faults.hold('react', 'request');
    await clickButton(thread, 'Support 2');
    await findByRole(thread, 'button', { name: 'Support 3', pressed: true });
    react.fail('forbidden');
    await findByRole(thread, 'button', { name: 'Support 2', pressed: false });
    await findByText(thread, 'You may not do that.');
  });

  it('that fail leave the others as they are', async () => {
    const thread = await openThread(community);
    const support = community.faults.hold('react', 'request');
    await clickButton(thread, 'Support 2');
    await support.made;
    await clickButton(thread, 'Thank');
    await findByRole(thread, 'button', { name: 'Thank 1', pressed: true });
    support.fail('unreachable');
    await findByRole(thread, 'button', { name: /^Support/, pressed: false });
    getByRole(thread, 'button', { name: 'Thank 1', pressed: true });
  });

  it('follow the last word where answers come in another order', async () => {
    const thread = await openThread(community);
    const on = community.faults.hold('react');
    const button = getByRole(thread, 'button', { name: /^Support/ });
    await click(button);
    await on.made;
    await click(button);
    await waitFor(() => community.faults.count('react') === 2);
    on.release();
    await nextFrame();
    await findByRole(thread, 'button', { name: 'Support 2', pressed: false });
  });

  it('of others count without marking the button', async () => {
    const thread = await openThread(community);
    community.react('comment-1', 'support', 1, JONAS.id);
    await findByRole(thread, 'button', { name: 'Support 3', pressed: false });
  });

  it('are not there where the community has none', async () => {
    community.settings = { ...community.settings, reactions: [] };
    const thread = await openThread(community);
    expect(queryByRole(thread, 'button', { name: /^Support/ })).to.equal(null);
    expect(queryByText(thread, /Support/)).to.equal(null);
  });

  it('stay with what could not be read about the viewer', async () => {
    community.faults.fail('viewerStates');
    const thread = await openThread(community);
    await write(thread, 'Your comment', '');
    getByRole(thread, 'button', { name: 'Support 2', pressed: false });
  });
});
