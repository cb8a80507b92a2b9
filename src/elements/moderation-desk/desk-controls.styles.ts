import { css } from 'lit';

/** Buttons, fields and small print of the desk. */
export const controlStyles = css`
  p,
  dl,
  dd {
    margin: 0;
  }
  button,
  select,
  input,
  textarea {
    min-block-size: 36px;
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  button {
    padding: 4px calc(4 * var(--_space));
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: var(--_surface-raised);
  }
  .primary,
  [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :is(.primary, [aria-pressed='true'], nav [aria-current]):hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .quiet {
    padding-inline: calc(2 * var(--_space));
    border-color: transparent;
    background: none;
    color: var(--_accent);
    text-align: start;
  }
  button:disabled,
  [aria-disabled='true'] {
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
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 20px;
    min-block-size: 20px;
    block-size: 20px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }
  .field {
    display: block;
    margin-block-start: calc(3 * var(--_space));
    font-weight: 500;
  }
  .field > * {
    display: block;
    inline-size: 100%;
    margin-block-start: var(--_space);
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
    font-weight: 400;
  }
  .field > [type='date'] {
    inline-size: auto;
  }
  textarea {
    field-sizing: content;
    max-block-size: 40vh;
    resize: vertical;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .hours input {
    inline-size: 11ch;
    padding-inline: calc(2 * var(--_space));
    font-size: 16px;
  }
  .muted,
  .line .muted {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .tag {
    padding-inline: calc(2 * var(--_space));
    border: 1px solid var(--_control-border);
    border-radius: 999px;
    font-size: 0.8125em;
    font-weight: 500;
    white-space: nowrap;
  }
  .looking {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 600;
  }
  .looking::before {
    content: '';
    display: inline-block;
    margin-inline-end: calc(2 * var(--_space));
    border: 4px solid;
    border-radius: 50%;
  }
  .error {
    margin-block-start: calc(3 * var(--_space));
    color: var(--_danger);
  }
  .buttons,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
    margin-block-start: calc(3 * var(--_space));
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-end: calc(2 * var(--_space));
    padding-inline: 4px;
    border: 1px solid;
    border-radius: 4px;
    font: inherit;
    font-size: 0.75em;
    text-align: center;
    opacity: 0.8;
  }
  @media (pointer: coarse) {
    button,
    select,
    input {
      min-block-size: 44px;
    }
    :is(button, .choice) kbd {
      display: none;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
    }
    [aria-pressed='true'] {
      outline: 2px solid Highlight;
      outline-offset: -3px;
    }
  }
`;
