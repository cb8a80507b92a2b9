import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-count/define.js';
import type { Community } from '../../../src/elements/community/community.js';
import { AMINA, FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByText, getByText, textOf } from '../../helpers/query.js';
import { expectConsole } from '../../helpers/setup.js';
import { nextFrame, waitFor } from '../../helpers/wait.js';

function communityOf(count: number): FakeCommunity {
  const client = new FakeCommunity();
  for (let index = 0; index < count; index += 1) client.add();
  return client;
}

const counter = html`<parvis-comment-count lang="en" topic=${TOPIC}>none</parvis-comment-count>`;

describe('<parvis-community>', () => {
  it('gives its client to what is inside it, however deep', async () => {
    const root = await fixture(html`
      <parvis-community .client=${communityOf(3)}><section>${counter}</section></parvis-community>
    `);
    await findByText(root, '3 comments');
  });

  it('takes no room of its own', async () => {
    const root = await fixture<Community>(html`<parvis-community>${counter}</parvis-community>`);
    expect(getComputedStyle(root).display).to.equal('contents');
    root.hidden = true;
    expect(getComputedStyle(root).display).to.equal('none');
  });

  it('gives another client to all when it gets one', async () => {
    const root = await fixture<Community>(
      html`<parvis-community .client=${communityOf(3)}>${counter}</parvis-community>`,
    );
    await findByText(root, '3 comments');
    root.client = communityOf(5);
    await findByText(root, '5 comments');
  });

  it('leaves to an inner community what is inside that', async () => {
    const root = await fixture(html`
      <parvis-community .client=${communityOf(3)}>
        <parvis-community .client=${communityOf(5)}>${counter}</parvis-community>
      </parvis-community>
    `);
    await findByText(root, '5 comments');
  });

  it('comes second to a client of the element’s own', async () => {
    const root = await fixture(html`
      <parvis-community .client=${communityOf(3)}>
        <parvis-comment-count lang="en" topic=${TOPIC} .client=${communityOf(5)}></parvis-comment-count>
      </parvis-community>
    `);
    await findByText(root, '5 comments');
  });

  describe('for the whole page', () => {
    it('reaches elements elsewhere, and those that were there before it', async () => {
      const before = await fixture(html`<div>${counter}</div>`);
      expect(textOf(before)).to.equal('none');
      await fixture(html`<parvis-community for="page" .client=${communityOf(3)}></parvis-community>`);
      await findByText(before, '3 comments');
      await findByText(await fixture(html`<div>${counter}</div>`), '3 comments');
    });

    it('comes second to one that is nearer', async () => {
      await fixture(html`<parvis-community for="page" .client=${communityOf(3)}></parvis-community>`);
      const near = await fixture(
        html`<parvis-community .client=${communityOf(5)}>${counter}</parvis-community>`,
      );
      await findByText(near, '5 comments');
    });

    it('takes its client back when it leaves, and a new one is found', async () => {
      const place = await fixture(html`<div>${counter}</div>`);
      const first = await fixture(
        html`<parvis-community for="page" .client=${communityOf(3)}></parvis-community>`,
      );
      await findByText(place, '3 comments');
      first.remove();
      await findByText(place, 'none');
      await fixture(html`<parvis-community for="page" .client=${communityOf(5)}></parvis-community>`);
      await findByText(place, '5 comments');
    });

    it('is the first of two', async () => {
      await fixture(html`<parvis-community for="page" .client=${communityOf(3)}></parvis-community>`);
      await fixture(html`<parvis-community for="page" .client=${communityOf(5)}></parvis-community>`);
      await findByText(await fixture(html`<div>${counter}</div>`), '3 comments');
    });

    it('is so from when it is said', async () => {
      const place = await fixture(html`<div>${counter}</div>`);
      const root = await fixture<Community>(
        html`<parvis-community .client=${communityOf(3)}></parvis-community>`,
      );
      expect(textOf(place)).to.equal('none');
      root.for = 'page';
      await findByText(place, '3 comments');
    });
  });

  it('keeps its client when it is moved', async () => {
    const client = communityOf(3);
    const root = await fixture<Community>(
      html`<parvis-community .client=${client}>${counter}</parvis-community>`,
    );
    await findByText(root, '3 comments');
    const place = await fixture(html`<section></section>`);
    place.append(root);
    await nextFrame();
    await findByText(root, '3 comments');
    expect(client.isClosed).to.equal(false);
  });

  it('gives a backend that is none to nobody, and says so', async () => {
    expectConsole(/<parvis-community> cannot use the backend "http:\/\/:no"/);
    const root = await fixture(html`<parvis-community backend="http://:no">${counter}</parvis-community>`);
    await findByText(root, /cannot use the backend "http:\/\/:no". Write an https address/);
    getByText(root, 'none');
  });

  describe('who is looking', () => {
    it('is told to the page by id alone', async () => {
      const client = new FakeCommunity();
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      const details: unknown[] = [];
      root.parentElement!.addEventListener('parvis-viewer-changed', ({ detail }) => details.push(detail));
      client.session.become(AMINA);
      client.session.become(null);
      expect(details).to.eql([{ memberId: AMINA.id }, { memberId: null }]);
    });

    it('is asked again when the page says so', async () => {
      const client = new FakeCommunity();
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      await root.refreshViewer();
      expect(client.session.refreshed).to.equal(1);
    });

    it('is asked again when another getToken is given', async () => {
      const client = new FakeCommunity();
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      root.getToken = async () => 'token';
      await waitFor(() => client.session.refreshed === 1);
    });

    it('signs out with the page', async () => {
      const client = new FakeCommunity({ viewer: AMINA });
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      await client.session.load();
      await root.signOut();
      expect(client.session.state).to.eql({ status: 'signed-out' });
    });

    it('has to sign in: the page hears it and may show its own way', async () => {
      const client = new FakeCommunity();
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      const heard: Event[] = [];
      root.parentElement!.addEventListener('parvis-session-required', (event) => {
        heard.push(event);
        event.preventDefault();
      });
      let seen: Event | undefined;
      client.session.addEventListener('required', (event) => (seen = event));
      client.session.require();
      expect(heard).to.have.length(1);
      expect(seen?.defaultPrevented).to.equal(true);
    });
  });

  describe('removal', () => {
    it('forgets the client, and tells the page nothing more about it', async () => {
      const client = new FakeCommunity();
      const root = await fixture<Community>(html`<parvis-community .client=${client}></parvis-community>`);
      const parent = root.parentElement!;
      let heard = 0;
      parent.addEventListener('parvis-viewer-changed', () => (heard += 1));
      root.remove();
      await nextFrame();
      client.session.become(AMINA);
      expect(heard).to.equal(0);
      expect(client.isClosed, 'the client belongs to the page').to.equal(false);
    });
  });

  describe('with a backend', () => {
    const asked: Request[] = [];
    const { fetch } = window;

    beforeEach(() => {
      asked.length = 0;
      window.fetch = async (...given) => {
        const request = new Request(...given);
        asked.push(request);
        const answer = request.url.endsWith('/viewer')
          ? { member: AMINA, permissions: [] }
          : { items: [{ key: TOPIC, commentCount: 7 }] };
        return new Response(JSON.stringify(answer), {
          headers: { 'content-type': 'application/json' },
        });
      };
    });

    afterEach(() => {
      window.fetch = fetch;
    });

    it('asks that backend, whose address may be relative to the page', async () => {
      const root = await fixture(html`<parvis-community backend="/community">${counter}</parvis-community>`);
      await findByText(root, '7 comments');
      expect(new URL(asked[0]!.url).origin).to.equal(location.origin);
      expect(new URL(asked[0]!.url).pathname).to.equal('/community/v1/topic-counts');
    });

    it('asks the page for a token, given before or after it is there', async () => {
      const reasons: string[] = [];
      const getToken = async ({ reason }: { reason: string }) => {
        reasons.push(reason);
        return null;
      };
      const early = await fixture<Community>(
        html`<parvis-community backend="/a" .getToken=${getToken}></parvis-community>`,
      );
      await early.refreshViewer();
      const late = await fixture<Community>(html`<parvis-community backend="/b"></parvis-community>`);
      late.getToken = getToken;
      await waitFor(() => reasons.length === 2);
    });

    it('asks the bank’s gateway who is there, and the page for nothing, with credentials="same-origin"', async () => {
      const getToken = () => expect.fail('The page was asked.');
      const viewers: unknown[] = [];
      const root = await fixture<Community>(
        html`<parvis-community
          backend="/community"
          credentials="same-origin"
          .getToken=${getToken}
          @parvis-viewer-changed=${({ detail }: CustomEvent) => viewers.push(detail)}
        ></parvis-community>`,
      );
      await root.refreshViewer();
      expect(viewers).to.eql([{ memberId: AMINA.id }]);
      expect(asked.map(({ url, credentials }) => [new URL(url).pathname, credentials])).to.eql([
        ['/community/v1/viewer', 'same-origin'],
      ]);
    });

    it('puts the questions of many counts together', async () => {
      await fixture(html`<parvis-community backend="/community">${counter}${counter}</parvis-community>`);
      await waitFor(() => asked.length > 0);
      await nextFrame();
      expect(asked).to.have.length(1);
    });
  });
});
