import { html, type Html } from '../../server/text/html.js';
import { axisNumber } from './numbers.js';
import { type Axis, xAxis, yAxis } from './plot-scales.js';
import type { BenchCurve, BenchPoint } from './results.js';
import { MARKERS, type SeriesStyle } from './series.js';

interface Frame {
  kind: 'wide' | 'narrow';
  width: number;
  height: number;
  top: number;
  /** Room for the names of the series at the ends of their lines, where there is any. */
  right: number;
  bottom: number;
  left: number;
}

const WIDE: Frame = { kind: 'wide', width: 760, height: 420, top: 34, right: 0, bottom: 56, left: 60 };
const NARROW: Frame = { kind: 'narrow', width: 320, height: 320, top: 34, right: 24, bottom: 56, left: 58 };
const LETTER_WIDTH = 8.1;
const LEADER_WIDTH = 28;
/** At least so much for the names, so that the plots of a page are about as wide. */
const NAMES_WIDTH = 110;
const NAME_HEIGHT = 22;

/**
 * A curve as a picture, in two shapes of which the stylesheet shows the one that fits: a wide one with the names beside
 * their lines, and a narrow one with the names above.
 */
export function renderPlot(curve: BenchCurve, styles: readonly SeriesStyle[]): Html {
  return html`<ul class="plot-key" aria-hidden="true">
      ${curve.series.map(
        ({ name }, index) =>
          html`<li class="series-${styles[index]}">
            <svg viewBox="-10 -10 20 20"><path class="mark" d="${MARKERS[styles[index]!]}" /></svg>${name}
          </li>`,
      )}
    </ul>
    ${[{ ...WIDE, right: roomForNames(curve) }, NARROW].map((frame) => renderFrame(curve, styles, frame))}`;
}

function roomForNames({ series }: BenchCurve): number {
  const longest = Math.max(...series.map(({ name }) => name.length));
  return LEADER_WIDTH + Math.max(NAMES_WIDTH, longest * LETTER_WIDTH);
}

function renderFrame(curve: BenchCurve, styles: readonly SeriesStyle[], frame: Frame): Html {
  const { kind, width, height, top, right, bottom, left } = frame;
  const x = xAxis(curve, [left + 8, width - right]);
  const y = yAxis(curve, [height - bottom, top]);
  const drawn = curve.series
    .map((series, index) => ({ ...series, style: styles[index]! }))
    .filter(({ points }) => points.length > 0)
    // Over the others where they meet.
    .sort((a, b) => Number(a.style === 'parvis') - Number(b.style === 'parvis'));
  return html`<svg
    class="plot plot-${kind}"
    viewBox="0 0 ${width} ${height}"
    role="img"
    aria-label="${curve.title}: a plot of the numbers in the table that follows."
  >
    ${renderGrid(frame, x, y)}
    <text class="axis-name" x="0" y="14">${curve.y.label}</text>
    <text class="axis-name axis-name-end" x="${width - right}" y="${height - 4}">${curve.x.label}</text>
    ${drawn.map(({ points, style }) => renderBand(points, style, x, y))}
    ${drawn.map(({ points, style }) => renderLine(points, style, x, y))}
    ${kind === 'wide' ? renderNames(drawn, frame, x, y) : null}
  </svg>`;
}

function renderGrid({ width, height, right, bottom, left }: Frame, x: Axis, y: Axis): Html {
  const floor = height - bottom;
  return html`${y.ticks.map((tick) => {
      const place = figure(y.place(tick));
      return html`<path class="grid-line" d="M${left} ${place}H${width - right}" />
        <text class="tick tick-y" x="${left - 10}" y="${place + 5}"
          >${axisNumber(tick, y.ticks.at(-1)!)}</text
        >`;
    })}
    <path class="axis-line" d="M${left} ${floor}H${width - right}" />
    ${x.ticks.map((tick) => {
      const place = figure(x.place(tick));
      return html`<path class="axis-line" d="M${place} ${floor}v5" />
        <text class="tick tick-x" x="${place}" y="${floor + 22}">${axisNumber(tick, x.ticks.at(-1)!)}</text>`;
    })}`;
}

type Points = readonly BenchPoint[];

/** Between the lows and the highs. */
function renderBand(points: Points, style: SeriesStyle, x: Axis, y: Axis): Html | null {
  if (points.length < 2 || points.some((point) => point.length < 4)) return null;
  const highs = points.map(([at, , , high]) => `${figure(x.place(at))} ${figure(y.place(high!))}`);
  const lows = points.map(([at, , low]) => `${figure(x.place(at))} ${figure(y.place(low!))}`).reverse();
  return html`<path class="band series-${style}" d="M${[...highs, ...lows].join('L')}z" />`;
}

function renderLine(points: Points, style: SeriesStyle, x: Axis, y: Axis): Html {
  const places = points.map(([at, median]) => [figure(x.place(at)), figure(y.place(median))] as const);
  return html`<g class="series-${style}">
    <path class="line" d="M${places.map((place) => place.join(' ')).join('L')}" />
    ${places.map(
      ([left, top]) =>
        html`<path class="mark" transform="translate(${left} ${top})" d="${MARKERS[style]}" />`,
    )}
  </g>`;
}

interface Drawn {
  name: string;
  points: Points;
  style: SeriesStyle;
}

/** The names at the ends of the lines, moved apart where lines end close together, and then tied to theirs. */
function renderNames(drawn: readonly Drawn[], frame: Frame, x: Axis, y: Axis): Html[] {
  const ends = drawn.map(({ points }) => {
    const [at, median] = points.at(-1)!;
    return { left: figure(x.place(at)), top: figure(y.place(median)) };
  });
  const tops = spreadOut(
    ends.map(({ top }) => top),
    { distance: NAME_HEIGHT, from: frame.top, to: frame.height - frame.bottom },
  );
  const start = frame.width - frame.right + LEADER_WIDTH - 2;
  return drawn.map(({ name, style }, index) => {
    const { left, top } = ends[index]!;
    const place = tops[index]!;
    return html`<g class="series-${style}">
      <path class="leader" d="M${left + 9} ${top}L${start - 5} ${place}" />
      <text class="name" x="${start}" y="${place + 5}">${name}</text>
    </g>`;
  });
}

/** Moves values apart to a distance of each other, keeping their order and staying as near to where they were as it goes. */
export function spreadOut(
  values: readonly number[],
  { distance, from, to }: { distance: number; from: number; to: number },
): number[] {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const places = [...values];
  let least = from;
  for (const index of order) {
    places[index] = Math.max(places[index]!, least);
    least = places[index] + distance;
  }
  let most = to;
  for (const index of order.reverse()) {
    places[index] = Math.min(places[index]!, most);
    most = places[index] - distance;
  }
  return places.map(figure);
}

const figure = (value: number): number => Number(value.toFixed(1));
