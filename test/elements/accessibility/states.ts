import type { CommentThread } from '../../../src/elements/comment-thread/comment-thread.js';
import { AMINA, CLAIRE, FakeCommunity, JONAS, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByRole, findByText, getByRole, queryAllByRole } from '../../helpers/query.js';
import { waitFor } from '../../helpers/wait.js';
import { FURTHER_STATES } from './further-states.js';
import type { Language } from './languages.js';
import { EXPERT, LONG_WORD, OWNER, makeCommunity, setBody } from './made-communities.js';
import { fill, mount, open, type OpenState, press, write } from './reach.js';

const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

/** An own comment whose text is being changed. */
async function edit(community: FakeCommunity, language: Language): Promise<CommentThread> {
  const { words } = language;
  const thread = await open(community, language);
  await press(thread, words.edit);
  const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: words.editLabel });
  await waitFor(() => field.value === 'Mine');
  await findByRole(thread, 'button', { name: words.preview });
  return thread;
}

function deepCommunity(): FakeCommunity {
  const community = new FakeCommunity({ viewer: AMINA });
  let parentId: string | null = null;
  for (let depth = 0; depth <= 20; depth += 1) {
    const author = depth % 2 === 0 ? CLAIRE : JONAS;
    parentId = community.add({ text: `${depth} ${LONG_WORD}`, parentId, author }).id;
  }
  return community;
}

function questions(): FakeCommunity {
  const staffReplies = { count: 12, medianSeconds: 9000 };
  const community = makeCommunity(CLAIRE, { mode: 'questions', staffReplies });
  community.add({ id: 'second', text: 'Twenty', parentId: 'first', author: EXPERT });
  community.add({ id: 'third', text: 'Thirty', parentId: 'first', author: OWNER });
  community.data.chooseAnswer('first', 'second');
  community.data.pin('own', true);
  return community;
}

