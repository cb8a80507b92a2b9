import { css } from 'lit';

const dot = css`
  inline-size: 10px;
  block-size: 10px;
  border: 5px solid var(--_accent);
  border-radius: 50%;
`;

/** Of what comes late, wherever it finds room. */
export const barStyles = css`
  /* The row of the heading is as high as without it. */
  .beside {
    margin-block: -8px;
  }
  .floating {
    position: sticky;
    inset-block-end: calc(3 * var(--_space));
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: 100%;
    /* It takes no room, and covers no more of the end of the list than what is empty there. */
    margin: -20px auto -26px;
    padding-block: 4px;
    padding-inline: calc(4 * var(--_space)) calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: 24px;
    background: var(--_surface);
    box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
  }
  @media (pointer: coarse) {
    .floating {
      margin-block-start: -28px;
    }
  }
`;

/** How much is new. */
export const sinceStyles = css`
  .since {
    display: flex;
    align-items: center;
    gap: calc(2 * var(--_space));
    color: var(--_text-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .since.beside {
    flex: 1 0 max-content;
  }
  .since::before {
    content: '';
    flex: none;
    ${dot}
  }
  .since button {
    flex: none;
    color: var(--_accent);
  }
`;

/** In each comment that is new. */
export const commentStyles = css`
  article {
    position: relative;
  }
  .new {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 30px;
    outline: 2px solid var(--_surface);
    ${dot}
  }
  @container (inline-size < 480px) {
    .new {
      inset-inline-start: 24px;
    }
  }
`;
