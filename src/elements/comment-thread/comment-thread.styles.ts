import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';
import { tokens } from '../../styles/tokens.js';

export const styles = [
  tokens,
  host,
  controls,
  css`
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
      margin-block-end: calc(4 * var(--_space));
    }
    .heading {
      font-size: 1.375em;
      font-weight: 650;
      line-height: 1.3;
      font-variant-numeric: tabular-nums;
    }
    /* Its words come later: the place for them is kept free. */
    .summary {
      flex: 100%;
      min-block-size: 2lh;
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    label {
      display: flex;
      align-items: center;
      gap: calc(2 * var(--_space));
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    select {
      padding-inline: calc(2 * var(--_space));
      border: 1px solid var(--_control-border);
      background: var(--_surface);
      color: var(--_text);
    }
    .notice,
    .failure {
      margin: 0 0 calc(4 * var(--_space));
      padding: calc(3 * var(--_space)) calc(4 * var(--_space));
      border-inline-start: 3px solid var(--_control-border);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    }
    .notice button {
      flex: none;
      margin: calc(-1 * var(--_space));
    }
    .failure,
    .danger {
      border-color: var(--_danger);
    }
    .report {
      position: sticky;
      inset-block-end: calc(3 * var(--_space));
      z-index: 1;
    }
    .report p {
      margin-block: calc(4 * var(--_space)) 0;
      box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
    }
    .failure p {
      margin: 0 0 calc(3 * var(--_space));
    }
    .writing {
      min-block-size: 84px;
      margin-block-end: calc(6 * var(--_space));
    }
    .sign-in {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: calc(2 * var(--_space));
      min-block-size: 84px;
      padding: calc(4 * var(--_space)) calc(5 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .sign-in p {
      flex: auto;
      margin: 0;
    }
    .arrivals {
      position: sticky;
      inset-block-start: calc(3 * var(--_space));
      z-index: 1;
      block-size: 0;
      text-align: center;
    }
    .arrivals button {
      translate: 0 calc(-4 * var(--_space));
      border-radius: 999px;
      box-shadow: 0 2px 12px rgb(0 0 0 / 20%);
    }
    ol {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .roots > li {
      padding-block: calc(5 * var(--_space));
      border-block-start: 1px solid var(--_border);
      content-visibility: auto;
      contain-intrinsic-block-size: auto 180px;
      margin-inline: calc(-2 * var(--_space));
      padding-inline: calc(2 * var(--_space));
    }
    .roots > li:first-child {
      border-block-start-color: transparent;
    }
    .replies > li {
      padding-block-start: calc(5 * var(--_space));
    }
    .indented {
      margin-inline-start: 19px;
      padding-inline-start: 33px;
      border-inline-start: 1px solid var(--_border);
    }
    li > parvis-comment-writer {
      margin-block-start: calc(4 * var(--_space));
      margin-inline-start: calc(13 * var(--_space));
    }
    .extend {
      margin-block-start: calc(4 * var(--_space));
    }
    .extend.quiet {
      margin-inline-start: 44px;
      color: var(--_accent);
      font-size: 0.875em;
    }
    .ends {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
      margin-block-start: calc(2 * var(--_space));
      margin-inline-start: calc(-2 * var(--_space) - 1px);
    }
    .empty {
      margin: 0;
      padding-block: calc(6 * var(--_space));
      color: var(--_text-muted);
      text-align: center;
    }
    .placeholder {
      display: grid;
      grid-template-columns: 40px minmax(0, 1fr);
      align-content: start;
      gap: calc(2 * var(--_space)) calc(3 * var(--_space));
      block-size: 160px;
    }
    i {
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    i:nth-child(1) {
      grid-row: 1 / 3;
      block-size: 40px;
      border-radius: 50%;
    }
    i:nth-child(2) {
      inline-size: 14em;
      max-inline-size: 80%;
      block-size: 20px;
    }
    i:nth-child(3) {
      grid-column: 2;
      block-size: 72px;
    }
    @container (inline-size < 480px) {
      .summary {
        min-block-size: 4lh;
      }
      .indented {
        margin-inline-start: 0;
        padding-inline-start: calc(3 * var(--_space));
      }
      li > parvis-comment-writer,
      .extend.quiet {
        margin-inline-start: 0;
      }
      /* An invitation to sign in takes two lines and a button here, hardly more than a place to write. */
      .sign-in {
        padding: 0;
        background: none;
      }
      /* Two ways say enough, and fit. */
      .sign-in:has(button + button) p {
        display: none;
      }
      .writing {
        min-block-size: calc(2lh + 52px);
      }
    }
    section {
      container-type: inline-size;
      /* What the list draws beyond its edges must not make a page scroll sideways. */
      contain: layout;
      contain-intrinsic-inline-size: 280px;
    }
  `,
];
