import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByRole, focused, getByRole, queryAllByRole } from '../../helpers/query.js';
import {
  canDrawFocus,
  canEmulateMedia,
  emulateMedia,
  NARROWEST,
  press,
  setViewport,
} from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, shownTexts, write } from './support.js';

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4);

describe('<parvis-comment-thread> layout', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
  });

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('keeps long words inside a narrow page, ten levels deep', async () => {
    await setViewport({ width: NARROWEST, height: 640 });
    let parentId: string | null = null;
    for (let depth = 0; depth <= 10; depth += 1) {
      const author = { ...CLAIRE, name: depth === 10 ? LONG_WORD : 'Claire Aubry' };
      parentId = community.add({ text: `${depth} ${LONG_WORD}`, parentId, author }).id;
    }
    const thread = await openThread(community);
    await write(thread, 'Your comment', LONG_WORD);
    expect(document.documentElement.scrollWidth).to.be.at.most(NARROWEST);
    for (const article of queryAllByRole(thread, 'article')) {
      expect(article.scrollWidth).to.be.at.most(article.clientWidth + 1);
      expect(article.getBoundingClientRect().width).to.be.greaterThan(150);
    }
  });

  it('has targets of at least 24 px', async () => {
    const first = community.add({ text: 'One', author: AMINA });
    community.add({ text: 'Answer', parentId: first.id });
    const thread = await openThread(community);
    await write(thread, 'Your comment', 'Hello');
    await findByRole(thread, 'button', { name: 'Edit' });
    for (const target of [...queryAllByRole(thread, 'button'), ...queryAllByRole(thread, 'combobox')]) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent).to.be.at.least(24);
    }
  });

  it('grows the field with the text', async () => {
    const thread = await openThread(community);
    const field = await write(thread, 'Your comment', 'One');
    const { height } = field.getBoundingClientRect();
    for (let line = 0; line < 4; line += 1) await press('Enter');
    await nextFrame();
    expect(field.getBoundingClientRect().height).to.be.greaterThan(height + 60);
  });

  it('does not move the comments when the place to write comes', async () => {
    community.add({ text: 'One' });
    const outbox = community.faults.hold('outbox');
    const thread = await openThread(community);
    const { top } = commentSaying(thread, 'One').getBoundingClientRect();
    await findByRole(thread, 'textbox', { name: 'Your comment' });
    await nextFrame();
    expect(commentSaying(thread, 'One').getBoundingClientRect().top).to.equal(top);
    outbox.release();
  });

  if (canDrawFocus) {
    it('shows where the focus is', async () => {
      community.add({ text: 'One' });
      const thread = await openThread(community);
      getByRole(thread, 'button', { name: 'Support' }).focus();
      await press('Tab');
      const next = getByRole(thread, 'button', { name: 'Thank' });
      await waitFor(() => focused() === next);
      const { outlineStyle, outlineWidth } = getComputedStyle(next);
      expect([outlineStyle, outlineWidth]).to.eql(['solid', '2px']);
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`has enough contrast where the page is ${scheme}`, async () => {
      const first = community.add({ text: 'One', author: CLAIRE, reactions: { support: 2 } });
      community.add({ text: 'Answer', parentId: first.id, author: AMINA });
      community.react(first.id, 'support', 1, AMINA.id);
      const { style } = document.documentElement;
      style.colorScheme = scheme;
      style.background = scheme === 'dark' ? '#14181d' : '#ffffff';
      const thread = await openThread(community);
      await write(thread, 'Your comment', ' ');
      await press('Control+Enter');
      community.arrive({ text: 'Two' });
      await findByRole(thread, 'button', { name: '1 new comment' });
      await expectAccessible(thread).finally(() => style.removeProperty('color-scheme'));
      style.removeProperty('background');
    });
  }

  if (canEmulateMedia) {
    it('keeps its buttons recognisable in forced colours', async () => {
      community.add({ text: 'One' });
      await emulateMedia({ 'forced-colors': 'active' });
      const thread = await openThread(community);
      const { borderTopColor, backgroundColor } = getComputedStyle(
        getByRole(thread, 'button', { name: 'Support' }),
      );
      await emulateMedia({ 'forced-colors': 'none' });
      expect(borderTopColor).not.to.equal(backgroundColor);
    });
  }

  it('shows replies below one another in the order in which they were written', async () => {
    const first = community.add({ text: 'One' });
    community.add({ text: 'Answer 1', parentId: first.id });
    community.add({ text: 'Answer 2', parentId: first.id });
    const thread = await openThread(community);
    await clickButton(commentSaying(thread, 'One'), 'Reply to Noor');
    const tops = shownTexts(thread).map((text) => commentSaying(thread, text).getBoundingClientRect().top);
    expect(tops).to.eql([...tops].sort((a, b) => a - b));
  });
});
