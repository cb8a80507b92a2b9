import { expect, fixture, html } from '@open-wc/testing';
// Loaded ahead, so that no test waits for it to come.
import '../../src/controllers/setting-advice.js';
import '../../src/elements/comment-count/define.js';
import type { CommentThread } from '../../src/elements/comment-thread/comment-thread.js';
import { expectAccessible } from '../helpers/axe.js';
import { FakeCommunity, TOPIC } from '../helpers/fake-community/fake-community.js';
import { findByText, getByRole, getByText, queryAllByText, queryByText } from '../helpers/query.js';
import { expectConsole } from '../helpers/setup.js';
import { waitFor } from '../helpers/wait.js';
import { findComment, mountThread, openThread, shownTexts } from './comment-thread/support.js';

describe('a wrong setting', () => {
  let community: FakeCommunity;

  beforeEach(() => {
    community = new FakeCommunity();
    community.add({ text: 'One' });
    community.add({ text: 'Two' });
  });

  it('of an order is told with those that there are, and the newest come first', async () => {
    expectConsole(
      /^Parvis: <parvis-comment-thread topic=".+"> has sort="best", which is not newest, oldest, top, unanswered;/,
    );
    const thread = await openThread(community, { sort: 'best' as never });
    await findByText(thread, /has sort="best", .* "newest" is used instead\./);
    expect(shownTexts(thread)).to.eql(['Two', 'One']);
    await expectAccessible(thread);
  });

  it('is still told when the discussion has come', async () => {
    expectConsole(/has sort="worst"/);
    const list = community.faults.hold('list');
    const thread = await mountThread(community, { sort: 'worst' as never });
    await list.made;
    await findByText(thread, /has sort="worst"/);
    list.release();
    await findComment(thread, 'One');
    getByText(thread, /has sort="worst"/);
  });

  it('of a number is told with its limits, and the usual one is used', async () => {
    expectConsole(/page-size="NaN", which is not a whole number from 1 to 100; "20" is used/);
    expectConsole(/heading-level="9", which is not a whole number from 1 to 6; "2" is used/);
    const thread = await openThread(community, { pageSize: Number.NaN, headingLevel: 9 });
    await findByText(thread, /heading-level="9"/);
    getByRole(thread, 'heading', { level: 2 });
  });

  it('of a backend says what to write, once in the console and in each widget', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    try {
      const place = await fixture(html`
        <div>
          <parvis-comment-thread topic="here" backend="http://:no"
            ><p>Write to us instead.</p></parvis-comment-thread
          >
          <parvis-comment-thread topic="here" backend="http://:no"></parvis-comment-thread>
        </div>
      `);
      await waitFor(() => queryAllByText(place, /cannot use the backend "http:\/\/:no"/).length === 2);
      getByText(place, 'Write to us instead.');
      expect(warnings).to.eql([
        'Parvis: <parvis-comment-thread topic="here"> cannot use the backend "http://:no". Write an https address, or ' +
          'one of this site such as "/community", without a name and password in it.',
      ]);
    } finally {
      console.warn = warn;
    }
  });

  it('of a backend on another site is told where the bank’s own gateway was asked for', async () => {
    expectConsole(/With credentials="same-origin" it must be an address of this site/);
    const root = await fixture(
      html`<parvis-community backend="https://other.example" credentials="same-origin"></parvis-community>`,
    );
    await findByText(root, /must be an address of this site, such as "\/community"/);
  });

  it('of credentials is told, and none are used', async () => {
    expectConsole(/<parvis-community> has credentials="include", which is not , same-origin/);
    const root = await fixture(html`<parvis-community credentials="include"></parvis-community>`);
    await findByText(root, /has credentials="include"/);
  });

  it('is told where there is no backend at all, and the page’s own content is shown', async () => {
    expectConsole(/has no backend\. Write its address in the attribute "backend"/);
    const thread = await fixture(
      html`<parvis-comment-thread topic="nowhere"><p>Write to us instead.</p></parvis-comment-thread>`,
    );
    await findByText(thread, /has no backend/, { timeout: 10_000 });
    getByText(thread, 'Write to us instead.');
  });

  it('is told where there is no topic, and nothing is asked', async () => {
    expectConsole(/<parvis-comment-thread> has no topic\. Write your own stable name/);
    const thread = await fixture<CommentThread>(
      html`<parvis-comment-thread .client=${community}>Write to us.</parvis-comment-thread>`,
    );
    await findByText(thread, /has no topic/);
    getByText(thread.parentElement!, 'Write to us.');
    expect(community.faults.count('list')).to.equal(0);
  });

  it('of one topic does not keep other counts from being shown', async () => {
    const long = 'x'.repeat(201);
    expectConsole(/has a topic of 201 characters\. Use a shorter name/);
    const place = await fixture(html`
      <div>
        <parvis-comment-count lang="en" topic=${long} .client=${community}></parvis-comment-count>
        <parvis-comment-count lang="en" topic=${TOPIC} .client=${community}></parvis-comment-count>
      </div>
    `);
    await findByText(place, '2 comments');
    await findByText(place, /has a topic of 201 characters/);
    expect(community.faults.count('count')).to.equal(1);
  });

  it('is not told any more once it is set right', async () => {
    expectConsole(/has sort="bets"/);
    const thread = await openThread(community);
    thread.setAttribute('sort', 'bets');
    await findByText(thread, /has sort="bets"/);
    thread.setAttribute('sort', 'oldest');
    await waitFor(() => queryByText(thread, /has sort="bets"/) === null);
  });

  describe('on a page that is opened with ?parvis-check', () => {
    const address = location.href;

    beforeEach(() => {
      const checked = new URL(location.href);
      checked.searchParams.set('parvis-check', '');
      history.replaceState(null, '', checked);
    });
    afterEach(() => history.replaceState(null, '', address));

    it('is looked for in the names of attributes, and none of the page’s own is one', async () => {
      expectConsole(/Did you mean "page-size" for "pagesize", "heading-level" for "heading-levle"\?/);
      const place = await fixture(html`
        <parvis-comment-thread
          id="thread"
          class="wide"
          data-section="comments"
          aria-label="Comments"
          pagesize="10"
          heading-levle="3"
          topic=${TOPIC}
          .client=${community}
        ></parvis-comment-thread>
      `);
      await findByText(place, /has attributes that it does not know/);
    });
  });
});
