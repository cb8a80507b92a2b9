import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openStage } from './support/stage.js';
import type { Visitor } from './support/visitor.js';

const ARTICLE = '/fr/proprietaires-en-difficulte';

declare global {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  /** Every movement that nobody asked for, since the page was opened. */
  var shifts: string[];
}

function watchShifts(): void {
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node, previousRect, currentRect }) => {
        const name = node instanceof Element ? `${node.localName}.${node.className}` : 'something';
        return `${name} from ${previousRect.y} to ${currentRect.y} (${currentRect.height} high)`;
      });
      shifts.push(`${value.toFixed(4)}: ${moved.join('; ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

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
      await page.evaluateOnNewDocument(watchShifts);
      const shiftsNow = () => page.evaluate(() => shifts);

      await visitor.open(`${ARTICLE}#discussion`);
      await settle(visitor);
      assert.deepEqual(await shiftsNow(), [], 'at the discussion');

      await page.evaluate(() => document.querySelector('parvis-comment-thread')!.scrollIntoView());
      await page.reload();
      await settle(visitor);
      assert.deepEqual(await shiftsNow(), [], 'in the discussion, loaded again');

      await visitor.open(ARTICLE);
      await page.waitForNetworkIdle({ idleTime: 500, concurrency: 1 });
      const steps = await page.evaluate(() => Math.ceil(document.documentElement.scrollHeight / 600));
      for (let step = 0; step < steps; step++) {
        await page.mouse.wheel({ deltaY: 600 });
        await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      }
      await settle(visitor);
      assert.deepEqual(await shiftsNow(), [], 'from the top to the end');
    });
  }
});
