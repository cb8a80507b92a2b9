import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { AMINA, CLAIRE, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  nameOf,
  queryAllByRole,
  queryByRole,
  textOf,
} from '../../helpers/query.js';
import { press, type } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, findComment, openThread, write } from './support.js';

const OFFER = 'Write without an account';
const NAME = 'The name beside your comments';
const FIELD = 'Your comment';
const GUEST = { id: 'guest-9', name: 'Nadia', roles: ['guest'] };

/** A community that takes guests, seen by a visitor. */
function makeCommunity(given: ConstructorParameters<typeof FakeCommunity>[0] = {}): FakeCommunity {
  const community = new FakeCommunity(given);
  const { settings } = community;
  community.settings = { ...settings, review: 'after', capabilities: [...settings.capabilities, 'guests'] };
  community.add({ text: 'By Amina', author: AMINA });
  return community;
}

const findField = (thread: Element) => findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: FIELD });
const findName = (thread: Element) => findByRole<HTMLInputElement>(thread, 'textbox', { name: NAME });

async function openForm(thread: Element): Promise<HTMLInputElement> {
  await clickButton(thread, OFFER);
  return findName(thread);
}

describe('<parvis-comment-thread> where those without an account can write', () => {
  let community: FakeCommunity;
  let thread: CommentThread;

  beforeEach(async () => {
    community = makeCommunity();
    thread = await openThread(community);
  });

  it('offers it beside the way to sign in, and asks for nothing before somebody chooses', async () => {
    await findByRole(thread, 'button', { name: OFFER });
    await clickButton(thread, 'Sign in');
    await waitFor(() => community.session.required === 1);
    expect(community.faults.count('enterAsGuest')).to.equal(0);
  });

  it('says before writing when a comment appears, what stands beside the name and how long it is one’s own', async () => {
    const name = await openForm(thread);
    await waitFor(() => focused() === name);
    const form = getByRole(thread, 'form', { name: OFFER });
    for (const said of [
      'What you publish appears at once.',
      '“Visitor” stands beside it',
      'until you leave or reload this page',
      'If you leave it empty, you get a made-up one.',
    ]) {
      expect(textOf(form)).to.contain(said);
    }
    expect(name.getAttribute('aria-required')).to.equal('false');
  });

  it('leads by keyboard alone from the offer to a published comment', async () => {
    (await findByRole(thread, 'button', { name: OFFER })).focus();
    await press('Enter');
    await waitFor(async () => focused() === (await findName(thread)));
    await type('Nadia');
    await press('Enter');
    await waitFor(async () => focused() === (await findField(thread)));
    expect(textOf(thread).replace(/[\u2068\u2069]/g, '')).to.contain(
      'You write as Nadia, without an account.',
    );
    const announced = () =>
      queryAllByRole(thread, 'status').some((status) => textOf(status).includes('You write as'));
    await waitFor(announced);
    await type('Hello from nowhere');
    await press('Control+Enter');
    const comment = await findComment(thread, 'Hello from nowhere');
    getByRole(comment, 'button', { name: 'Visitor' });
    getByRole(comment, 'button', { name: 'Edit' });
    getByRole(comment, 'button', { name: 'Delete' });
  });

  it('takes an empty name, and says which one is shown', async () => {
    await openForm(thread);
    await clickButton(thread, 'Continue');
    await waitFor(() => textOf(thread).includes('N. N. 0042'));
    await findField(thread);
  });

  it('goes back to the offer, and keeps the name', async () => {
    const name = await openForm(thread);
    await waitFor(() => focused() === name);
    await type('Nadia');
    await press('Escape');
    await waitFor(() => nameOf(focused()!) === OFFER);
    await press('Enter');
    await waitFor(async () => (await findName(thread)).value === 'Nadia');
    await clickButton(thread, 'Cancel');
    await findByRole(thread, 'button', { name: 'Sign in' });
  });

  for (const [code, said] of [
    ['name-not-allowed', /^This name cannot be used here/],
    ['rate-limited', /./],
    ['unreachable', /^The community cannot be reached/],
  ] as const) {
    it(`says at the name why it was not possible: ${code}`, async () => {
      community.faults.fail('enterAsGuest', code);
      const name = await openForm(thread);
      await waitFor(() => focused() === name);
      await type('Claire');
      await press('Enter');
      await waitFor(() => name.getAttribute('aria-invalid') === 'true');
      await waitFor(() => focused() === name);
      const alert = getByRole(getByRole(thread, 'form', { name: OFFER }), 'alert');
      expect(textOf(alert)).to.match(said);
      expect(name.getAttribute('aria-describedby')!.split(' ')).to.contain(alert.id);
      expect(name.value).to.equal('Claire');
      community.faults.mend('enterAsGuest');
      await press('Enter');
      await findField(thread);
    });
  }

  it('asks once however often it is pressed', async () => {
    const entering = community.faults.hold('enterAsGuest');
    await openForm(thread);
    await clickButton(thread, 'Continue');
    await entering.made;
    await clickButton(thread, 'Continue');
    entering.release();
    await findField(thread);
    expect(community.faults.count('enterAsGuest')).to.equal(1);
  });

  it('lets a guest reply, and asks for a sign-in where only a member’s voice counts', async () => {
    community.session.become(GUEST);
    await findField(thread);
    // What is said above the field comes a moment later, and what is below moves.
    await waitFor(() => textOf(thread).includes('You write as'));
    await clickButton(thread, /^Support/);
    await waitFor(() => community.session.required === 1);
    expect(community.faults.count('react')).to.equal(0);
    await clickButton(commentSaying(thread, 'By Amina'), 'Reply to Amina Haddad');
    await write(thread, 'Your reply to Amina Haddad', 'Good point');
    await press('Control+Enter');
    getByRole(await findComment(thread, 'Good point'), 'button', { name: 'Visitor' });
  });

  it('gives the member who signs in the place of the guest', async () => {
    await openForm(thread);
    await clickButton(thread, 'Continue');
    await findField(thread);
    community.session.become(AMINA);
    await waitFor(() => !textOf(thread).includes('You write as'));
    await findByRole(commentSaying(thread, 'By Amina'), 'button', { name: 'Edit' });
  });

  it('offers it again, with the name, when the guest’s time is over', async () => {
    const name = await openForm(thread);
    await waitFor(() => focused() === name);
    await type('Nadia');
    await press('Enter');
    await findField(thread);
    community.session.become(null);
    expect((await openForm(thread)).value).to.equal('Nadia');
  });

  it('tells what the mark means, and that nobody vouches for it', async () => {
    community.arrive({ text: 'By a guest', author: GUEST });
    await clickButton(thread, '1 new comment');
    await clickButton(await findComment(thread, 'By a guest'), 'Visitor');
    const dialog = await findByRole(thread, 'dialog', { name: 'Visitor' });
    expect(textOf(dialog)).to.contain('without an account').and.not.to.contain('vouches');
  });

  it('speaks the language that the page changes to', async () => {
    await openForm(thread);
    thread.parentElement!.lang = 'fr';
    await findByRole(thread, 'textbox', { name: 'Le nom affiché avec vos commentaires' });
    await findByText(thread, 'Ce que vous publiez paraît aussitôt.');
  });
});

