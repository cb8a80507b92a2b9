import { loadModerationMessages } from '../../../src/i18n/load-moderation-messages.js';
import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import type { Author } from '../../../src/contract/members.js';
import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, findByText, queryAllByRole, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import type { Language } from './languages.js';
import { LONG_WORD } from './made-communities.js';
import { open, type OpenState, press } from './reach.js';

/** A comment of Amina's with a long word, that somebody may report. */
function reportable(viewer: Author | null = null): FakeCommunity {
  const community = new FakeCommunity({ viewer });
  community.settings.capabilities = [...community.settings.capabilities, 'reports'];
  const { id } = community.add({ id: 'sharp', text: LONG_WORD, author: AMINA });
  community.add({ text: 'Be fair', parentId: id, author: JONAS });
  return community;
}

async function openReport(community: FakeCommunity, language: Language): Promise<CommentThread> {
  const thread = await open(community, language);
  const more = await waitFor(() => queryAllByRole(thread, 'button').find(({ ariaHasPopup }) => ariaHasPopup));
  more.click();
  (await findByRole(thread, 'menuitem', { name: language.words.report })).click();
  await waitFor(() => queryAllByRole(thread, 'radio').length > 0);
  return thread;
}

/** What is reported, decided and appealed against. */
export const MODERATION_STATES: Readonly<Record<string, OpenState>> = {
  async 'the places of a removed comment and of one with a note'(language) {
    const community = reportable(AMINA);
    community.restrict('sharp');
    community.add({ id: 'noted', text: LONG_WORD, author: AMINA });
    community.restrict('noted', 'labelled');
    const thread = await open(community, language);
    const { readStatement } = await loadModerationMessages(language.tag);
    await waitFor(() => queryAllByRole(thread, 'button', { name: readStatement }).length === 2);
    return thread;
  },

  'what a comment can be reported for': (language) => openReport(reportable(), language),

  async 'a report of something illegal that was not taken'(language) {
    const community = reportable();
    community.faults.fail('report', 'rate-limited');
    const thread = await openReport(community, language);
    const words = await loadModerationMessages(language.tag);
    queryAllByRole(thread, 'radio').at(-1)!.click();
    await press(thread, words.goOn);
    const checkbox = await findByRole<HTMLInputElement>(thread, 'checkbox');
    checkbox.checked = true;
    const form = checkbox.form!;
    form.querySelector('textarea')!.value = LONG_WORD;
    form.requestSubmit();
    await waitFor(() => queryAllByRole(thread, 'alert').some((alert) => textOf(alert).trim() !== ''));
    return thread;
  },

  async 'a decision, why, and an appeal against it'(language) {
    const community = reportable(AMINA);
    community.restrict('sharp');
    Object.assign(community.moderation.statements[0]!, { explanation: LONG_WORD, facts: LONG_WORD });
    const thread = await open(community, language);
    const words = await loadModerationMessages(language.tag);
    await press(thread, words.readStatement);
    await findByText(thread, words.court);
    await findByRole(thread, 'textbox', { name: words.appealLabel });
    return thread;
  },
};
