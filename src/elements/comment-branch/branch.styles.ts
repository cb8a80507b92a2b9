import { css } from 'lit';

/** Adopted by a thread that shows one conversation in place of all. */
export const branchStyles = css`
  .branch {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(4 * var(--_space));
    margin-block-end: calc(2 * var(--_space));
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .branch p {
    margin: 0;
  }
  /* What is too deep to be indented further elsewhere begins anew here. */
  .branch ~ .roots .replies {
    margin-inline-start: 19px;
    padding-inline-start: 33px;
    border-inline-start: 1px solid var(--_border);
  }
  @container (inline-size < 480px) {
    .branch ~ .roots .replies {
      margin-inline-start: 0;
      padding-inline-start: calc(3 * var(--_space));
    }
  }
`;
