import { AMINA, FakeCommunity, JONAS } from '../../helpers/fake-community/fake-community.js';
import { findByRole, queryAllByRole, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { LONG_WORD, makeCommunity } from './made-communities.js';
import { open, type OpenState, press, write } from './reach.js';

function guestCommunity(): FakeCommunity {
  const community = makeCommunity(null);
  community.settings.capabilities = [...community.settings.capabilities, 'guests'];
  return community;
}

/** The states of what a thread loads when it is used first. */
export const FURTHER_STATES: Readonly<Record<string, OpenState>> = {
  async ratings(language) {
    const community = new FakeCommunity({ viewer: AMINA, topic: { mode: 'ratings' } });
    community.add({ text: 'Good', rating: 5, author: JONAS });
    community.add({ text: LONG_WORD, rating: 1 });
    community.settings.capabilities = [...community.settings.capabilities, 'preview'];
    const thread = await open(community, language);
    await write(thread, language, 'Neither');
    await waitFor(() => queryAllByRole(thread, 'radio').length === 5);
    return thread;
  },

  async 'what a guest is to be called'(language) {
    const community = guestCommunity();
    community.faults.fail('enterAsGuest', 'name-not-allowed');
    const thread = await open(community, language);
    await press(thread, language.words.writeAsGuest);
    const name = await findByRole<HTMLInputElement>(thread, 'textbox');
    name.form!.requestSubmit();
    await waitFor(() => name.getAttribute('aria-invalid') === 'true');
    return thread;
  },

  async 'writing as a guest'(language) {
    const community = guestCommunity();
    const guest = { id: 'guest', name: LONG_WORD.slice(0, 100), roles: ['guest'] };
    community.add({ text: 'Of a guest', author: guest });
    const thread = await open(community, language);
    community.session.become(guest);
    await write(thread, language, 'Neither');
    await waitFor(() => textOf(thread).includes(`\u2068${guest.name}\u2069`));
    await findByRole(thread, 'button', { name: language.words.roles.guest });
    return thread;
  },

  async 'the menu of a comment'(language) {
    const thread = await open(makeCommunity(), language);
    const more = await waitFor(() =>
      queryAllByRole(thread, 'button').find(({ ariaHasPopup }) => ariaHasPopup),
    );
    more.click();
    await findByRole(thread, 'menu');
    return thread;
  },

  async 'names to mention'(language) {
    const community = makeCommunity();
    community.settings.capabilities = [...community.settings.capabilities, 'mentions'];
    community.people = [JONAS, { ...JONAS, id: 'member-long', name: `Jo ${LONG_WORD}`.slice(0, 200) }];
    const thread = await open(community, language);
    await write(thread, language, 'Ask @jo');
    await findByRole(thread, 'listbox');
    return thread;
  },

  async 'a conversation of its own'(language) {
    const community = new FakeCommunity({ viewer: AMINA });
    let parentId: string | null = null;
    for (let depth = 0; depth <= 12; depth += 1) {
      parentId = community.add({ text: `${depth} ${LONG_WORD}`, parentId }).id;
    }
    const thread = await open(community, language);
    await press(thread, language.words.continueBranch);
    await waitFor(
      () => queryAllByRole(thread, 'article').length > 0 && textOf(thread).includes(`12 ${LONG_WORD}`),
    );
    return thread;
  },
};
