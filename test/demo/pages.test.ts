import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { TOPICS } from '../../server/seed/topics.js';
import { openSite, signIn, temporaryFolder } from './open-demo.js';

const FIRST_PAGES = {
  fr: '/fr/proprietaires-en-difficulte',
  en: '/en/home-owners-in-difficulty',
  de: '/de/eigenheim-in-not',
};
const ARTICLE_KEYS = Object.values(FIRST_PAGES).map((path) => `articles/${path.slice(4)}`);

describe('the pages of the bank', () => {
  let url = '';
  const closing: (() => Promise<unknown>)[] = [];
  before(async () => {
    ({ url } = await openSite({ after: (close) => closing.unshift(close) }));
  });
  after(async () => {
    for (const close of closing) await close();
  });
  const read = async (path: string) => {
    const answer = await fetch(url + path);
    return { status: answer.status, text: await answer.text() };
  };
  const alternates = (text: string) =>
    new Map(
      [...text.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]+)"/g)].map(
        ([, language, href]) => [language, href?.replace(url, '')] as const,
      ),
    );

  it('lead from the root to the article in the language of the browser', async () => {
    const answer = await fetch(`${url}/`, { redirect: 'manual', headers: { 'accept-language': 'de' } });
    assert.equal(answer.status, 302);
    assert.equal(answer.headers.get('location'), FIRST_PAGES.de);
    assert.match(answer.headers.get('vary') ?? '', /Accept-Language/);
  });

  for (const [language, path] of Object.entries(FIRST_PAGES)) {
    it(`show the article with its discussion at ${path}`, async () => {
      const { status, text } = await read(path);
      assert.equal(status, 200);
      assert.match(text, new RegExp(`<html lang="${language}" dir="ltr"`));
      assert.match(text, new RegExp(`<parvis-comment-thread[^>]* topic="articles/${path.slice(4)}"`));
      assert.equal(text.match(/<h1/g)?.length, 1);
    });
  }

  it('have a place for what goes on in private, which asks to sign in', async () => {
    const answer = await fetch(`${url}/messages/ABCD-EFGH-JKMN`, {
      redirect: 'manual',
      headers: { 'accept-language': 'en' },
    });
    const path = answer.headers.get('location') ?? '';
    assert.equal(path, '/en/secure-messages/ABCD-EFGH-JKMN');
    const { status, text } = await read(path);
    assert.equal(status, 200);
    assert.match(text, /<code>ABCD-EFGH-JKMN<\/code>/);
    assert.match(text, /<div data-signed-out >/);
    assert.match(text, /<p data-signed-in hidden>/);
    assert.equal((await read('/en/secure-messages/%3Cb%3E')).status, 404);
  });

  for (const page of [FIRST_PAGES.fr, '/fr/', '/fr/forum', '/fr/forum/frais-et-tarifs']) {
    it(`have a twin in each language for ${page}`, async () => {
      const twins = alternates((await read(page)).text);
      assert.deepEqual([...twins.keys()].sort(), ['de', 'en', 'fr']);
      assert.equal(twins.get('fr'), page);
      for (const [language, path] of twins) {
        const twin = await read(path ?? '');
        assert.equal(twin.status, 200);
        assert.match(twin.text, new RegExp(`<html lang="${language}"`));
        assert.deepEqual(alternates(twin.text), twins);
      }
    });
  }

  it('list every topic in the forum, with a page for each', async () => {
    const { text } = await read('/fr/forum');
    for (const { key } of TOPICS) {
      assert.ok(text.includes(`<parvis-comment-count topic="${key}">`), key);
    }
    const links = [...text.matchAll(/<h3[^>]*>\s*<a href="([^"#]+)[^"]*"/g)].map(([, href]) => href ?? '');
    assert.equal(links.length, TOPICS.length);
    for (const link of links) assert.equal((await read(link)).status, 200, link);
  });

  it('show the topic of the forum under its own key', async () => {
    for (const { key, path } of TOPICS.filter((topic) => !ARTICLE_KEYS.includes(topic.key))) {
      const { text } = await read(path.replace(/^\/../, '/en'));
      assert.ok(text.includes(`<parvis-comment-thread topic="${key}"`), key);
    }
  });

  it('mark a topic in another language as such', async () => {
    assert.match((await read('/de/forum/frais-et-tarifs')).text, /<h1 lang="fr">/);
  });

  for (const path of ['/de/nichts', '/fr/forum/inconnu', '/fr/forum/proprietaires-en-difficulte', '/xx']) {
    it(`say that there is no page at ${path}`, async () => {
      const { status, text } = await read(path);
      assert.equal(status, 404);
      assert.match(text, /<h1>/);
    });
  }

  it('answer in the language of the path when there is no page', async () => {
    assert.match((await read('/de/nichts')).text, /Diese Seite gibt es nicht/);
  });

  it('show nothing of a path or a cookie that holds markup', async () => {
    const answer = await fetch(`${url}/fr/forum/%3Cscript%3Ealert(1)%3C%2Fscript%3E`, {
      headers: { cookie: 'solane-scheme="><script>alert(1)</script>' },
    });
    assert.equal(answer.status, 404);
    assert.ok(!(await answer.text()).includes('alert(1)'));
  });

  it('lead to no other site, whatever is asked for', async () => {
    const evil = 'https://evil.example';
    for (const path of [
      `/?from=${evil}`,
      `/bench?next=${evil}`,
      '//evil.example/',
      '/%2f%2fevil.example',
      '/\\evil.example',
    ]) {
      const { headers } = await fetch(`${url}${path}`, { redirect: 'manual' });
      const target = new URL(headers.get('location') ?? '/', url);
      assert.equal(target.origin, new URL(url).origin, path);
    }
  });

  it('refuse a path that cannot be decoded', async () => {
    assert.equal((await read('/fr/forum/%E0%A4%A')).status, 400);
  });

  it('name the person who is signed in', async () => {
    const cookie = await signIn(url, 'amina');
    const answer = await fetch(url + FIRST_PAGES.fr, { headers: { cookie } });
    assert.match(await answer.text(), /<span class="sign-in-name" data-name>Amina Haddad<\/span/);
    assert.match(answer.headers.get('cache-control') ?? '', /private/);
  });

  it('are whole without the SDK, with what stands in for the discussion', async (test) => {
    const { url: bare } = await openSite(test, { sdkFolder: await temporaryFolder(test) });
    const text = await (await fetch(bare + FIRST_PAGES.en)).text();
    assert.doesNotMatch(text, /parvis\.js/);
    assert.match(text, /The discussion appears here/);
  });
});
