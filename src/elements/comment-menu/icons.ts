import { svg, html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** Drawn on a grid of 18, in the colour of the text. */
function icon(shape: SVGTemplateResult): TemplateResult {
  return html`<svg
    viewBox="0 0 18 18"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shape}
  </svg>`;
}

export const ICONS = {
  link: icon(
    svg`<path d="M7.5 10.5l3-3M8 5l1.6-1.6a3.5 3.5 0 0 1 5 5L13 10M10 13l-1.6 1.6a3.5 3.5 0 0 1-5-5L5 8"></path>`,
  ),
  done: icon(svg`<path d="M3.5 9.5l3.5 3.5 7.5-8"></path>`),
  share: icon(svg`<path d="M9 11V2.5M5.8 5.2L9 2.2l3.2 3M4 8.5v6.3h10V8.5"></path>`),
  mail: icon(svg`<path d="M2.5 4.5h13v9.5h-13zM2.5 5l6.5 5 6.5-5"></path>`),
  away: icon(svg`<path d="M7 4H3.5v10.5H14V11M10 3h5v5M15 3l-7 7"></path>`),
  quote: icon(svg`<path d="M3.5 4v10M7 5h8M7 9h8M7 13h5"></path>`),
  flag: icon(svg`<path d="M4 16V2.5h9l-1.6 3.5L13 9.5H4"></path>`),
  keys: icon(svg`<path d="M2.5 5h13v8.5h-13zM5.5 8h.01M9 8h.01M12.5 8h.01M6 11h6"></path>`),
  fold: icon(svg`<path d="M4 9h10M9 2v4M7 4.5l2 2 2-2M9 16v-4M7 13.5l2-2 2 2"></path>`),
};
