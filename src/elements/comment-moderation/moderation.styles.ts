import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

/** In the dialog. */
export const styles = [
  host,
  controls,
  css`
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    label {
      display: block;
      margin-block: calc(3 * var(--_space));
      font-weight: 500;
    }
    .choice {
      display: flex;
      gap: calc(3 * var(--_space));
      margin: 0;
      padding-block: calc(2 * var(--_space));
      border-block-end: 1px solid var(--_border);
      font-weight: 400;
    }
    .choice input {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      margin: 2px 0 0;
      accent-color: var(--_accent);
    }
    .choice .muted {
      display: block;
    }
    form > .choice {
      border: 0;
    }
    @media (max-width: 479px) {
      label > input[name='code'] {
        padding-inline: calc(1.5 * var(--_space));
      }
    }
    label > :is(input, textarea) {
      display: block;
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      margin-block-start: var(--_space);
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
      border: 1px solid var(--_control-border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
      font-weight: 400;
    }
    label > input[name='code'] {
      font-family: ui-monospace, monospace;
    }
    summary {
      padding-block: calc(2 * var(--_space));
      cursor: pointer;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
      margin-block: calc(2 * var(--_space)) calc(-6 * var(--_space));
      padding-block: calc(3 * var(--_space)) calc(5 * var(--_space));
      background: var(--_surface);
    }
    /* What goes on is in sight, however long the list above it is, and covers nothing that has the focus. */
    @media (min-width: 480px) {
      dialog {
        scroll-padding-block-end: calc(24 * var(--_space));
      }
      fieldset ~ .buttons {
        position: sticky;
        inset-block-end: 0;
        border-block-start: 1px solid var(--_border);
      }
    }
    .start:focus {
      outline: none;
    }
    .page h3.start,
    .page h3 {
      margin-block: calc(5 * var(--_space)) var(--_space);
      color: var(--_text);
      font-size: 1em;
      font-weight: 600;
    }
    .page > :first-child,
    .page form > :first-child {
      margin-block-start: 0;
    }
    .page p {
      margin-block: 0 calc(2 * var(--_space));
    }
    .page ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .page li {
      padding-block: calc(3 * var(--_space));
      border-block-start: 1px solid var(--_border);
    }
    .page li h3 {
      margin-block-start: 0;
    }
    .meant {
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_accent);
    }
    blockquote {
      margin: 0 0 calc(3 * var(--_space));
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_border);
      overflow-wrap: anywhere;
    }
    .code {
      display: block;
      margin-block: calc(2 * var(--_space));
      padding: calc(3 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      font-family: ui-monospace, monospace;
      font-size: 1.125em;
      font-weight: 600;
      text-align: center;
      overflow-wrap: anywhere;
      user-select: all;
    }
    .page form + p,
    [role='alert'] > p {
      margin-block-start: calc(4 * var(--_space));
    }
    button {
      padding-block: 6px;
    }
    .error {
      color: var(--_danger);
    }
  `,
];

/** In each comment that a decision is about. */
export const markerStyles = css`
  .decision {
    inline-size: 100%;
    margin: 0;
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_border);
    color: var(--_text-muted);
    font-size: 0.9375em;
  }
  .decision button.quiet {
    min-block-size: 32px;
    margin-inline-start: calc(-2 * var(--_space));
    color: var(--_accent);
  }
  .decision button + button {
    margin-inline-start: var(--_space);
  }
  .invitation {
    margin-block-start: calc(3 * var(--_space));
    padding: calc(3 * var(--_space)) calc(4 * var(--_space));
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .invitation :is(p, blockquote) {
    margin: 0 0 calc(2 * var(--_space));
  }
  .invitation blockquote {
    white-space: pre-line;
  }
  .invitation a {
    font-weight: 600;
  }
  /* Beside the picture, which has as many rows as a comment without it. */
  .invitation,
  .invitation ~ .actions {
    grid-column: 2;
  }
  @container (inline-size < 480px) {
    .invitation,
    .invitation ~ .actions {
      grid-column: 1 / 3;
    }
  }
`;
