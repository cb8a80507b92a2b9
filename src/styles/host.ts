import { css } from 'lit';

/** What every widget starts from, so that a page's own rules for inherited properties do not bend it. */
export const host = css`
  :host(:not([hidden])) {
    display: block;
    flex: auto;
    place-self: stretch;
  }
  :host,
  section {
    color: var(--_text);
    font: 1em/1.5 a;
    font-family: var(--_font);
    font-size: max(16px, var(--_font-size));
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    letter-spacing: normal;
    word-spacing: normal;
    overflow-wrap: anywhere;
  }
  :host,
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
