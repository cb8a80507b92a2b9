import { expect } from '@open-wc/testing';
import { AMINA, FakeCommunity } from '../helpers/fake-community/fake-community.js';
import { findByRole, findByText, getByRole } from '../helpers/query.js';
import { press, type } from '../helpers/user.js';
import { ParvisError } from '../../src/client/errors.js';
import { clickButton, heard, mountThread, openThread } from './comment-thread/support.js';

/** The class as another copy of Parvis on the page has it, or the package of a bank that wrote an adapter. */
const OTHER_COPY = '/src/client/errors.ts?other';

describe('an element whose client is of another copy of Parvis', () => {
  let community: FakeCommunity;
  let fail: (code: string, status?: number) => Promise<never>;

  beforeEach(async () => {
    const other = ((await import(OTHER_COPY)) as { ParvisError: typeof ParvisError }).ParvisError;
    expect(other).not.to.equal(ParvisError);
    fail = (code) => Promise.reject(new other(code as never, 'As that copy says.'));
    community = new FakeCommunity({ viewer: AMINA });
    community.add({ text: 'Mine', author: AMINA });
  });

  it('says why something could not be read', async () => {
    community.comments.list = () => fail('timeout');
    const thread = await mountThread(community);
    const failed = heard(thread, 'parvis-thread-failed');
    await findByText(await findByRole(thread, 'alert'), /The answer took too long/);
    expect(failed.map(({ detail }) => detail.code)).to.eql(['timeout']);
  });

  it('says why something could not be changed', async () => {
    community.comments.edit = () => fail('rate-limited');
    const thread = await openThread(community);
    await clickButton(thread, 'Edit');
    const field = await findByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Change your comment' });
    field.select();
    await type('Better');
    await press('Control+Enter');
    await findByText(thread, /^That was a lot at once/);
    expect(getByRole<HTMLTextAreaElement>(thread, 'textbox', { name: 'Change your comment' }).value).to.equal(
      'Better',
    );
  });
});
