import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-composer/define.js';
import '../../../src/elements/composer-tools/define.js';
import type { CommentComposer } from '../../../src/elements/comment-composer/comment-composer.js';
import { MentionNames } from '../../../src/elements/composer-tools/mention-names.js';
import { mentionQuery } from '../../../src/elements/composer-tools/mention-query.js';
import { loadFullMessages } from '../../../src/i18n/load-full-messages.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  queryByRole,
  queryAllByRole,
} from '../../helpers/query.js';
import { click, NARROWEST, press, setViewport, tap, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';

const messages = await loadFullMessages('en');
const JONAS_SOURCE = '@[Jonas Weber](member:member-jonas)';

describe('mentioning members', () => {
  let community: FakeCommunity;
  let composer: CommentComposer;
  let field: HTMLTextAreaElement;
  let sent: string[];
  let late: ReturnType<FakeCommunity['faults']['hold']>;

  async function open({
    text = '',
    dir = 'ltr',
    capabilities = ['preview', 'mentions'],
    limit = 1000,
    before = (_community: FakeCommunity): unknown => null,
  } = {}) {
    community = new FakeCommunity({ viewer: AMINA });
    community.settings = { ...community.settings, capabilities };
    community.people = [
      { id: 'member-jonas', name: 'Jonas Weber', roles: [] },
      { id: 'member-joelle', name: 'Joëlle Roux', roles: ['staff'] },
      { id: 'member-noor', name: 'نور', roles: ['unknown'] },
    ];
    before(community);
    sent = [];
    const root = await fixture<HTMLElement>(
      html`<div dir=${dir}>
        <button>Before</button>
        <parvis-comment-composer
          .client=${community}
          .messages=${messages}
          .format=${String}
          .label=${'Your comment'}
          .submitLabel=${'Publish'}
          .text=${text}
          .limit=${limit}
          .topicKey=${'a'}
          @submit-text=${(event: CustomEvent<string>) => sent.push(event.detail)}
        ></parvis-comment-composer>
      </div>`,
    );
    composer = root.querySelector('parvis-comment-composer')!;
    field = getByRole<HTMLTextAreaElement>(composer, 'textbox', { name: 'Your comment' });
    await click(field);
    await findByRole(composer, 'toolbar', { name: 'Formatting' });
    if (capabilities.includes('preview')) await findByRole(composer, 'button', { name: 'Preview' });
  }

  const findList = () => findByRole(composer, 'listbox', { name: 'People to mention' });
  const isClosed = () => queryAllByRole(composer, 'option').length === 0;
  const active = () => {
    const id = field.getAttribute('aria-activedescendant');
    return (field.getRootNode() as ShadowRoot)
      .getElementById(id ?? '')
      ?.textContent.trim()
      .replace(/\s+/g, ' ');
  };

  it('are offered while a name is typed, and one is taken by Enter', async () => {
    await open();
    await type('Ask @jo');
    await findList();
    expect(active()).to.equal('Jonas Weber');
    expect(focused()).to.equal(field);
    expect(field.getAttribute('aria-controls')).to.equal('people');
    await findByText(composer, '2 people found');
    await press('Enter');
    expect(field.value).to.equal('Ask @Jonas Weber ');
    await waitFor(isClosed);
    expect(field.hasAttribute('aria-activedescendant')).to.equal(false);
    await type('please');
    expect(composer.text).to.equal(`Ask ${JONAS_SOURCE} please`);
    await press('Control+Enter');
    await waitFor(() => sent.length > 0);
    expect(sent).to.eql([`Ask ${JONAS_SOURCE} please`]);
  });

  it('are gone through by arrows, from the end to the beginning too, and taken by Tab', async () => {
    await open();
    await type('@jo');
    await findList();
    await press('ArrowDown');
    expect(active()).to.equal('Joëlle Roux Bank staff');
    expect(getByRole(composer, 'option', { name: /Joëlle/ }).getAttribute('aria-selected')).to.equal('true');
    await press('ArrowDown');
    expect(active()).to.equal('Jonas Weber');
    await press('ArrowUp');
    await press('Tab');
    expect(field.value).to.equal('@Joëlle Roux ');
    expect(focused()).to.equal(field);
  });

  it('leave at Escape, and the keys are the field’s again', async () => {
    await open();
    await type('@jo');
    await findList();
    await press('Escape');
    await waitFor(isClosed);
    await type('n');
    await press('Enter');
    expect(field.value).to.equal('@jon\n');
    expect(isClosed()).to.equal(true);
    expect(community.faults.count('members')).to.equal(1);
  });

  it('are taken by the pointer and by touch, with the focus in the field', async () => {
    for (const choose of [click, tap]) {
      await open();
      await type('@jo');
      await findList();
      await choose(getByRole(composer, 'option', { name: /Joëlle/ }));
      await waitFor(() => field.value === '@Joëlle Roux ');
      expect(focused()).to.equal(field);
    }
  });

  it('are offered when the tools come late, to what was typed before', async () => {
    await open({ before: (fake) => (late = fake.faults.hold('community')), capabilities: ['mentions'] });
    await type('@jo');
    late.release();
    await findList();
  });

  it('can be undone', async () => {
    await open();
    await type('@jo');
    await findList();
    await press('Enter');
    document.execCommand('undo');
    await waitFor(() => field.value === '@jo');
    expect(composer.text).to.equal('@jo');
  });

  it('leave with the focus, and with the caret', async () => {
    await open();
    await type('so @jo');
    await findList();
    await press('Home');
    await waitFor(isClosed);
    await press('End');
    await findList();
    await waitFor(() => !isClosed());
    await press('Shift+Tab');
    await waitFor(isClosed);
    await click(field);
    await press('End');
    await type('n');
    await findList();
    expect(active()).to.equal('Jonas Weber');
  });

  it('are shown by name in a text that has them already, and keep their ids', async () => {
    await open({ text: `Ask ${JONAS_SOURCE}, and ${JONAS_SOURCE}`, limit: 33 });
    await waitFor(() => field.value === 'Ask @Jonas Weber, and @Jonas Weber');
    await findByText(composer, messages.charactersLeft(-1, String));
    field.setSelectionRange(3, 3);
    await type('!');
    expect(composer.text).to.equal(`Ask! ${JONAS_SOURCE}, and ${JONAS_SOURCE}`);
  });

  it('are shown by name before anybody turns to the field', async () => {
    await fixture(
      html`<parvis-comment-composer
        .client=${new FakeCommunity({ viewer: AMINA })}
        .messages=${messages}
        .format=${String}
        .label=${'A draft'}
        .text=${JONAS_SOURCE}
      ></parvis-comment-composer>`,
    );
    const draft = await findByRole<HTMLTextAreaElement>(document, 'textbox', { name: 'A draft' });
    await waitFor(() => draft.value === '@Jonas Weber');
  });

  it('say nothing where nobody is found, and do not ask again for more of it', async () => {
    await open();
    await type('@x');
    await waitFor(() => community.faults.count('members') === 1);
    await type('yz and so on');
    expect(isClosed()).to.equal(true);
    await type(' @jo');
    await findList();
    expect(community.faults.count('members')).to.equal(2);
  });

  it('do without an offer where the backend fails or has none', async () => {
    await open();
    community.faults.fail('members', 'rate-limited');
    await type('@jo');
    await waitFor(() => community.faults.count('members') === 1);
    await type(' goes on');
    expect(field.value).to.equal('@jo goes on');
    await open({ capabilities: ['preview'] });
    await type('@jo');
    await press('Enter');
    expect(field.value).to.equal('@jo\n');
    expect(queryByRole(composer, 'listbox')).to.equal(null);
  });

  it('have no fault that axe finds, and stay inside of a narrow page, in both directions', async () => {
    await setViewport({ width: NARROWEST, height: 700 });
    for (const dir of ['ltr', 'rtl']) {
      await open({ dir });
      await type('A text that goes on nearly to the end @jo');
      const list = await findList();
      await expectAccessible(composer);
      const { left, right, top } = list.getBoundingClientRect();
      expect(left).to.be.at.least(0);
      expect(right).to.be.at.most(NARROWEST);
      expect(top).to.be.above(field.getBoundingClientRect().top + 8);
      expect(document.documentElement.scrollWidth).to.equal(NARROWEST);
    }
  });

  describe('what is typed before the caret', () => {
    const queried = (value: string) => mentionQuery({ value, start: value.length, end: value.length })?.query;

    it('may become a mention', () => {
      for (const [value, query] of [
        ['@j', 'j'],
        ['Hello @Jonas', 'Jonas'],
        ['(@Jonas', 'Jonas'],
        ['> @Jonas We', 'Jonas We'],
        ['one\n@Jean-Luc d’A', 'Jean-Luc d’A'],
        ['@نور', 'نور'],
      ]) {
        expect(queried(value!), value).to.equal(query);
      }
    });

    it('may be something else', () => {
      for (const value of [
        '',
        '@',
        '@ j',
        '@1',
        'jonas@bank',
        'https://a.example/@jonas',
        '@@j',
        '@j\n',
        '@[Jonas',
        '@a b c d',
        '@jonas*',
      ]) {
        expect(queried(value), value).to.equal(undefined);
      }
      expect(mentionQuery({ value: '@jonas', start: 1, end: 6 })).to.equal(null);
    });
  });

  describe('names', () => {
    it('go to and fro between the field and what is kept', () => {
      const names = new MentionNames();
      const kept = 'Hi @[Jo](member:1), @[Jo Ann](member:2) and @[نور](member:3)! @Jonas';
      expect(names.toShown(kept)).to.equal('Hi @Jo, @Jo Ann and @نور! @Jonas');
      expect(names.toText('Hi @Jo, @Jo Ann and @نور! @Jonas')).to.equal(kept);
    });

    it('of two who share one are told apart', () => {
      const names = new MentionNames();
      expect(names.add('Jo', '1')).to.equal('@Jo');
      expect(names.add('Jo', '2')).to.equal('@[Jo](member:2)');
      const kept = '@[Jo](member:1) @[Jo](member:2)';
      expect(names.toShown(kept)).to.equal('@Jo @[Jo](member:2)');
      expect(names.toText(names.toShown(kept))).to.equal(kept);
    });

    it('cannot break out of their place', () => {
      for (const name of [
        'a](javascript:alert(1))[b',
        'x](member:other) @[y',
        '\u202ea\u2066',
        '**b**',
        'a\n\nb',
      ]) {
        const names = new MentionNames();
        const kept = names.toText(`${names.add(name, 'id')} `);
        expect(kept, name).to.match(/^@\[[\p{L}:\d@. ]+\]\(member:id\) $/u);
      }
    });
  });
});
