import { expect } from '@open-wc/testing';
import type { Author } from '../../../src/contract/members.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  nameOf,
  queryAllByRole,
  queryByRole,
  queryByText,
  textOf,
} from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, shownTexts } from './support.js';

const NOOR: Author = { id: 'member-noor', name: 'Noor', roles: [] };
const FIELD = 'Your comment';

/** A topic that three members have rated. */
function rated(viewer: Author | null) {
  const community = new FakeCommunity({ viewer, topic: { mode: 'ratings' } });
  community.add({ id: 'good', text: 'Good', rating: 5, author: JONAS });
  community.add({ id: 'poor', text: 'Poor', rating: 1, author: NOOR });
  community.add({ id: 'fine', text: 'Fine', rating: 5, author: { ...NOOR, id: 'member-ana' } });
  return community;
}

async function startWriting(thread: Element): Promise<HTMLElement> {
  const field = await findByRole(thread, 'textbox', { name: FIELD });
  field.focus();
  return field;
}

function fill(field: HTMLElement, text: string): void {
  (field as HTMLTextAreaElement).value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

const bars = (thread: Element) =>
  queryAllByRole(thread, 'button', { name: /Show only/ }).map((bar) => nameOf(bar));

describe('<parvis-comment-thread> with ratings', () => {
  it('says the average, the count and how often each was given, from 5 to 1', async () => {
    const thread = await openThread(rated(null));
    const group = getByRole(thread, 'group', { name: 'Average rating' });
    expect(textOf(group)).to.match(/^3\.7\s+out of 5, from 3 ratings/);
    expect(bars(thread)).to.eql([
      '5: 2 ratings. Show only these',
      '4: 0 ratings. Show only these',
      '3: 0 ratings. Show only these',
      '2: 0 ratings. Show only these',
      '1: 1 rating. Show only this one',
    ]);
    await expectAccessible(thread);
  });

  it('shows a low rating as large and in the same colour as a high one', async () => {
    const thread = await openThread(rated(null));
    const [five, , , , one] = queryAllByRole(thread, 'button', { name: /Show only/ });
    expect(one!.offsetHeight).to.equal(five!.offsetHeight);
    expect(one!.offsetWidth).to.equal(five!.offsetWidth);
    const fills = [five, one].map((bar) => getComputedStyle(bar!.querySelector('rect')!).fill);
    expect(fills[0]).to.equal(fills[1]);
    const marks = queryAllByRole(thread, 'img');
    expect(new Set(marks.map((mark) => getComputedStyle(mark).color)).size).to.equal(1);
  });

  it('says beside each comment what its author gives', async () => {
    const thread = await openThread(rated(null));
    getByRole(commentSaying(thread, 'Poor'), 'img', { name: 'Rating: 1 out of 5' });
    getByRole(commentSaying(thread, 'Good'), 'img', { name: 'Rating: 5 out of 5' });
  });

  it('writes numbers as the reader does', async () => {
    const thread = await openThread(rated(null), { lang: 'fr' });
    expect(textOf(getByRole(thread, 'group', { name: 'Note moyenne' }))).to.match(
      /^3,7\s+sur 5, d’après 3 notes/,
    );
    thread.parentElement!.lang = 'de';
    await waitFor(() => queryByRole(thread, 'group', { name: 'Durchschnitt' }));
    getByRole(commentSaying(thread, 'Poor'), 'img', { name: 'Bewertung: 1 von 5' });
  });

  it('shows only one rating on request, by keyboard, and all of them again', async () => {
    const community = rated(null);
    const thread = await openThread(community);
    const one = getByRole(thread, 'button', { name: /^1:/ });
    one.focus();
    await press('Enter');
    await waitFor(() => shownTexts(thread).join() === 'Poor');
    expect(focused()).to.equal(one);
    getByRole(thread, 'button', { name: /^1:/, pressed: true });
    await findByText(thread, /^Only comments with the rating 1 are shown\./);
    await expectAccessible(thread);
    await clickButton(thread, 'Show all');
    await waitFor(() => shownTexts(thread).length === 3);
    await clickButton(thread, '4: 0 ratings. Show only these');
    expect(shownTexts(thread)).to.have.length(3);
  });

  it('keeps what arrives meanwhile with another rating out of what is shown, and counts it', async () => {
    const community = rated(null);
    const thread = await openThread(community);
    await clickButton(thread, /^1:/);
    await waitFor(() => shownTexts(thread).join() === 'Poor');
    community.arrive({ text: 'High', rating: 5, author: AMINA });
    community.arrive({ text: 'Low', rating: 1, author: CLAIRE });
    await clickButton(thread, '1 new comment');
    await waitFor(() => shownTexts(thread).join() === 'Low,Poor');
    expect(bars(thread)[0]).to.equal('5: 3 ratings. Show only these');
  });

  it('says so where nobody has rated', async () => {
    const community = new FakeCommunity({ topic: { mode: 'ratings' } });
    const thread = await openThread(community);
    await findByText(thread, 'Nobody has rated here yet.');
    await expectAccessible(thread);
  });

  describe('where a comment is written', () => {
    it('asks for a rating once somebody begins to write, and sends it with the comment', async () => {
      const community = rated(AMINA);
      const thread = await openThread(community);
      const field = await startWriting(thread);
      const group = await findByRole(thread, 'group', { name: 'Your rating' });
      expect(queryAllByRole(group, 'radio').map((each) => textOf(each.parentElement!))).to.eql([
        '1 Very poor',
        '2 Poor',
        '3 Fair',
        '4 Good',
        '5 Very good',
      ]);
      await expectAccessible(thread);
      fill(field, 'So so');
      await clickButton(thread, 'Publish');
      await findByText(group, 'Choose a rating first, from 1 to 5.');
      expect(focused()).to.equal(queryAllByRole(group, 'radio')[0]);
      expect(community.data.of(TOPIC)).to.have.length(3);

      await press('ArrowRight');
      getByRole(group, 'radio', { name: '2 Poor', checked: true });
      await waitFor(() => !queryByText(thread, 'Choose a rating first, from 1 to 5.'));
      await clickButton(thread, 'Publish');
      await waitFor(() => shownTexts(thread)[0] === 'So so');
      expect(community.data.of(TOPIC).at(-1)!.rating).to.equal(2);
      await waitFor(() => bars(thread)[3] === '2: 1 rating. Show only this one');
    });

    it('asks nobody twice, and says how to change it', async () => {
      const thread = await openThread(rated(JONAS));
      await startWriting(thread);
      await findByText(thread, /^You have rated here\./);
      expect(queryByRole(thread, 'radio')).to.equal(null);
    });

    it('asks again after the comment was deleted, and not once that is undone', async () => {
      const thread = await openThread(rated(JONAS));
      await clickButton(commentSaying(thread, 'Good'), 'Delete');
      await startWriting(thread);
      await findByRole(thread, 'group', { name: 'Your rating' });
      await clickButton(thread, 'Undo');
      await waitFor(() => !queryByRole(thread, 'group', { name: 'Your rating' }));
    });

    it('keeps the choice with the draft', async () => {
      const community = rated(AMINA);
      const thread = await openThread(community);
      await startWriting(thread);
      const four = await findByRole(thread, 'radio', { name: '4 Good' });
      four.click();
      thread.parentElement!.remove();
      const again = await openThread(community);
      await startWriting(again);
      await findByRole(again, 'radio', { name: '4 Good', checked: true });
    });

    it('asks neither the staff nor for a reply', async () => {
      const forStaff = await openThread(rated(CLAIRE));
      await startWriting(forStaff);
      await findByRole(forStaff, 'button', { name: 'Publish' });
      expect(queryByRole(forStaff, 'group', { name: 'Your rating' })).to.equal(null);
      const forMember = await openThread(rated(AMINA));
      await findByRole(forMember, 'textbox', { name: FIELD });
      await clickButton(forMember, 'Reply to Jonas Weber');
      await findByRole(forMember, 'textbox', { name: 'Your reply to Jonas Weber' });
      expect(queryByRole(forMember, 'group', { name: 'Your rating' })).to.equal(null);
    });

    it('lets a rating be changed with its comment', async () => {
      const community = rated(JONAS);
      const thread = await openThread(community);
      await clickButton(commentSaying(thread, 'Good'), 'Edit');
      const group = await findByRole(thread, 'group', { name: 'Your rating' });
      getByRole(group, 'radio', { name: '5 Very good', checked: true });
      await waitFor(
        () =>
          (queryByRole(thread, 'textbox', { name: 'Change your comment' }) as HTMLTextAreaElement | null)
            ?.value,
      );
      getByRole(group, 'radio', { name: '3 Fair' }).click();
      await clickButton(thread, 'Save');
      await waitFor(() => queryByRole(commentSaying(thread, 'Good'), 'img', { name: 'Rating: 3 out of 5' }));
      expect(community.data.stored('good').comment.rating).to.equal(3);
      await waitFor(() => bars(thread)[2] === '3: 1 rating. Show only this one');
    });

    it('says why the backend refuses a second rating', async () => {
      const community = rated(AMINA);
      const thread = await openThread(community);
      const field = await startWriting(thread);
      (await findByRole(thread, 'radio', { name: '4 Good' })).click();
      community.faults.fail('create', 'rating-exists');
      fill(field, 'Again');
      await clickButton(thread, 'Publish');
      await findByText(thread, /You have rated here already\./);
    });
  });
});
