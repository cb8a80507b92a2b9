import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const PAGE = '/fr/forum/frais-et-tarifs';
const TOPIC = 'forum/frais-et-tarifs';

/** The id of the comment that has the focus, and whether it is in the window and looks different from the others. */
const focusedComment = ({ page }: Visitor) =>
  page.evaluate(() => {
    const article = parvisQueries.focused()!;
    const { top, bottom } = article.getBoundingClientRect();
    const { host } = article.getRootNode() as ShadowRoot;
    const other = [...(host.getRootNode() as ShadowRoot).querySelectorAll(host.localName)].find(
      (comment) => comment !== host,
    );
    const look = (element: Element) => getComputedStyle(element).backgroundColor;
    return {
      id: host.parentElement?.id,
      isInWindow: top >= 0 && bottom <= innerHeight,
      isMarked: look(article) !== look(other!.shadowRoot!.querySelector('article')!),
    };
  });

const shownIds = ({ page }: Visitor) =>
  page.evaluate(() =>
    [...document.querySelector('parvis-comment-thread')!.shadowRoot!.querySelectorAll('ol.roots > li')].map(
      ({ id }) => id.replace('parvis-', ''),
    ),
  );

async function rootIds(list: Promise<{ items: readonly { id: string }[] }>): Promise<string[]> {
  return (await list).items.map(({ id }) => id);
}

describe('a discussion of 5,000 comments', () => {
  const stage = openStage();

  it('opens at the comment that the address names, and goes to its end and its beginning', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(`${PAGE}#parvis-comment-4321`);
    await visitor.find('heading', /^5\s000 commentaires$/);
    await visitor.until(() => parvisQueries.focused()?.localName === 'article');
    assert.deepEqual(await focusedComment(visitor), {
      id: 'parvis-comment-4321',
      isInWindow: true,
      isMarked: true,
    });

    await visitor.click('button', 'Aller à la fin');
    const last = await rootIds(stage.api.list(TOPIC, { from: 'end', limit: '20' }));
    await visitor.page.waitForFunction(
      (id) => document.querySelector('parvis-comment-thread')!.shadowRoot!.getElementById(id),
      {},
      `parvis-${last.at(-1)}`,
    );
    assert.deepEqual(await shownIds(visitor), last);

    await visitor.click('button', 'Aller au début');
    const first = await rootIds(stage.api.list(TOPIC, { limit: '20' }));
    await visitor.page.waitForFunction(
      (id) => document.querySelector('parvis-comment-thread')!.shadowRoot!.getElementById(id),
      {},
      `parvis-${first[0]}`,
    );
    assert.deepEqual(await shownIds(visitor), first);
  });

  it('goes on before and after the comment that the address names', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(`${PAGE}#parvis-comment-4321`);
    await visitor.until(() => parvisQueries.focused()?.localName === 'article');
    const before = await shownIds(visitor);
    await visitor.click('button', 'Afficher les commentaires précédents');
    await visitor.page.waitForFunction(
      (count) =>
        document.querySelector('parvis-comment-thread')!.shadowRoot!.querySelectorAll('ol.roots > li')
          .length > count,
      {},
      before.length,
    );
    const after = await shownIds(visitor);
    assert.deepEqual(after.slice(-before.length), before);
    assert.equal(new Set(after).size, after.length);
  });

  it('follows the link of a comment without leaving the page', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(PAGE);
    await visitor.reads();
    const [link] = await visitor.findAll('link', /^Lien vers le commentaire de /);
    const target = await link!.evaluate((element) => (element as HTMLAnchorElement).hash);
    await visitor.press(link!);
    await visitor.until((hash) => location.hash === hash, target);
    await visitor.until(() => parvisQueries.focused()?.localName === 'article');
    assert.equal((await focusedComment(visitor)).id, target.slice(1));
  });

  it('says so where the comment of an address is not there, and shows the beginning', async (test) => {
    const visitor = await stage.enter(test);
    visitor.guard.expect(/^console: Failed to load resource: .* status of 404/);
    await visitor.open(`${PAGE}#parvis-comment-999999`);
    await visitor.sees('Le commentaire visé par ce lien n’est plus disponible.');
    assert.deepEqual(await shownIds(visitor), await rootIds(stage.api.list(TOPIC, { limit: '20' })));
  });
});
