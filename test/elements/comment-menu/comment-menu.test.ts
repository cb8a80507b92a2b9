import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, focused, getByRole, queryAllByRole, queryByRole, textOf } from '../../helpers/query.js';
import { click, press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { commentSaying, findComment, openThread, shownTexts } from '../comment-thread/support.js';

const PAGE = 'https://www.bank.example/articles/42?edition=2';

/** Opens the menu of the comment that says this, with the pointer. */
async function openMenu(thread: Element, text: string): Promise<HTMLElement> {
  await click(moreButton(thread, text));
  return findByRole(thread, 'menu');
}

const moreButton = (thread: Element, text: string) =>
  getByRole(commentSaying(thread, text), 'button', { name: 'More' });

const itemNames = (thread: Element) => queryAllByRole(thread, 'menuitem').map((item) => textOf(item));

const clickItem = async (thread: Element, name: string) =>
  click(await findByRole(thread, 'menuitem', { name }));

const said = (thread: Element) => queryAllByRole(thread, 'status').map((status) => textOf(status));

/** Puts something in the place of what the browser offers, until the test is over. */
const replaced: string[] = [];
function replace(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
  replaced.push(name);
}

/** A clipboard that notes what it was given. */
function replaceClipboard(): string[] {
  const written: string[] = [];
  replace('clipboard', { writeText: async (text: string) => void written.push(text) });
  return written;
}

describe('<parvis-comment-thread> with the menu of a comment', () => {
  afterEach(() => {
    for (const name of replaced.splice(0)) delete (navigator as unknown as Record<string, unknown>)[name];
    getSelection()?.removeAllRanges();
  });

  describe('as a menu', () => {
    async function withTwo(lang = 'en', dir = 'ltr'): Promise<CommentThread> {
      const community = new FakeCommunity();
      community.add({ text: 'One', author: AMINA });
      community.add({ text: 'Two', author: JONAS });
      return openThread(community, { lang, dir });
    }

    it('opens from the keyboard, is walked through, and gives the focus back', async () => {
      const thread = await withTwo();
      const button = moreButton(thread, 'One');
      expect(button.getAttribute('aria-haspopup')).to.equal('menu');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.focus();
      await press('Enter');
      const menu = await findByRole(thread, 'menu', { name: 'More about the comment by Amina Haddad' });
      await waitFor(() => focused() === queryAllByRole(menu, 'menuitem')[0]);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      await expectAccessible(thread);
      const items = queryAllByRole(menu, 'menuitem');
      for (const [key, index] of [
        ['ArrowDown', 1],
        ['End', items.length - 1],
        ['ArrowDown', 0],
        ['ArrowUp', items.length - 1],
        ['Home', 0],
        ['q', items.findIndex((item) => textOf(item).startsWith('Quote'))],
      ] as const) {
        await press(key);
        expect(focused(), key).to.equal(items[index]);
      }
      await press('Escape');
      await waitFor(() => focused() === button);
      expect(queryByRole(thread, 'menu')).to.equal(null);
      expect(button.getAttribute('aria-expanded')).to.equal('false');
    });

    it('goes away when Tab leads on from its button', async () => {
      const thread = await withTwo();
      const button = moreButton(thread, 'Two');
      button.focus();
      await press('Enter');
      await findByRole(thread, 'menu');
      await press('Tab');
      expect(queryByRole(thread, 'menu')).to.equal(null);
      expect(focused()).not.to.equal(button);
      expect(commentSaying(thread, 'One').contains(focused())).to.equal(true);
    });

    it('closes with a press beside it or on its button, and there is one at a time', async () => {
      const thread = await withTwo();
      await openMenu(thread, 'One');
      await click(getByRole(thread, 'heading'));
      expect(queryByRole(thread, 'menu')).to.equal(null);
      await openMenu(thread, 'One');
      await click(moreButton(thread, 'One'));
      await waitFor(() => !queryByRole(thread, 'menu'));
      await openMenu(thread, 'One');
      // The menu may lie over the other button.
      moreButton(thread, 'Two').click();
      await findByRole(thread, 'menu', { name: /Jonas Weber/ });
      expect(queryAllByRole(thread, 'menu')).to.have.length(1);
    });

    it('stays in the window, beside its button, also from right to left', async () => {
      for (const [lang, dir, name] of [
        ['en', 'ltr', 'More'],
        ['ar', 'rtl', 'المزيد'],
      ] as const) {
        const thread = await withTwo(lang, dir);
        const button = getByRole(commentSaying(thread, 'One'), 'button', { name });
        await click(button);
        const menu = await findByRole(thread, 'menu');
        const [shown, opener] = [menu.getBoundingClientRect(), button.getBoundingClientRect()];
        expect(shown.left).to.be.at.least(0);
        expect(shown.right).to.be.at.most(innerWidth);
        expect(
          Math.min(Math.abs(shown.top - opener.bottom), Math.abs(opener.top - shown.bottom)),
        ).to.be.below(9);
        if (dir === 'rtl') expect(shown.right).to.be.closeTo(opener.right, 9);
        await expectAccessible(thread);
        await press('Escape');
      }
    });

    it('is not there at a comment that was deleted', async () => {
      const community = new FakeCommunity();
      const { id } = community.add({ text: 'One' });
      community.add({ text: 'Two', parentId: id });
      community.setState(id, 'deleted');
      const thread = await openThread(community);
      expect(queryAllByRole(thread, 'button', { name: 'More' })).to.have.length(1);
    });
  });

  describe('sharing', () => {
    async function withOne(given: Partial<CommentThread> = {}) {
      const community = new FakeCommunity();
      community.add({ id: 'c1', text: 'Private matters', author: AMINA });
      return openThread(community, { topicTitle: 'Home & garden', ...given });
    }

    it('copies a link that leads to the comment, without the page’s query, and says so once', async () => {
      const written = replaceClipboard();
      const thread = await withOne();
      await openMenu(thread, 'Private matters');
      await clickItem(thread, 'Copy the link');
      await findByRole(thread, 'menuitem', { name: 'Link copied' });
      expect(location.search).not.to.equal('');
      expect(written).to.eql([`${location.origin}${location.pathname}#parvis-c1`]);
      expect(said(thread).filter((text) => text === 'Link copied')).to.have.length(1);
    });

    it('copies the page’s address as the bank gave it', async () => {
      const written = replaceClipboard();
      const thread = await withOne({ pageUrl: PAGE });
      await openMenu(thread, 'Private matters');
      await clickItem(thread, 'Copy the link');
      await waitFor(() => written.length > 0);
      expect(written).to.eql([`${PAGE}#parvis-c1`]);
    });

    it('shows the link, selected, where the browser refuses the clipboard', async () => {
      replace('clipboard', { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) });
      const thread = await withOne({ pageUrl: PAGE });
      await openMenu(thread, 'Private matters');
      await clickItem(thread, 'Copy the link');
      const dialog = await findByRole(thread, 'dialog', { name: 'Link to this comment' });
      const field = getByRole<HTMLInputElement>(dialog, 'textbox', { name: 'Link to this comment' });
      await waitFor(() => focused() === field);
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(`${PAGE}#parvis-c1`);
      await expectAccessible(thread);
      await press('Escape');
      await waitFor(() => focused() === moreButton(thread, 'Private matters'));
    });

    it('offers a mail by default, and nothing about anybody', async () => {
      const thread = await withOne({ pageUrl: PAGE });
      const menu = await openMenu(thread, 'Private matters');
      const links = [...menu.querySelectorAll('a')];
      expect(links.map((link) => textOf(link))).to.eql(['Send by e-mail']);
      const mail = new URL(links[0]!.href);
      expect(mail.protocol + mail.pathname).to.equal('mailto:');
      expect(mail.searchParams.get('subject')).to.equal('Home & garden');
      expect(mail.searchParams.get('body')).to.equal(`Home & garden\n${PAGE}#parvis-c1`);
      expect(decodeURIComponent(mail.href)).not.to.match(/Private|Amina/);
    });

    it('offers the networks that the bank chose, in its order, as links that give nothing away', async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      const thread = await withOne({ pageUrl: PAGE, share: 'mastodon linkedin myspace x' });
      const menu = await openMenu(thread, 'Private matters');
      const links = [...menu.querySelectorAll('a')];
      expect(links.map((link) => textOf(link))).to.eql([
        'Share on Mastodon (opens in a new tab)',
        'Share on LinkedIn (opens in a new tab)',
        'Share on X (opens in a new tab)',
      ]);
      for (const link of links) {
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.target).to.equal('_blank');
        expect(link.href).to.include(encodeURIComponent(`${PAGE}#parvis-c1`));
        expect(decodeURIComponent(link.href)).not.to.match(/Private|Amina/);
      }
      await waitFor(() => warnings.some((text) => /share="myspace"/.test(String(text))));
      console.warn = warn;
    });

    it('offers no network where the bank chose none', async () => {
      const thread = await withOne({ share: '' });
      const menu = await openMenu(thread, 'Private matters');
      expect([...menu.querySelectorAll('a')]).to.eql([]);
      expect(itemNames(thread)).to.include('Copy the link');
    });

    it('opens the system’s sheet where there is one, and stays when somebody leaves that', async () => {
      const shared: ShareData[] = [];
      let answer: () => Promise<void> = () => Promise.reject(new DOMException('', 'AbortError'));
      replace('share', (data: ShareData) => {
        shared.push(data);
        return answer();
      });
      const thread = await withOne({ pageUrl: PAGE });
      await openMenu(thread, 'Private matters');
      await clickItem(thread, 'Share…');
      expect(queryByRole(thread, 'menu')).not.to.equal(null);
      answer = () => Promise.resolve();
      await clickItem(thread, 'Share…');
      await waitFor(() => !queryByRole(thread, 'menu'));
      expect(shared[1]).to.eql({ title: 'Home & garden', url: `${PAGE}#parvis-c1` });
    });
  });

  describe('quoting', () => {
    async function withText(text: string, viewer: typeof AMINA | null = JONAS) {
      const community = new FakeCommunity({ viewer });
      community.add({ text, author: AMINA });
      const thread = await openThread(community);
      if (viewer) await findByRole(thread, 'textbox');
      return { community, thread };
    }

    const reply = (thread: Element) =>
      findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Your reply to Amina Haddad' });

    it('puts all of the comment into the reply as a quotation, with the focus below it', async () => {
      const { thread } = await withText('It costs *2.5 %*');
      await openMenu(thread, 'It costs *2.5 %*');
      await clickItem(thread, 'Quote this comment');
      const field = await reply(thread);
      await waitFor(() => field.value === '> It costs \\*2.5 %\\*\n\n' && focused() === field);
      await type('Why?');
      expect(field.value).to.equal('> It costs \\*2.5 %\\*\n\nWhy?');
    });

    it('puts the text that is selected into it', async () => {
      const { thread } = await withText('First words and last words');
      const text = commentSaying(thread, 'First words and last words').querySelector('p')!.firstChild!;
      getSelection()!.setBaseAndExtent(text, 6, text, 15);
      moreButton(thread, 'First words and last words').focus();
      await press('Enter');
      await clickItem(thread, 'Quote the selected text');
      const field = await reply(thread);
      await waitFor(() => field.value === '> words and\n\n');
    });

    it('leaves what was written there before, open or not', async () => {
      const { thread } = await withText('One');
      await click(getByRole(thread, 'button', { name: 'Reply to Amina Haddad' }));
      const field = await reply(thread);
      await waitFor(() => focused() === field);
      await type('Mine.');
      await openMenu(thread, 'One');
      await clickItem(thread, 'Quote this comment');
      await waitFor(() => field.value === 'Mine.\n\n> One\n\n' && focused() === field);
      await click(getByRole(thread, 'button', { name: 'Cancel' }));
      await waitFor(() => !field.isConnected);
      await openMenu(thread, 'One');
      await clickItem(thread, 'Quote this comment');
      const again = await reply(thread);
      await waitFor(() => again.value === 'Mine.\n\n> One\n\n> One\n\n');
    });

    it('asks a visitor to sign in, as for any reply', async () => {
      const { community, thread } = await withText('One', null);
      let asked = 0;
      community.session.addEventListener('required', () => (asked += 1));
      await openMenu(thread, 'One');
      await clickItem(thread, 'Quote this comment');
      await waitFor(() => asked === 1);
    });

    it('is not offered where no reply is taken', async () => {
      const community = new FakeCommunity({ viewer: JONAS, topic: { state: 'read-only' } });
      community.add({ text: 'One' });
      const thread = await openThread(community);
      await openMenu(thread, 'One');
      expect(itemNames(thread)).not.to.include('Quote this comment');
    });
  });

  describe('folding', () => {
    it('hides a conversation from any of its replies, says how much, and goes to its beginning', async () => {
      const community = new FakeCommunity();
      const root = community.add({ text: 'Root' });
      const first = community.add({ text: 'First', parentId: root.id, author: CLAIRE });
      community.add({ text: 'Second', parentId: root.id });
      community.add({ text: 'Below', parentId: first.id });
      const thread = await openThread(community);
      await findComment(thread, 'Below');
      await openMenu(thread, 'Below');
      await clickItem(thread, 'Fold this conversation');
      await waitFor(() => shownTexts(thread).join() === 'Root');
      await waitFor(() => focused() === commentSaying(thread, 'Root'));
      expect(said(thread)).to.include('3 replies are hidden.');
      await openMenu(thread, 'Root');
      expect(itemNames(thread)).not.to.include('Fold this conversation');
      await press('Escape');
      await click(getByRole(thread, 'button', { name: 'Show 2 replies' }));
      await waitFor(() => shownTexts(thread).join() === 'Root,First,Below,Second');
    });
  });
});
