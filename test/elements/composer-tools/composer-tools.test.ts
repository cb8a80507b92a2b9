import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-composer/define.js';
import '../../../src/elements/composer-tools/define.js';
import type { CommentComposer } from '../../../src/elements/comment-composer/comment-composer.js';
import { loadFullMessages } from '../../../src/i18n/load-full-messages.js';
import { expectAccessible } from '../../helpers/axe.js';
import { AMINA, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryByRole,
  queryByText,
} from '../../helpers/query.js';
import { click, NARROWEST, press, setViewport, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';

const messages = await loadFullMessages('en');
const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

describe('<parvis-composer-tools>', () => {
  let community: FakeCommunity;
  let composer: CommentComposer;
  let field: HTMLTextAreaElement;
  let sent: string[];

  beforeEach(() => {
    community = new FakeCommunity({ viewer: AMINA });
    community.settings = { ...community.settings, review: 'after', capabilities: ['preview'] };
  });

  async function open({ text = '', limit = 1000, dir = 'ltr' } = {}): Promise<void> {
    sent = [];
    const root = await fixture<HTMLElement>(
      html`<div dir=${dir}>
        <parvis-comment-composer
          .client=${community}
          .topicKey=${TOPIC}
          .messages=${messages}
          .format=${String}
          .label=${'Your comment'}
          .submitLabel=${'Publish'}
          .text=${text}
          .limit=${limit}
          @submit-text=${(event: CustomEvent<string>) => sent.push(event.detail)}
        ></parvis-comment-composer>
      </div>`,
    );
    composer = root.querySelector('parvis-comment-composer')!;
    field = getByRole<HTMLTextAreaElement>(composer, 'textbox', { name: 'Your comment' });
    await click(field);
    await findByRole(composer, 'toolbar', { name: 'Formatting' });
  }

  /** By the command of the browser's menu: the keys of it are not the page's in every test browser. */
  const undo = () => document.execCommand('undo');
  const redo = () => document.execCommand('redo');
  const button = (name: string) => getByRole(composer, 'button', { name });
  const selection = () => field.value.slice(field.selectionStart, field.selectionEnd);

  describe('accessibility', () => {
    it('has no fault that axe finds while writing', async () => {
      await open({ text: 'Some **words**' });
      await findByRole(composer, 'button', { name: 'Preview' });
      await expectAccessible(composer);
    });

    it('has no fault that axe finds in the preview', async () => {
      await open({ text: 'Some words' });
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      await findByText(composer, 'Some words');
      await expectAccessible(composer);
    });

    it('has no fault that axe finds where it asks about personal data', async () => {
      await open({ text: `Mine is ${IBAN}` });
      await click(button('Publish'));
      await findByRole(composer, 'button', { name: 'Publish anyway' });
      await expectAccessible(composer);
    });
  });

  describe('the toolbar', () => {
    it('is one stop of the Tab key, and goes on by arrows', async () => {
      await open();
      await press('Tab');
      expect(focused()).to.equal(button('Bold'));
      await press('ArrowRight');
      expect(focused()).to.equal(button('Italic'));
      await press('End');
      expect(focused()).to.equal(button('Code'));
      await press('ArrowRight');
      expect(focused()).to.equal(button('Bold'));
      await press('ArrowLeft');
      expect(focused()).to.equal(button('Code'));
      await press('Tab');
      expect(focused()).to.equal(getByRole(composer, 'button', { name: 'Write' }));
    });

    it('goes the other way where the page is written from right to left', async () => {
      await open({ dir: 'rtl' });
      await press('Tab');
      await press('ArrowLeft');
      expect(focused()).to.equal(button('Italic'));
    });

    it('formats what is selected, with the focus in the field, and shows it', async () => {
      await open({ text: 'some words' });
      field.setSelectionRange(5, 10);
      await click(button('Bold'));
      expect(field.value).to.equal('some **words**');
      expect(composer.text).to.equal('some **words**');
      expect(selection()).to.equal('words');
      expect(focused()).to.equal(field);
      await findByRole(composer, 'button', { name: 'Bold', pressed: true });
      await click(button('Bold'));
      expect(field.value).to.equal('some words');
      await findByRole(composer, 'button', { name: 'Bold', pressed: false });
    });

    it('follows the caret', async () => {
      await open({ text: 'a **b**' });
      field.setSelectionRange(5, 5);
      await press('ArrowLeft');
      await findByRole(composer, 'button', { name: 'Bold', pressed: true });
      await press('Home');
      await findByRole(composer, 'button', { name: 'Bold', pressed: false });
    });

    it('formats by Control and a letter, and says so', async () => {
      await open({ text: 'words' });
      field.select();
      await press('Control+b');
      expect(field.value).to.equal('**words**');
      field.select();
      await press('Control+i');
      expect(field.value).to.equal('***words***');
      expect(button('Bold').getAttribute('aria-keyshortcuts')).to.equal('Control+B');
      expect(button('Bold').title).to.equal('Bold (Ctrl+B)');
    });

    it('leaves the same keys alone elsewhere', async () => {
      await open({ text: 'words' });
      await press('Tab');
      const keys: boolean[] = [];
      const listen = (event: KeyboardEvent) => keys.push(event.defaultPrevented);
      document.addEventListener('keydown', listen);
      await press('Control+k');
      document.removeEventListener('keydown', listen);
      expect(keys.at(-1)).to.equal(false);
      expect(field.value).to.equal('words');
    });

    it('makes a link whose address is to be written next', async () => {
      await open({ text: 'words' });
      field.select();
      await click(button('Link'));
      expect(selection()).to.equal('https://');
      await type('https://a.example');
      expect(field.value).to.equal('[words](https://a.example)');
    });

    it('can be undone, and done again', async () => {
      await open();
      await type('some words');
      field.setSelectionRange(5, 10);
      await press('Control+b');
      expect(field.value).to.equal('some **words**');
      undo();
      await waitFor(() => field.value === 'some words');
      expect(composer.text).to.equal('some words');
      redo();
      await waitFor(() => field.value === 'some **words**');
      await type('!');
      undo();
      await waitFor(() => field.value === 'some **words**');
    });

    it('goes on with a list at Enter, and ends it at an empty item', async () => {
      await open();
      await type('1. one');
      await press('Enter');
      await type('two');
      await press('Enter');
      expect(field.value).to.equal('1. one\n2. two\n3. ');
      await press('Enter');
      expect(field.value).to.equal('1. one\n2. two\n');
      await type('end');
      await press('Enter');
      expect(field.value).to.equal('1. one\n2. two\nend\n');
    });

    it('lies below the text and inside of a narrow page', async () => {
      await setViewport({ width: NARROWEST, height: 700 });
      await open({ text: 'one\ntwo' });
      await findByRole(composer, 'button', { name: 'Preview' });
      const { bottom } = field.getBoundingClientRect();
      for (const name of ['Bold', 'Code']) {
        const box = button(name).getBoundingClientRect();
        expect(box.top).to.be.at.least(bottom);
        expect(box.right).to.be.at.most(NARROWEST);
      }
      expect(document.documentElement.scrollWidth).to.equal(NARROWEST);
    });
  });

  describe('the preview', () => {
    it('shows what the backend makes of the text, and goes back to writing', async () => {
      await open({ text: 'What I say' });
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      const panel = await findByRole(composer, 'region', { name: 'Preview' });
      await findByText(panel, 'What I say');
      expect(queryByRole(composer, 'textbox')).to.equal(null);
      expect(queryByRole(composer, 'toolbar')).to.equal(null);
      await click(getByRole(composer, 'button', { name: 'Write', pressed: false }));
      expect(focused()).to.equal(field);
      expect(getByRole<HTMLTextAreaElement>(composer, 'textbox').value).to.equal('What I say');
    });

    it('keeps the place of the field', async () => {
      await open({ text: 'one\n'.repeat(12) });
      const { height } = field.getBoundingClientRect();
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      const panel = await findByRole(composer, 'region', { name: 'Preview' });
      expect(panel.getBoundingClientRect().height).to.be.at.least(height);
    });

    it('says what publishing would say', async () => {
      await open({ text: 'x' });
      community.faults.fail('preview', 'link-not-allowed');
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      await findByText(composer, messages.errors['link-not-allowed']);
    });

    it('shows only the answer that was asked for last', async () => {
      await open({ text: 'first' });
      const late = community.faults.hold('preview');
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      await findByText(composer, 'Preparing the preview…');
      await click(getByRole(composer, 'button', { name: 'Write' }));
      await click(field);
      await type(' and second');
      await click(getByRole(composer, 'button', { name: 'Preview' }));
      late.release();
      await findByText(composer, 'first and second');
      expect(queryByText(composer, 'first')).to.equal(null);
    });

    it('is not there where the backend cannot make it', async () => {
      community.settings = { ...community.settings, capabilities: [] };
      await open();
      await findByText(composer, 'What you publish appears at once.');
      expect(queryByRole(composer, 'button', { name: 'Preview' })).to.equal(null);
    });
  });

  describe('when a comment appears', () => {
    it('is said before it is written', async () => {
      await open();
      await findByText(composer, 'What you publish appears at once.');
    });

    describe('where the backend knows it of the viewer', () => {
      beforeEach(() => {
        community.settings = { ...community.settings, review: 'after', capabilities: ['preview', 'terms'] };
      });

      const told = (changes: Partial<typeof community.terms>) =>
        Object.assign(community.terms, changes) && open();

      it('is what holds for them, and not for everybody', async () => {
        await told({ review: 'before' });
        await findByText(composer, 'What you publish is reviewed before it appears.');
        await expectAccessible(composer);
      });

      it('says how many of a newcomer’s comments are looked at', async () => {
        await told({ review: 'before', reviewedFirst: 2 });
        await findByText(composer, /^Somebody looks at your next 2 comments before they appear\./);
      });

      it('welcomes who writes for the first time, in one line', async () => {
        await told({ isFirst: true, checked: true });
        await findByText(
          composer,
          'This is your first comment here: welcome. Everybody can read it, with your name beside it. What you publish appears at once. If a program asks for somebody to look at it first, you are told.',
        );
      });

      it('is asked for again with the next comment, and not while one is being written', async () => {
        await told({ review: 'before', reviewedFirst: 1 });
        await findByText(composer, /^Somebody looks at your next comment/);
        Object.assign(community.terms, { review: 'after', reviewedFirst: null });
        field.blur();
        await click(field);
        await findByText(composer, 'What you publish appears at once.');
        await type('Some words');
        const asked = community.faults.count('terms');
        field.blur();
        await click(field);
        expect(community.faults.count('terms')).to.equal(asked);
      });

      it('promises nothing where it cannot be known', async () => {
        community.faults.fail('terms', 'unreachable');
        await open();
        await waitFor(() => community.faults.count('terms') > 0);
        getByText(composer, 'You can use *emphasis*, **strong**, > quotes, - lists and links.');
        expect(queryByText(composer, 'What you publish appears at once.')).to.equal(null);
      });

      it('tells what has changed of the rules since they last wrote, beside the way to them', async () => {
        community.settings = { ...community.settings, rulesVersion: '2' };
        await told({
          rulesChange: {
            inForceSince: '2026-06-01T00:00:00.000Z',
            note: 'We protect your data better.',
            added: ['On the topic'],
            changed: ['Private'],
            removed: ['Law'],
          },
        });
        await findByText(composer, 'The house rules have changed since your last comment, on June 1, 2026.');
        for (const text of [
          'We protect your data better.',
          'New: “On the topic”',
          'Reworded: “Private”',
          'No longer a rule: “Law”',
        ])
          getByText(composer, text);
        await findByRole(composer, 'button', { name: /^House rules, in force since/ });
        await expectAccessible(composer);
        await setViewport({ width: NARROWEST, height: 640 });
        await expectAccessible(composer);
      });
    });

    it('is said where comments are reviewed first', async () => {
      community.settings = { ...community.settings, review: 'before' };
      await open();
      await findByText(composer, 'What you publish is reviewed before it appears.');
    });

    it('is not said where the backend does not say it', async () => {
      const { review: _, ...settings } = community.settings;
      community.settings = settings;
      await open();
      await findByRole(composer, 'button', { name: 'Preview' });
      getByText(composer, messages.formattingHelp);
    });
  });

  describe('personal data', () => {
    it('is asked about before anything is sent, with the way back first', async () => {
      await open({ text: `Mine is ${IBAN}, thank you` });
      await press('Control+Enter');
      const edit = await findByRole(composer, 'button', { name: 'Edit the text' });
      await waitFor(() => focused() === edit);
      getByText(composer, /an account number \(IBAN\) •••• •••• •••• •••• •••• •••• 189/);
      expect(queryByText(composer, new RegExp('7890'))).to.equal(null);
      expect(queryByRole(composer, 'button', { name: 'Publish' })).to.equal(null);
      expect(sent).to.eql([]);
      await press('Enter');
      await waitFor(() => focused() === field);
      expect(selection()).to.equal(IBAN);
      button('Publish');
      await type('secret');
      expect(field.value).to.equal('Mine is secret, thank you');
      await press('Control+Enter');
      await waitFor(() => sent.length > 0);
      expect(sent).to.eql(['Mine is secret, thank you']);
    });

    it('is published by those who want to, once', async () => {
      await open({ text: 'Call 06 12 34 56 78' });
      await click(button('Publish'));
      await findByRole(composer, 'button', { name: 'Publish anyway' });
      await press('Tab');
      await press('Enter');
      await waitFor(() => sent.length > 0);
      expect(sent).to.eql(['Call 06 12 34 56 78']);
      expect(queryByRole(composer, 'button', { name: 'Publish anyway' })).to.equal(null);
    });

    it('is asked about again when the text has changed', async () => {
      await open({ text: 'Call 06 12 34 56 78' });
      await click(button('Publish'));
      await click(await findByRole(composer, 'button', { name: 'Publish anyway' }));
      await waitFor(() => sent.length > 0);
      await type(' now');
      await click(button('Publish'));
      await findByRole(composer, 'button', { name: 'Edit the text' });
      expect(sent.length).to.equal(1);
    });

    it('is found from the preview as well', async () => {
      await open({ text: `Mine is ${IBAN}` });
      await click(await findByRole(composer, 'button', { name: 'Preview' }));
      await findByText(composer, `Mine is ${IBAN}`);
      await click(button('Publish'));
      await click(await findByRole(composer, 'button', { name: 'Edit the text' }));
      await waitFor(() => focused() === field);
      expect(selection()).to.equal(IBAN);
    });
  });

  describe('pasting', () => {
    async function paste(data: Record<string, string>): Promise<ClipboardEvent> {
      const clipboardData = new DataTransfer();
      for (const [kind, text] of Object.entries(data)) clipboardData.setData(kind, text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox lets no page make an event with data.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      field.dispatchEvent(event);
      return event;
    }

    it('rich text makes Markdown, which can be undone', async () => {
      await open();
      await type('I read: ');
      await paste({
        'text/plain': 'bold and here',
        'text/html': '<b>bold</b> and <a href="https://a.example">here</a>',
      });
      await waitFor(() => field.value === 'I read: **bold** and [here](https://a.example)');
      expect(composer.text).to.equal(field.value);
      undo();
      await waitFor(() => field.value === 'I read: ');
    });

    it('HTML that is not understood makes the plain text', async () => {
      await open();
      await paste({ 'text/plain': 'café', 'text/html': 'caf&eacute;' });
      await waitFor(() => field.value === 'café');
    });

    it('plain text is left to the browser', async () => {
      await open();
      expect((await paste({ 'text/plain': '**as it is**' })).defaultPrevented).to.equal(false);
    });

    it('an address on selected words makes a link', async () => {
      await open({ text: 'see this' });
      field.setSelectionRange(4, 8);
      await paste({ 'text/plain': 'https://a.example/x' });
      expect(field.value).to.equal('see [this](https://a.example/x)');
    });
  });

  it('says that a text is too long in place of publishing it', async () => {
    await open({ text: 'abcdefghijk', limit: 10 });
    await click(button('Publish'));
    await findByText(composer, messages.errors['text-too-long']);
    expect(sent).to.eql([]);
    expect(focused()).to.equal(field);
  });
});
