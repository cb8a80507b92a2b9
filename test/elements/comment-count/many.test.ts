import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/comment-count/define.js';
import { cleanUpPage } from '../../client/page.js';
import { useWorld } from '../../client/support.js';
import { textOf } from '../../helpers/query.js';

describe('many <parvis-comment-count> on a page', () => {
  const world = useWorld();
  afterEach(cleanUpPage);

  /** Shows so many, about so many topics, of which each has one comment more than the one before, up to nine. */
  async function show(elements: number, topics: number): Promise<HTMLElement[]> {
    const keys = Array.from({ length: topics }, (_, index) => `articles/a-name-as-banks-have-them-${index}`);
    keys.forEach((key, index) => {
      world.backend.addTopic(key);
      for (let made = 0; made < index % 10; made += 1) world.backend.addComment(key);
    });
    const community = await fixture(
      html`<parvis-community lang="en" .client=${world.client()}>
        ${Array.from(
          { length: elements },
          (_, index) =>
            html`<a href="#${index}"
              ><parvis-comment-count topic=${keys[index % topics]!}></parvis-comment-count
            ></a>`,
        )}
      </parvis-community>`,
    );
    const links = [...community.querySelectorAll('a')];
    await world.clock.wait(() => textOf(links.at(-1)!) !== '');
    return links;
  }

  const batches = () => world.backend.requests.map(({ url }) => url.searchParams.getAll('key').length);

  it('make one request when they are about a hundred topics', async () => {
    const links = await show(200, 100);
    expect(batches()).to.eql([100]);
    expect(links.slice(0, 3).map(textOf)).to.eql(['0 comments', '1 comment', '2 comments']);
    expect(textOf(links[199]!)).to.equal('9 comments');
  });

  it('make as few requests as the contract allows when they are about more', async () => {
    const links = await show(250, 250);
    expect(batches()).to.eql([100, 100, 50]);
    expect(links.every((link) => / comments?$/.test(textOf(link)))).to.equal(true);
  });

  it('ask again together', async () => {
    await show(120, 60);
    await world.clock.pass(65_000);
    expect(batches()).to.eql([60, 60]);
  });
});
