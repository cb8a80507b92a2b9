import { css } from 'lit';
import { tokens } from '../../styles/tokens.js';

export const styles = [
  tokens,
  css`
    :host(:not([hidden])) {
      display: block;
      container-type: inline-size;
    }
    :host {
      color: var(--_text);
      font: 1em/1.5 a;
      font-family: var(--_font);
      font-size: max(16px, var(--_font-size));
      text-align: start;
      letter-spacing: normal;
      overflow-wrap: anywhere;
    }
    *,
    ::before {
      box-sizing: border-box;
    }
    .top,
    .verify,
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    }
    p,
    ul {
      margin: 0;
    }
    a {
      color: var(--_accent);
    }
    .summary {
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.35;
      font-variant-numeric: tabular-nums;
    }
    .muted,
    caption small {
      color: var(--_text-muted);
      font-size: 0.875em;
      font-weight: 400;
    }
    label {
      display: flex;
      align-items: center;
      gap: calc(2 * var(--_space));
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    button,
    select,
    summary {
      min-block-size: 36px;
      border-radius: var(--_radius);
      font: inherit;
      cursor: pointer;
    }
    button,
    select {
      padding-inline: calc(4 * var(--_space));
      border: 1px solid var(--_control-border);
      background: var(--_surface);
      color: var(--_text);
    }
    button {
      font-weight: 500;
    }
    button:hover {
      background: var(--_surface-raised);
    }
    .primary {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .primary:hover {
      background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
    }
    select {
      padding-inline: calc(2 * var(--_space));
    }
    summary {
      inline-size: fit-content;
      padding-block: 6px;
      color: var(--_accent);
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .verify,
    .notice {
      margin-block: calc(5 * var(--_space));
      padding: calc(4 * var(--_space)) calc(5 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .verify > p {
      flex: 1 1 24ch;
    }
    .outcome {
      flex: 100%;
      display: grid;
      gap: var(--_space);
    }
    .outcome:empty {
      display: none;
    }
    .outcome :is(p, div.bad) {
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 4px solid var(--_border);
    }
    .good {
      border-color: light-dark(#1c6b45, #7fd3a8) !important;
      font-weight: 600;
    }
    .bad {
      border-color: var(--_danger) !important;
      border-inline-start-style: double !important;
      color: var(--_danger);
      font-weight: 600;
    }
    code {
      font-size: 0.875em;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--_accent);
    }
    .scroll {
      overflow-x: auto;
      margin-block: calc(6 * var(--_space));
    }
    .scroll:focus-visible {
      outline-offset: -2px;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-size: 0.9375em;
      font-variant-numeric: tabular-nums;
      overflow-wrap: normal;
    }
    caption,
    .title {
      padding-block-end: calc(2 * var(--_space));
      font-size: 1.0625em;
      font-weight: 650;
      text-align: start;
    }
    /* A table may be wider than the window; what it is about is read without scrolling. */
    caption div {
      max-inline-size: 100cqi;
    }
    caption small {
      display: block;
      max-inline-size: 70ch;
    }
    th,
    td {
      padding: calc(2 * var(--_space));
      border-block-end: 1px solid var(--_border);
      text-align: end;
    }
    thead th {
      color: var(--_text-muted);
      font-size: 0.875em;
      font-weight: 500;
      vertical-align: bottom;
      border-block-end-color: var(--_control-border);
    }
    th:first-child,
    tbody th {
      text-align: start;
      font-weight: 500;
      padding-inline-start: 0;
      min-inline-size: 12ch;
    }
    td {
      white-space: nowrap;
    }
    .share {
      display: inline-block;
      inline-size: 96px;
      block-size: 10px;
      margin-inline-end: calc(2 * var(--_space));
      vertical-align: baseline;
    }
    .share:dir(rtl),
    .plot:dir(rtl) {
      scale: -1 1;
    }
    svg rect {
      fill: var(--_accent);
    }
    .track,
    .plot line {
      stroke: var(--_border);
    }
    .share .track {
      fill: none;
      stroke: var(--_control-border);
    }
    .plot .back {
      fill: var(--_surface);
      stroke: var(--_text);
      stroke-width: 1;
      vector-effect: non-scaling-stroke;
    }
    .plot {
      display: block;
      inline-size: 100%;
      block-size: 140px;
    }
    .ends {
      display: flex;
      justify-content: space-between;
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 0 calc(5 * var(--_space));
    }
    .legend span:not(.most)::before {
      content: '';
      display: inline-block;
      inline-size: 12px;
      block-size: 12px;
      margin-inline-end: calc(2 * var(--_space));
      border: 1px solid var(--_accent);
      background: var(--_accent);
      forced-color-adjust: none;
    }
    .legend span.back::before {
      border-color: var(--_text);
      background: var(--_surface);
    }
    .skeleton {
      min-block-size: 480px;
    }
    @container (inline-size < 480px) {
      .share {
        display: none;
      }
      .verify,
      .notice {
        padding-inline: calc(4 * var(--_space));
      }
    }
    @media (pointer: coarse) {
      button,
      select,
      summary {
        min-block-size: 44px;
      }
    }
    @media (forced-colors: active) {
      svg rect {
        fill: CanvasText;
      }
      .track,
      .plot line {
        stroke: GrayText;
      }
      .plot .back {
        fill: Canvas;
        stroke: CanvasText;
      }
      button {
        border-color: ButtonBorder;
      }
    }
  `,
];
