import { expect } from '@open-wc/testing';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, getByRole, getByText, textOf } from '../../helpers/query.js';
import { NARROWEST, press, setViewport } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { clickButton, commentSaying, openThread, write } from './support.js';

const SAMI = { ...AMINA, name: 'سامي الخطيب' };
const QUESTION = 'الرسوم مرتفعة جدًا، فهل من بديل؟';
const ANSWER = 'يمكن طلب التأجيل مرة واحدة.';

/** Where a part of a text is drawn, the last that says so. */
function drawn(text: HTMLElement, part: string): DOMRect {
  const node = [...text.childNodes].find((each) => each.textContent?.includes(part))!;
  const range = document.createRange();
  const start = node.textContent!.lastIndexOf(part);
  range.setStart(node, start);
  range.setEnd(node, start + part.length);
  return range.getBoundingClientRect();
}

const box = (element: Element) => element.getBoundingClientRect();

/** Each stands to the left of the one before, on the same line. */
function expectFromRightToLeft(...elements: Element[]): void {
  elements.slice(1).forEach((element, index) => {
    const before = elements[index]!;
    expect(box(element).right, textOf(element)).to.be.at.most(box(before).left);
    expect(box(element).top, textOf(element)).to.be.below(box(before).bottom);
  });
}

describe('<parvis-comment-thread> in Arabic', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity({ viewer: SAMI });
    document.documentElement.dir = 'rtl';
  });

  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport({ width: 800, height: 600 });
  });

  const open = (lang = 'ar-EG'): Promise<CommentThread> => openThread(community, { lang, dir: 'rtl' });

  function addConversation(): void {
    const question = community.add({ text: QUESTION, author: SAMI, reactions: { support: 1234 } });
    const answer = community.add({ text: ANSWER, author: CLAIRE, parentId: question.id });
    community.add({ text: 'شكرًا جزيلًا.', author: SAMI, parentId: answer.id });
    community.edit(question.id, QUESTION);
  }

  it('speaks nothing but Arabic, with the digits of the region', async () => {
    addConversation();
    const thread = await open();
    await write(thread, 'تعليقك', 'نعم');
    const said = textOf(thread).replace('Claire Aubry', '');
    expect(said).to.match(/٣ تعليقات/);
    expect(said).to.match(/أؤيد ١٬٢٣٤/);
    expect(said).not.to.match(/[a-z]{2}|\d/i);
    thread.parentElement!.lang = 'ar-MA';
    await findByRole(thread, 'heading', { name: '3 تعليقات' });
  });

  it('starts every line on the right', async () => {
    addConversation();
    const thread = await open();
    const article = commentSaying(thread, QUESTION);
    const heading = getByRole(thread, 'heading');
    expectFromRightToLeft(heading, getByRole(thread, 'combobox'));
    expect(drawn(heading, 'تعليقات').right).to.be.closeTo(box(article).right, 40);
    expectFromRightToLeft(article.querySelector('.avatar')!, getByText(article, SAMI.name));
    expectFromRightToLeft(getByText(article, SAMI.name), getByRole(article, 'link'));
    expectFromRightToLeft(
      getByRole(article, 'button', { name: /^أؤيد/ }),
      getByRole(article, 'button', { name: /^شكرًا/ }),
      getByRole(article, 'button', { name: /^الرد على/ }),
    );
    expect(drawn(getByText(article, QUESTION), 'الرسوم').left).to.be.above(
      drawn(getByText(article, QUESTION), 'بديل').right,
    );
  });

  it('indents replies from the right', async () => {
    addConversation();
    const thread = await open();
    const [above, below] = [commentSaying(thread, QUESTION), commentSaying(thread, ANSWER)];
    expect(box(below).right).to.be.below(box(above).right);
    expect(box(below).left).to.equal(box(above).left);
  });

  describe('with a name in another script', () => {
    const NAME = 'Jonas Weber, Dr.';

    it('keeps its full stop, and turns round nothing beside it', async () => {
      const author = { ...JONAS, name: NAME, roles: ['staff'] };
      community.add({ text: 'نعم', author });
      const thread = await open();
      const name = getByText(thread, NAME);
      expect(drawn(name, '.').left).to.be.at.least(drawn(name, 'Dr').right - 1);
      expectFromRightToLeft(name, getByText(thread, 'فريق البنك'), getByRole(thread, 'link'));
    });

    it('keeps it so where an answer to it is written', async () => {
      community.add({ text: 'نعم', author: { ...JONAS, name: NAME } });
      const thread = await open();
      await clickButton(thread, /^الرد على/);
      const label = await waitFor(() => getByText(thread, /^ردّك على/));
      expect(drawn(label, '.').left).to.be.at.least(drawn(label, 'Dr').right - 1);
      expect(drawn(label, 'ردّك').left).to.be.at.least(drawn(label, 'Jonas').right);
    });

    it('begins on the right also where it takes two lines', async () => {
      await setViewport({ width: NARROWEST, height: 640 });
      community.add({ text: 'نعم', author: { ...JONAS, name: 'Jonas Weber '.repeat(6).trim() } });
      const thread = await open();
      const name = getByText(thread, /^Jonas/);
      const link = getByRole(thread, 'link');
      expect(box(name).height).to.be.above(2 * 20);
      expect(drawn(name, 'Weber').right).to.be.closeTo(box(link).right, 2);
    });
  });

  describe('where people write', () => {
    it('invites from the right, and follows what is written', async () => {
      const thread = await open();
      const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'تعليقك' });
      const direction = () => getComputedStyle(field).direction;
      expect(direction()).to.equal('rtl');
      await write(thread, 'تعليقك', 'ok');
      await waitFor(() => direction() === 'ltr');
      await press('Backspace');
      await press('Backspace');
      await waitFor(() => direction() === 'rtl');
      await write(thread, 'تعليقك', 'نعم');
      await waitFor(() => direction() === 'rtl');
    });

    it('has its buttons in the order of reading', async () => {
      community.add({ text: QUESTION });
      const thread = await open();
      await clickButton(thread, /^الرد على/);
      const cancel = await findByRole(thread, 'button', { name: 'إلغاء' });
      const publish = cancel.previousElementSibling!;
      expect(textOf(publish)).to.equal('نشر');
      expectFromRightToLeft(publish, cancel);
    });
  });

  it('has no fault that axe finds, and fits into a narrow page', async () => {
    addConversation();
    const thread = await open();
    await write(thread, 'تعليقك', 'نعم');
    await clickButton(thread, 'الرد على \u2068Claire Aubry\u2069');
    community.arrive({ text: 'جديد', author: SAMI });
    await findByRole(thread, 'button', { name: 'تعليق جديد واحد' });
    await expectAccessible(thread);
    await setViewport({ width: NARROWEST, height: 640 });
    await nextFrame();
    expect(document.documentElement.scrollWidth).to.be.at.most(NARROWEST);
    await expectAccessible(thread);
  });
});
