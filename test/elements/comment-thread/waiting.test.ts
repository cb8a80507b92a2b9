import { expect } from '@open-wc/testing';
import type { Hold } from '../../../src/contract/moderation.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
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
import { NARROWEST, setViewport } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { clickButton, openThread, shownTexts, write } from './support.js';

const OWN = 'Only you can read this until somebody from the bank has looked at it.';
const ARRIVED = 'Your comment has arrived. Somebody looks at it before others can read it.';
const WORDS: Hold = { reasons: [{ kind: 'words', detail: 'easy money' }] };
const BEFORE: Hold = { reasons: [{ kind: 'before', detail: null }] };

/** A discussion of Jonas', seen by somebody who may have something that waits. */
function discussed(viewer = AMINA): FakeCommunity {
  const community = new FakeCommunity({ viewer });
  community.add({ id: 'first', text: 'Who knows this offer?', author: JONAS });
  return community;
}

/** A comment of Amina's that waits since her last visit. */
function waiting(hold: Hold, { rule = true, parentId = null as string | null } = {}): FakeCommunity {
  const community = discussed();
  community.add({ id: 'mine', text: 'It is easy money', author: AMINA, parentId });
  community.hold('mine', hold, rule);
  community.session.become(AMINA, ['comment', 'react', 'appeal']);
  return community;
}

