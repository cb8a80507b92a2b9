import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Framework, FrameworkPages, type Mode } from './support/framework-pages.js';
import { AnswerSite } from './support/answer-site.js';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const PAGES: [name: string, framework: Framework, mode: Mode][] = [
  ['React 19', 'react', 'production'],
  ['React 19 in strict mode', 'react', 'development'],
  ['Vue 3', 'vue', 'production'],
  ['Vue 3 in development', 'vue', 'development'],
];

/** The npm package makes what Lit makes: no script, no style in a tag, no string that becomes markup. */
const POLICY = `script-src 'self'; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html vue`;

const host = await AnswerSite.open();

const isStream = (url: string) => url.includes('/v1/stream?');

describe('the npm package', () => {
  const stage = openStage({ environment: { PARVIS_ORIGINS: host.url } });
  let pages: FrameworkPages;

  before(async () => {
    pages = await FrameworkPages.install();
    host.serve('/community-token', async () => ({
      type: 'application/json',
      body: JSON.stringify(await stage.api.tokenOf('jonas')),
    }));
  });
  after(async () => {
    await host.close();
    await pages.remove();
  });

  for (const [name, framework, mode] of PAGES) {
    it(`follows a page made with ${name}, and is gone without a trace`, async (test) => {
      const topic = stage.newTopic();
      const otherTopic = stage.newTopic();
      for (const [key, text] of [
        [topic, 'Un.'],
        [topic, 'Deux.'],
        [otherTopic, 'Ailleurs.'],
      ] as const) {
        await stage.api.openTopic('amina', key);
        await stage.api.createComment('amina', key, text);
      }
      const visitor = await stage.enter(test, { origins: [host.url] });
      await serveBundle(framework, mode);
      const query = new URLSearchParams({ backend: `${stage.site}/community`, topic, otherTopic });
      const { page } = visitor;
      await page.goto(`${host.url}/${framework}?${query}`);

      // The latest comes first, and then the earliest, when the page says so in its own way.
      await visitor.find('heading', '2 commentaires', { level: 3 });
      await assertOrder(visitor, 'Deux.', 'Un.');
      await visitor.click('button', 'Oldest first');
      await assertOrder(visitor, 'Un.', 'Deux.');
      await visitor.click('button', 'Usual order');
      await assertOrder(visitor, 'Deux.', 'Un.');
      await visitor.click('button', 'In English');
      await visitor.find('heading', '2 comments', { level: 3 });

      await visitor.click('button', 'Other topic');
      await visitor.comment('Ailleurs.');
      await visitor.click('button', 'Sign in');
      await visitor.publish('Your comment', 'From a framework.', 'Publish');
      await visitor.comment('From a framework.');
      const heard = [
        `parvis-thread-loaded ${topic}`,
        `parvis-thread-loaded ${topic}`,
        `parvis-thread-loaded ${topic}`,
        `parvis-thread-loaded ${otherTopic}`,
        `parvis-comment-created ${otherTopic}`,
      ].join('; ');
      await visitor.until((text) => document.querySelector('output')!.textContent === text, heard);
      assert.equal(await stage.api.count(otherTopic, 'From a framework.'), 1);
      await stage.api.createComment('amina', otherTopic, 'En direct.');
      await visitor.click('button', '1 new comment');
      await visitor.comment('En direct.');

      const closed = new Promise<void>((resolve) => {
        page.on('requestfailed', (request) => isStream(request.url()) && resolve());
      });
      await visitor.click('button', 'Show or hide');
      await closed;
      await visitor.until(() => !document.querySelector('parvis-community, parvis-comment-thread'));
      await visitor.click('button', 'Show or hide');
      await visitor.comment('From a framework.');
    });
  }

  async function serveBundle(framework: Framework, mode: Mode): Promise<void> {
    for (const [file, answer] of await pages.bundle(framework, mode)) host.serve(`/${file}`, answer);
    host.serve(`/${framework}`, {
      type: 'text/html',
      headers: { 'content-security-policy': POLICY },
      body: `<!doctype html><html lang="en"><title>${framework}</title><div id="page"></div><script type="module" src="/main.js"></script>`,
    });
  }
});

async function assertOrder(visitor: Visitor, ...texts: string[]): Promise<void> {
  await visitor.until((wanted) => {
    const comments = parvisQueries.comments();
    return (
      comments.length === wanted.length && wanted.every((text, index) => comments[index]!.includes(text))
    );
  }, texts);
}
