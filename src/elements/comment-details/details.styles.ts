import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const dialogStyles = css`
  dialog {
    inline-size: min(36rem, calc(100vi - 32px));
    max-block-size: min(80vb, 40rem);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_border);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 8px 40px rgb(0 0 0 / 25%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  .inside {
    padding: calc(5 * var(--_space)) calc(6 * var(--_space)) calc(6 * var(--_space));
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: calc(4 * var(--_space));
    margin-block-end: calc(3 * var(--_space));
  }
  .head button {
    flex: none;
    margin-inline-end: calc(-2 * var(--_space));
  }
  h2 {
    margin: 0;
    font-size: 1.1875em;
    font-weight: 650;
    line-height: 1.3;
    hyphens: auto;
  }
  p {
    margin-block: 0 calc(2.5 * var(--_space));
    max-inline-size: 60ch;
  }
  .muted,
  h3 {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  h3 {
    margin: 0 0 var(--_space);
    font-weight: 500;
  }
  ol.versions {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .versions > li {
    padding-block: calc(4 * var(--_space));
    border-block-start: 1px solid var(--_border);
  }
  .content > :last-child {
    margin-block-end: 0;
  }
  .content blockquote {
    margin: 0 0 calc(2.5 * var(--_space));
    padding-inline-start: calc(3 * var(--_space));
    border-inline-start: 3px solid var(--_border);
    color: var(--_text-muted);
  }
  .content :is(ol, ul) {
    margin-block: 0 calc(2.5 * var(--_space));
    padding-inline-start: 1.5em;
  }
  .content pre {
    padding: calc(3 * var(--_space));
    overflow-x: auto;
    border-radius: var(--_radius);
    background: var(--_surface-raised);
  }
  /* It is as wide as the page, whatever the width of the thread. Its heading needs the room of the way out. */
  @media (max-width: 479px) {
    dialog {
      inline-size: calc(100vi - 16px);
      max-inline-size: none;
      max-block-size: calc(100vb - 24px);
    }
    .inside {
      padding-inline: calc(4 * var(--_space));
    }
    .head {
      align-items: flex-start;
      gap: var(--_space);
    }
    .head button {
      inline-size: 44px;
      margin-block: -8px;
      padding: 0;
      font-size: 0;
      text-align: center;
    }
    .head button::before {
      content: '×';
      content: '×' / '';
      font-size: 28px;
    }
  }
`;

export const styles = [host, controls, dialogStyles];
