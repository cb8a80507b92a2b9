import { expect } from '@open-wc/testing';
import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  getByRole,
  queryAllByRole,
  queryByRole,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, findComment, heard, openThread, write } from './support.js';

const TOPIC_INPUT = { title: 'Home owners', url: 'https://bank.example/' };

describe('<parvis-comment-thread> when somebody else looks', () => {
  let community: FakeCommunity;
  let thread: Element;

  beforeEach(async () => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'By Amina', author: AMINA });
    community.add({ text: 'By Jonas', author: JONAS, reactions: { support: 1 } });
    community.react('comment-2', 'thanks', 1, AMINA.id);
    thread = await openThread(community);
    await findByRole(commentSaying(thread, 'By Amina'), 'button', { name: 'Edit' });
  });

  const fieldOf = () => findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Your comment' });

  it('gives everybody their own buttons and their own reactions', async () => {
    getByRole(thread, 'button', { name: 'Thank 1', pressed: true });
    community.session.become(JONAS);
    await findByRole(commentSaying(thread, 'By Jonas'), 'button', { name: 'Edit' });
    expect(queryByRole(commentSaying(thread, 'By Amina'), 'button', { name: 'Edit' })).to.equal(null);
    getByRole(thread, 'button', { name: 'Thank 1', pressed: false });
  });

  it('shows nothing of a draft', async () => {
    await write(thread, 'Your comment', 'A secret of Amina');
    community.session.become(JONAS);
    const field = await fieldOf();
    await waitFor(async () => (await fieldOf()).value === '');
    expect(field.isConnected && field.value === 'A secret of Amina').to.equal(false);
    community.session.become(AMINA);
    await waitFor(async () => (await fieldOf()).value === 'A secret of Amina');
  });

  it('shows nothing of what is on its way', async () => {
    community.sending.put(
      { topicKey: TOPIC, topic: TOPIC_INPUT, parentId: null, text: 'A secret of Amina' },
      'failed',
      'forbidden',
    );
    await findByText(thread, 'A secret of Amina');
    community.session.become(JONAS);
    await waitFor(() => !textOf(thread).includes('A secret of Amina'));
  });

  it('closes an editor and the place of a reply', async () => {
    await clickButton(commentSaying(thread, 'By Jonas'), 'Reply to Jonas Weber');
    await write(thread, 'Your reply to Jonas Weber', 'A secret of Amina');
    await clickButton(commentSaying(thread, 'By Amina'), 'Edit');
    await findByRole(thread, 'textbox', { name: 'Change your comment' });
    community.session.become(JONAS);
    await findComment(thread, 'By Amina');
    await waitFor(() => queryAllByRole(thread, 'textbox').length === 1);
    expect((await fieldOf()).value).to.equal('');
  });

  it('takes the way back from a comment that was deleted', async () => {
    await clickButton(thread, 'Delete');
    await findByRole(thread, 'button', { name: 'Undo' });
    community.session.become(JONAS);
    await waitFor(() => queryByRole(thread, 'button', { name: 'Undo' }) === null);
  });

  it('ignores the late end of what the one before did', async () => {
    const react = community.faults.hold('react', 'request');
    await clickButton(commentSaying(thread, 'By Jonas'), 'Support 1');
    await react.made;
    const remove = community.faults.hold('delete', 'request');
    const deleted = heard(thread, 'parvis-comment-deleted');
    await clickButton(thread, 'Delete');
    await remove.made;
    community.session.become(JONAS);
    await findByRole(commentSaying(thread, 'By Jonas'), 'button', { name: 'Edit' });
    react.fail('forbidden');
    remove.release();
    await nextFrame();
    await nextFrame();
    getByRole(commentSaying(thread, 'By Jonas'), 'button', { name: 'Thank 1', pressed: false });
    expect(queryByRole(thread, 'button', { name: 'Undo' })).to.equal(null);
    expect(deleted).to.have.length(0);
    expect(textOf(thread)).not.to.contain('You may not do that.');
  });

  it('ignores the late answer to what was asked about the one before', async () => {
    const states = community.faults.hold('viewerStates');
    community.arrive({ text: 'New' });
    await clickButton(thread, '1 new comment');
    await states.made;
    community.session.become(null);
    await findByRole(thread, 'button', { name: 'Sign in' });
    states.release();
    await nextFrame();
    expect(queryByRole(thread, 'button', { name: 'Edit' })).to.equal(null);
  });

  it('shows no place to write and no reply to a member who may not comment', async () => {
    await fieldOf();
    community.session.become(JONAS, ['react']);
    await waitFor(() => queryByRole(thread, 'textbox') === null);
    expect(queryByRole(thread, 'button', { name: 'Reply to Amina Haddad' })).to.equal(null);
    getByRole(thread, 'button', { name: 'Thank 1', pressed: false });
  });

  it('shows a visitor the way to sign in, and no place to write', async () => {
    await write(thread, 'Your comment', 'A secret of Amina');
    await community.session.signOut();
    await findByRole(thread, 'button', { name: 'Sign in' });
    expect(queryByRole(thread, 'textbox')).to.equal(null);
    expect(queryByRole(thread, 'button', { name: 'Edit' })).to.equal(null);
    getByRole(thread, 'button', { name: 'Thank 1', pressed: false });
  });

  it('goes on where it was after signing in again', async () => {
    await write(thread, 'Your comment', 'Half a thought');
    community.session.become(null);
    await findByRole(thread, 'button', { name: 'Sign in' });
    community.session.become(AMINA);
    const field = await fieldOf();
    await waitFor(() => field.value === 'Half a thought');
    field.focus();
    await press('Control+Enter');
    await findComment(thread, 'Half a thought');
  });
});
