import { css } from 'lit';
import { styles as content } from '../comment/comment.styles.js';

export const styles = [
  content,
  css`
    .preview {
      min-block-size: var(--_field-height);
      padding: calc(3 * var(--_space)) calc(3.5 * var(--_space));
      border: 1px dashed var(--_control-border);
      border-radius: var(--_radius);
    }
    .preview p.waiting,
    .preview p.error {
      margin: 0;
      color: var(--_text-muted);
    }
    .preview p.error {
      color: var(--_danger);
    }
    .bar {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space) 0;
      min-block-size: 36px;
      margin-block-start: calc(2 * var(--_space));
    }
    .bar[hidden] {
      display: none;
    }
    /* So that its last buttons share a line with the tabs where there is little room. */
    .toolbar {
      display: contents;
    }
    .tool {
      display: grid;
      place-items: center;
      inline-size: 36px;
      padding: 0;
      border-color: transparent;
      background: none;
      color: var(--_text-muted);
    }
    .tool:hover {
      color: var(--_text);
    }
    .tool[aria-pressed='true'] {
      background: color-mix(in srgb, var(--_accent) 14%, transparent);
      color: var(--_accent);
    }
    .tool svg {
      inline-size: 20px;
      block-size: 20px;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    .switch {
      display: flex;
      margin-inline-start: auto;
    }
    .switch button {
      padding-inline: calc(3 * var(--_space));
      border-radius: 0;
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .switch button:first-child {
      border-start-start-radius: var(--_radius);
      border-end-start-radius: var(--_radius);
    }
    .switch button:last-child {
      margin-inline-start: -1px;
      border-start-end-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
    }
    .switch button[aria-pressed='true'] {
      z-index: 1;
      border-color: var(--_accent);
      background: color-mix(in srgb, var(--_accent) 14%, transparent);
      color: var(--_accent);
    }
    @media (pointer: coarse) {
      .bar {
        min-block-size: 44px;
      }
      .tool {
        inline-size: 44px;
      }
    }
    @media (forced-colors: active) {
      .bar button[aria-pressed='true'] {
        border-color: Highlight;
        color: Highlight;
      }
    }
    .below {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 calc(4 * var(--_space));
    }
    .count {
      margin: calc(1.5 * var(--_space)) 0 0;
      color: var(--_text-muted);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .over {
      color: var(--_danger);
      font-weight: 600;
    }
    .personal {
      margin-block-start: calc(3 * var(--_space));
      padding: calc(4 * var(--_space));
      border-inline-start: 3px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .personal p,
    .personal ul {
      margin-block: 0;
    }
    .personal .title {
      margin-block-end: var(--_space);
      font-weight: 600;
    }
    .personal ul {
      margin-block-start: calc(2 * var(--_space));
      padding-inline-start: 1.25em;
    }
    .masked {
      color: var(--_text-muted);
      font-variant-numeric: tabular-nums;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
      margin-block-start: calc(4 * var(--_space));
    }
    .rules-change {
      margin-block: calc(2 * var(--_space)) var(--_space);
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
      font-size: 0.9375em;
    }
    .rules-change :is(p, ul) {
      margin: 0;
    }
    .rules-change ul {
      margin-block-start: var(--_space);
    }
    .rules {
      margin: 0;
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .rules button {
      min-block-size: 32px;
      margin-inline-start: calc(-2 * var(--_space));
      text-decoration: underline;
      text-underline-offset: 0.15em;
    }
  `,
];
