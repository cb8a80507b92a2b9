import { css } from 'lit';

/**
 * The public `--parvis-*` tokens with their defaults. The colours meet 4.5:1 on `--parvis-surface` in light and in dark;
 * which of the two is shown follows the page's `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--parvis-accent, light-dark(#1d4f8c, #9cc4f5));
    --_on-accent: var(--parvis-on-accent, light-dark(#ffffff, #0d1b2a));
    --_surface: var(--parvis-surface, light-dark(#ffffff, #14181d));
    --_surface-raised: var(--parvis-surface-raised, light-dark(#f5f6f8, #1e242b));
    --_text: var(--parvis-text, light-dark(#1b2129, #e8ecf1));
    --_text-muted: var(--parvis-text-muted, light-dark(#5a6470, #a5b0bc));
    --_border: var(--parvis-border, light-dark(#d9dde2, #353e48));
    --_control-border: var(--parvis-control-border, light-dark(#808a96, #77828f));
    --_danger: var(--parvis-danger, light-dark(#a3262a, #ffa39e));
    --_focus: var(--parvis-focus, var(--_accent));
    --_radius: var(--parvis-radius, 8px);
    --_font: var(--parvis-font, inherit);
    --_font-size: var(--parvis-font-size, 1rem);
    --_space: var(--parvis-space, 4px);
  }
`;
