import type { CSSResult } from 'lit';

/** Gives a shadow root a style sheet, once, that was loaded after those it began with. */
export function adopt(root: HTMLElement | DocumentFragment, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
