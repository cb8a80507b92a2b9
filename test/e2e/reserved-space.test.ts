import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHostStage, threadOn } from './support/host-stage.js';
import { shiftsOf, watchShifts } from './support/shifts.js';
import type { Visitor } from './support/visitor.js';

/** The heights of the elements that a selector finds. */
const heightsOf = ({ page }: Visitor, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((element) => element.getBoundingClientRect().height),
    selector,
  );

describe('a page that links parvis.css', () => {
  const stage = openHostStage();

  for (const width of [1280, 360]) {
    it(`has nothing moved below a short article, nor deep in the discussion, in a window of ${width} px`, async (test) => {
      const topic = await stage.topicWith(20);
      const visitor = await stage.enter(test, width);
      const { page } = visitor;
      await watchShifts(page);
      const count = `<p><parvis-comment-count topic="${topic}" backend="{backend}"></parvis-comment-count></p>`;
      const body = `<h1>Un court article</h1>${count}<p>Il est court.</p>${threadOn(topic)}<footer>Le pied</footer>`;
      await stage.read(visitor, { body, isReserved: true });
      await visitor.sees('20 commentaires Il est court.');
      assert.deepEqual(await shiftsOf(page), [], 'at the top');

      const comment = await visitor.comment('Avis 15');
      await comment.evaluate((element) => element.scrollIntoView());
      await page.reload();
      await visitor.reads();
      assert.notEqual(await page.evaluate(() => scrollY), 0);
      assert.deepEqual(await shiftsOf(page), [], 'deep in the discussion, loaded again');
    });
  }

  it('has as much space before the script as the discussion takes while it loads', async (test) => {
    const topic = await stage.topicWith(1);
    const visitor = await stage.enter(test);
    const body = threadOn(topic);
    await visitor.open(stage.site.add({ body, isReserved: true, isBare: true }));
    const reserved = await heightsOf(visitor, 'parvis-comment-thread');
    const list = { method: 'GET', url: `${stage.backend}/v1/topics/*`, stage: 'request' } as const;
    const { held } = await visitor.wire.holdNext(list);
    await visitor.open(stage.site.add({ body, isReserved: true }));
    const loading = await held;
    await visitor.sees('Chargement');
    assert.deepEqual(await heightsOf(visitor, 'parvis-comment-thread:defined'), reserved);
    await loading.release();
    await visitor.comment('Avis 1');
  });

  it('shows what is inside the elements, and keeps no space that nothing may ever fill', async (test) => {
    const visitor = await stage.enter(test);
    const thread = (attributes: string) =>
      `<div><parvis-comment-thread ${attributes}>Écrivez-nous.</parvis-comment-thread></div>`;
    const threads = ['class="short"', 'hidden', 'load="interaction"'].map(thread).join('');
    const page = { css: '.short { --parvis-page-size: 5; }', isReserved: true, isBare: true };
    await visitor.open(stage.site.add({ ...page, body: threads }));
    assert.equal((await visitor.text()).match(/Écrivez-nous\./g)?.length, 2);
    const [short, hidden, interaction] = await heightsOf(visitor, 'div');
    assert.deepEqual([short, hidden], [800, 0]);
    assert.ok(interaction! < 40);

    const head = '<script type="module" data-parvis-consent="required"></script>';
    await visitor.open(stage.site.add({ ...page, body: thread(''), head }));
    assert.ok((await heightsOf(visitor, 'div'))[0]! < 40);
  });
});
