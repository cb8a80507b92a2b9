import { css } from 'lit';

/** In the thread, for somebody who writes without an account. */
export const guestStyles = css`
  .guest {
    padding: calc(4 * var(--_space)) calc(5 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .guest label {
    display: block;
    margin-block-end: calc(1.5 * var(--_space));
    color: inherit;
    font-size: 1em;
    font-weight: 600;
  }
  .guest input {
    inline-size: 100%;
    max-inline-size: 24rem;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: max(16px, 1em);
  }
  .guest input[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .guest p,
  .guest ul {
    max-inline-size: 68ch;
    margin: calc(1.5 * var(--_space)) 0 0;
    font-size: 0.875em;
  }
  .guest p {
    color: var(--_text-muted);
  }
  .guest ul {
    margin-block-start: calc(3 * var(--_space));
    padding-inline-start: 1.25em;
  }
  .guest li + li {
    margin-block-start: var(--_space);
  }
  .guest [role='alert'] {
    color: var(--_danger);
  }
  .guest [role='alert']:empty {
    margin: 0;
  }
  .guest div {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(4 * var(--_space));
  }
  .writing-as {
    max-inline-size: 68ch;
    margin: 0 0 calc(3 * var(--_space));
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .writing-as strong {
    color: var(--_text);
    font-weight: 600;
  }
  @container (inline-size < 480px) {
    .guest {
      padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    }
  }
`;
