import { expect } from '@open-wc/testing';
import type { Author } from '../../../src/contract/members.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { CODE, moderationOf } from '../../helpers/fake-community/fake-moderation.js';
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
import { click, press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, write } from './support.js';

const MARKER = /^Comment removed under the rule “Respect”, on November 20, 2026, by the bank’s staff\./;
const RULES = 'House rules, in force since January 1, 2026';

/** A comment of Amina's with a reply of Jonas', seen by somebody. */
function argued(viewer: Author | null = null): FakeCommunity {
  const community = new FakeCommunity({ viewer });
  const { settings } = community;
  community.settings = {
    ...settings,
    rulesVersion: '1',
    upcomingRules: { version: '2', inForceSince: '2027-05-20T10:00:00.000Z' },
    capabilities: [...settings.capabilities, 'reports'],
  };
  const { id } = community.add({ id: 'sharp', text: 'Thieves', author: AMINA });
  community.add({ id: 'reply', text: 'Be fair', parentId: id, author: JONAS });
  return community;
}

const dialogOf = (thread: Element, name: string) => findByRole(thread, 'dialog', { name });

async function openReport(thread: Element): Promise<HTMLElement> {
  await click(getByRole(commentSaying(thread, 'Thieves'), 'button', { name: 'More' }));
  await click(await findByRole(thread, 'menuitem', { name: 'Report this comment' }));
  return dialogOf(thread, 'Report a comment');
}

async function choose(dialog: HTMLElement, name: RegExp): Promise<void> {
  await click(await findByRole(dialog, 'radio', { name }));
  await clickButton(dialog, 'Continue');
}

