import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shiftsOf, watchShifts } from './support/shifts.js';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const ARTICLE = '/fr/proprietaires-en-difficulte';

async function settle(visitor: Visitor): Promise<void> {
  await visitor.reads();
  // The stream of events stays open.
  await visitor.page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
}

describe('the place that a discussion takes', () => {
  const stage = openStage();

  for (const width of [1280, 360]) {
    it(`does not move what is on the page while it loads, in a window of ${width} px`, async (test) => {
      const visitor = await stage.enter(test, { width });
      const { page } = visitor;
      await watchShifts(page);

      await visitor.open(`${ARTICLE}#discussion`);
      await settle(visitor);
      assert.deepEqual(await shiftsOf(page), [], 'at the discussion');

      await page.evaluate(() => document.querySelector('parvis-comment-thread')!.scrollIntoView());
      await page.reload();
      await settle(visitor);
      assert.deepEqual(await shiftsOf(page), [], 'in the discussion, loaded again');

      await visitor.open(ARTICLE);
      await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
      const steps = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / 600));
      for (let step = 0; step < steps; step++) {
        await page.mouse.wheel({ deltaY: 600 });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
      await settle(visitor);
      assert.deepEqual(await shiftsOf(page), [], 'from the top to the end');
    });
  }
});
