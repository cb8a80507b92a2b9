import type { Page } from 'puppeteer-core';

declare global {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  /** Every movement on the page since it was opened, and whether somebody had just done something. */
  var shifts: { hadRecentInput: boolean; what: string }[];
}

/** Notes what moves on the pages that are opened from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
        const moved = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? `${node.localName}.${node.className}` : 'something';
          return `${name} from ${previousRect.y} to ${currentRect.y} (${currentRect.height} high)`;
        });
        shifts.push({ hadRecentInput, what: `${value.toFixed(4)}: ${moved.join('; ')}` });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved on the page by itself; with `hadRecentInput`, what moved after somebody had done something. */
export async function shiftsOf(page: Page, hadRecentInput = false): Promise<string[]> {
  // The observer hears of a frame in the one after it.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  const all = await page.evaluate(() => shifts);
  return all.filter((shift) => shift.hadRecentInput === hadRecentInput).map(({ what }) => what);
}
