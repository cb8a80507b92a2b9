import { css } from 'lit';
import { tokens } from '../../styles/tokens.js';
import { controlStyles } from './desk-controls.styles.js';

export const styles = [
  tokens,
  controlStyles,
  css`
    :host(:not([hidden])) {
      display: block;
      container-type: inline-size;
    }
    :host {
      color: var(--_text);
      font: 1em/1.5 a;
      font-family: var(--_font);
      font-size: max(16px, var(--_font-size));
      text-align: start;
      letter-spacing: normal;
      overflow-wrap: anywhere;
    }
    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }
    section:focus,
    h2:focus {
      outline: none;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(3 * var(--_space)) calc(6 * var(--_space));
      margin-block-end: calc(4 * var(--_space));
    }
    nav ul {
      display: flex;
      flex-wrap: wrap;
      gap: calc(2 * var(--_space));
    }
    nav ul,
    .entries {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    nav button {
      display: flex;
      align-items: center;
      gap: calc(2 * var(--_space));
    }
    nav [aria-current] {
      border-color: var(--_accent);
      background: var(--_accent);
      color: var(--_on-accent);
    }
    .count {
      white-space: nowrap;
      color: var(--_text-muted);
      font-size: 0.875em;
      font-variant-numeric: tabular-nums;
    }
    .count[data-some] {
      color: var(--_text);
      font-weight: 650;
    }
    nav [aria-current] .count {
      color: inherit;
    }
    .panes {
      display: grid;
      grid-template-columns: minmax(280px, 2fr) minmax(0, 3fr);
      align-items: start;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
    }
    .pane {
      position: sticky;
      inset-block-start: 0;
      display: flex;
      flex-direction: column;
      min-inline-size: 0;
      max-block-size: min(100vh, 960px);
    }
    .entries {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .entry {
      position: relative;
      display: flex;
      border-block-end: 1px solid var(--_border);
      content-visibility: auto;
      contain-intrinsic-block-size: auto 128px;
    }
    .choose {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 44px;
      cursor: pointer;
    }
    .entry .opener {
      flex: 1;
      display: grid;
      gap: var(--_space);
      min-inline-size: 0;
      padding: calc(3 * var(--_space)) 0;
      padding-inline-end: calc(4 * var(--_space));
      border: 0;
      border-radius: 0;
      background: none;
      font-weight: 400;
      text-align: start;
    }
    .entry .opener:first-child {
      padding-inline-start: calc(4 * var(--_space));
    }
    .entry:hover,
    .entry:has([aria-current]) {
      background: var(--_surface-raised);
    }
    .entry:has([aria-current])::before {
      content: '';
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      border-inline-start: 4px solid var(--_accent);
    }
    .opener:focus-visible {
      outline-offset: -2px;
    }
    [data-gone] .opener > :not(:first-child) {
      opacity: 0.7;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 calc(3 * var(--_space));
    }
    .snippet {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-clamp: 2;
    }
    .place {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 44px;
      color: var(--_accent);
    }
    .place svg {
      inline-size: 20px;
      block-size: 20px;
    }
    .place:dir(rtl) svg {
      scale: -1 1;
    }
    .chosen {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 calc(2 * var(--_space));
      padding: calc(2 * var(--_space)) calc(3 * var(--_space));
      border-block-end: 1px solid var(--_border);
    }
    .chosen b {
      margin-inline-end: auto;
    }
    .more {
      margin: calc(3 * var(--_space));
    }
    .empty {
      padding: calc(10 * var(--_space)) calc(6 * var(--_space));
      color: var(--_text-muted);
      text-align: center;
      text-wrap: balance;
    }
    .skeleton {
      min-block-size: 480px;
    }
    .bulk > :not(button, .buttons),
    .notice > p {
      flex: 1 1 28ch;
      margin: 0;
    }
    .bulk > :is(ul, progress) {
      flex-basis: 100%;
    }
    .bulk {
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      border: 1px solid var(--_control-border);
    }
    .keys-opener {
      margin-inline-start: auto;
    }
    .bulk,
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: calc(2 * var(--_space)) calc(4 * var(--_space));
      margin-block-end: calc(4 * var(--_space));
      padding: calc(4 * var(--_space)) calc(5 * var(--_space));
      border-radius: var(--_radius);
      background: var(--_surface-raised);
    }
    progress {
      inline-size: 100%;
      accent-color: var(--_accent);
    }
    .narrow {
      display: none;
    }
    @container (inline-size < 760px) {
      .panes {
        grid-template-columns: minmax(0, 1fr);
      }
      .pane {
        position: static;
        max-block-size: none;
      }
      [data-shows='list'] .detail,
      [data-shows='detail'] :is(.pane, .top) {
        display: none;
      }
      .narrow {
        display: block;
      }
    }
    @container (inline-size < 480px) {
      nav,
      nav ul,
      .hours {
        inline-size: 100%;
      }
      nav ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(132px, 1fr));
      }
      nav button {
        inline-size: 100%;
        block-size: 100%;
        justify-content: space-between;
        padding-inline: calc(3 * var(--_space));
        text-align: start;
      }
    }
    @media (forced-colors: active) {
      nav [aria-current],
      .entry:has([aria-current]) {
        outline: 2px solid Highlight;
        outline-offset: -3px;
      }
    }
  `,
];
