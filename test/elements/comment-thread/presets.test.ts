import { expect } from '@open-wc/testing';
import type { Author } from '../../../src/contract/members.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  queryAllByRole,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, shownTexts } from './support.js';

/** A topic where comments are chosen. Two were, by a reader of German. */
function chosen(viewer: Author | null) {
  const community = new FakeCommunity({ viewer, topic: { mode: 'presets' } });
  community.add({ id: 'thanks', text: 'Danke!', preset: 'thank-you', author: JONAS });
  community.add({ id: 'star', text: 'Stern', preset: 'star', author: JONAS });
  return community;
}

describe('<parvis-comment-thread> with presets', () => {
  it('shows sentences and drawings in the language of whoever reads', async () => {
    const thread = await openThread(chosen(null));
    commentSaying(thread, 'Thank you!');
    getByRole(thread, 'img', { name: 'Star' });
    await expectAccessible(thread);
    thread.parentElement!.lang = 'de';
    await waitFor(() => queryByRole(thread, 'img', { name: 'Stern' }));
    commentSaying(thread, 'Danke!');
  });

  it('shows what it does not know as the text that came with it', async () => {
    const community = chosen(null);
    community.add({ text: 'Neu', preset: 'unheard-of' });
    community.add({ text: 'Ein Drachen', preset: 'kite' });
    const thread = await openThread(community);
    commentSaying(thread, 'Neu');
    commentSaying(thread, 'A kite');
  });

  it('offers buttons in place of a field, by keyboard, and publishes what is chosen', async () => {
    const community = chosen(AMINA);
    const thread = await openThread(community);
    await clickButton(thread, 'Choose a message');
    const group = await findByRole(thread, 'group', { name: 'Choose a message' });
    expect(queryByRole(thread, 'textbox')).to.equal(null);
    expect(queryAllByRole(group, 'radio').map((each) => textOf(each.parentElement!))).to.eql([
      'Thank you!',
      'Keep going!',
      'A kite',
      '',
    ]);
    await waitFor(() => focused() === queryAllByRole(group, 'radio')[0]);
    await expectAccessible(thread);

    await clickButton(group, 'Publish');
    await findByText(group, 'Choose a sentence or a sticker first.');
    await press('ArrowRight');
    await waitFor(() => !queryByText(group, 'Choose a sentence or a sticker first.'));
    await clickButton(group, 'Publish');
    await waitFor(() => shownTexts(thread)[0] === 'Keep going!');
    await clickButton(group, 'Publish');
    await findByText(group, 'Choose a sentence or a sticker first.');
    expect(community.data.of('articles/home-owners')).to.have.length(3);
  });

  it('shows what the backend refused, with the reason, until it is taken back', async () => {
    const community = chosen(AMINA);
    const thread = await openThread(community);
    await clickButton(thread, 'Choose a message');
    const group = await findByRole(thread, 'group', { name: 'Choose a message' });
    community.faults.fail('create', 'text-not-preset');
    getByRole(group, 'radio', { name: 'Keep going!' }).click();
    await clickButton(group, 'Publish');
    await findByText(thread, /Here a comment is one of the sentences or stickers of the list\./);
    community.faults.mend('create');
    await clickButton(thread, 'Take back');
    await waitFor(() => !queryByText(thread, /Here a comment is one of the sentences/));
    getByRole(group, 'radio', { name: 'Keep going!' }).click();
    await clickButton(group, 'Publish');
    await waitFor(() => shownTexts(thread)[0] === 'Keep going!');
  });

  it('has targets of 44 px', async () => {
    const thread = await openThread(chosen(AMINA));
    await clickButton(thread, 'Choose a message');
    const group = await findByRole(thread, 'group', { name: 'Choose a message' });
    for (const radio of queryAllByRole(group, 'radio')) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(42);
    }
  });

  it('lets a drawing answer a comment, and somebody leave without one', async () => {
    const thread = await openThread(chosen(AMINA));
    await findByRole(thread, 'button', { name: 'Choose a message' });
    const comment = commentSaying(thread, 'Thank you!');
    await clickButton(comment, 'Reply to Jonas Weber');
    const group = await findByRole(thread, 'group', { name: 'Your reply to Jonas Weber' });
    await clickButton(group, 'Cancel');
    await waitFor(() => !queryByRole(thread, 'group', { name: 'Your reply to Jonas Weber' }));
    await clickButton(comment, 'Reply to Jonas Weber');
    const again = await findByRole(thread, 'group', { name: 'Your reply to Jonas Weber' });
    getByRole(again, 'radio', { name: 'Star' }).click();
    await clickButton(again, 'Publish');
    await waitFor(() => queryAllByRole(thread, 'img', { name: 'Star' }).length >= 2);
    await waitFor(() => !queryByRole(thread, 'group', { name: 'Your reply to Jonas Weber' }));
  });

  it('lets a comment become another one of the list', async () => {
    const community = chosen(JONAS);
    const thread = await openThread(community);
    await clickButton(commentSaying(thread, 'Thank you!'), 'Edit');
    const group = await findByRole(thread, 'group', { name: 'Change your comment' });
    expect(queryByRole(thread, 'textbox')).to.equal(null);
    await expectAccessible(thread);
    getByRole(group, 'radio', { name: 'Keep going!' }).click();
    community.faults.fail('edit', 'text-not-preset');
    await clickButton(group, 'Save');
    await findByText(thread, 'Here a comment is one of the sentences or stickers of the list.');
    community.faults.mend('edit');
    getByRole(group, 'radio', { name: 'Keep going!' }).click();
    await clickButton(group, 'Save');
    await waitFor(() => shownTexts(thread).includes('Keep going!'));
    expect(community.data.stored('thanks').comment.preset).to.equal('keep-going');
  });
});
