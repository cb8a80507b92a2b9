import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, focused, getByRole, textOf } from '../../helpers/query.js';
import { press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, isFocused, openThread } from './support.js';

/** A thread whose keys work, with a conversation in it. */
async function withReplies() {
  const community = new FakeCommunity({ viewer: JONAS });
  const root = community.add({ text: 'Root' });
  const reply = community.add({ text: 'Reply', parentId: root.id });
  community.add({ text: 'Below', parentId: reply.id });
  community.add({ text: 'Top' });
  const thread = await openThread(community);
  await waitFor(() => getByList(thread).hasAttribute('aria-keyshortcuts'));
  return thread;
}

const getByList = (thread: Element) => thread.shadowRoot!.querySelector('ol')!;

describe('<parvis-comment-thread> with the keyboard', () => {
  it('leads to the next comment, the one before and the one that it answers', async () => {
    const thread = await withReplies();
    getByRole(commentSaying(thread, 'Top'), 'button', { name: 'Support' }).focus();
    for (const [keys, text] of [
      ['Alt+ArrowDown', 'Root'],
      ['Alt+ArrowDown', 'Reply'],
      ['Alt+ArrowDown', 'Below'],
      ['Alt+ArrowDown', 'Below'],
      ['Alt+PageUp', 'Reply'],
      ['Alt+ArrowUp', 'Root'],
      ['Alt+PageUp', 'Root'],
      ['Alt+ArrowUp', 'Top'],
    ] as const) {
      await press(keys);
      await isFocused(thread, text);
    }
    expect(getByList(thread).getAttribute('aria-keyshortcuts')).to.equal(
      'Alt+ArrowDown Alt+ArrowUp Alt+PageUp Alt+PageDown',
    );
  });

  it('leaves every key alone that is typed, or pressed elsewhere', async () => {
    const thread = await withReplies();
    await clickButton(commentSaying(thread, 'Top'), /^Reply to/);
    const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: /^Your reply/ });
    await waitFor(() => focused() === field);
    await type('jk');
    await press('Alt+ArrowDown');
    expect(focused()).to.equal(field);
    expect(field.value).to.equal('jk');
    getByRole(thread, 'combobox').focus();
    await press('Alt+PageUp');
    expect(focused()).to.equal(getByRole(thread, 'combobox'));
    commentSaying(thread, 'Top').focus();
    for (const key of ['j', 'k', 'n', 'ArrowDown']) await press(key);
    expect(focused()).to.equal(commentSaying(thread, 'Top'));
  });

  it('lists its keys in the menu of a comment', async () => {
    const thread = await withReplies();
    const button = getByRole(commentSaying(thread, 'Top'), 'button', { name: 'More' });
    button.focus();
    await press('Enter');
    await findByRole(thread, 'menu');
    await press('End');
    await press('Enter');
    const dialog = await findByRole(thread, 'dialog', { name: 'Keyboard shortcuts' });
    expect(textOf(dialog)).to.include('Alt + PageUp The comment it answers');
    await waitFor(() => focused() === getByRole(dialog, 'button', { name: 'Close' }));
    await expectAccessible(thread);
    await press('Escape');
    await waitFor(() => focused() === button);
  });
});
