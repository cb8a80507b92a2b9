import { expect } from '@open-wc/testing';
import type { ModerationDesk } from '../../../src/elements/moderation-desk/moderation-desk.js';
import { expectAccessible } from '../../helpers/axe.js';
import type { FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { decisionOf } from '../../helpers/fake-community/fake-desk.js';
import { focused, nameOf, textOf } from '../../helpers/query.js';
import { NARROWEST, canDrawFocus, press, setViewport, type } from '../../helpers/user.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';
import { MEHDI, ready, report, showDesk, staffedCommunity } from './open-desk.js';

const LONG = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3);

function filled(): FakeCommunity {
  const community = staffedCommunity();
  community.desks.add('reported', {
    text: LONG,
    rating: 2,
    reports: [
      report({ explanation: LONG, name: 'Paul', email: 'paul@example.org' }),
      report({ kind: 'law', ruleId: null, law: 'Art. 29', explanation: 'Libel.' }),
    ],
  });
  community.desks.add('reported');
  community.desks.add('held', { hold: { reasons: [{ kind: 'words', detail: 'swindle' }] } });
  for (const mayDecide of [true, false]) {
    community.desks.add('appeals', {
      state: 'removed',
      appeal: {
        id: `appeal-${mayDecide}`,
        by: 'author',
        text: 'I spoke of the bank.',
        createdAt: '2026-11-21T10:00:00.000Z',
        decision: decisionOf('decision-1', 'c', 'remove', MEHDI.id),
        mayDecide,
      },
    });
  }
  return community;
}

/** Opens what is at a place of the list, by the pointer. */
async function openAt(desk: ModerationDesk, index: number): Promise<void> {
  const rows = await waitFor(() => {
    const found = [...desk.shadowRoot!.querySelectorAll<HTMLElement>('.opener')];
    return found.length > index ? found : null;
  });
  rows[index]!.click();
  await waitFor(() => focused()?.id === 'open-heading');
}

const STATES: Record<string, { queue?: string; show?(desk: ModerationDesk): Promise<void> }> = {
  list: {},
  empty: { queue: 'newcomers' },
  unanswered: { queue: 'unanswered' },
  held: { queue: 'held', show: (desk) => openAt(desk, 0) },
  item: {
    async show(desk) {
      await openAt(desk, 0);
      await press('r');
      await waitFor(() => desk.shadowRoot!.querySelector('.record dl'));
    },
  },
  law: {
    async show(desk) {
      await openAt(desk, 0);
      await press('2');
      await waitFor(() => focused()?.matches('[type="radio"]'));
      await press('0');
      await waitFor(() => focused()?.matches('[name="law"]'));
    },
  },
  handoff: {
    async show(desk) {
      await openAt(desk, 1);
      await press('p');
      await waitFor(() => desk.shadowRoot!.querySelector('#handoff'));
    },
  },
  appeal: {
    queue: 'appeals',
    async show(desk) {
      await openAt(desk, 0);
      await press('3');
      await waitFor(() => desk.shadowRoot!.querySelector('#decision'));
    },
  },
  'appeal of the first person': { queue: 'appeals', show: (desk) => openAt(desk, 1) },
  bulk: {
    async show(desk) {
      await openAt(desk, 0);
      await press('x');
      await press('1');
      await waitFor(() => focused()?.matches('[type="submit"]'));
      await press('Enter');
      await waitFor(() => focused()?.matches('.undo'));
    },
  },
  keys: {
    async show(desk) {
      await openAt(desk, 0);
      await press('?');
      await waitFor(() => desk.shadowRoot!.querySelector('dialog')!.open);
    },
  },
};

describe('<parvis-moderation-desk>, for everybody', () => {
  const { style } = document.documentElement;

  afterEach(() => {
    style.removeProperty('color-scheme');
    style.removeProperty('background');
  });

  for (const [look, { scheme, lang }] of Object.entries({
    light: { scheme: 'light', lang: 'fr' },
    dark: { scheme: 'dark', lang: 'en' },
    'right to left': { scheme: 'light', lang: 'ar' },
  })) {
    it(`has no fault that axe finds, in any of its states, ${look}`, async () => {
      style.colorScheme = scheme;
      style.background = 'Canvas';
      for (const [state, { queue = 'reported', show }] of Object.entries(STATES)) {
        const desk = await showDesk(filled(), { lang, queue });
        await waitFor(() => desk.shadowRoot?.querySelector('dialog'));
        await show?.(desk);
        await expectAccessible(desk).catch((error: unknown) => {
          throw new Error(`${state}: ${(error as Error).message}`);
        });
        desk.remove();
      }
    }).timeout(60_000);
  }

  it('fits a narrow page, where it shows the list or what is open', async () => {
    await setViewport({ width: NARROWEST, height: 700 });
    for (const lang of ['de', 'ar']) {
      for (const [state, { queue = 'reported', show }] of Object.entries(STATES)) {
        const desk = await showDesk(filled(), { lang, queue });
        await waitFor(() => desk.shadowRoot?.querySelector('dialog'));
        await show?.(desk);
        await nextFrame();
        const { scrollWidth, clientWidth } = desk.shadowRoot!.querySelector('section')!;
        expect(scrollWidth, `${state} in ${lang}`).to.be.at.most(clientWidth);
        desk.remove();
      }
    }
  }).timeout(60_000);

  if (canDrawFocus) {
    it('is worked with the keyboard alone, from the list to the next comment', async () => {
      await setViewport({ width: 1200, height: 800 });
      const community = filled();
      const desk = await showDesk(community);
      await ready(desk);
      const before = document.createElement('button');
      desk.before(before);
      before.focus();
      const tabTo = async (name: RegExp) => {
        for (let steps = 0; steps < 40; steps += 1) {
          await press('Tab');
          if (name.test(nameOf(focused()!))) return;
        }
        throw new Error(`Tab does not lead to ${name}.`);
      };
      await tabTo(/^Writer 1 /);
      await press('Enter');
      await waitFor(() => focused()?.id === 'open-heading');
      await tabTo(/Put a note on it$/);
      await press('Enter');
      await waitFor(() => focused()?.matches('[type="radio"]'));
      await press('ArrowDown');
      await waitFor(() => focused()?.matches('[type="radio"]:checked'));
      await tabTo(/^Your reasons/);
      await type('Read the reply below.');
      await tabTo(/^Confirm$/);
      await press('Enter');
      await waitFor(() => /^Comment by Writer 2/.test(textOf(focused()!)));
      expect(community.desks.taken[0]!.input.action).to.equal('label');
      expect(community.desks.taken[0]!.input.explanation).to.equal('Read the reply below.');
      before.remove();
    });
  }
});
