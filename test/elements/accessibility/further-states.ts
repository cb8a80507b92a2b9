import { AMINA, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByRole, findByText, queryAllByRole, textOf } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { LONG_WORD, makeCommunity } from './made-communities.js';
import { MODERATION_STATES } from './moderation-states.js';
import { open, type OpenState, press, write } from './reach.js';

function guestCommunity(): FakeCommunity {
  const community = makeCommunity(null);
  community.settings.capabilities = [...community.settings.capabilities, 'guests'];
  return community;
}

/** A topic where comments are chosen. Two were, and one that is not on the list any more. */
function chosen(): FakeCommunity {
  const community = new FakeCommunity({ viewer: AMINA, topic: { mode: 'presets' } });
  community.add({ text: 'Danke!', preset: 'thank-you', author: JONAS });
  community.add({ text: 'Stern', preset: 'star', author: AMINA });
  community.add({ text: LONG_WORD, preset: 'unheard-of', author: JONAS });
  return community;
}

/** A community by whose address the browser keeps what was read. */
class FakeCommunityAt extends FakeCommunity {
  readonly url = 'https://community.bank.example';

  constructor(...given: ConstructorParameters<typeof FakeCommunity>) {
    super(...given);
    this.settings.capabilities = [...this.settings.capabilities, 'follows'];
  }
}

/** Somebody who follows the topic and others, in some of which there is something new. */
function followed(): FakeCommunity {
  const community = makeCommunity();
  community.settings.capabilities = [...community.settings.capabilities, 'follows'];
  community.data.addTopic('long', { title: LONG_WORD, url: 'https://bank.example/long' });
  for (const topic of [TOPIC, 'long']) community.data.follow(AMINA.id, topic);
  community.data.addComment('long', { author: JONAS });
  return community;
}

/** The states of what a thread loads when it is used first. */
export const FURTHER_STATES: Readonly<Record<string, OpenState>> = {
  ...MODERATION_STATES,

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

  async presets(language) {
    const thread = await open(chosen(), language);
    await press(thread, language.words.presetsLabel);
    const group = await findByRole(thread, 'group', { name: language.words.presetsLabel });
    await press(group, language.words.publish);
    await findByText(group, language.words.presetMissing);
    return thread;
  },

  /** Read up to the first comment on another device, so that it is known from the start what is new. */
  async 'what is new since the last visit'(language) {
    const community = new FakeCommunityAt({ viewer: AMINA });
    community.add({ text: 'Old', author: JONAS });
    community.data.follow(AMINA.id, TOPIC);
    community.add({ text: LONG_WORD, author: JONAS });
    const thread = await open(community, language);
    await findByText(thread, language.words.newSince(1, String));
    return thread;
  },

  async 'a followed topic'(language) {
    const community = followed();
    const thread = await open(community, language);
    await findByRole(thread, 'button', { name: language.words.following, pressed: true });
    return thread;
  },

  async 'the list of what is followed'(language) {
    const { words } = language;
    const thread = await open(followed(), language);
    await press(thread, words.followedTopics);
    const dialog = await findByRole(thread, 'dialog', { name: words.followedTopics });
    await findByRole(dialog, 'link', { name: LONG_WORD });
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
