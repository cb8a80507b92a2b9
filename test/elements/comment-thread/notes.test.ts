import { expect } from '@open-wc/testing';
import type { Author } from '../../../src/contract/members.js';
import { formatDuration } from '../../../src/elements/comment-notes/duration.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
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

const CHOOSE = /^Mark as best answer/;
const EXPERT: Author = { id: 'member-agnes', name: 'Agnès Quéré', roles: ['expert'] };
const OWNER: Author = { id: 'member-paul', name: 'Paul Etcheverry', roles: ['project-owner', 'unheard-of'] };

/** A question of Amina's with three replies, seen by somebody. */
function askedBy(viewer: Author | null) {
  const community = new FakeCommunity({ viewer, topic: { mode: 'questions' } });
  community.settings = { ...community.settings, name: 'Bank of Tests' };
  const question = community.add({ id: 'question', text: 'How much?', author: AMINA });
  community.add({ id: 'first', text: 'Ten', parentId: question.id, author: JONAS });
  community.add({ id: 'second', text: 'Twenty', parentId: question.id, author: EXPERT });
  return community;
}

const statusTexts = (thread: Element) => queryAllByRole(thread, 'status').map((status) => textOf(status));

describe('<parvis-comment-thread> with notes', () => {
  describe('on questions', () => {
    it('says of each whether it has a best answer, and shows that first with its mark', async () => {
      const community = askedBy(null);
      community.chooseAnswer('question', 'second');
      community.add({ text: 'And how long?' });
      const thread = await openThread(community);
      expect(shownTexts(thread)).to.eql(['And how long?', 'How much?', 'Twenty', 'Ten']);
      expect(queryByText(commentSaying(thread, 'How much?'), 'Answered')).not.to.equal(null);
      expect(queryByText(commentSaying(thread, 'And how long?'), 'No best answer yet')).not.to.equal(null);
      expect(queryByText(commentSaying(thread, 'Twenty'), 'Best answer')).not.to.equal(null);
      expect(queryByText(commentSaying(thread, 'Ten'), 'Best answer')).to.equal(null);
      expect(queryByRole(thread, 'button', { name: CHOOSE })).to.equal(null);
      await expectAccessible(thread);
    });

    it('lets the asker choose, who is told once and stays at the reply, and change their mind', async () => {
      const community = askedBy(AMINA);
      const thread = await openThread(community);
      await findByRole(thread, 'button', { name: 'Mark as best answer: Agnès Quéré' });
      getByRole(thread, 'button', { name: 'Mark as best answer: Jonas Weber' }).focus();
      await press('Enter');
      await waitFor(() => queryByText(commentSaying(thread, 'Ten'), 'Best answer'));
      await waitFor(() => focused() === commentSaying(thread, 'Ten'));
      expect(statusTexts(thread).filter((text) => /is now the best answer/.test(text))).to.have.length(1);

      await clickButton(commentSaying(thread, 'Twenty'), CHOOSE);
      await waitFor(() => shownTexts(thread).join() === 'How much?,Twenty,Ten');
      expect(queryByText(commentSaying(thread, 'Ten'), 'Best answer')).to.equal(null);
      await expectAccessible(thread);

      await clickButton(commentSaying(thread, 'Twenty'), 'No longer the best answer');
      await waitFor(() => queryByText(commentSaying(thread, 'How much?'), 'No best answer yet'));
      expect(community.data.stored('question').comment.answerId).to.equal(null);
    });

    it('lets the staff choose, and no other member', async () => {
      const forStaff = await openThread(askedBy(CLAIRE));
      await findByRole(forStaff, 'button', { name: 'Mark as best answer: Jonas Weber' });
      const forOther = await openThread(askedBy(JONAS));
      await findByRole(forOther, 'textbox');
      expect(queryAllByRole(forOther, 'button', { name: CHOOSE })).to.eql([]);
    });

    it('shows a mark that others make, and moves nothing', async () => {
      const community = askedBy(null);
      const thread = await openThread(community);
      community.chooseAnswer('question', 'second');
      await waitFor(() => queryByText(commentSaying(thread, 'Twenty'), 'Best answer'));
      expect(shownTexts(thread)).to.eql(['How much?', 'Ten', 'Twenty']);
      community.chooseAnswer('question', 'first');
      await waitFor(() => queryByText(commentSaying(thread, 'Ten'), 'Best answer'));
      expect(queryByText(commentSaying(thread, 'Twenty'), 'Best answer')).to.equal(null);
    });

    it('says why it was refused, and leaves all as it was', async () => {
      const community = askedBy(AMINA);
      const thread = await openThread(community);
      community.faults.fail('chooseAnswer', 'answer-unknown');
      await clickButton(thread, 'Mark as best answer: Jonas Weber');
      await findByText(thread, 'This reply is not there any more.');
      expect(shownTexts(thread)).to.eql(['How much?', 'Ten', 'Twenty']);
    });
  });

  describe('sorted', () => {
    it('says what the sort shows, as the description of the list of sorts', async () => {
      const community = new FakeCommunity();
      const replied = community.add({ text: 'Replied to' });
      community.add({ text: 'By the bank', parentId: replied.id, author: CLAIRE });
      community.add({ text: 'Waits' });
      const thread = await openThread(community, { sort: 'unanswered' });
      expect(shownTexts(thread)).to.eql(['Waits']);
      const meaning =
        'Only comments that nobody from the bank has replied to. Those that have waited longest come first.';
      const list = getByRole(thread, 'combobox');
      await waitFor(() => list.getAttribute('aria-describedby'));
      const described = (list.getRootNode() as ShadowRoot).getElementById(
        list.getAttribute('aria-describedby')!,
      );
      expect(textOf(described!)).to.equal(meaning);
      await expectAccessible(thread);
    });

    it('says nothing of the usual order', async () => {
      const community = new FakeCommunity();
      community.add();
      const thread = await openThread(community);
      expect(queryByText(thread, /come first/)).to.equal(null);
    });

    it('says how fast the bank replies, where it has', async () => {
      const community = new FakeCommunity({ topic: { staffReplies: { count: 12, medianSeconds: 9000 } } });
      community.add();
      const thread = await openThread(community);
      expect(
        queryByText(thread, 'The bank has replied to 12 comments, to half of them within 3 hours.'),
      ).not.to.equal(null);
    });

    it('writes times as they are said', () => {
      const cases: [number, string, string][] = [
        [5, 'en', '1 minute'],
        [5400, 'en', '90 minutes'],
        [5401, 'fr', '2 heures'],
        [172_800, 'de', '48 Stunden'],
        [172_801, 'de', '3 Tage'],
      ];
      for (const [seconds, tag, text] of cases) {
        expect(formatDuration(seconds, tag).replace(/\s/g, ' ')).to.equal(text);
      }
    });
  });

  describe('on pinned comments', () => {
    function withComments(viewer: Author | null, count = 3) {
      const community = new FakeCommunity({ viewer });
      for (let number = 1; number <= count; number += 1)
        community.add({ id: `c${number}`, text: `Comment ${number}` });
      return community;
    }

    it('shows them first with a mark', async () => {
      const community = withComments(null);
      community.pin('c1', true);
      const thread = await openThread(community);
      expect(shownTexts(thread)).to.eql(['Comment 1', 'Comment 3', 'Comment 2']);
      expect(queryByText(commentSaying(thread, 'Comment 1'), 'Pinned by the bank')).not.to.equal(null);
      await expectAccessible(thread);
    });

    it('lets the staff pin and unpin, and nobody else', async () => {
      const community = withComments(CLAIRE);
      const thread = await openThread(community);
      await findByRole(commentSaying(thread, 'Comment 2'), 'button', { name: 'Pin' });
      await clickButton(commentSaying(thread, 'Comment 2'), 'Pin');
      await waitFor(() => shownTexts(thread)[0] === 'Comment 2');
      await waitFor(() => focused() === commentSaying(thread, 'Comment 2'));
      expect(statusTexts(thread)).to.include('The comment is pinned. It comes first.');
      await clickButton(commentSaying(thread, 'Comment 2'), 'Unpin');
      await waitFor(() => !queryByText(thread, 'Pinned by the bank'));
      const other = await openThread(withComments(JONAS));
      await findByRole(other, 'textbox');
      expect(queryByRole(other, 'button', { name: 'Pin' })).to.equal(null);
    });

    it('says so when there are three already', async () => {
      const community = withComments(CLAIRE, 4);
      for (const id of ['c1', 'c2', 'c3']) community.pin(id, true);
      const thread = await openThread(community);
      await clickButton(commentSaying(thread, 'Comment 4'), 'Pin');
      await findByText(thread, /^Three comments are pinned already/);
    });

    it('marks what others pin where it stands', async () => {
      const community = withComments(CLAIRE);
      const thread = await openThread(community);
      await findByRole(commentSaying(thread, 'Comment 1'), 'button', { name: 'Pin' });
      community.pin('c1', true);
      await waitFor(() => queryByText(commentSaying(thread, 'Comment 1'), 'Pinned by the bank'));
      expect(shownTexts(thread)).to.eql(['Comment 3', 'Comment 2', 'Comment 1']);
    });
  });

  describe('on request', () => {
    it('says what each badge means and who vouches for it, and gives the focus back', async () => {
      const community = new FakeCommunity();
      community.settings = { ...community.settings, name: 'Bank of Tests' };
      for (const author of [CLAIRE, EXPERT, OWNER]) community.add({ author });
      const thread = await openThread(community);
      const meanings: [string, RegExp][] = [
        ['Bank staff', /works for the bank/],
        ['Invited expert', /has invited this person/],
        ['Project owner', /responsible for the project/],
      ];
      for (const [name, meaning] of meanings) {
        const badge = getByRole(thread, 'button', { name });
        badge.focus();
        await press('Enter');
        const dialog = await findByRole(thread, 'dialog', { name });
        expect(textOf(dialog))
          .to.match(meaning)
          .and.to.match(/Bank of Tests vouches for this badge/);
        await expectAccessible(thread);
        await press('Escape');
        await waitFor(() => !queryByRole(thread, 'dialog') && focused() === badge);
      }
      expect(queryByText(thread, /unheard-of/)).to.equal(null);
    });

    it('shows every wording of a comment, the newest first, piece by piece', async () => {
      const community = new FakeCommunity();
      const { id } = community.add({ text: 'One' });
      for (const text of ['Two', 'Three']) community.edit(id, text);
      const thread = await openThread(community);
      const opener = getByRole(thread, 'button', { name: 'edited' });
      await clickButton(thread, 'edited');
      const dialog = await findByRole(thread, 'dialog', { name: 'How this comment has changed' });
      await waitFor(() => queryByText(dialog, 'Two'));
      expect(queryByText(dialog, 'One')).to.equal(null);
      await clickButton(dialog, 'Show what it said before');
      await waitFor(() => queryByText(dialog, 'One'));
      expect(
        queryAllByRole(dialog, 'heading', { level: 3 }).map((each) => textOf(each).split(',')[0]),
      ).to.eql(['Now', 'Before', 'Before']);
      await waitFor(() => textOf(focused()!).startsWith('Before'));
      await expectAccessible(thread);
      await clickButton(dialog, 'Close');
      await waitFor(() => !queryByRole(thread, 'dialog') && focused() === opener);
    });

    it('says what is not there: earlier wordings, a deleted comment, an answer', async () => {
      const community = new FakeCommunity();
      const { id } = community.add({ text: 'One' });
      community.edit(id, 'Two');
      community.data.stored(id).before = [];
      const thread = await openThread(community);
      await clickButton(thread, 'edited');
      await waitFor(() => queryByText(thread, 'What it said before was not kept.'));
      await press('Escape');

      community.faults.fail('versions');
      await clickButton(thread, 'edited');
      await waitFor(() => queryByText(thread, /cannot be reached/));
      community.faults.mend('versions');
      await clickButton(getByRole(thread, 'dialog'), 'Try again');
      await waitFor(() => queryByText(thread, 'What it said before was not kept.'));
      await press('Escape');

      community.data.stored(id).comment.state = 'deleted';
      await clickButton(thread, 'edited');
      await waitFor(() => queryByText(thread, /has been deleted, with everything/));
      await press('Escape');
    });
  });

  it('speaks the reader’s language, also when that changes', async () => {
    const community = askedBy(null);
    const thread = await openThread(community, { lang: 'fr' });
    expect(queryByText(thread, 'Pas encore de meilleure réponse')).not.to.equal(null);
    thread.parentElement!.lang = 'de';
    await waitFor(() => queryByText(thread, 'Noch keine beste Antwort'));
  });
});
