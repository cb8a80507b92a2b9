import { css } from 'lit';
import { styles as content } from '../comment/comment.styles.js';

export const styles = [
  content,
  css`
    .conflict {
      margin-block-start: calc(4 * var(--_space));
      padding: calc(4 * var(--_space));
      border-inline-start: 3px solid var(--_danger);
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    .conflict > .caption {
      margin-block: 0 var(--_space);
      color: var(--_text-muted);
      font-size: 0.875em;
    }
    .conflict > blockquote {
      color: inherit;
    }
    .conflict :is(code, pre) {
      background: var(--_surface);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
    }
  `,
];