describe('<parvis-comment-thread> with comments that wait', () => {
  it('shows what was sent in its place, to its author alone, with the reason, and says so', async () => {
    const community = discussed();
    community.holding = WORDS;
    const thread = await openThread(community);
    await write(thread, 'Your comment', 'It is easy money');
    await clickButton(thread, 'Publish');
    await findByText(thread, OWN);
    await findByText(thread, 'A program noticed “easy money”.');
    await findByText(thread, 'It is easy money');
    await waitFor(() => queryAllByRole(thread, 'status').some((each) => textOf(each) === ARRIVED));
    expect(queryByText(thread, 'Your comment is published.')).to.equal(null);
    await waitFor(() => focused()?.textContent?.includes(OWN) ?? false);
    expect(getByRole(thread, 'heading').textContent).to.include('1 comment');
    await expectAccessible(thread);
  });

  it('says it where a change is held back, and takes the text away', async () => {
    const community = discussed();
    community.add({ id: 'mine', text: 'Harmless', author: AMINA });
    const thread = await openThread(community);
    await clickButton(thread, 'Edit');
    const field = await write(thread, 'Change your comment', ' easy money');
    await waitFor(() => field.value.includes('easy money'));
    const edit = community.edit.bind(community);
    community.edit = (id, text, rating) => {
      edit(id, text, rating);
      return community.hold(id, WORDS);
    };
    await clickButton(thread, 'Save');
    await findByText(thread, OWN);
    await waitFor(() => queryAllByRole(thread, 'status').some((each) => textOf(each) === ARRIVED));
  });

  it('shows it again to its author who comes back, and nothing of it to anybody else', async () => {
    const community = waiting(BEFORE, { rule: false });
    const thread = await openThread(community);
    await findByText(thread, OWN);
    await findByText(thread, 'Every comment in this discussion is looked at before it appears.');
    // Suspected of nothing: there is nothing to appeal against, and no rule to read.
    expect(queryByRole(thread, 'button', { name: 'Why, and what you can do' })).to.equal(null);
    expect(queryByRole(thread, 'button', { name: 'Read the rule' })).to.equal(null);
    await expectAccessible(thread);
    community.session.become(JONAS);
    await waitFor(() => queryByText(thread, 'It is easy money') === null);
    expect(shownTexts(thread)).to.eql(['Who knows this offer?']);
    community.session.become(null);
    expect(shownTexts(thread)).to.eql(['Who knows this offer?']);
  });

  it('stands below what it answers, and leaves its count as it was for whoever looks next', async () => {
    const community = waiting(WORDS, { parentId: 'first' });
    // Held from the start: nobody else counts it.
    community.data.stored('first').comment.replyCount = 0;
    const thread = await openThread(community);
    await findByText(thread, OWN);
    expect(queryAllByRole(thread, 'article')).to.have.length(2);
    community.session.become(JONAS);
    await waitFor(() => queryAllByRole(thread, 'article').length === 1);
    expect(queryByRole(thread, 'button', { name: /repl(y|ies)$/ })).to.equal(null);
  });

  it('tells of every kind of reason, and of none that it does not know', async () => {
    const community = waiting({
      reasons: [
        { kind: 'newcomers', detail: null },
        { kind: 'links', detail: '3' },
        { kind: 'repetition', detail: null },
        { kind: 'volume', detail: null },
        { kind: 'external', detail: null },
        { kind: 'toString', detail: null },
      ],
    });
    const thread = await openThread(community);
    for (const text of [
      'Your first comments here are looked at before they appear.',
      'It has 3 links.',
      'The same text was sent a short time ago.',
      'You have written many comments in a short time.',
      'The bank’s own automatic check has not let it through yet.',
    ])
      await findByText(thread, text);
    expect(thread.shadowRoot!.querySelector('.reasons li:nth-child(6)')).to.equal(null);
  });

  it('has its reasons in the statement, under the rule that it rests on', async () => {
    const community = waiting(WORDS);
    const thread = await openThread(community);
    await clickButton(thread, 'Why, and what you can do');
    const dialog = await findByRole(thread, 'dialog', { name: 'The decision on your comment' });
    await findByText(dialog, /^Your comment was held back on November 20, 2026\./);
    await findByText(dialog, 'A program noticed “easy money”.');
    await findByText(dialog, 'A program noticed it. A program decided.');
    await findByRole(dialog, 'textbox', { name: 'Why should the decision change?' });
    await expectAccessible(thread);
  });

  it('can be taken away by its author, and comes back to wait', async () => {
    const community = waiting(WORDS);
    const thread = await openThread(community);
    await findByText(thread, OWN);
    const { moderation } = community.data.stored('mine').comment;
    community.setState = (id, state) => {
      const { comment } = community.data.stored(id);
      const { moderation: _, ...unmarked } = comment;
      return state === 'deleted' ? { ...unmarked, state } : { ...unmarked, state: 'held', moderation };
    };
    await clickButton(thread, 'Delete');
    await findByText(thread, 'The author deleted this comment.');
    await clickButton(thread, 'Undo');
    await findByText(thread, OWN);
    await waitFor(() => queryAllByRole(thread, 'status').some((each) => textOf(each) === ARRIVED));
  });

  it('becomes a comment like any other as soon as the staff has published it', async () => {
    const community = waiting(WORDS);
    const thread = await openThread(community);
    await findByText(thread, OWN);
    community.release('mine');
    await waitFor(() => queryByText(thread, OWN) === null);
    await waitFor(() => shownTexts(thread).includes('It is easy money'));
  });

  it('arrives as new for those who read meanwhile', async () => {
    const community = discussed(JONAS);
    community.add({ id: 'mine', text: 'It is easy money', author: AMINA });
    community.hold('mine', WORDS);
    const thread = await openThread(community);
    expect(shownTexts(thread)).to.eql(['Who knows this offer?']);
    community.release('mine');
    await clickButton(thread, '1 new comment');
    await waitFor(() => shownTexts(thread).includes('It is easy money'));
  });

  it('leaves a place with replies that says what becomes of it', async () => {
    const community = discussed(JONAS);
    community.add({ id: 'mine', text: 'It is easy money', author: AMINA });
    community.add({ id: 'reply', text: 'It is not', author: JONAS, parentId: 'mine' });
    community.hold('mine', WORDS);
    const thread = await openThread(community);
    await findByText(thread, 'Comment waiting for somebody to look at it.');
    await findByText(thread, 'It is not');
    expect(queryByText(thread, OWN)).to.equal(null);
    await expectAccessible(thread);
  });

  it('fits the narrowest window, from right to left as well', async () => {
    const community = waiting(WORDS);
    await setViewport({ width: NARROWEST, height: 640 });
    const thread = await openThread(community, { lang: 'ar', dir: 'rtl' });
    thread.style.maxInlineSize = '320px';
    await findByText(thread, 'لاحظ برنامج «easy money».');
    expect(thread.scrollWidth).to.be.at.most(320);
    await expectAccessible(thread);
  });
});
