import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Visitor } from './visitor.js';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of WCAG 2.2 AA and the practices that axe adds, less that everything belongs into a landmark of the page. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
  // It would fetch the page's stylesheets once more.
  preload: false,
};

/** Each rule that the discussion breaks as it is shown now. */
async function violations({ page }: Visitor, options: axe.RunOptions): Promise<string[]> {
  return page.evaluate(async (runOptions) => {
    const { violations: found } = await window.axe.run('parvis-comment-thread', runOptions);
    return found.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${help}\n    ${target.join(' ')}\n    ${html.slice(0, 200)}`),
    );
  }, options);
}

/** Says by how much the page can be scrolled sideways, if it can. */
export async function overflow({ page }: Visitor): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`The page is ${scrollWidth - clientWidth} px too wide.`] : [];
  });
}

/** Throws with all that is wrong in a wide and in the narrowest window, in light and in dark. */
export async function assertAccessible(visitor: Visitor): Promise<void> {
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
      for (const line of await violations(visitor, OPTIONS)) wrong.push(`${width} px, ${scheme}: ${line}`);
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
