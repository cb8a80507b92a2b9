import { expect, fixtureCleanup } from '@open-wc/testing';
import { expectAccessible } from '../../helpers/axe.js';
import { getByRole, queryAllByRole } from '../../helpers/query.js';
import { canEmulateMedia, emulateMedia, setViewport } from '../../helpers/user.js';
import { drawEverything } from './drawn.js';
import { LANGUAGES } from './languages.js';
import { leaveState, STATES } from './states.js';

/** The texts of these are for screen readers alone. */
const WITHOUT_COLOURS = ['loading'];
const { documentElement: page } = document;

/** Something lies over a part of it, so that nobody can judge the colours there. */
const isCovered = (thread: Element) =>
  ['menu', 'listbox'].some((role) => queryAllByRole(thread, role).length > 0);

function showPage(scheme: string, direction = ''): void {
  page.style.colorScheme = scheme;
  page.style.background = scheme && 'Canvas';
  page.dir = direction;
}

describe('<parvis-comment-thread> as axe sees it', () => {
  // So that nothing floats over the text.
  before(() => setViewport({ width: 800, height: 1600 }));

  after(() => setViewport({ width: 800, height: 600 }));

  afterEach(() => {
    showPage('');
    leaveState();
  });

  for (const [state, open] of Object.entries(STATES)) {
    it(`has no fault in light and dark, from the left and from the right: ${state}`, async () => {
      for (const language of LANGUAGES) {
        showPage('light', language.words.direction);
        const thread = await open(language);
        drawEverything(thread);
        for (const scheme of ['light', 'dark']) {
          showPage(scheme, language.words.direction);
          const { applied, undecided } = await expectAccessible(thread);
          if (!WITHOUT_COLOURS.includes(state)) expect(applied).to.include('color-contrast');
          if (!isCovered(thread)) expect(undecided).to.eql([]);
        }
        fixtureCleanup();
        leaveState();
      }
    });
  }

  if (canEmulateMedia) {
    describe('with other colours than its own', () => {
      after(() => emulateMedia({}));

      it('marks the comment that a link leads to without a colour of its own', async () => {
        await emulateMedia({ 'forced-colors': 'active' });
        const thread = await STATES['a comment that a link leads to']!(LANGUAGES[0]!);
        getByRole(thread, 'combobox').focus();
        const outlined = queryAllByRole(thread, 'article').filter(
          (each) => getComputedStyle(each).outlineStyle !== 'none',
        );
        expect(outlined.map((each) => each.ariaCurrent)).to.eql(['location']);
      });

      for (const [state, open] of Object.entries(STATES)) {
        it(`has no fault: ${state}`, async () => {
          const thread = await open(LANGUAGES[0]!);
          for (const features of [{ 'forced-colors': 'active' }, { 'prefers-contrast': 'more' }]) {
            await emulateMedia(features);
            await expectAccessible(thread);
          }
        });
      }
    });
  }
});
