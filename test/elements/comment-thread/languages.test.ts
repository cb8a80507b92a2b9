import { expect } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { findByRole, getByRole, getByText, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, write } from './support.js';

describe('<parvis-comment-thread> languages', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
  });

  const HEADINGS = [
    ['en', 0, '0 comments'],
    ['en', 1, '1 comment'],
    ['en', 2, '2 comments'],
    ['de', 0, '0 Kommentare'],
    ['de', 1, '1 Kommentar'],
    ['de', 2, '2 Kommentare'],
    ['fr', 0, '0 commentaire'],
    ['fr', 1, '1 commentaire'],
    ['fr', 2, '2 commentaires'],
    ['es-MX', 2, '2 comentarios'],
    ['it', 2, '2 commenti'],
    ['nl-BE', 2, '2 reacties'],
    ['pt-BR', 2, '2 comentários'],
    ['ar-MA', 2, 'تعليقان'],
    ['ja', 2, '2 comments'],
  ] as const;
  for (const [lang, count, name] of HEADINGS) {
    it(`has "${name}" for ${count} in ${lang}`, async () => {
      for (let index = 0; index < count; index += 1) community.add();
      getByRole(await openThread(community, { lang }), 'heading', { name });
    });
  }

  it('speaks German throughout, to those who write as well', async () => {
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'Eins', author: AMINA });
    const thread = await openThread(community, { lang: 'de-CH' });
    await findByRole(thread, 'textbox', { name: 'Ihr Kommentar' });
    await findByRole(thread, 'button', { name: 'Bearbeiten' });
    community.arrive({ text: 'Zwei' });
    await clickButton(thread, /^1 neue/);
  });

  it('changes with the page, and keeps what is being written', async () => {
    community = new FakeCommunity({ viewer: AMINA });
    const thread = await openThread(community);
    const field = await write(thread, 'Your comment', 'Half a thought');
    thread.parentElement!.lang = 'fr';
    await findByRole(thread, 'textbox', { name: 'Votre commentaire' });
    getByRole(thread, 'heading', { name: '0 commentaire' });
    expect(field.isConnected && field.value).to.equal('Half a thought');
  });

  it('changes with its own attribute', async () => {
    const thread = await openThread(community);
    thread.lang = 'de';
    await findByRole(thread, 'heading', { name: '0 Kommentare' });
  });

  it('tells assistive technology its own language where it has not that of the page', async () => {
    const thread = await openThread(community, { lang: 'ja' });
    const region = getByRole(thread, 'region', { name: '0 comments' });
    expect(region.lang).to.equal('en');
    expect(region.dir).to.equal('ltr');
  });

  it('takes a tag that is written another way, or none at all', async () => {
    const thread = await openThread(community, { lang: 'fr_CH' });
    getByRole(thread, 'heading', { name: '0 commentaire' });
    thread.parentElement!.lang = '???';
    await findByRole(thread, 'heading', { name: '0 comments' });
  });

  describe('from right to left', () => {
    it('has no fault that axe finds', async () => {
      community.add({ text: 'الرسوم مرتفعة جدا', author: { ...CLAIRE, name: 'أمينة حداد' } });
      await expectAccessible(await openThread(community, { dir: 'rtl' }));
    });

    it('writes each text in its own direction', async () => {
      community.add({ text: 'الرسوم مرتفعة جدا' });
      community.add({ text: 'The fees are too high.' });
      const thread = await openThread(community);
      const arabic = getByText(thread, 'الرسوم مرتفعة جدا');
      expect(getComputedStyle(arabic).direction).to.equal('rtl');
      expect(getComputedStyle(getByText(thread, 'The fees are too high.')).direction).to.equal('ltr');
    });

    it('keeps a name from turning round what stands beside it', async () => {
      community.add({ text: 'One', author: { ...CLAIRE, name: 'أمينة حداد' } });
      const thread = await openThread(community);
      const name = getByText(thread, 'أمينة حداد');
      const badge = getByText(thread, 'Bank staff');
      expect(name.getBoundingClientRect().right).to.be.at.most(badge.getBoundingClientRect().left);
    });

    it('indents replies from the side where the text begins', async () => {
      const first = community.add({ text: 'One' });
      community.add({ text: 'Answer', parentId: first.id });
      const thread = await openThread(community);
      const [above, below] = [commentSaying(thread, 'One'), commentSaying(thread, 'Answer')];
      const { left, right } = above.getBoundingClientRect();
      expect(below.getBoundingClientRect().left).to.be.greaterThan(left);
      expect(below.getBoundingClientRect().right).to.equal(right);
    });
  });

  it('writes numbers as the reader does', async () => {
    community.add({ text: 'One', reactions: { support: 12345 } });
    const thread = await openThread(community, { lang: 'de' });
    await findByRole(thread, 'button', { name: /12\.345/ });
    thread.parentElement!.lang = 'en';
    await waitFor(() => textOf(thread).includes('12,345'));
  });
});
