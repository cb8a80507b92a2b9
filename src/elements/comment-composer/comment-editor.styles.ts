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
    blockquote {
      margin: calc(3 * var(--_space)) 0;
      padding-inline-start: calc(3 * var(--_space));
      border-inline-start: 3px solid var(--_border);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
    }
  `,
];
