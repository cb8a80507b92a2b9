import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The rules of WCAG 2.2 AA and the practices that axe adds, less those about a whole page. */
const OPTIONS: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false } },
  resultTypes: ['violations'],
};

/** Fails with each rule that an element, or anything in its shadow roots, breaks. */
export async function expectAccessible(element: Element): Promise<void> {
  if (!('axe' in window)) await import('axe-core/axe.min.js');
  const { violations } = await window.axe.run(element, OPTIONS);
  const lines = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}`),
  );
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
}
