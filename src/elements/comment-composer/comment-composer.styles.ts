import { css } from 'lit';
import { controls } from '../../styles/controls.js';
import { host } from '../../styles/host.js';

export const styles = [
  host,
  controls,
  css`
    label {
      display: block;
      margin-block-end: calc(1.5 * var(--_space));
      font-weight: 600;
    }
    .grow {
      display: grid;
    }
    /* An invisible copy of the text gives the field its height, in every engine. */
    .grow::after {
      content: attr(data-text);
      visibility: hidden;
      white-space: pre-wrap;
    }
    .grow::after,
    textarea {
      grid-area: 1 / 1;
      min-block-size: 52px;
      max-block-size: 60vh;
      padding: calc(3 * var(--_space)) calc(3.5 * var(--_space));
      border: 1px solid var(--_control-border);
      border-radius: var(--_radius);
      font: inherit;
      font-size: max(16px, 1em);
      overflow-wrap: anywhere;
    }
    textarea {
      inline-size: 100%;
      overflow-y: auto;
      resize: none;
      background: var(--_surface);
      color: var(--_text);
    }
    textarea::placeholder {
      color: var(--_text-muted);
      opacity: 1;
    }
    textarea[aria-invalid='true'] {
      border-color: var(--_danger);
    }
    .error {
      margin: calc(1.5 * var(--_space)) 0 0;
      color: var(--_danger);
    }
    .error:empty {
      margin: 0;
    }
    /*
     * The place of the tools, which come a moment later. A block before and after: Firefox makes all around an inline box
     * with a block in it anew when that changes, and the field then loses what is typed meanwhile.
     */
    :not(:defined) {
      display: block;
    }
    :not(:defined) > .hint {
      padding-block-start: 44px;
    }
    .hint {
      margin: calc(1.5 * var(--_space)) 0 0;
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
      margin-block-start: calc(3 * var(--_space));
    }
  `,
];
