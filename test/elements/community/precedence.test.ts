import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../../src/configure.js';
import '../../../src/elements/comment-count/define.js';
import type { CommentCount } from '../../../src/elements/comment-count/comment-count.js';
import { FakeCommunity, TOPIC } from '../../helpers/fake-community/fake-community.js';
import { findByText } from '../../helpers/query.js';

/** Backends at `/1`, `/2`…, whose topics have as many comments. */
function answerAsMany(input: string | URL | Request): Promise<Response> {
  const url = new URL(input instanceof Request ? input.url : input, location.href);
  const commentCount = Number(url.pathname.split('/')[1]);
  const items = url.searchParams.getAll('key').map((key) => ({ key, commentCount }));
  return Promise.resolve(Response.json({ items }));
}

const counter = (backend = '') =>
  html`<parvis-comment-count lang="en" topic=${TOPIC} backend=${backend}></parvis-comment-count>`;

describe('what an element uses', () => {
  const { fetch } = window;

  beforeEach(() => {
    window.fetch = answerAsMany;
  });
  afterEach(() => {
    window.fetch = fetch;
    document
      .querySelectorAll('parvis-community, script[data-parvis-backend]')
      .forEach((each) => each.remove());
  });

  function addScriptTag(backend: string): void {
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.dataset.parvisBackend = backend;
    document.head.append(script);
  }

  async function expectCount(element: Element, count: number): Promise<void> {
    await findByText(element, `${count} comments`);
  }

  it('is the backend of the script tag where nothing else is said', async () => {
    addScriptTag('/6');
    configure();
    await expectCount(await fixture(html`<div>${counter()}</div>`), 6);
  });

  it('is what the page’s community says rather than the script tag', async () => {
    addScriptTag('/6');
    await fixture(html`<parvis-community for="page" backend="/5"></parvis-community>`);
    configure();
    await expectCount(await fixture(html`<div>${counter()}</div>`), 5);
  });

  it('is what was configured in code rather than what is written in the page', async () => {
    addScriptTag('/6');
    await fixture(html`<parvis-community for="page" backend="/5"></parvis-community>`);
    configure({ backend: '/4' });
    await expectCount(await fixture(html`<div>${counter()}</div>`), 4);
  });

  it('is the community around it rather than the page’s', async () => {
    configure({ backend: '/4' });
    await expectCount(await fixture(html`<parvis-community backend="/3">${counter()}</parvis-community>`), 3);
  });

  it('is its own backend rather than the community around it', async () => {
    configure({ backend: '/4' });
    await expectCount(
      await fixture(html`<parvis-community backend="/3">${counter('/2')}</parvis-community>`),
      2,
    );
  });

  it('is its own client rather than anything else', async () => {
    const client = new FakeCommunity();
    for (let index = 0; index < 7; index += 1) client.add();
    configure({ backend: '/4' });
    const root = await fixture(html`<parvis-community backend="/3">${counter('/2')}</parvis-community>`);
    root.querySelector<CommentCount>('parvis-comment-count')!.client = client;
    await expectCount(root, 7);
  });

  it('changes with what is configured later, and what is not given stays', async () => {
    const before = await fixture(html`<div>${counter()}</div>`);
    configure({ backend: '/4' });
    await expectCount(before, 4);
    let asked = 0;
    configure({
      getToken: () => {
        asked += 1;
        return Promise.resolve(null);
      },
    });
    await expectCount(before, 4);
    configure({ backend: '/8' });
    await expectCount(before, 8);
    expect(document.querySelectorAll('parvis-community')).to.have.length(1);
    expect(asked).to.be.lessThan(3);
  });
});
