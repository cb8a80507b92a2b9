import { expect, fixtureCleanup } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { flatDescendants } from '../../helpers/flat-tree.js';
import { focused, queryAllByRole, textOf } from '../../helpers/query.js';
import { canDrawFocus, NARROWEST, press, setViewport } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { openThread } from '../comment-thread/support.js';
import { drawEverything } from './drawn.js';
import { LANGUAGES } from './languages.js';
import { makeCommunity } from './made-communities.js';
import { leaveState, STATES } from './states.js';
import { whatIsLost } from './what-is-lost.js';

/** A window of 1,280 × 1,024 at 400 %. */
const NARROW = 320;
const { documentElement: page, body } = document;

/** What a narrow page could break of what is right in a wide one. */
const ROOM = ['target-size', 'scrollable-region-focusable'];

/** The distances that WCAG 1.4.12 says readers may choose. */
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

function spaceText(root: Element): void {
  for (const { shadowRoot } of [root, ...flatDescendants(root)]) shadowRoot?.adoptedStyleSheets.push(SPACED);
}

/** In pixels, of every text but the initials in their circles. */
function textSizes(root: Element): Map<Element, number> {
  const texts = flatDescendants(root).filter(
    (element) =>
      !element.matches('.avatar, .visually-hidden') &&
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
  );
  return new Map(texts.map((element) => [element, parseFloat(getComputedStyle(element).fontSize)]));
}

/** What is lost of it; of a dialog by the window, of anything else by the page. */
function lost(thread: Element): string[] {
  const isModal = queryAllByRole(thread, 'dialog').length > 0;
  return whatIsLost(thread, isModal ? { left: 0, right: innerWidth } : body.getBoundingClientRect());
}

describe('<parvis-comment-thread> in a narrow page', () => {
  before(async () => {
    await setViewport({ width: NARROWEST, height: 400 });
    // The narrowest window of one engine is wider. A thread may draw what is transparent into the margins of a page.
    Object.assign(body.style, {
      boxSizing: 'border-box',
      maxInlineSize: `${NARROW}px`,
      margin: '0',
      paddingInline: '12px',
    });
  });

  after(() => setViewport({ width: 800, height: 600 }));

  afterEach(() => {
    page.style.fontSize = '';
    page.dir = '';
    leaveState();
  });

  // A menu takes its place when it opens, with the text as large as it is then; how much is new floats over the list here.
  const OVER_OTHERS = ['the menu of a comment', 'what is new since the last visit'];
  for (const [state, open] of Object.entries(STATES).filter(([name]) => !OVER_OTHERS.includes(name))) {
    it(`loses nothing, with more space in the text and with text twice as large: ${state}`, async () => {
      for (const language of LANGUAGES) {
        page.dir = language.words.direction;
        const thread = await open(language);
        drawEverything(thread);
        const expectAllThere = async (setting: string) => {
          await nextFrame();
          expect(lost(thread), `${language.tag}, ${setting}`).to.eql([]);
          expect(page.scrollWidth, `${language.tag}, ${setting}`).to.equal(page.clientWidth);
        };
        await expectAllThere('as it comes');
        await expectAccessible(thread, ROOM);
        const before = textSizes(thread);
        page.style.fontSize = '200%';
        await expectAllThere('with text twice as large');
        const stunted = [...textSizes(thread)].filter(([element, size]) => size < 2 * before.get(element)!);
        expect(stunted.map(([element]) => textOf(element))).to.eql([]);
        page.style.fontSize = '';
        spaceText(thread);
        await expectAllThere('with more space');
        fixtureCleanup();
        leaveState();
      }
    });
  }

  if (canDrawFocus) {
    it('lets the keyboard scroll long code, which stays inside', async () => {
      const thread = await openThread(makeCommunity(null));
      const code = await waitFor(() => flatDescendants(thread).find((each) => each.localName === 'pre'));
      expect(code.scrollWidth).to.be.above(code.clientWidth);
      while (focused() !== code) await press('Tab');
      await press('ArrowRight');
      await waitFor(() => code.scrollLeft > 0);
    });
  }
});
