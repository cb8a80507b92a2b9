import { html, type Html } from '../server/text/html.js';

const PETALS = [0, 72, 144, 216, 288];

/** The mark of the bank: the five-petalled flower of the nightshade, *Solanum*, that gave it its name. */
export function renderMark(): Html {
  return html`<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <rect class="mark-ground" width="48" height="48" rx="12" />
    ${PETALS.map(
      (angle) =>
        html`<path
          class="mark-petal"
          d="M24 22.5c-4.6-3.6-5.6-8.6 0-15.5c5.6 6.9 4.6 11.9 0 15.5z"
          transform="rotate(${angle} 24 24.5)"
        />`,
    )}
    <circle class="mark-heart" cx="24" cy="24.5" r="4.2" />
  </svg>`;
}

/** Hills, a village and one lit window. Only a picture: it says nothing that the text does not. */
export function renderVillage(): Html {
  return html`<svg
    class="village"
    viewBox="0 0 1440 300"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
    focusable="false"
  >
    <circle class="village-sun" cx="985" cy="122" r="44" />
    <path
      class="village-far"
      d="M0 190C150 120 260 110 390 150S640 90 780 118s220 62 350 28 220-44 310-10V300H0z"
    />
    <path class="village-middle" d="M0 232c160-54 300-52 440-18s260 10 420-18 380-34 580 22v82H0z" />
    ${HOUSES.map(renderHouse)}
    <path class="village-near" d="M0 274c200-34 420-26 640-14s520 10 800-16v56H0z" />
    ${TREES.map(
      ([x, y, size]) =>
        html`<g class="village-tree">
          <ellipse cx="${x}" cy="${y - size}" rx="${size * 0.52}" ry="${size}" />
          <path d="M${x - 1.5} ${y - size}h3v${size + 10}h-3z" />
        </g>`,
    )}
  </svg>`;
}

interface House {
  x: number;
  /** Where the house stands. */
  y: number;
  width: number;
  height: number;
  lit?: boolean;
}

const HOUSES: readonly House[] = [
  { x: 196, y: 258, width: 64, height: 34 },
  { x: 272, y: 256, width: 46, height: 46 },
  { x: 604, y: 266, width: 58, height: 36 },
  { x: 674, y: 268, width: 74, height: 44, lit: true },
  { x: 760, y: 268, width: 48, height: 30 },
  { x: 1148, y: 264, width: 60, height: 40 },
  { x: 1222, y: 262, width: 44, height: 30 },
];

const TREES: readonly (readonly [x: number, y: number, size: number])[] = [
  [156, 260, 22],
  [338, 256, 17],
  [574, 262, 24],
  [834, 266, 20],
  [860, 266, 14],
  [1120, 262, 18],
  [1290, 258, 24],
];

function renderHouse({ x, y, width, height, lit }: House): Html {
  const top = y - height;
  const ridge = top - height * 0.62;
  const window = width * 0.17;
  const windows = [0.22, 0.6].map((share) => x + width * share);
  return html`<g>
    <path class="village-wall" d="M${x} ${top}h${width}v${height + 14}h${-width}z" />
    <path
      class="village-roof"
      d="M${x - 6} ${top + 2}L${x + width / 2} ${ridge}L${x + width + 6} ${top + 2}z"
    />
    ${windows.map(
      (left, index) =>
        html`<rect
          class="${lit && index === 1 ? 'village-light' : 'village-window'}"
          x="${left}"
          y="${top + height * 0.3}"
          width="${window}"
          height="${window * 1.25}"
        />`,
    )}
  </g>`;
}
