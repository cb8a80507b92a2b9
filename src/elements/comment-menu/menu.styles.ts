import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const styles = [
  host,
  controls,
  css`
    [popover] {
      position: absolute;
      inset: auto;
      inline-size: max-content;
      max-inline-size: min(22rem, calc(100vi - 16px));
      max-block-size: calc(100vb - 16px);
      margin: 0;
      padding: var(--_space);
      overflow: auto;
      overscroll-behavior: contain;
      border: 1px solid var(--_border);
      border-radius: calc(1.25 * var(--_radius));
      background: var(--_surface);
      color: var(--_text);
      box-shadow: 0 6px 28px rgb(0 0 0 / 18%);
    }
    [role='menuitem'] {
      display: flex;
      align-items: center;
      gap: calc(2.5 * var(--_space));
      inline-size: 100%;
      min-inline-size: 12rem;
      min-block-size: 40px;
      padding: var(--_space) calc(3 * var(--_space));
      border: 0;
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font-weight: 400;
      text-align: start;
      text-decoration: none;
    }
    [role='menuitem']:is(:hover, :focus) {
      background: var(--_surface-raised);
    }
    [role='menuitem']:focus-visible {
      outline-offset: -2px;
    }
    svg {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      color: var(--_text-muted);
    }
    .done,
    .done svg {
      color: var(--_accent);
    }
    [role='separator'] {
      margin: var(--_space) calc(3 * var(--_space));
      border-block-start: 1px solid var(--_border);
    }
    [role='dialog'] {
      inline-size: 22rem;
      padding: calc(4 * var(--_space));
    }
    p {
      margin: 0 0 calc(3 * var(--_space));
    }
    input {
      inline-size: 100%;
      min-block-size: 40px;
      padding-inline: calc(3 * var(--_space));
      border: 1px solid var(--_control-border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: inherit;
      font: inherit;
    }
    dl {
      display: grid;
      gap: calc(2 * var(--_space));
      margin: 0;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 calc(4 * var(--_space));
    }
    dd {
      margin: 0;
    }
    kbd {
      padding: 1px 6px;
      border: 1px solid var(--_control-border);
      border-radius: 4px;
      font: inherit;
      font-size: 0.875em;
    }
    .buttons {
      margin-block-start: calc(3 * var(--_space));
      text-align: end;
    }
    @media (pointer: coarse) {
      [role='menuitem'] {
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      [role='menuitem']:is(:hover, :focus) {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
    }
  `,
];
