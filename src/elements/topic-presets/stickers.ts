import { html, type TemplateResult } from 'lit';

/** Our own drawings, each with what it shows as its alternative. */
const STICKERS: Record<string, (label: string) => TemplateResult> = {
  'piggy-bank': (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path d="M18 44v11h8v-7h14v7h8V44" fill="#d9687f"></path>
      <path d="M42 20l10-8 1 15z" fill="#d9687f"></path>
      <ellipse cx="32" cy="35" rx="22" ry="16" fill="#f28aa0"></ellipse>
      <path d="M25 23q7-3 14 0" fill="none" stroke="#a63f57" stroke-width="3" stroke-linecap="round"></path>
      <rect x="49" y="30" width="10" height="11" rx="4" fill="#d9687f"></rect>
      <circle cx="45" cy="30" r="2.5" fill="#3d1a24"></circle>
      <circle cx="32" cy="11" r="7" fill="#f5c542" stroke="#b8860b" stroke-width="2"></circle>
      <path d="M11 33q-7-1-6-7" fill="none" stroke="#d9687f" stroke-width="3" stroke-linecap="round"></path>
    </svg>`,
  star: (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path
        d="M32 5l8.2 17.4 19.1 2.5-14 13.2 3.6 18.9L32 47.7 15.1 57l3.6-18.9-14-13.2 19.1-2.5z"
        fill="#f5c542"
        stroke="#b8860b"
        stroke-width="2.5"
        stroke-linejoin="round"
      ></path>
      <circle cx="26" cy="33" r="2.5" fill="#4a3500"></circle>
      <circle cx="38" cy="33" r="2.5" fill="#4a3500"></circle>
      <path d="M26 39q6 5 12 0" fill="none" stroke="#4a3500" stroke-width="2.5" stroke-linecap="round"></path>
    </svg>`,
  rocket: (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path d="M26 50l6 13 6-13z" fill="#f5a142"></path>
      <path d="M21 34l-11 12 12 3zM43 34l11 12-12 3z" fill="#d1495b"></path>
      <path
        d="M32 3q14 14 12 34l-4 14H24l-4-14Q18 17 32 3z"
        fill="#e8eef5"
        stroke="#6b7c93"
        stroke-width="2"
      ></path>
      <path d="M32 3q6 6 9 14H23q3-8 9-14z" fill="#d1495b"></path>
      <circle cx="32" cy="29" r="6.5" fill="#4a90d9" stroke="#2b5c8f" stroke-width="2"></circle>
    </svg>`,
  sprout: (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path d="M32 46V24" fill="none" stroke="#3c7a3f" stroke-width="4" stroke-linecap="round"></path>
      <path d="M32 30Q30 12 10 11q0 20 22 19z" fill="#6cbf6f" stroke="#3c7a3f" stroke-width="2"></path>
      <path d="M32 24Q34 8 54 7q0 19-22 17z" fill="#8ad68d" stroke="#3c7a3f" stroke-width="2"></path>
      <path d="M14 44h36l-5 17H19z" fill="#c97b4a"></path>
      <rect x="11" y="41" width="42" height="8" rx="3" fill="#a85f33"></rect>
    </svg>`,
  heart: (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path
        d="M32 57S6 42 6 24q0-14 13-15 9 0 13 9 4-9 13-9 13 1 13 15c0 18-26 33-26 33z"
        fill="#e5484d"
        stroke="#a3262a"
        stroke-width="2.5"
      ></path>
      <path d="M15 26q0-8 7-9" fill="none" stroke="#ffc2c4" stroke-width="3.5" stroke-linecap="round"></path>
    </svg>`,
  trophy: (label) =>
    html`<svg class="sticker" viewBox="0 0 64 64" role="img" aria-label=${label}>
      <path
        d="M17 13H7q0 17 13 18M47 13h10q0 17-13 18"
        fill="none"
        stroke="#b8860b"
        stroke-width="4"
        stroke-linecap="round"
      ></path>
      <path d="M16 7h32v13q0 18-16 19-16-1-16-19z" fill="#f5c542" stroke="#b8860b" stroke-width="2"></path>
      <path d="M29 38h6v10h-6z" fill="#b8860b"></path>
      <rect x="18" y="47" width="28" height="10" rx="3" fill="#8a5a33"></rect>
      <path d="M24 13v8q0 6 3 9" fill="none" stroke="#fff0b8" stroke-width="3" stroke-linecap="round"></path>
    </svg>`,
};

/** Null for a drawing that is not here. */
export function renderSticker(name: string | undefined, label: string): TemplateResult | null {
  return name !== undefined && Object.hasOwn(STICKERS, name) ? STICKERS[name]!(label) : null;
}
