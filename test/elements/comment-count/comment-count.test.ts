import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-count/define.js';
import type { CommentCount } from '../../../src/elements/comment-count/comment-count.js';
import { expectAccessible } from '../../helpers/axe.js';
import { FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByText, getByText, queryByText, textOf } from '../../helpers/query.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';

describe('<parvis-comment-count>', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
    community.add();
  });

  function show(lang = 'en'): Promise<CommentCount> {
    return fixture<CommentCount>(
      html`<parvis-comment-count lang=${lang} topic=${TOPIC} .client=${community}
        >Comments</parvis-comment-count
      >`,
    );
  }

  it('has no fault that axe finds', async () => {
    const count = await show();
    await findByText(count, '1 comment');
    await expectAccessible(count);
  });

  it('shows the page’s own words until the number is known', async () => {
    const held = community.faults.hold('count');
    const count = await show();
    await held.made;
    getByText(count.parentElement!, 'Comments');
    held.release();
    await findByText(count, '1 comment');
    expect(queryByText(count.parentElement!, 'Comments')).to.equal(null);
  });

  it('shows the page’s own words when the number cannot be had', async () => {
    community.faults.fail('count');
    const count = await show();
    await waitFor(() => community.faults.count('count') === 1);
    await nextFrame();
    expect(textOf(count)).to.equal('Comments');
  });

  const WORDS: [string, number, string][] = [
    ['en', 1234, '1,234 comments'],
    ['fr', 1, '1 commentaire'],
    ['de', 1234, '1.234 Kommentare'],
    ['es', 0, '0 comentarios'],
    ['it', 2, '2 commenti'],
    ['nl', 1, '1 reactie'],
    ['pt-BR', 1234, '1.234 comentários'],
    ['ar-EG', 11, '١١ تعليقًا'],
    ['ja', 2, '2 comments'],
  ];
  for (const [lang, number, words] of WORDS) {
    it(`says "${words}" in ${lang}`, async () => {
      community.topics.count = async () => number;
      await findByText(await show(lang), words);
    });
  }

  it('changes with the language of the page', async () => {
    const count = await show();
    await findByText(count, '1 comment');
    count.lang = 'de';
    await findByText(count, '1 Kommentar');
  });

  it('shows nothing of one topic for another', async () => {
    const count = await show();
    await findByText(count, '1 comment');
    const held = community.faults.hold('count');
    count.topic = 'articles/other';
    await held.made;
    expect(textOf(count)).to.equal('Comments');
    held.release();
    await findByText(count, '0 comments');
  });

  it('ignores the late answer about the topic before', async () => {
    const first = community.faults.hold('count');
    const count = await show();
    await first.made;
    count.topic = 'articles/other';
    await findByText(count, '0 comments');
    first.release();
    await nextFrame();
    expect(first.signal?.aborted).to.equal(true);
    expect(textOf(count)).to.equal('0 comments');
  });

  it('aborts when it leaves, and asks again when it comes back', async () => {
    const held = community.faults.hold('count');
    const count = await show();
    await held.made;
    const parent = count.parentElement!;
    count.remove();
    expect(held.signal?.aborted).to.equal(true);
    await nextFrame();
    parent.append(count);
    await findByText(count, '1 comment');
  });
});
