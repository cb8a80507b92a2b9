import { svg, type SVGTemplateResult } from 'lit';
import type { Format } from './markdown-edits.js';

/** Drawn on a grid of 20, in lines of 1.75. */
export const ICONS: Record<Format, SVGTemplateResult> = {
  strong: svg`<path d="M6 4h4.75a3 3 0 0 1 0 6H6zM6 10h5.5a3 3 0 0 1 0 6H6z" stroke-width="2.25" />`,
  emphasis: svg`<path d="M8.5 4H14M6 16h5.5M11.75 4l-3.5 12" />`,
  link: svg`<path
    d="M8.5 11.5a3 3 0 0 0 4.25 0l2.75-2.75a3 3 0 0 0-4.25-4.25l-1 1M11.5 8.5a3 3 0 0 0-4.25 0L4.5 11.25a3 3 0 0 0 4.25 4.25l1-1"
  />`,
  quote: svg`<path d="M3.5 4.5v11M7.5 6h9M7.5 10h9M7.5 14h6" />`,
  list: svg`<path d="M8 5.5h8.5M8 10h8.5M8 14.5h8.5" /><path
    d="M4 5.5h.01M4 10h.01M4 14.5h.01"
    stroke-width="2.75"
  />`,
  'ordered-list': svg`<path d="M9 5.5h7.5M9 10h7.5M9 14.5h7.5" /><path
    d="M3.25 4.5 4.5 3.75V8M3 12.75c.25-.9 2.25-1 2.25.25 0 1-1.5 1.5-2.25 2.75h2.5"
    stroke-width="1.25"
  />`,
  code: svg`<path d="m6.75 6-4 4 4 4M13.25 6l4 4-4 4" />`,
};
