import { css } from 'lit';

/** The comment that is open, and the decision about it. */
export const detailStyles = css`
  .detail {
    min-inline-size: 0;
    min-block-size: 100%;
    padding: calc(5 * var(--_space)) calc(6 * var(--_space)) 0;
    border-inline-start: 1px solid var(--_border);
  }
  h2,
  h3 {
    margin: 0;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.35;
  }
  h2 .tag {
    color: var(--_accent);
    font-size: 0.75em;
    vertical-align: middle;
  }
  h3 {
    margin-block: calc(5 * var(--_space)) var(--_space);
    font-size: 1em;
  }
  article > .body {
    margin-block-start: calc(4 * var(--_space));
    font-size: 1.0625em;
  }
  .body {
    max-inline-size: 68ch;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .body > * {
    margin-block: 0 calc(2.5 * var(--_space));
  }
  .body pre {
    overflow-x: auto;
    padding: calc(3 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
    overflow-wrap: normal;
  }
  article ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  li + li {
    margin-block-start: calc(2 * var(--_space));
  }
  nav li + li,
  .entry + .entry {
    margin: 0;
  }
  blockquote {
    margin: var(--_space) 0 calc(2 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_border);
  }
  .appeal {
    border-color: var(--_accent);
  }
  .reports + .reports {
    margin-block-start: calc(3 * var(--_space));
  }
  article > .actions {
    margin-inline-start: calc(-2 * var(--_space));
  }
  .record,
  .panel {
    margin-block-start: calc(2 * var(--_space));
    padding: calc(4 * var(--_space));
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  .panel h3,
  .record h3:first-child {
    margin-block-start: 0;
  }
  .record dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(104px, 1fr));
    gap: calc(3 * var(--_space));
    margin-block-start: calc(2 * var(--_space));
  }
  .record dl div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
  }
  .record dt {
    color: var(--_text-muted);
    font-size: 0.8125em;
  }
  .record dd {
    font-size: 1.25em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .decision {
    position: sticky;
    inset-block-end: 0;
    margin: calc(5 * var(--_space)) calc(-6 * var(--_space)) 0;
    padding: calc(4 * var(--_space)) calc(6 * var(--_space)) calc(5 * var(--_space));
    border-block-start: 1px solid var(--_border);
    border-end-end-radius: var(--_radius);
    background: var(--_surface);
  }
  /* A form is as long as it needs to be, and hides nothing of the comment. */
  .detail:has(form) .decision {
    position: static;
  }
  .decision h3 {
    margin-block-start: 0;
  }
  .decision > .notice {
    border-inline-start: 4px solid var(--_accent);
  }
  /* What has the focus comes to stand above it. */
  article :is(a, button) {
    scroll-margin-block-end: calc(48 * var(--_space));
  }
  fieldset {
    margin: calc(4 * var(--_space)) 0 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: start;
    gap: calc(2 * var(--_space));
    margin-inline: calc(-2 * var(--_space));
    padding: calc(2 * var(--_space));
    border-block-end: 1px solid var(--_border);
    cursor: pointer;
  }
  .choice kbd {
    flex: none;
    margin-block-start: 3px;
    margin-inline-end: 0;
  }
  .choice .muted {
    display: block;
  }
  .choice:has(:checked) {
    background: var(--_surface-raised);
  }
  .keys {
    inline-size: min(480px, calc(100vw - 32px));
    max-block-size: calc(100vh - 32px);
    padding: calc(5 * var(--_space)) calc(6 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
  }
  .keys > p {
    margin-block: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .keys::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .keys dl div {
    display: grid;
    grid-template-columns: 72px 1fr;
    gap: calc(3 * var(--_space));
    padding-block: var(--_space);
  }
  @container (inline-size < 760px) {
    .detail > .narrow {
      margin-block-end: calc(2 * var(--_space));
      margin-inline-start: calc(-2 * var(--_space));
    }
    .detail {
      padding-inline: calc(4 * var(--_space));
      border: 0;
    }
    .decision {
      position: static;
      margin-inline: calc(-4 * var(--_space));
      padding-inline: calc(4 * var(--_space));
    }
  }
`;
