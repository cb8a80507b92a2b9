import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { overrideMessages } from '../../../src/i18n/load-messages.js';
import { AMINA, CLAIRE, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByRole, getByRole, getByText, queryByRole } from '../../helpers/query.js';
import { press } from '../../helpers/user.js';
import {
  clickButton,
  commentSaying,
  findComment,
  openThread,
  publishButton,
  shownTexts,
  write,
} from './support.js';

describe('<parvis-comment-thread> in a page that', () => {
  let community: FakeCommunity;
  const sheet = new CSSStyleSheet();

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'One', author: CLAIRE });
    document.adoptedStyleSheets = [sheet];
  });

  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  /** A thread in which somebody has begun to write, on a page with these styles. */
  async function writeIn(css: string, given = {}): Promise<CommentThread> {
    // Those of the test runner are too long to show.
    sheet.replaceSync(`${css} head, script { display: none !important; }`);
    const thread = await openThread(community, given);
    await write(thread, 'Your comment', 'Two');
    await findByRole(thread, 'button', { name: 'Publish' });
    return thread;
  }

  function expectReadable(thread: CommentThread): void {
    expect(shownTexts(thread)).to.eql(['One']);
    const article = commentSaying(thread, 'One');
    const parts = [
      getByRole(thread, 'heading'),
      article,
      getByRole(thread, 'textbox'),
      publishButton(thread),
    ];
    for (const part of parts) {
      const style = getComputedStyle(part);
      expect(Number.parseFloat(style.fontSize)).to.be.at.least(16);
      expect([style.letterSpacing, style.textTransform]).to.eql(['normal', 'none']);
      expect([style.textShadow, style.fontVariantCaps, style.fontStyle]).to.eql(['none', 'normal', 'normal']);
      const { left, right, height } = part.getBoundingClientRect();
      expect(height).to.be.at.least(24);
      expect([left >= 0, right <= innerWidth]).to.eql([true, true]);
    }
    const { width, height } = article.getBoundingClientRect();
    expect(height).to.be.greaterThan(40);
    expect(width).to.be.at.least(240);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  }

  const inherited = `text-transform: uppercase; letter-spacing: 9px; line-height: 0.5; text-align: center; font: italic small-caps 5px serif;
    text-shadow: 2px 2px red; word-spacing: 20px; text-indent: 5em; white-space: pre;`;
  for (const [what, css] of Object.entries({
    'unsets everything': `* { all: unset !important; } body { ${inherited} }`,
    'makes everything a block of huge text': '* { display: block !important; font-size: 40px !important; }',
    'bends everything that is inherited': `* { ${inherited.replaceAll(';', ' !important;')} }`,
    'hides what it has inside':
      'article, header, section, button, ol, li, form { display: none !important; }',
    'has a root font of 10 px': ':root { font-size: 10px; } body { margin: 0; }',
    'has a root font of 62.5%': ':root { font-size: 62.5%; } body { font-size: 1.6rem; }',
    'is a row': 'div { display: flex; }',
    'is a centred column': 'div { display: flex; flex-direction: column; align-items: center; }',
    'is a centred grid': 'div { display: grid; place-items: center; }',
    'floats everything': '* { float: left !important; }',
    'leaves little space': 'div { inline-size: 300px; }',
  })) {
    it(`${what} can be read and written in`, async () => {
      const thread = await writeIn(css);
      expectReadable(thread);
      await clickButton(thread, 'Publish');
      await findComment(thread, 'Two');
    });
  }

  for (const [direction, lang] of [
    ['rtl', 'en'],
    ['ltr', 'en'],
  ]) {
    it(`is written ${direction} keeps the direction of its own language`, async () => {
      const thread = await writeIn('body { margin: 0; }', { dir: direction, lang });
      expectReadable(thread);
      const heading = getByRole(thread, 'heading').getBoundingClientRect();
      const order = getByRole(thread, 'combobox').getBoundingClientRect();
      expect(heading.left).to.be.lessThan(order.left);
    });
  }

  it('gives words of its own in markup shows them as they are written', async () => {
    const words = '<img src=x onerror=alert(1)><b>Nothing yet</b>';
    overrideMessages('nl', { empty: words, sortLabel: `${words}!` });
    const thread = await openThread(new FakeCommunity(), { lang: 'nl', topicTitle: words });
    getByText(thread, words);
    getByRole(thread, 'combobox', { name: `${words}!` });
    expect(queryByRole(thread, 'img')).to.equal(null);
  });

  it('has it in a form keeps its form to itself', async () => {
    const thread = await openThread(community);
    const form = document.createElement('form');
    const heard: string[] = [];
    for (const type of ['submit', 'reset', 'formdata', 'input', 'change']) {
      form.addEventListener(type, (event) => {
        heard.push(event.type);
        event.preventDefault();
      });
    }
    thread.before(form);
    form.append(thread, document.createElement('button'));
    await write(thread, 'Your comment', 'Two');
    await press('Enter');
    await press('Control+Enter');
    await findComment(thread, 'Two');
    await write(thread, 'Your comment', 'Three');
    await clickButton(thread, 'Publish');
    await findComment(thread, 'Three');
    expect([...new Set(heard)]).to.eql(['input']);
    expect([...new FormData(form)]).to.eql([]);
    expect([...form.elements].map(({ localName }) => localName)).to.eql(['button']);
  });
});
