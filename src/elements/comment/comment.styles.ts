import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const styles = [
  host,
  controls,
  css`
    article {
      display: grid;
      grid-template-columns: 40px minmax(0, 1fr);
      column-gap: calc(3 * var(--_space));
      border-radius: var(--_radius);
    }
    article:focus-visible {
      outline-offset: 4px;
    }
    .avatar {
      grid-row: 1 / 4;
      display: grid;
      place-items: center;
      inline-size: 40px;
      block-size: 40px;
      border-radius: 50%;
      background: light-dark(hsl(var(--_hue) 55% 92%), hsl(var(--_hue) 42% 25%));
      color: light-dark(hsl(var(--_hue) 60% 27%), hsl(var(--_hue) 70% 90%));
      font-size: 15px;
      font-weight: 600;
      line-height: 1;
      user-select: none;
    }
    .colour-0 {
      --_hue: 212;
    }
    .colour-1 {
      --_hue: 145;
    }
    .colour-2 {
      --_hue: 30;
    }
    .colour-3 {
      --_hue: 345;
    }
    .colour-4 {
      --_hue: 258;
    }
    .colour-5 {
      --_hue: 187;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: calc(2 * var(--_space));
      min-block-size: 24px;
    }
    .name {
      font-weight: 600;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    header :is(a, button) {
      min-block-size: 24px;
    }
    /* What a finger hits reaches above the line, where nothing else is. */
    @media (pointer: coarse) {
      header :is(a, button) {
        position: relative;
      }
      header :is(a, button)::after {
        content: '';
        position: absolute;
        inset: -18px 0 -4px;
      }
    }
    .badge,
    .time,
    .edited {
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .badge {
      padding: 0 8px;
      border-color: currentcolor;
      border-radius: 999px;
    }
    /* Each role that somebody vouches for has a shape, drawn as a border, which forced colours keep. */
    .badge:not([value='guest']) {
      color: var(--_accent);
    }
    .badge:not([value='guest'])::before {
      content: '';
      display: inline-block;
      margin-inline-end: 6px;
      border: 4px solid;
    }
    [value='staff']::before {
      rotate: 45deg;
    }
    [value='expert']::before {
      border-radius: 50%;
    }
    header .edited {
      padding: 0;
    }
    .time {
      padding-block: 2px 1px;
      text-decoration: none;
    }
    .time:hover {
      text-decoration: underline;
    }
    .body {
      max-inline-size: 68ch;
    }
    .name,
    .body {
      overflow: clip;
      overflow-clip-margin: 4px;
    }
    .body > :first-child {
      margin-block-start: 2px;
    }
    .body > :last-child {
      margin-block-end: 0;
    }
    p {
      margin-block: 0 calc(2.5 * var(--_space));
    }
    blockquote {
      margin: 0 0 calc(2.5 * var(--_space));
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_border);
      color: var(--_text-muted);
    }
    ol,
    ul {
      margin-block: 0 calc(2.5 * var(--_space));
      padding-inline-start: 1.5em;
    }
    li + li {
      margin-block-start: var(--_space);
    }
    li > :last-child,
    blockquote > :last-child {
      margin-block-end: 0;
    }
    code {
      padding: 1px 4px;
      border-radius: 4px;
      background: var(--_surface-raised);
      font-size: 0.9375em;
    }
    pre {
      margin-block: 0 calc(2.5 * var(--_space));
      padding: calc(3 * var(--_space));
      overflow-x: auto;
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      overflow-wrap: normal;
    }
    pre code {
      padding: 0;
    }
    .mention {
      color: var(--_accent);
    }
    .link-host {
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space);
      margin-block-start: var(--_space);
      margin-inline-start: calc(-2 * var(--_space) - 1px);
      font-size: 0.875em;
    }
    .reaction {
      font-variant-numeric: tabular-nums;
    }
    .reaction[aria-pressed='true'] {
      color: var(--_accent);
      font-weight: 600;
    }
    .reaction[aria-pressed='true']::before {
      content: '✓ ';
      content: '✓ ' / '';
    }
    button.toggle {
      color: var(--_accent);
    }
    .tombstone {
      display: block;
      color: var(--_text-muted);
    }
    .tombstone p {
      margin: 0;
      font-style: italic;
    }
    @container (inline-size < 480px) {
      article {
        grid-template-columns: 32px minmax(0, 1fr);
        align-items: center;
      }
      .avatar {
        grid-row: 1;
        inline-size: 32px;
        block-size: 32px;
        font-size: 13px;
      }
      .body,
      .actions {
        grid-column: 1 / 3;
      }
      .body {
        margin-block-start: var(--_space);
      }
    }
    /* Drawn outside the box, so that a mark moves nothing. */
    [aria-current] {
      background: var(--_surface-raised);
      box-shadow:
        0 0 0 4px var(--_surface-raised),
        -7px 0 0 var(--_accent);
    }
    [aria-current]:dir(rtl) {
      box-shadow:
        0 0 0 4px var(--_surface-raised),
        7px 0 0 var(--_accent);
    }
    @media (forced-colors: active) {
      [aria-current]:not(:focus-visible) {
        outline: 2px dashed;
      }
    }
  `,
];
