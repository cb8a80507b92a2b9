import { css } from 'lit';

/** In each comment that rates. */
export const markStyles = css`
  .rated {
    color: var(--_text);
  }
  .mark .stars {
    inline-size: 77px;
  }
  .full {
    fill: currentcolor;
    stroke: currentcolor;
  }
  .empty {
    fill: none;
    stroke: var(--_text-muted);
  }
  .rated:dir(rtl) .stars {
    scale: -1 1;
  }
`;

/** Above the list, and where a comment is written. */
export const ratingsStyles = css`
  .ratings {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: center;
    gap: calc(2 * var(--_space)) calc(8 * var(--_space));
    margin-block: calc(2 * var(--_space)) calc(4 * var(--_space));
    padding: calc(4 * var(--_space)) calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    color: var(--_text);
    font-size: max(16px, var(--_font-size));
  }
  .average strong {
    display: block;
    font-size: 2.75em;
    font-weight: 650;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .average span {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .spread {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .spread button {
    display: grid;
    grid-template-columns: 1ch minmax(0, 1fr) minmax(3ch, max-content);
    align-items: center;
    gap: calc(3 * var(--_space));
    inline-size: 100%;
    min-block-size: 28px;
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    background: none;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .spread button:hover:not([aria-disabled='true']) {
    background: var(--_surface);
  }
  .spread button[aria-disabled='true'] {
    opacity: 1;
  }
  .spread [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_surface);
  }
  .bar {
    block-size: 10px;
    inline-size: 100%;
    border: 1px solid var(--_control-border);
    border-radius: 5px;
    overflow: hidden;
  }
  .bar rect {
    fill: var(--_text-muted);
  }
  .ratings:dir(rtl) .bar {
    scale: -1 1;
  }
  .shown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2 * var(--_space));
    grid-column: 1 / -1;
  }
  .shown button {
    color: var(--_accent);
  }
  .shown:empty {
    display: none;
  }
  .rating {
    margin: 0 0 calc(3 * var(--_space));
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .rating legend {
    padding: 0 0 calc(2 * var(--_space));
    font-weight: 600;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    gap: calc(2 * var(--_space));
  }
  .rating label {
    justify-content: center;
    min-block-size: 44px;
    padding: calc(2 * var(--_space));
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    color: var(--_text);
    line-height: 1.3;
    cursor: pointer;
  }
  .rating label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .rating input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .rating .error,
  .rated-already {
    margin: calc(2 * var(--_space)) 0 0;
    font-size: 0.875em;
  }
  .rating .error {
    color: var(--_danger);
  }
  .rating .error:empty {
    display: none;
  }
  .rated-already {
    margin: 0 0 calc(2 * var(--_space));
    color: var(--_text-muted);
  }
  @container (inline-size < 480px) {
    .ratings {
      grid-template-columns: minmax(0, 1fr);
      padding-inline: calc(4 * var(--_space));
    }
    .spread {
      margin-inline: calc(-2 * var(--_space));
    }
    .choices {
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_space);
    }
    .rating label {
      justify-content: start;
      gap: calc(3 * var(--_space));
      padding-inline: calc(3 * var(--_space));
    }
  }
  @media (pointer: coarse) {
    .spread button {
      min-block-size: 44px;
    }
  }
`;
