import { scaleLinear, scaleLog } from 'd3-scale';
import type { BenchCurve } from './results.js';

export interface Axis {
  /** From a value to a place in the plot. */
  place(value: number): number;
  ticks: readonly number[];
}

/** The least distance between two values on an axis, so that none covers another. */
const TICK_DISTANCE = { x: 44, y: 26 };

export function xAxis({ x, series }: BenchCurve, range: readonly [number, number]): Axis {
  const values = [...new Set(series.flatMap(({ points }) => points.map(([value]) => value)))].sort(
    (a, b) => a - b,
  );
  const domain = [values[0] ?? 0, values.at(-1) ?? 1] as const;
  const axis = axisOf(x.scale, domain, range, { count: 6, nice: false });
  // What was measured says more than round numbers.
  const ticks = values.length <= 7 ? values : axis.ticks;
  return { ...axis, ticks: thinned(ticks, axis.place, TICK_DISTANCE.x) };
}

export function yAxis({ y, series }: BenchCurve, range: readonly [number, number]): Axis {
  const values = series.flatMap(({ points }) => points.flatMap(([, ...spread]) => spread as number[]));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isLog = y.scale === 'log' && low > 0;
  const domain = isLog ? ([low, high] as const) : ([Math.min(0, low), high || 1] as const);
  const axis = axisOf(y.scale, domain, range, { count: 5, nice: true });
  return { ...axis, ticks: thinned(axis.ticks, axis.place, TICK_DISTANCE.y) };
}

function axisOf(
  kind: 'log' | 'linear' | undefined,
  domain: readonly [number, number],
  range: readonly [number, number],
  { count, nice }: { count: number; nice: boolean },
): Axis {
  if (kind === 'log' && domain[0] > 0) {
    const scale = scaleLog(domain, range);
    const rounded = nice ? scale.domain(widened(domain)) : scale;
    return { place: (value) => rounded(value), ticks: logTicks(rounded.ticks()) };
  }
  const scale = scaleLinear(domain, range);
  const rounded = nice ? scale.nice(count) : scale;
  return { place: (value) => rounded(value), ticks: rounded.ticks(count) };
}

/** To 1, 2 or 5 times a power of ten: whole decades would leave half of a plot empty. */
function widened([low, high]: readonly [number, number]): [number, number] {
  const step = (value: number, choose: (steps: number[]) => number): number => {
    const power = 10 ** Math.floor(Math.log10(value));
    return choose([1, 2, 5, 10].map((factor) => Number((factor * power).toPrecision(1))));
  };
  return [
    step(low, (steps) => Math.max(...steps.filter((candidate) => candidate <= low * (1 + 1e-9)))),
    step(high, (steps) => Math.min(...steps.filter((candidate) => candidate >= high * (1 - 1e-9)))),
  ];
}

/** Those that are 1, 2 or 5 times a power of ten; of many decades, the powers alone. */
function logTicks(ticks: readonly number[]): number[] {
  const decades = Math.log10((ticks.at(-1) ?? 1) / (ticks[0] ?? 1));
  const leading = decades > 3.5 ? ['1'] : ['1', '2', '5'];
  return ticks.filter((tick) => leading.includes(tick.toExponential().charAt(0)));
}

function thinned(ticks: readonly number[], place: (value: number) => number, distance: number): number[] {
  const kept: number[] = [];
  for (const tick of ticks) {
    const last = kept.at(-1);
    if (last === undefined || Math.abs(place(tick) - place(last)) >= distance) kept.push(tick);
  }
  return kept;
}
