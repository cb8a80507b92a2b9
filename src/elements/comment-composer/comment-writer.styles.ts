import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const styles = [
  host,
  controls,
  css`
    ul {
      margin: calc(4 * var(--_space)) 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      margin-block-start: calc(2 * var(--_space));
      padding: calc(3 * var(--_space)) calc(4 * var(--_space));
      border: 1px dashed var(--_control-border);
      border-radius: var(--_radius);
    }
  `,
];
