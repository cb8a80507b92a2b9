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
      outline-offset: 6px;
    }
    .avatar {
      grid-row: 1 / 4;
      display: grid;
      place-items: center;
      inline-size: 40px;
      block-size: 40px;
      border-radius: 50%;
      font-size: 15px;
      font-weight: 600;
      line-height: 1;
      user-select: none;
    }
    .colour-0 {
      background: light-dark(#dfe9f7, #24405f);
      color: light-dark(#1d4272, #d3e4fa);
    }
    .colour-1 {
      background: light-dark(#e0f0e6, #20472f);
      color: light-dark(#1a5233, #cdeedb);
    }
    .colour-2 {
      background: light-dark(#f8e8d8, #56391a);
      color: light-dark(#6d4314, #fae0c4);
    }
    .colour-3 {
      background: light-dark(#f6e2e7, #572a37);
      color: light-dark(#782c42, #fad7e0);
    }
    .colour-4 {
      background: light-dark(#e9e4f6, #3b2f5e);
      color: light-dark(#493779, #e2d9fa);
    }
    .colour-5 {
      background: light-dark(#dceff1, #17464c);
      color: light-dark(#125058, #c8eef3);
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
    }
    .badge {
      padding: 1px 8px;
      border: 1px solid currentcolor;
      border-radius: 999px;
      color: var(--_accent);
      font-size: 13px;
      font-weight: 500;
      line-height: 1.4;
    }
    .time,
    .edited {
      color: var(--_text-muted);
      font-size: 14px;
    }
    .time {
      text-decoration: none;
    }
    .time:hover {
      text-decoration: underline;
    }
    .edited::before {
      content: '· ';
    }
    .body {
      max-inline-size: 68ch;
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
    .link-host {
      color: var(--_text-muted);
      font-size: 14px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space);
      margin-block-start: var(--_space);
      margin-inline-start: calc(-2 * var(--_space));
      font-size: 14px;
    }
    .reaction[aria-pressed='true'] {
      color: var(--_accent);
      font-weight: 600;
    }
    .reaction[aria-pressed='true']::before {
      content: '✓ ';
      content: '✓ ' / '';
    }
    .count {
      margin-inline-start: 2px;
      font-variant-numeric: tabular-nums;
    }
    .toggle {
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
    :host([linked]) article {
      padding: calc(3 * var(--_space));
      margin: calc(-3 * var(--_space));
      background: var(--_surface-raised);
      box-shadow: inset 3px 0 0 var(--_accent);
    }
    :host([linked]:dir(rtl)) article {
      box-shadow: inset -3px 0 0 var(--_accent);
    }
  `,
];
