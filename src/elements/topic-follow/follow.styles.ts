import { css } from 'lit';

/** Whether the reader follows the topic, and the way to all that they follow. */
export const followStyles = css`
  .follow {
    display: flex;
    flex: none;
    gap: 2px;
    margin-inline-start: auto;
    font-size: 0.875em;
  }
  .follow button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(2 * var(--_space));
    min-inline-size: 36px;
    padding-inline: calc(2 * var(--_space));
    white-space: nowrap;
  }
  .follow svg {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
  }
  .follow [aria-pressed='true'] {
    color: var(--_accent);
  }
  [aria-pressed='true'] .bell {
    fill: currentColor;
  }
  /* The icons end where the row does. */
  .follow.compact {
    gap: 0;
    margin-inline-end: calc(-2 * var(--_space));
  }
  .follow.below {
    margin-block-start: calc(2 * var(--_space));
    margin-inline-start: calc(-2 * var(--_space));
  }
  @media (pointer: coarse) {
    .follow button {
      min-inline-size: 44px;
    }
  }
`;
