import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-composer/define.js';
import type { CommentComposer } from '../../../src/elements/comment-composer/comment-composer.js';
import { loadFullMessages } from '../../../src/i18n/load-full-messages.js';
import { expectAccessible } from '../../helpers/axe.js';
import {
  findByRole,
  findByText,
  focused,
  getByRole,
  getByText,
  queryByRole,
  queryByText,
} from '../../helpers/query.js';
import { AMINA, FakeCommunity } from '../../helpers/fake-community/fake-community.js';
import { click, press, type } from '../../helpers/user.js';
import { waitFor } from '../../helpers/wait.js';

const messages = await loadFullMessages('en');

describe('<parvis-comment-composer>', () => {
  let events: [string, string][];
  let composer: CommentComposer;
  let field: HTMLTextAreaElement;

  async function show(given: Partial<CommentComposer> = {}): Promise<void> {
    events = [];
    const record = (event: CustomEvent<string>) => events.push([event.type, event.detail]);
    composer = await fixture<CommentComposer>(
      html`<parvis-comment-composer
        .client=${new FakeCommunity({ viewer: AMINA })}
        .messages=${messages}
        .format=${String}
        .label=${'Your comment'}
        .submitLabel=${'Publish'}
        .text=${given.text ?? ''}
        .limit=${given.limit ?? null}
        .busy=${given.busy ?? false}
        .error=${given.error ?? ''}
        .cancelable=${given.cancelable ?? false}
        @submit-text=${record}
        @cancel=${record}
      ></parvis-comment-composer>`,
    );
    field = getByRole<HTMLTextAreaElement>(composer, 'textbox', { name: 'Your comment' });
  }

  it('has no fault that axe finds, in every state', async () => {
    await show();
    await expectAccessible(composer);
    await show({ text: 'abcdefghijk', limit: 10, error: 'Too long.', cancelable: true, busy: true });
    await expectAccessible(composer);
  });

  it('shows its buttons when it is used', async () => {
    await show();
    expect(queryByRole(composer, 'button')).to.equal(null);
    await click(field);
    getByRole(composer, 'button', { name: 'Publish' });
    getByText(composer, messages.formattingHelp);
  });

  it('makes new lines by Enter, and sends by Control and Enter', async () => {
    await show();
    composer.focus();
    await type('One');
    await press('Enter');
    await type('two');
    await press('Control+Enter');
    await waitFor(() => events.length > 0);
    expect(events).to.eql([['submit-text', 'One\ntwo']]);
  });

  it('is given up by Escape while it is empty', async () => {
    await show({ cancelable: true });
    composer.focus();
    await press('Escape');
    expect(events).to.eql([['cancel', '']]);
  });

  it('is not given up by Escape where there is no giving up', async () => {
    await show();
    composer.focus();
    await press('Escape');
    expect(events).to.eql([]);
  });

  it('sends nothing while it is busy', async () => {
    await show({ text: 'One', busy: true });
    await click(getByRole(composer, 'button', { name: 'Publish' }));
    expect(events).to.eql([]);
  });

  it('refuses white space, and takes the reason back at the next key', async () => {
    await show();
    composer.focus();
    await type(' \n ');
    await press('Control+Enter');
    await findByText(composer, 'Write something first.');
    expect(focused()).to.equal(field);
    await type('a');
    expect(queryByText(composer, 'Write something first.')).to.equal(null);
    expect(events).to.eql([]);
  });

  const COUNTS: [text: string, count: string | null][] = [
    ['abcdefgh', null],
    ['abcdefghi', '1 character left'],
    ['abcdefghij', '0 characters left'],
    ['abcdefghijk', '1 character too many'],
  ];
  for (const [text, count] of COUNTS) {
    it(`says ${count ?? 'nothing'} for ${text.length} of 10`, async () => {
      await show({ text, limit: 10 });
      await click(field);
      await findByRole(composer, 'toolbar');
      const shown = queryByText(composer, /character/);
      expect(shown?.textContent.trim() ?? null).to.equal(count);
    });
  }
});