describe('<parvis-comment-thread> with moderation', () => {
  describe('in the place of a comment that was removed', () => {
    it('names the rule, the date and who decided, keeps the replies, and shows the rule', async () => {
      const community = argued();
      community.restrict('sharp');
      const thread = await openThread(community);
      await findByText(thread, MARKER);
      expect(queryByText(thread, 'Thieves')).to.equal(null);
      commentSaying(thread, 'Be fair');
      expect(queryByRole(thread, 'button', { name: 'Why, and what you can do' })).to.equal(null);
      await expectAccessible(thread);
      await clickButton(thread, 'Read the rule');
      const dialog = await dialogOf(thread, 'House rules');
      await findByText(dialog, 'Criticise the matter.');
      await findByText(dialog, 'In force since January 1, 2026. They change on May 20, 2027.');
      await expectAccessible(thread);
      await press('Escape');
      await waitFor(() => textOf(focused()!) === 'Read the rule');
    });

    it('says so at once to those who read, and shows the comment again when it is back', async () => {
      const community = argued();
      const thread = await openThread(community);
      const text = structuredClone(community.data.stored('sharp').comment);
      community.restrict('sharp');
      await findByText(thread, MARKER);
      Object.assign(community.data.stored('sharp').comment, text);
      delete community.data.stored('sharp').comment.moderation;
      community.setState('sharp', 'published');
      await findByText(thread, 'Thieves');
      await waitFor(() => queryByText(thread, MARKER) === null);
    });

    it('is a plain sentence where the backend sends something else', async () => {
      const community = argued();
      community.restrict('sharp');
      community.data.stored('sharp').comment.moderation = { ...moderationOf('removed'), law: 7 } as never;
      const thread = await openThread(community);
      await findByText(thread, 'This comment is not available.');
    });
  });

  it('shows the note above a comment that has one, and its text', async () => {
    const community = argued();
    community.restrict('sharp', 'labelled');
    const thread = await openThread(community);
    await findByText(thread, /^Note on this comment under the rule “Respect”/);
    await findByText(thread, 'Thieves');
    await expectAccessible(thread);
  });

  describe('an invitation to go on in private', () => {
    const INVITATION = {
      url: 'https://secure.bank.example/messages?reference=ABCD-EFGH-JKMN',
      message: 'Please have your contract at hand.',
      createdAt: '2026-11-21T10:00:00.000Z',
    };
    const SENTENCE = 'The bank invites you to continue in private. Only you can see this.';

    function invited(viewer: Author | null, url = INVITATION.url): FakeCommunity {
      const community = argued(viewer);
      community.moderation.invite(community.data.stored('sharp').comment, { ...INVITATION, url });
      return community;
    }

    it('stands below the comment, with a link that opens safely in another tab', async () => {
      const thread = await openThread(invited(AMINA));
      await findByText(thread, SENTENCE);
      const comment = commentSaying(thread, 'Thieves');
      getByRole(comment, 'button', { name: 'More' });
      await findByText(comment, INVITATION.message);
      const link = getByRole<HTMLAnchorElement>(comment, 'link', {
        name: 'Continue in private (opens in a new tab)',
      });
      expect(link.href).to.equal(INVITATION.url);
      expect(link.target).to.equal('_blank');
      expect(link.relList.contains('noopener')).to.equal(true);
      await expectAccessible(thread);
    });

    it('is shown to its author alone', async () => {
      const community = invited(JONAS);
      const own = community.data.stored('reply').comment;
      community.moderation.invite(own, { ...INVITATION, message: 'To Jonas.' });
      const thread = await openThread(community);
      await findByText(commentSaying(thread, 'Be fair'), 'To Jonas.');
      expect(queryByText(thread, INVITATION.message)).to.equal(null);
      const stranger = await openThread(invited(null));
      await findByRole(stranger, 'button', { name: 'Sign in' });
      expect(queryByText(stranger, SENTENCE)).to.equal(null);
    });

    it('follows the language of the page', async () => {
      const thread = await openThread(invited(AMINA));
      await findByText(thread, SENTENCE);
      thread.lang = 'de';
      await findByText(
        thread,
        'Die Bank lädt Sie ein, das Gespräch vertraulich fortzusetzen. Nur Sie sehen das.',
      );
    });

    it('is gone when its author signs out or becomes somebody else', async () => {
      for (const next of [null, JONAS]) {
        const community = invited(AMINA);
        const thread = await openThread(community);
        await findByText(thread, SENTENCE);
        community.session.become(next);
        await waitFor(() => queryByText(thread, SENTENCE) === null);
        await findByText(thread, 'Thieves');
      }
    });

    it('leads nowhere but to a secure address or to this site', async () => {
      for (const url of ['javascript:alert(1)', 'http://elsewhere.example/', 'mailto:a@bank.example', 'x']) {
        const community = invited(AMINA, url);
        const other = community.add({ id: 'other', text: 'Another', author: AMINA });
        community.moderation.invite(other, { ...INVITATION, message: 'This one is safe.' });
        const thread = await openThread(community);
        await findByText(thread, 'This one is safe.');
        expect(queryAllByRole(thread, 'link', { name: /^Continue in private/ })).to.have.length(1);
      }
    });

    it('is on the page’s own site where the bank keeps it there', async () => {
      const thread = await openThread(invited(AMINA, `${location.origin}/messages?reference=X`));
      await findByRole(thread, 'link', { name: /^Continue in private/ });
    });
  });

  describe('a report', () => {
    it('takes two steps and no account, and gives a code that can be copied', async () => {
      const community = argued();
      const thread = await openThread(community);
      const dialog = await openReport(thread);
      await expectAccessible(thread);
      await choose(dialog, /^Respect/);
      await expectAccessible(thread);
      await write(dialog, 'Do you want to add something? (optional)', 'An insult.');
      await clickButton(dialog, 'Send the report');
      await dialogOf(thread, 'Your report has arrived');
      await findByText(thread, CODE);
      await expectAccessible(thread);
      expect(community.moderation.reports.map(({ input }) => input)).to.eql([
        { kind: 'rule', commentIds: ['sharp'], locale: 'en', ruleId: 'respect', explanation: 'An insult.' },
      ]);
      expect(community.session.state.status).to.equal('signed-out');
    });

    it('of something illegal is not sent without its grounds and good faith', async () => {
      const community = argued();
      const thread = await openThread(community);
      const dialog = await openReport(thread);
      await choose(dialog, /^It is illegal/);
      await clickButton(dialog, 'Send the report');
      await write(dialog, 'Why is it illegal?', 'Defamation.');
      await clickButton(dialog, 'Send the report');
      expect(community.moderation.reports).to.have.length(0);
      await click(getByRole(dialog, 'checkbox', { name: /^I believe in good faith/ }));
      await clickButton(dialog, 'Send the report');
      await findByText(thread, CODE);
      const [{ input }] = community.moderation.reports as [(typeof community.moderation.reports)[0]];
      expect(input).to.include({ kind: 'law', explanation: 'Defamation.', goodFaith: true });
    });

    it('that fails keeps what was typed, and is the same one when it is sent again', async () => {
      const community = argued();
      const thread = await openThread(community);
      const dialog = await openReport(thread);
      await choose(dialog, /^Respect/);
      const field = await write(dialog, 'Do you want to add something? (optional)', 'An insult.');
      const held = community.faults.hold('report');
      await clickButton(dialog, 'Send the report');
      await held.made;
      held.fail('unreachable');
      await waitFor(() => queryAllByRole(dialog, 'alert').some((alert) => textOf(alert) !== ''));
      await expectAccessible(thread);
      expect(field.value).to.equal('An insult.');
      await clickButton(dialog, 'Send the report');
      await findByText(thread, CODE);
      const keys = community.moderation.reports.map(({ key }) => key);
      expect(new Set(keys).size).to.equal(1);
    });

    it('is found again by its code, with what became of it, and can be appealed', async () => {
      const community = argued();
      const thread = await openThread(community);
      const dialog = await openReport(thread);
      await choose(dialog, /^Respect/);
      await clickButton(dialog, 'Send the report');
      await findByText(thread, CODE);
      await press('Escape');
      community.moderation.item = {
        state: 'kept',
        explanation: 'Sharp, and allowed.',
        appealUntil: '2027-05-20T10:00:00.000Z',
      };
      const second = await openReport(thread);
      await clickButton(second, 'I already have a code');
      await write(second, 'Code of the report', CODE);
      await clickButton(second, 'Show');
      await findByText(second, 'The comment keeps to the rules and stays.');
      await findByText(second, 'Sharp, and allowed.');
      await expectAccessible(thread);
      await write(second, 'Why should the decision change?', 'It names my sister.');
      await clickButton(second, 'Ask for another look');
      await findByText(second, 'A different person is going to decide.');
      await expectAccessible(thread);
    });

    it('is not offered to the author, nor where the backend takes none', async () => {
      const community = argued(AMINA);
      const thread = await openThread(community);
      await findByRole(commentSaying(thread, 'Thieves'), 'button', { name: 'Edit' });
      const openMenu = async (text: string) => {
        await click(getByRole(commentSaying(thread, text), 'button', { name: 'More' }));
        await findByRole(thread, 'menuitem', { name: 'Copy the link' });
      };
      await openMenu('Thieves');
      expect(queryByRole(thread, 'menuitem', { name: 'Report this comment' })).to.equal(null);
      await press('Escape');
      await openMenu('Be fair');
      expect(queryByRole(thread, 'menuitem', { name: 'Report this comment' })).not.to.equal(null);
    });
  });

  describe('for the author of a comment that was removed', () => {
    it('tells why, takes one appeal and shows what came of it', async () => {
      const community = argued(AMINA);
      community.restrict('sharp');
      const thread = await openThread(community);
      await clickButton(thread, 'Why, and what you can do');
      const dialog = await dialogOf(thread, 'The decision on your comment');
      for (const text of ['Thieves', 'It insults a person.', 'You can also go to court.'])
        await findByText(dialog, text);
      await findByText(dialog, /^Your comment was removed on November 20, 2026\./);
      await findByText(dialog, 'Somebody reported it. A person decided.');
      await expectAccessible(thread);
      const field = await findByRole(dialog, 'textbox', { name: 'Why should the decision change?' });
      field.focus();
      await type('I meant the fees.');
      await clickButton(dialog, 'Ask for another look');
      await findByText(dialog, 'A different person is going to decide.');
      expect(queryByRole(dialog, 'textbox')).to.equal(null);
      await press('Escape');
      community.moderation.answer('statement-sharp', 'reversed', 'Sharp, and allowed.');
      await clickButton(thread, 'Why, and what you can do');
      const again = await dialogOf(thread, 'The decision on your comment');
      await findByText(again, 'The decision is reversed.');
      await findByText(again, 'Sharp, and allowed.');
      await expectAccessible(thread);
    });

    it('is nobody else’s', async () => {
      const community = argued(JONAS);
      community.restrict('sharp');
      const thread = await openThread(community);
      await findByText(thread, MARKER);
      await waitFor(() => community.faults.count('restricted') === 1);
      expect(queryByRole(thread, 'button', { name: 'Why, and what you can do' })).to.equal(null);
    });
  });

  it('has the house rules beside the field, with their date and their next change', async () => {
    const thread = await openThread(argued(AMINA));
    (await findByRole(thread, 'textbox', { name: 'Your comment' })).focus();
    await findByText(thread, 'They change on May 20, 2027.');
    await clickButton(thread, RULES);
    await dialogOf(thread, 'House rules');
  });
});
