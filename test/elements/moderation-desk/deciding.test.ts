import { expect } from '@open-wc/testing';
import { CLAIRE } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  nameOf,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press, type } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { MEHDI, openByClick, opened, ready, report, showDesk, staffedCommunity } from './open-desk.js';

describe('<parvis-moderation-desk>, deciding', () => {
  it('takes three keys: what is done, under which rule, confirmed; then the next one is open', async () => {
    const community = staffedCommunity();
    const first = community.desks.add('reported', { reports: [report()] });
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('2');
    await findByRole(desk, 'group', { name: 'Under which rule?' });
    await waitFor(() => focused()?.matches('[type="radio"]'));
    await press('2');
    await findByRole(desk, 'radio', { name: /Privacy/, checked: true });
    await waitFor(() => focused()?.matches('[type="radio"]:checked'));
    await press('Enter');
    await opened(desk, 'Writer 2');
    const { input, key } = community.desks.taken[0]!;
    expect(input).to.eql({
      items: [{ commentId: first.commentId, version: 1, decisionId: null }],
      action: 'remove',
      ground: { kind: 'rule', ruleId: 'privacy' },
    });
    expect(key).not.to.equal('');
    expect(queryByRole(desk, 'button', { name: /^Writer 1 / })).to.equal(null);
    await findByText(desk, 'Removed. Now open: the comment by Writer 2.');
  });

  it('lets a comment stand with two keys', async () => {
    const community = staffedCommunity();
    community.desks.add('held');
    const desk = await showDesk(community, { queue: 'held' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('1');
    await waitFor(() => nameOf(focused()!) === 'Confirm');
    await press('Enter');
    await findByText(desk, 'No comment is held back.');
    expect(community.desks.taken[0]!.input.action).to.equal('publish');
  });

  it('needs a reference, a category and reasons under a law, and takes a last day', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('2');
    await waitFor(() => focused()?.matches('[type="radio"]'));
    await press('0');
    await waitFor(() => nameOf(focused()!) === 'Which law, and which article');
    await type('Art. 29');
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await nextFrame();
    expect(community.desks.taken, 'not without a category').to.have.length(0);
    const category = getByRole<HTMLSelectElement>(desk, 'combobox', { name: 'Category' });
    category.value = 'CYBER_VIOLENCE';
    category.dispatchEvent(new Event('input', { bubbles: true }));
    getByRole(desk, 'textbox', { name: 'Your reasons, for the author' }).focus();
    await type('It insults.');
    const until = desk.shadowRoot!.querySelector<HTMLInputElement>('[type="date"]')!;
    until.value = '2099-05-01';
    until.dispatchEvent(new Event('input', { bubbles: true }));
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await waitFor(() => community.desks.taken.length === 1);
    const { ground, category: chosen, explanation, until: end } = community.desks.taken[0]!.input;
    expect(ground).to.eql({ kind: 'law', law: 'Art. 29' });
    expect([chosen, explanation]).to.eql(['CYBER_VIOLENCE', 'It insults.']);
    expect(new Date(end!).getFullYear()).to.equal(2099);
  });

  it('takes no key while somebody types, and none from outside', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('1');
    const field = await findByRole<HTMLTextAreaElement>(desk, 'textbox', { name: /^Your reasons/ });
    field.focus();
    await type('jk2?x');
    expect(field.value).to.equal('jk2?x');
    expect(textOf(desk)).to.include('Comment by Writer 1');
    const outside = document.createElement('button');
    desk.after(outside);
    outside.focus();
    await press('j');
    expect(queryByRole(desk, 'heading', { name: /Writer 2/ })).to.equal(null);
    outside.remove();
  });

  it('says what a colleague decided in the meantime, keeps what was typed, and decides anew when asked', async () => {
    const community = staffedCommunity();
    const item = community.desks.add('reported');
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('1');
    const field = await findByRole<HTMLTextAreaElement>(desk, 'textbox', { name: /^Your reasons/ });
    field.focus();
    await type('Fair criticism.');
    const { id } = community.desks.decideAs(MEHDI, item, 'remove', false);
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await findByText(desk, /^A colleague has decided in the meantime/);
    await findByText(desk, /^Removed · Respect · by Mehdi Lambert/);
    expect(getByRole<HTMLTextAreaElement>(desk, 'textbox', { name: /^Your reasons/ }).value).to.equal(
      'Fair criticism.',
    );
    await findByRole(desk, 'button', { name: /Restore/ });
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await opened(desk, 'Writer 2');
    const [first, second] = community.desks.taken;
    expect(second!.input.items[0]!.decisionId).to.equal(id);
    expect(second!.key).not.to.equal(first!.key);
  });

  it('tells at once when a colleague decides about what is open', async () => {
    const community = staffedCommunity();
    const item = community.desks.add('reported');
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    community.desks.decideAs(MEHDI, item, 'keep');
    await findByText(desk, /^A colleague has decided in the meantime/);
    await findByText(desk, /^Kept · by Mehdi Lambert/);
    getByRole(desk, 'button', { name: 'Next' }).click();
    await opened(desk, 'Writer 2');
    expect(queryByRole(desk, 'button', { name: /^Writer 1 / })).to.equal(null);
  });

  it('shows what the author has changed before it can be decided', async () => {
    const community = staffedCommunity();
    const item = community.desks.add('reported', { text: 'Before.' });
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    Object.assign(item, {
      version: 2,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'After.' }] }],
    });
    await press('1');
    await waitFor(() => nameOf(focused()!) === 'Confirm');
    await press('Enter');
    await findByText(desk, /^The author has changed the comment/);
    await waitFor(() => textOf(desk).includes('After.'));
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await waitFor(() => community.desks.taken.length === 2);
    expect(community.desks.taken[1]!.input.items[0]!.version).to.equal(2);
  });

  it('says that nothing arrived, and sends the same again with the same key', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('1');
    const held = community.faults.hold('decide');
    getByRole(desk, 'button', { name: 'Confirm' }).click();
    await held.made;
    await findByRole(desk, 'button', { name: 'Sending' });
    held.fail('unreachable');
    await findByText(desk, /^There was no answer/);
    // What had arrived all the same is not decided twice: that is for the key to say.
    community.desks.decisions.clear();
    getByRole(desk, 'button', { name: 'Try again' }).click();
    await waitFor(() => community.desks.taken.length === 2);
    const [first, second] = community.desks.taken;
    expect(second!.key).to.equal(first!.key);
    expect(second!.input).to.eql(first!.input);
  });

  it('says who else is looking, and that the viewer is, as long as that is so', async () => {
    const community = staffedCommunity();
    const item = community.desks.add('reported');
    const other = community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await waitFor(() => community.desks.claimed.has(item.commentId));
    expect(queryByText(desk, /looking at this/)).to.equal(null);
    community.desks.claimAs(MEHDI, item);
    await waitFor(() => /Mehdi Lambert is looking at this now.*Mehdi Lambert is looking/.test(textOf(desk)));
    await openByClick(desk, 'Writer 2');
    await waitFor(() => community.desks.claimed.has(other.commentId));
    expect(community.desks.claimed.has(item.commentId)).to.equal(false);
    desk.remove();
    await waitFor(() => community.desks.claimed.size === 0);
  });

  it('shows what is known of the author when asked', async () => {
    const community = staffedCommunity();
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    expect(community.faults.count('member')).to.equal(0);
    await press('r');
    await findByText(desk, 'Earlier words.');
    expect(textOf(desk)).to.match(/Comments 42/);
    await press('r');
    await waitFor(() => !textOf(desk).includes('Earlier words.'));
  });

  it('invites an author to go on in private, with a text that can be changed', async () => {
    const community = staffedCommunity();
    const { commentId } = community.desks.add('unanswered');
    const desk = await showDesk(community, { queue: 'unanswered' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('p');
    const reply = await findByRole<HTMLTextAreaElement>(desk, 'textbox', { name: 'Reply for everybody' });
    await waitFor(() => focused() === reply);
    expect(reply.value).to.match(/^Thank you for telling us/);
    getByRole(desk, 'textbox', { name: /^Message for the author/ }).focus();
    await type('Ask for Claire.');
    getByRole(desk, 'button', { name: 'Send both' }).click();
    await findByText(desk, 'Sent. Reference: K7Q2-M4XD.');
    await findByText(desk, /^Claire Aubry has gone on in private since/);
    expect(community.desks.invited[0]!.input).to.eql({
      commentId,
      text: reply.value,
      message: 'Ask for Claire.',
    });
    expect(queryByRole(desk, 'button', { name: /Go on in private/ })).to.equal(null);
  });

  it('proposes what an invitation says in the language of the discussion, until it is changed', async () => {
    const community = staffedCommunity();
    community.desks.add('unanswered');
    const desk = await showDesk(community, { queue: 'unanswered' });
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    await press('p');
    const reply = await findByRole<HTMLTextAreaElement>(desk, 'textbox', { name: 'Reply for everybody' });
    const languages = getByRole<HTMLSelectElement>(desk, 'combobox', { name: 'Language of the discussion' });
    const choose = (language: string) => {
      languages.value = language;
      languages.dispatchEvent(new Event('change', { bubbles: true }));
    };
    choose('fr');
    await waitFor(() => reply.value.startsWith('Merci de nous l’avoir dit'));
    reply.focus();
    await type(' Claire.');
    choose('de');
    choose('fr');
    await nextFrame();
    expect(reply.value).to.match(/^Merci.* Claire\.$/);
  });

  it('offers no private channel where the community has none', async () => {
    const community = staffedCommunity();
    community.settings = { ...community.settings, capabilities: ['desk'] };
    community.desks.add('reported');
    const desk = await showDesk(community);
    await ready(desk);
    await openByClick(desk, 'Writer 1');
    expect(queryByRole(desk, 'button', { name: /Go on in private/ })).to.equal(null);
    expect(CLAIRE.roles).to.include('staff');
  });
});
