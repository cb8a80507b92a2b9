import { css } from 'lit';

/** In each comment. */
export const bodyStyles = css`
  .body .sticker {
    display: block;
    inline-size: 88px;
    block-size: 88px;
  }
`;

/** Where one is chosen. */
export const presetsStyles = css`
  .open-presets {
    inline-size: 100%;
    min-block-size: 52px;
    margin-block-start: calc(4 * var(--_space));
    color: var(--_text-muted);
    font-weight: 400;
    text-align: start;
  }
  .presets {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .presets legend {
    padding: 0;
    font-weight: 600;
  }
  .presets .group {
    margin: calc(3 * var(--_space)) 0 calc(2 * var(--_space));
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  .sentences,
  .stickers,
  .preset-buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(2 * var(--_space));
  }
  .preset-buttons {
    margin-block-start: calc(4 * var(--_space));
  }
  .presets label {
    position: relative;
    min-block-size: 44px;
    padding: calc(2 * var(--_space)) calc(4 * var(--_space));
    border: 1px solid var(--_control-border);
    border-radius: 22px;
    background: var(--_surface);
    color: var(--_text);
    font-size: 1em;
    line-height: 1.3;
  }
  .presets label:hover {
    background: var(--_surface-raised);
  }
  .presets label:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .presets label:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .presets .stickers label {
    padding: calc(2 * var(--_space));
    border-radius: var(--_radius);
  }
  .presets .sticker {
    inline-size: 64px;
    block-size: 64px;
  }
  /* There for keyboards and screen readers; the label around it shows its state. */
  .presets input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .presets .error {
    margin: calc(3 * var(--_space)) 0 0;
    color: var(--_danger);
    font-size: 0.875em;
  }
  .presets .error:empty {
    display: none;
  }
  @media (forced-colors: active) {
    .presets label:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
`;
