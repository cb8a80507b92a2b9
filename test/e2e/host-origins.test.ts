import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { openHostStage, threadOn } from './support/host-stage.js';
import { shiftsOf, watchShifts } from './support/shifts.js';
import { addedTraces, tracesOn } from './support/traces.js';

const ARTICLE = Array.from(
  { length: 30 },
  (_, number) => `<p>Paragraphe ${number + 1} de l’article.</p>`,
).join('');

describe('a page on a site of its own, with the files and the backend on two others', () => {
  const stage = openHostStage();

  const bodyOf = (topic: string) => `<main><h1>Une page de la banque</h1>
    <p>Les avis : <parvis-comment-count topic="${topic}" backend="{backend}">pas encore</parvis-comment-count></p>
    ${ARTICLE}${threadOn(topic)}</main><footer>Le pied de la page</footer>`;

  it('shows the count and the discussion, lets people write, and moves nothing', async (test) => {
    const topic = await stage.topicWith(12);
    const visitor = await stage.enterAs(test, 'camille');
    const { page } = visitor;
    await watchShifts(page);
    await visitor.open(stage.site.add({ body: bodyOf(topic) }));
    await visitor.sees('Les avis : 12 commentaires');
    await page.evaluate(() => document.querySelector('parvis-comment-thread')!.scrollIntoView());
    await visitor.comment('Avis 12');
    await visitor.find('textbox', 'Votre commentaire');
    assert.deepEqual(await shiftsOf(page, true), []);
    await visitor.publish('Votre commentaire', 'Depuis une autre origine.');
    await visitor.comment('Depuis une autre origine.');
    assert.equal(await stage.api.count(topic, 'Depuis une autre origine.'), 1);
    assert.deepEqual(await shiftsOf(page), []);
  });

  it('has nothing on it afterwards but what the README lists', async (test) => {
    const topic = await stage.topicWith(2);
    const visitor = await stage.enterAs(test, 'camille');
    const { page } = visitor;
    const list = /### What stays on the page\n(.*?)\n##/s.exec(await readFile('README.md', 'utf8'))![1]!;
    await visitor.open(stage.site.add({ body: bodyOf(topic), isBare: true }));
    const before = await tracesOn(page);
    const added = async () => addedTraces(await tracesOn(page), before);

    await visitor.open(stage.site.add({ body: bodyOf(topic) }));
    await page.evaluate(() => document.querySelector('parvis-comment-thread')!.scrollIntoView());
    await visitor.comment('Avis 2');
    const field = await visitor.find('textbox', 'Votre commentaire');
    const prefix = `parvis:1:${encodeURIComponent(`${stage.backend}/v1`)}:camille-renaud:`;
    await visitor.until((key) => localStorage.getItem(key) !== null, `${prefix}visit:${topic}`);
    const whileReading = await added();
    const names = [...new Set(whileReading)].sort();
    assert.deepEqual(names, [
      'globalThis.Symbol(parvis-1)',
      'head: link',
      'head: script',
      `localStorage: ${prefix}visit:${topic}`,
    ]);
    assert.match(list, /up to where somebody has read/);
    assert.match(list, /`globalThis\[Symbol\.for\('parvis-1'\)\]`/);
    assert.match(list, /`<script>` in the head for each file, and in Chromium a `<link>`/);

    await field.focus();
    await page.keyboard.sendCharacter('Un brouillon.');
    await visitor.until(() => localStorage.length > 1);
    // The tools for writing come as files of their own.
    const whileWriting = addedTraces(await added(), whileReading).filter(
      (trace) => !trace.startsWith('head: '),
    );
    assert.deepEqual(whileWriting, [`localStorage: ${prefix}draft:${topic} `]);
    const create = {
      method: 'POST',
      url: `${stage.backend}/v1/topics/*/comments`,
      stage: 'request',
    } as const;
    const { held } = await visitor.wire.holdNext(create);
    await visitor.click('button', 'Publier');
    const sending = await held;
    await visitor.until(
      () => Object.keys(localStorage).some((key) => key.includes(':outbox:')) && localStorage.length === 2,
    );
    const whileSending = addedTraces(await added(), whileReading).filter(
      (trace) => !trace.startsWith('head: '),
    );
    assert.match(whileSending.join(), /^localStorage: parvis:1:[^:]+:camille-renaud:outbox:[\w-]+$/);
    await sending.release();
    await visitor.comment('Un brouillon.');
    await visitor.until(() => Object.keys(localStorage).every((key) => !/:(?:draft|outbox):/.test(key)));
    const afterwards = addedTraces(await added(), whileReading).filter(
      (trace) => !trace.startsWith('head: '),
    );
    assert.match(afterwards.join(), /^localStorage: parvis:1:[^:]+:camille-renaud:receipt:[\w-]+$/);
    assert.match(list, /`parvis:1:<backend>:<member>:receipt:<comment>`/);
  });
});
