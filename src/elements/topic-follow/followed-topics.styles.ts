import { css } from 'lit';
import { styles as dialogStyles } from '../comment-details/details.styles.js';

export const styles = [
  ...dialogStyles,
  css`
    ul {
      margin: calc(4 * var(--_space)) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: calc(4 * var(--_space));
      padding-block: calc(3 * var(--_space));
      border-block-start: 1px solid var(--_border);
    }
    li p {
      margin: 0;
    }
    .title {
      font-weight: 500;
    }
    strong {
      color: var(--_text);
      font-weight: 600;
    }
    li button {
      display: grid;
      place-items: center;
      flex: none;
      min-inline-size: 44px;
      min-block-size: 44px;
      margin-inline-end: calc(-2 * var(--_space));
    }
    svg {
      inline-size: 20px;
      block-size: 20px;
    }
    li [aria-pressed='true'] {
      color: var(--_accent);
    }
    [aria-pressed='true'] .bell {
      fill: currentColor;
    }
  `,
];
