import { html } from 'lit';

/** Drawn on a grid of 18, in the colour of the text. */
export const BELL = html`<svg
  class="bell"
  viewBox="0 0 18 18"
  fill="none"
  stroke="currentColor"
  stroke-width="1.6"
  stroke-linecap="round"
  stroke-linejoin="round"
  aria-hidden="true"
>
  <path d="M3.5 13h11c-1.2-1.2-1.5-2.5-1.5-5a4 4 0 0 0-8 0c0 2.5-.3 3.8-1.5 5z"></path>
  <path d="M7.5 15.5a1.6 1.6 0 0 0 3 0M9 2.5v1" fill="none"></path>
</svg>`;

export const LIST = html`<svg
  viewBox="0 0 18 18"
  fill="none"
  stroke="currentColor"
  stroke-width="1.6"
  stroke-linecap="round"
  aria-hidden="true"
>
  <path d="M3 4.5h.01M3 9h.01M3 13.5h.01M6.5 4.5h9M6.5 9h9M6.5 13.5h9"></path>
</svg>`;
