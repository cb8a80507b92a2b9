import { css } from 'lit';

const dot = css`
  inline-size: 10px;
  block-size: 10px;
  border: 5px solid var(--_accent);
  border-radius: 50%;
`;

/** In the row of the heading, where there is room; over the margin below it elsewhere, so that nothing moves. */
export const threadStyles = css`
  .since {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--_space);
    color: var(--_text-muted);
    font-size: 14px;
    font-variant-numeric: tabular-nums;
  }
  .since::before {
    content: '';
    flex: none;
    ${dot}
  }
  .since button {
    color: var(--_accent);
  }
  @container (inline-size < 640px) {
    .top {
      position: relative;
    }
    .since {
      position: absolute;
      inset-block-start: 100%;
      inset-inline-end: 0;
      z-index: 1;
      translate: 0 -8px;
      padding-inline-start: calc(3 * var(--_space));
      border: 1px solid var(--_border);
      border-radius: 999px;
      background: var(--_surface);
      box-shadow: 0 2px 12px rgb(0 0 0 / 15%);
    }
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
