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
  resultTypes: ['violations', 'incomplete'],
};

/** What axe looked at. */
export interface Audit {
  /** The rules that there was something for. */
  readonly applied: readonly string[];
  /** What axe could not decide about contrast. */
  readonly undecided: readonly string[];
}

/** Fails with each rule, or each of those that are named, that an element or anything in its shadow roots breaks. */
export async function expectAccessible(element: Element, rules?: readonly string[]): Promise<Audit> {
  if (!('axe' in window)) await import('axe-core/axe.min.js');
  const options = rules ? { runOnly: [...rules] } : OPTIONS;
  const { violations, passes, incomplete } = await window.axe.run(element, options);
  const lines = violations.flatMap(describeNodes);
  if (lines.length > 0) throw new Error(`Not accessible:\n${lines.join('\n')}`);
  return {
    applied: passes.map(({ id }) => id),
    undecided: incomplete.filter(({ id }) => id === 'color-contrast').flatMap(describeNodes),
  };
}

function describeNodes({ id, help, nodes }: axe.Result): string[] {
  return nodes.map(
    ({ target, html, any }) =>
      `${id}: ${help}\n  ${target.join(' ')}\n  ${html.slice(0, 200)}\n  ${any.map(({ message }) => message).join(' ')}`,
  );
}
