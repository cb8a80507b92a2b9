import { expect } from '@open-wc/testing';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { CODE } from '../../helpers/fake-community/fake-moderation.js';
import { findByRole, findByText, focused, nameOf, queryAllByRole, textOf } from '../../helpers/query.js';
import { press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';
import { openThread } from './support.js';

/** More than there is to go through. */
const MOST_STEPS = 40;

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const element = focused();
    const called = element ? nameOf(element) : '';
    if (name.test(called)) return;
    passed.push(called);
    await press('Tab');
  }
  throw new Error(`Tab leads to nothing called ${name}: ${passed.join(', ')}.`);
}

async function tabAndPress(name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(name);
  await press(key);
}

describe('moderation by the keyboard alone', () => {
  function argued(viewer: typeof AMINA | null): FakeCommunity {
    const community = new FakeCommunity({ viewer });
    community.settings.capabilities = [...community.settings.capabilities, 'reports'];
    community.add({ id: 'sharp', text: 'Thieves', author: viewer ?? JONAS });
    return community;
  }

  it('reports something illegal, reads the receipt and looks up what becomes of it', async () => {
    const community = argued(null);
    const thread = await openThread(community);
    await tabAndPress(/^More/);
    await findByRole(thread, 'menuitem', { name: 'Report this comment' });
    await press('r');
    await waitFor(() => nameOf(focused()!) === 'Report this comment');
    await press('Enter');
    const dialog = await findByRole(thread, 'dialog', { name: 'Report a comment' });
    await findByRole(dialog, 'radio', { name: /^Respect/ });
    await tabTo(/^Respect/);
    await press('ArrowDown');
    await tabAndPress(/^Continue$/);
    await findByRole(dialog, 'textbox', { name: /^Why is it illegal/ });
    await tabTo(/^Why is it illegal/);
    await type('Defamation.');
    await tabAndPress(/^I believe in good faith/, 'Space');
    await tabAndPress(/^Send the report$/);
    await findByText(thread, CODE);
    expect(textOf(focused()!)).to.include('Keep this code.');
    await press('Escape');
    await waitFor(() => /^More/.test(nameOf(focused()!)));

    await press('Enter');
    await findByRole(thread, 'menuitem', { name: 'Report this comment' });
    await press('r');
    await press('Enter');
    await findByRole(thread, 'button', { name: 'I already have a code' });
    await tabAndPress(/^I already have a code$/);
    await findByRole(thread, 'textbox', { name: 'Code of the report' });
    await waitFor(() => nameOf(focused()!) === 'Code of the report');
    await type(CODE);
    await press('Enter');
    await findByText(thread, 'Somebody is going to look at it.');
  });

  it('asks for another look at a decision, and gives the focus back', async () => {
    const community = argued(AMINA);
    community.restrict('sharp');
    const thread = await openThread(community);
    await findByRole(thread, 'button', { name: 'Why, and what you can do' });
    await tabAndPress(/^Why, and what you can do$/);
    const dialog = await findByRole(thread, 'dialog', { name: 'The decision on your comment' });
    await findByRole(dialog, 'textbox', { name: 'Why should the decision change?' });
    await tabTo(/^Why should the decision change/);
    await type('I meant the fees.');
    await tabAndPress(/^Ask for another look$/);
    await findByText(dialog, 'A different person is going to decide.');
    await waitFor(() => textOf(focused()!).includes('Your request for another look'));
    await press('Escape');
    await waitFor(() => nameOf(focused()!) === 'Why, and what you can do');
    expect(queryAllByRole(thread, 'dialog')).to.eql([]);
  });
});
