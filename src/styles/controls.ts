import { css } from 'lit';

/** Buttons, fields and links as all widgets draw them. */
export const controls = css`
  button,
  select,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  select {
    min-block-size: 36px;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  @media (pointer: coarse) {
    button,
    select {
      min-block-size: 44px;
    }
  }
  button {
    padding: 0 calc(4 * var(--_space));
    border: 1px solid var(--_control-border);
    background: var(--_surface);
    font-weight: 500;
  }
  button:hover {
    background: var(--_surface-raised);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  button.quiet {
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    background: none;
    color: var(--_text-muted);
    text-align: start;
  }
  button.quiet:hover {
    background: var(--_surface-raised);
    color: var(--_text);
  }
  button[aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    button,
    button.primary,
    button.quiet {
      border-color: ButtonBorder;
    }
  }
`;
