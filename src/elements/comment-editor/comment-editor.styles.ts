import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const styles = [
  host,
  controls,
  css`
    .conflict {
      margin-block-start: calc(4 * var(--_space));
      padding: calc(4 * var(--_space));
      border-inline-start: 3px solid var(--_danger);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .conflict > p {
      margin: 0;
    }
    .conflict > .caption {
      margin-block-start: calc(3 * var(--_space));
      color: var(--_text-muted);
      font-size: 14px;
    }
    blockquote {
      margin: var(--_space) 0 calc(3 * var(--_space));
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_border);
    }
    blockquote > * {
      margin-block: 0 calc(2 * var(--_space));
    }
    blockquote > :last-child {
      margin-block-end: 0;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
    }
  `,
];
