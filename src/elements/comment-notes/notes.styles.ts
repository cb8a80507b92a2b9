import { css } from 'lit';

/** In each comment that there is something to say of. */
export const commentStyles = css`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(3 * var(--_space));
    inline-size: 100%;
    padding-block: 2px;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .mark svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
  }
  .answered {
    color: var(--_accent);
  }
  .best {
    padding: 1px 10px 1px 8px;
    border: 1px solid transparent;
    border-radius: 4px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  /* Beside several short lines, a picture in their middle belongs to none of them. */
  @container (inline-size < 480px) {
    article {
      align-items: start;
    }
  }
`;

/** Above the list. */
export const threadStyles = css`
  .summary p {
    margin: 0;
    max-inline-size: 68ch;
  }
  /* It came with the list: no place was kept free for it. */
  .summary:has(.known) {
    min-block-size: 0;
  }
`;