export const STATES: Readonly<Record<string, OpenState>> = {
  ...FURTHER_STATES,

  async loading(language) {
    const community = makeCommunity(null);
    community.faults.hold('list');
    const thread = await mount(community, language);
    await findByText(thread, language.words.loading);
    return thread;
  },

  async empty(language) {
    const thread = await open(new FakeCommunity(), language);
    await findByText(thread, language.words.empty);
    return thread;
  },

  async failed(language) {
    const community = new FakeCommunity();
    community.faults.fail('list');
    const thread = await mount(community, language);
    await findByRole(thread, 'alert');
    return thread;
  },

  async stale(language) {
    const community = makeCommunity();
    const thread = await open(community, language);
    community.faults.fail('list');
    thread.sort = 'oldest';
    await findByRole(thread, 'button', { name: language.words.retry });
    return thread;
  },

  async offline(language) {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    const thread = await open(makeCommunity(), language);
    await findByText(thread, language.words.offline);
    return thread;
  },

  async 'read-only'(language) {
    const thread = await open(makeCommunity(AMINA, { state: 'read-only' }), language);
    await findByText(thread, language.words.readOnly);
    return thread;
  },

  async closed(language) {
    const thread = await open(makeCommunity(null, { state: 'closed' }), language);
    await findByText(thread, language.words.closed);
    return thread;
  },

  async 'signed out'(language) {
    const community = makeCommunity(null);
    community.settings.capabilities = [...community.settings.capabilities, 'guests'];
    const thread = await open(community, language);
    await findByRole(thread, 'button', { name: language.words.signIn });
    await findByRole(thread, 'button', { name: language.words.writeAsGuest });
    return thread;
  },

  async 'signed in'(language) {
    const thread = await open(makeCommunity(), language);
    await findByRole(thread, 'textbox', { name: language.words.writeLabel });
    await findByRole(thread, 'button', { name: language.words.edit });
    return thread;
  },

  async writing(language) {
    const community = makeCommunity();
    community.settings.limits = { ...community.settings.limits, commentLength: 500 };
    const thread = await open(community, language);
    await write(thread, language, `${LONG_WORD} `.repeat(3));
    await findByText(thread, language.words.review.before);
    return thread;
  },

  async 'writing too much'(language) {
    const community = makeCommunity();
    community.settings.limits = { ...community.settings.limits, commentLength: 100 };
    const thread = await open(community, language);
    await write(thread, language, LONG_WORD);
    await press(thread, language.words.publish);
    await findByText(thread, language.words.errors['text-too-long']);
    return thread;
  },

  async preview(language) {
    const thread = await open(makeCommunity(), language);
    await write(thread, language, LONG_WORD);
    await press(thread, language.words.preview);
    await findByText(await findByRole(thread, 'region', { name: language.words.preview }), LONG_WORD);
    return thread;
  },

  async 'question about personal data'(language) {
    const thread = await open(makeCommunity(), language);
    await write(thread, language, `It is ${IBAN}, and 4111 1111 1111 1111.`);
    await press(thread, language.words.publish);
    await findByRole(thread, 'button', { name: language.words.publishAnyway });
    return thread;
  },

  async replying(language) {
    const { words } = language;
    const community = makeCommunity();
    community.add({ id: 'long', text: 'Long', author: { ...JONAS, name: LONG_WORD } });
    const thread = await open(community, language);
    await press(thread, words.replyTo(LONG_WORD));
    await findByRole(thread, 'textbox', { name: words.replyLabel(LONG_WORD) });
    await findByRole(thread, 'button', { name: words.preview });
    return thread;
  },

  async editing(language) {
    return edit(makeCommunity(), language);
  },

  async 'editing in conflict'(language) {
    const community = makeCommunity();
    const thread = await edit(community, language);
    community.edit('own', 'Changed elsewhere');
    setBody(community, 'own');
    await fill(thread, language.words.editLabel, 'Mine, changed');
    await press(thread, language.words.save);
    await findByRole(thread, 'button', { name: language.words.keepMine });
    return thread;
  },

  async 'deleted with a way back'(language) {
    const thread = await open(makeCommunity(), language);
    await press(thread, language.words.delete);
    await findByRole(thread, 'button', { name: language.words.undo });
    return thread;
  },

  async 'markers of comments that are gone'(language) {
    const community = makeCommunity();
    community.setState('first', 'deleted');
    community.setState('own', 'withheld');
    const thread = await open(community, language);
    await findByText(thread, language.words.notAvailable);
    return thread;
  },

  async outbox(language) {
    const { words } = language;
    const community = makeCommunity();
    const text = `${LONG_WORD} ${LONG_WORD}`;
    const thread = await open(community, language);
    await findByRole(thread, 'textbox', { name: words.writeLabel });
    const input = {
      topicKey: TOPIC,
      topic: { title: 'Topic', url: 'https://bank.example/' },
      parentId: null,
      text,
    };
    community.sending.put(input, 'sending');
    community.sending.put(input, 'queued');
    community.sending.put(input, 'held');
    community.sending.put(input, 'failed', 'topic-read-only');
    await findByText(thread, words.held);
    return thread;
  },

  async arrivals(language) {
    const community = makeCommunity();
    const thread = await open(community, language);
    for (let index = 0; index < 3; index += 1) community.arrive();
    await findByRole(thread, 'button', { name: language.words.newComments(3, formatIn(language)) });
    return thread;
  },

  async 'a report of what failed'(language) {
    const community = makeCommunity();
    const thread = await open(community, language);
    await findByRole(thread, 'textbox', { name: language.words.writeLabel });
    community.faults.fail('react');
    await press(thread, language.words.reactions['support']!);
    await findByRole(thread, 'button', { name: language.words.dismiss });
    return thread;
  },

  async 'long names'(language) {
    const community = makeCommunity(CLAIRE);
    const name = `${LONG_WORD} ${'Noor al-Rashid bint '.repeat(5)}`;
    for (const each of [EXPERT, OWNER])
      community.add({ author: { ...each, name, roles: [...each.roles, 'staff'] } });
    return open(community, language);
  },

  async 'replies twenty deep'(language) {
    return open(deepCommunity(), language);
  },

  async 'questions, pins and badges'(language) {
    const community = questions();
    const thread = await open(community, language, { sort: 'top' });
    await findByText(thread, language.words.bestAnswer);
    await findByRole(thread, 'button', { name: language.words.unpin });
    return thread;
  },

  async 'what a badge means'(language) {
    const thread = await open(questions(), language);
    await press(thread, language.words.roles.staff);
    await findByRole(thread, 'dialog', { name: language.words.roles.staff });
    return thread;
  },

  async 'what a comment said before'(language) {
    const community = makeCommunity();
    community.edit('own', 'Changed');
    community.edit('own', LONG_WORD);
    setBody(community, 'own');
    const thread = await open(community, language);
    await press(thread, language.words.edited);
    const dialog = await findByRole(thread, 'dialog', { name: language.words.versions });
    await findByRole(dialog, 'button', { name: language.words.moreVersions });
    return thread;
  },

  async 'a comment that a link leads to'(language) {
    history.replaceState(null, '', '#parvis-answer');
    const thread = await open(makeCommunity(), language);
    await waitFor(() => queryAllByRole(thread, 'article').some((each) => each.ariaCurrent === 'location'));
    return thread;
  },

  async 'a link to a comment that is gone'(language) {
    history.replaceState(null, '', '#parvis-unheard-of');
    const thread = await open(makeCommunity(), language);
    await findByText(thread, language.words.linkedCommentMissing);
    return thread;
  },

  async 'the middle of a long list'(language) {
    const community = new FakeCommunity({ viewer: JONAS });
    for (let index = 0; index < 12; index += 1) community.add({ id: `c${index}`, text: `Number ${index}` });
    for (let index = 0; index < 4; index += 1) community.add({ parentId: 'c6' });
    history.replaceState(null, '', '#parvis-c6');
    const thread = await open(community, language, { pageSize: 4 });
    getByRole(thread, 'button', { name: language.words.loadMore });
    getByRole(thread, 'button', { name: language.words.loadEarlier });
    getByRole(thread, 'button', { name: language.words.goToEnd });
    return thread;
  },
};

function formatIn({ tag }: Language): (value: number) => string {
  const format = new Intl.NumberFormat(tag);
  return (value) => format.format(value);
}

/** Takes back what a state has done to the page. */
export function leaveState(): void {
  // WebKit takes a hundred in ten seconds.
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
  Reflect.deleteProperty(navigator, 'onLine');
  localStorage.clear();
}
