import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TOPICS } from '../../server/seed/topics.js';
import type { Comment } from '../../src/contract/comments.js';
import { openStage } from './support/stage.js';

const PAGES = {
  fr: { path: '/fr/proprietaires-en-difficulte', counted: 'commentaires' },
  en: { path: '/en/home-owners-in-difficulty', counted: 'comments' },
  de: { path: '/de/eigenheim-in-not', counted: 'Kommentare' },
};
const ARTICLE = 'articles/proprietaires-en-difficulte';
const PAGE_SIZE = 20;

const squeezed = (text: string) => text.replace(/\s+/g, '');

/** The comments in the order in which they are shown, as far as they were sent along. */
function flatten(comments: readonly Comment[]): Comment[] {
  return comments.flatMap((comment) => [comment, ...flatten(comment.replies?.items ?? [])]);
}

/** How a comment begins. */
function beginning({ body }: Comment): string {
  const [first] = body;
  if (!first) return '';
  return first.text === undefined ? beginning({ body: first.children } as Comment) : first.text.slice(0, 40);
}

function assertShown(shown: readonly string[], expected: readonly Comment[]): void {
  assert.equal(shown.length, expected.length);
  for (const [index, comment] of expected.entries()) {
    const text = squeezed(shown[index]!);
    if (comment.author) assert.ok(text.includes(squeezed(comment.author.name)), `${index}: ${comment.id}`);
    assert.ok(text.includes(squeezed(beginning(comment))), `${index}: ${comment.id}`);
  }
}

describe('reading a discussion', () => {
  const stage = openStage();

  for (const [language, { path, counted }] of Object.entries(PAGES)) {
    it(`shows the comments on the article in ${language}, under the policies of a careful bank`, async (test) => {
      const visitor = await stage.enter(test);
      const answer = await visitor.page.goto(`${stage.site}${path}#discussion`);
      const policy = answer!.headers()['content-security-policy']!;
      assert.match(policy, /script-src 'nonce-\S+' 'strict-dynamic';/);
      assert.match(policy, /style-src 'nonce-\S+';/);
      assert.match(policy, /require-trusted-types-for 'script'/);
      const { items, topic } = await stage.api.list(TOPICS.find((each) => each.path === path)!.key);
      await visitor.find('heading', `${topic.commentCount} ${counted}`);
      assertShown(await visitor.comments(), flatten(items));
    });
  }

  it('sorts the comments as the reader asks', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(`${PAGES.fr.path}#discussion`);
    const select = await visitor.find('combobox', 'Trier par');
    for (const sort of ['oldest', 'top', 'newest']) {
      await select.select(sort);
      const expected = flatten((await stage.api.list(ARTICLE, { sort, limit: String(PAGE_SIZE) })).items);
      await visitor.until(
        (first) => parvisQueries.comments()[0]?.replace(/\s+/g, '').includes(first),
        squeezed(beginning(expected[0]!)),
      );
      assertShown(await visitor.comments(), expected);
    }
  });

  it('hides and shows the replies to a comment', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open(`${PAGES.fr.path}#discussion`);
    const { items } = await stage.api.list(ARTICLE);
    const parent = items.find((comment) => comment.replyCount > 0 && comment.state === 'published')!;
    const reply = parent.replies!.items[0]!;
    const comment = await visitor.comment(beginning(parent));
    await visitor.click('button', 'Masquer les réponses', { within: comment });
    await visitor.seesNo(beginning(reply));
    await visitor.click('button', /^Afficher (la réponse|les \d+ réponses)$/, { within: comment });
    await visitor.sees(beginning(reply));
  });

  it('shows every comment when the reader goes on to the end', async (test) => {
    const visitor = await stage.enter(test);
    await visitor.open('/fr/forum/epargne-solidaire');
    await visitor.reads();
    const more = /^Afficher (?:plus de commentaires|la réponse|(?:les )?\d+ (?:autres? )?réponses?)$/;
    for (;;) {
      const [button] = await visitor.findAll('button', more);
      if (!button) break;
      const before = (await visitor.comments()).length;
      await visitor.press(button);
      await visitor.until((count) => parvisQueries.comments().length > count, before);
    }
    const { topic } = await stage.api.list('forum/epargne-solidaire');
    const published = (await visitor.comments()).filter((text) => !/supprimé ce commentaire/.test(text));
    assert.equal(topic.commentCount, 50);
    assert.equal(published.length, topic.commentCount);
    assert.equal(new Set(published).size, topic.commentCount);
  });

  it('asks once for the counts of all the discussions that a page lists', async (test) => {
    const visitor = await stage.enter(test);
    const requests: string[] = [];
    visitor.page.on('request', (request) => requests.push(request.url()));
    await visitor.open('/fr/forum');
    for (const { key } of TOPICS) {
      const { topic } = await stage.api.list(key);
      const count = await visitor.page.waitForSelector(`parvis-comment-count[topic="${key}"]`);
      const number = new Intl.NumberFormat('fr').format(topic.commentCount).replace(/\s/g, '\\s');
      await visitor.sees(new RegExp(`^${number} commentaires$`), { within: count! });
    }
    const asked = requests.filter((url) => url.includes('/v1/') && !url.includes('/v1/stream?'));
    assert.equal(asked.length, 1);
    assert.match(asked[0]!, /\/topic-counts\?/);
  });
});
