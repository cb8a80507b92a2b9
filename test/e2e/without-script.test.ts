import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHostStage } from './support/host-stage.js';
import { shiftsOf, watchShifts } from './support/shifts.js';

describe('a page into which the bank’s server writes the comments', () => {
  const stage = openHostStage();

  /** What a bank's own server does. */
  async function writtenBody(topic: string): Promise<string> {
    const list = `${stage.backend}/v1/topics/${encodeURIComponent(topic)}/comments?locale=fr`;
    const comments = await (await fetch(list, { headers: { Accept: 'text/html' } })).text();
    return `<h1>Un article</h1><p>Il est court.</p><parvis-community backend="{backend}"
      ><parvis-comment-thread topic="${topic}">${comments}</parvis-comment-thread></parvis-community
      ><footer>Le pied de la page</footer>`;
  }

  it('can be read without script', async (test) => {
    const topic = await stage.topicWith(3);
    const visitor = await stage.enter(test);
    await visitor.page.setJavaScriptEnabled(false);
    await visitor.open(stage.site.add({ body: await writtenBody(topic), isReserved: true }));
    const text = await visitor.page.$eval('main, body', (element) => element.innerText);
    assert.match(text, /Amina[\s\S]*Avis 1[\s\S]*Avis 2[\s\S]*Avis 3/);
  });

  it('shows them until the discussion is there, without a gap, twice, or anything that moves', async (test) => {
    const topic = await stage.topicWith(20);
    const visitor = await stage.enter(test);
    const { page, wire } = visitor;
    await watchShifts(page);
    const { held } = await wire.holdNext({
      method: 'GET',
      url: `${stage.backend}/v1/topics/*`,
      stage: 'request',
    });
    await visitor.open(stage.site.add({ body: await writtenBody(topic), isReserved: true }));
    const list = await held;
    const seen = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('[data-parvis-comments] > li')].filter((item) =>
            item.checkVisibility({ contentVisibilityAuto: false }),
          ).length,
      );
    assert.equal(await seen(), 20, 'while the discussion loads');
    await list.release();
    await visitor.find('combobox', 'Trier par');
    assert.equal(await seen(), 0, 'once it is there');
    await visitor.comment('Avis 20');
    assert.deepEqual(await shiftsOf(page), []);
  });
});