describe('<parvis-comment-thread> where guests are not, or not all, welcome', () => {
  const isKnown = (community: FakeCommunity) => community.session.state.status === 'signed-out';

  async function offersIn(community: FakeCommunity): Promise<boolean> {
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: 'Sign in' });
    await waitFor(() => isKnown(community));
    // Its words come with those for writing, some frames later.
    for (let frame = 0; frame < 20; frame += 1) await nextFrame();
    return queryByRole(thread, 'button', { name: OFFER }) !== null;
  }

  it('offers nothing where the backend has no guests', async () => {
    expect(await offersIn(new FakeCommunity())).to.equal(false);
  });

  it('offers nothing where ratings are counted, nor among the young', async () => {
    for (const mode of ['ratings', 'presets']) {
      expect(await offersIn(makeCommunity({ topic: { mode } })), mode).to.equal(false);
    }
    expect(await offersIn(makeCommunity({ topic: { mode: 'questions' } }))).to.equal(true);
  });

  it('shows a guest of another discussion no place to write there', async () => {
    const community = makeCommunity({ viewer: GUEST, topic: { mode: 'ratings' } });
    const thread = await openThread(community);
    for (let frame = 0; frame < 20; frame += 1) await nextFrame();
    expect(queryAllByRole(thread, 'textbox')).to.have.length(0);
    expect(queryByRole(thread, 'button', { name: 'Reply to Amina Haddad' })).to.equal(null);
  });

  it('says of two discussions on a page in both as whom a guest writes', async () => {
    const community = makeCommunity();
    const [first, second] = [await openThread(community), await openThread(community)];
    await openForm(first);
    await clickButton(first, 'Continue');
    for (const thread of [first, second]) await waitFor(() => textOf(thread).includes('N. N. 0042'));
  });

  it('needs a name where the backend does, and says so', async () => {
    const community = makeCommunity();
    community.settings.capabilities.push('guest-names');
    community.settings.review = 'before';
    const name = await openForm(await openThread(community));
    expect(name.getAttribute('aria-required')).to.equal('true');
    const form = name.form!;
    expect(textOf(form)).to.contain('It is needed here.').and.to.contain('is reviewed before it appears');
  });

  it('marks a guest and the staff each as what they are', async () => {
    const community = makeCommunity();
    community.add({ text: 'By staff', author: CLAIRE });
    community.add({ text: 'By a guest', author: { ...GUEST, name: CLAIRE.name } });
    const thread = await openThread(community);
    getByRole(commentSaying(thread, 'By staff'), 'button', { name: 'Bank staff' });
    const guest = commentSaying(thread, 'By a guest');
    getByRole(guest, 'button', { name: 'Visitor' });
    expect(queryByRole(guest, 'button', { name: 'Bank staff' })).to.equal(null);
    expect(community.data.count(TOPIC)).to.equal(3);
  });
});
