import { html, type TemplateResult } from 'lit';

export const VALUES = [1, 2, 3, 4, 5] as const;
const STEP = 18;

function starAt(index: number): string {
  return `M${8 + STEP * index} 1.6l2 4.3 4.7.5-3.5 3.2 1 4.6-4.2-2.4-4.2 2.4 1-4.6-3.5-3.2 4.7-.5z`;
}

/** So many stars of five filled, the others drawn as lines: also without colours they can be told apart. */
export function renderStars(rating: number, label: string): TemplateResult {
  const full = VALUES.filter((value) => value <= rating);
  const empty = VALUES.filter((value) => value > rating);
  return html`<svg class="stars" viewBox="0 0 88 16" role="img" aria-label=${label}>
    <path class="full" d=${full.map((value) => starAt(value - 1)).join('')}></path>
    <path class="empty" d=${empty.map((value) => starAt(value - 1)).join('')}></path>
  </svg>`;
}
