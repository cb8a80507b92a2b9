import { css } from 'lit';

/** For the composer, whose field the list belongs to. */
export const styles = css`
  .grow {
    position: relative;
  }
  .people {
    position: absolute;
    z-index: 2;
    inline-size: min(320px, 100%);
    margin: 4px 0 0;
    padding: var(--_space);
    border: 1px solid var(--_control-border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 6px 20px rgb(0 0 0 / 18%);
    list-style: none;
  }
  .people:empty {
    display: none;
  }
  .people li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(2 * var(--_space));
    min-block-size: 36px;
    padding: var(--_space) calc(2 * var(--_space));
    border-radius: calc(var(--_radius) - 3px);
    cursor: pointer;
  }
  .people li:hover {
    background: var(--_surface-raised);
  }
  .people [aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_accent);
  }
  .people small {
    color: var(--_text-muted);
    font-size: 0.875em;
  }
  @media (pointer: coarse) {
    .people li {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .people [aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
