import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Visitor } from './visitor.js';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA and the practices that axe adds. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  // It would fetch the page's stylesheets once more.
  preload: false,
};

/** Each rule that a part of the page breaks as it is shown now. */
async function violations({ page }: Visitor, selector: string): Promise<string[]> {
  // Of a whole page everything is to be in a landmark.
  const isPage = selector === 'html';
  const rules = { region: { enabled: isPage } };
  return page.evaluate(
    async (part, options) => {
      const { violations: found } = await window.axe.run(part, options);
      return found.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, html }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${html.slice(0, 200)}`),
      );
    },
    selector,
    { ...OPTIONS, rules },
  );
}

/** Says by how much the page can be scrolled sideways, if it can. */
export async function overflow({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`The page is ${scrollWidth - clientWidth} px too wide.`] : [];
  });
}

/** Throws with all that is wrong with a discussion in a wide and in the narrowest window, in light and in dark. */
export const assertAccessible = (visitor: Visitor) => assertPartAccessible(visitor, 'parvis-comment-thread');

/** The same of the whole page. */
export const assertPageAccessible = (visitor: Visitor) => assertPartAccessible(visitor, 'html');

async function assertPartAccessible(visitor: Visitor, selector: string): Promise<void> {
  const { page } = visitor;
  // The debugger puts it in: no policy of the page is in the way, and none is loosened.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const wrong: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewport({ width, height: 900 });
    for (const scheme of ['light', 'dark']) {
      // Without motion: a colour that is still changing is none that anybody has to read.
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      wrong.push(...(await overflow(visitor)).map((line) => `${width} px: ${line}`));
      for (const line of await violations(visitor, selector)) wrong.push(`${width} px, ${scheme}: ${line}`);
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
