import { expect, fixture, html } from '@open-wc/testing';
import { defineAll } from '../../src/define-all.js';
import type { CommentThread } from '../../src/elements/comment-thread/comment-thread.js';
import { AMINA, CLAIRE, FakeCommunity, TOPIC } from '../helpers/fake-community/fake-community.js';
import { findByRole, findByText, getByText } from '../helpers/query.js';
import { expectAccessible } from '../helpers/axe.js';
import { expectConsole } from '../helpers/setup.js';
import { clickButton, findComment, heard, isFocused, write } from './comment-thread/support.js';

const NAMES = ['community', 'comment-thread', 'comment-count'];

describe('defineAll', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'One', author: CLAIRE });
  });

  /** A page whose elements begin with a prefix, or, for what is around them, with another one. */
  async function open(prefix: string, outer = prefix, language = 'en'): Promise<HTMLElement> {
    const root = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
    const around = document.createElement(`${outer}-community`);
    const widgets = ['comment-count', 'comment-thread'].map((name) =>
      document.createElement(`${prefix}-${name}`),
    );
    for (const widget of widgets) widget.setAttribute('topic', TOPIC);
    around.append(...widgets);
    Object.assign(around, { client: community });
    root.append(around);
    return root;
  }

  const threadIn = (root: Element) => root.querySelector<CommentThread>('[topic]:last-child')!;

  it('registers every element under the prefix', () => {
    defineAll({ prefix: 'solane' });
    expect(NAMES.filter((name) => !customElements.get(`solane-${name}`))).to.eql([]);
  });

  describe('with a prefix', () => {
    beforeEach(() => defineAll({ prefix: 'solane' }));

    it('lets people read, count and write', async () => {
      const root = await open('solane');
      const thread = threadIn(root);
      await findComment(thread, 'One');
      await findByText(root.querySelector('solane-comment-count')!, '1 comment');
      const created = heard(thread, 'parvis-comment-created');
      await write(thread, 'Your comment', 'Hello');
      await clickButton(thread, 'Publish');
      await isFocused(thread, 'Hello');
      expect(created).to.have.length(1);
    });

    it('lets people change what they wrote', async () => {
      community.add({ text: 'Mine', author: AMINA });
      const thread = threadIn(await open('solane'));
      await clickButton(thread, 'Edit');
      await findByRole(thread, 'textbox', { name: 'Change your comment' });
      await expectAccessible(thread);
    });

    it('speaks the language of the page', async () => {
      await findByText(threadIn(await open('solane', 'solane', 'fr')), '1 commentaire');
    });

    it('takes the tokens and the parts that a page styles', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`
        solane-comment-thread { --parvis-text: rgb(1, 2, 3); }
        solane-comment-thread::part(staff-badge) { color: rgb(4, 5, 6); }
      `);
      document.adoptedStyleSheets = [sheet];
      const thread = threadIn(await open('solane'));
      const comment = await findComment(thread, 'One');
      const colours = [comment, getByText(comment, 'Bank staff')].map((each) => getComputedStyle(each).color);
      document.adoptedStyleSheets = [];
      expect(colours).to.eql(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
    });
  });

  it('lets elements of one prefix use the community of another', async () => {
    defineAll({ prefix: 'solane' });
    defineAll({ prefix: 'my-bank' });
    await findComment(threadIn(await open('solane', 'my-bank')), 'One');
  });

  it('may be called again, and before or after the standard names are there', async () => {
    defineAll({ prefix: 'solane' });
    defineAll();
    await import('../../src/define.js');
    defineAll({ prefix: 'solane' });
    defineAll({ prefix: 'parvis' });
    await findComment(threadIn(await open('parvis')), 'One');
    expect(new (customElements.get('parvis-comment-thread')!)()).to.be.an.instanceof(HTMLElement);
  });

  it('keeps what another version registered under the prefix, and names both', () => {
    const other = class extends HTMLElement {
      static readonly version = '99.0.0';
    };
    customElements.define('taken-community', other);
    expectConsole(/^Parvis \d+\.\d+\.\d+: <taken-community> of 99\.0\.0 was here first and stays\.$/);
    defineAll({ prefix: 'taken' });
    expect(customElements.get('taken-community')).to.equal(other);
  });

  for (const prefix of ['Solane', '', '1bank', 'my_bank', 'bank-', 'my bank', 'été', '-']) {
    it(`says what to write in place of "${prefix}"`, () => {
      expect(() => defineAll({ prefix })).to.throw(
        TypeError,
        `Parvis: "${prefix}" cannot be the prefix of elements. Write small letters and digits`,
      );
    });
  }
});
