import { css } from 'lit';

/** In the place of a comment that waits. */
export const heldStyles = css`
  .held {
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    overflow-wrap: anywhere;
  }
  .held :is(p, ul) {
    margin: 0 0 calc(2 * var(--_space));
    font-style: normal;
  }
  .held .body {
    color: var(--_text);
    font-size: 1rem;
  }
  .held .body > :last-child {
    margin-block-end: 0;
  }
`;
