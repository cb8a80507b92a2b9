import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHostStage, threadOn } from './support/host-stage.js';
import type { Visitor } from './support/visitor.js';

/** What old scripts of a page do to the language before the loader comes. */
const BENT_PROTOTYPES = `
  for (const { prototype } of [Array, Object, String, Function, Map, Set, Promise]) {
    prototype.added = () => 'added';
  }
  const { includes, map } = Array.prototype;
  Array.prototype.includes = function (value) { return includes.call(this, value); };
  Array.prototype.map = function (make) { return map.call(this, (value) => make(value)); };
  Array.from = (values, make = (value) => value) => [...(values[Symbol.iterator] ? values : Array(values.length))].map(make);
`;
const FROZEN_LANGUAGE = `
  for (const part of [Object, Array, Function, String, Map, Set, Promise, RegExp, Date, Symbol, JSON, Reflect, Math]) {
    Object.freeze(part);
    if (part.prototype) Object.freeze(part.prototype);
  }
`;
const NOTICE = '1 nouveau commentaire';

describe('a page of somebody else', () => {
  // Puppeteer keeps browsers from bringing pages back as they were.
  const stage = openHostStage({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });

  const isStream = (url: string) => url.includes('/v1/stream?');
  const nextStream = ({ page }: Visitor) => page.waitForResponse((answer) => isStream(answer.url()));

  for (const [what, script] of Object.entries({
    'bends the prototypes': BENT_PROTOTYPES,
    'froze the language': FROZEN_LANGUAGE,
  })) {
    it(`that ${what} can be read and written in`, async (test) => {
      const topic = await stage.topicWith(2);
      const visitor = await stage.enterAs(test, 'camille');
      const count = `<parvis-comment-count topic="${topic}" backend="{backend}"></parvis-comment-count>`;
      await stage.read(visitor, { body: count + threadOn(topic), script });
      await visitor.comment('Avis 2');
      await visitor.publish('Votre commentaire', 'Quand même.');
      await visitor.comment('Quand même.');
      await visitor.sees(/^2 commentaires/);
    });
  }

  it('that opens a hidden part later loads the discussion then', async (test) => {
    const topic = await stage.topicWith(1);
    const visitor = await stage.enter(test);
    const requested: string[] = [];
    visitor.page.on('request', (request) => requested.push(request.url()));
    const body = `<details><summary>La discussion</summary>${threadOn(topic)}</details><div hidden>${threadOn(topic)}</div>`;
    await visitor.open(stage.site.add({ body }));
    await visitor.page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(
      requested.filter((url) => !url.startsWith(stage.site.url)).map((url) => url.split('/').at(-1)),
      ['parvis.js'],
    );
    await visitor.page.click('summary');
    await visitor.comment('Avis 1');
    await visitor.page.click('summary');
    await visitor.until(() => parvisQueries.comments().length === 0);
    await visitor.page.evaluate(() => document.querySelector('div')!.removeAttribute('hidden'));
    await visitor.comment('Avis 1');
  });

  it('with another base for its addresses keeps its links to comments', async (test) => {
    const topic = await stage.topicWith(2);
    const visitor = await stage.enterAs(test, 'camille');
    await stage.read(visitor, { body: threadOn(topic), head: '<base href="/elsewhere/">' });
    const address = visitor.page.url();
    await visitor.publish('Votre commentaire', 'Ici.');
    const comment = await visitor.comment('Ici.');
    await visitor.click('link', /commentaire de Camille Renaud/, { within: comment });
    await visitor.until((before: string) => location.href.startsWith(`${before}#parvis-`), address);
    await visitor.page.reload();
    await visitor.comment('Ici.');
  });

  it('that a service worker controls can be read, written in and followed', async (test) => {
    const topic = await stage.topicWith(1);
    const visitor = await stage.enterAs(test, 'camille');
    const { page } = visitor;
    const path = stage.site.add({ body: threadOn(topic) });
    await visitor.open(path);
    await page.evaluate(async () => {
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
      };
      const bank = trustedTypes.createPolicy('bank', { createScriptURL: (url: string) => url });
      await navigator.serviceWorker.register(bank.createScriptURL('/worker.js'), { scope: '/' });
      await navigator.serviceWorker.ready;
    });
    for (const round of ['filling the cache', 'from the cache']) {
      const stream = nextStream(visitor);
      await page.reload();
      await visitor.reads();
      await stream;
      assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
      await visitor.publish('Votre commentaire', `Écrit ${round}.`);
      await visitor.comment(`Écrit ${round}.`);
      await stage.api.createComment('amina', topic, `Vu ${round}.`);
      await visitor.click('button', NOTICE);
      await visitor.comment(`Vu ${round}.`);
    }
  });

  it('that the browser brings back as it was is live again', async (test) => {
    const topic = await stage.topicWith(1);
    const visitor = await stage.enter(test);
    const { page } = visitor;
    const stream = nextStream(visitor);
    await stage.read(visitor, { body: threadOn(topic) });
    await stream;
    await page.evaluate(() => Object.assign(globalThis, { isTheSame: true }));
    await visitor.open(stage.site.add({ body: 'Une autre page' }));
    await stage.api.createComment('amina', topic, 'Pendant l’absence.');
    await page.evaluate(() => history.back());
    await visitor.until(() => document.querySelector('parvis-comment-thread') !== null);
    const { isTheSame, reasons } = await page.evaluate(() => ({
      isTheSame: 'isTheSame' in globalThis,
      reasons: JSON.stringify(performance.getEntriesByType('navigation')[0]),
    }));
    assert.ok(isTheSame, `The browser opened the page anew: ${reasons}`);
    await visitor.click('button', NOTICE);
    await visitor.comment('Pendant l’absence.');
    await stage.api.createComment('amina', topic, 'Après le retour.');
    await visitor.click('button', NOTICE);
    await visitor.comment('Après le retour.');
  });
});
