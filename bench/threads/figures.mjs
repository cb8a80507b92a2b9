import { readFileSync } from 'node:fs';
import { median, quantile } from '../lib/statistics.mjs';

export const round = (value, digits = 0) => Number(value.toFixed(digits));

/** The median with what nine of ten repetitions lie between; null of each where there is no value. */
export function spread(values, digits = 0) {
  const known = values.filter((value) => value !== null && value !== undefined);
  if (known.length === 0) return { middle: null, low: null, high: null };
  return {
    middle: round(median(known), digits),
    low: round(quantile(known, 0.1), digits),
    high: round(quantile(known, 0.9), digits),
  };
}

/** A curve's points at these sizes: the middle, low and high of the values of each. Those without a value are left out. */
export function pointsAt(sizes, valuesOf, digits = 0) {
  return sizes.flatMap((size) => {
    const { middle, low, high } = spread(valuesOf(size), digits);
    return middle === null ? [] : [[size, middle, low, high]];
  });
}

/** Collects what was measured under a key, and says what is not there. */
export function createSamples() {
  const kept = new Map();
  return {
    add(key, sample) {
      if (!kept.has(key)) kept.set(key, []);
      kept.get(key).push(sample);
    },
    /** Each sample's value of that name, where it has one. */
    of: (key, name) =>
      (kept.get(key) ?? []).map((sample) => sample[name] ?? null).filter((value) => value !== null),
    /** The error of a contestant that did not answer, or an empty text. */
    failure: (key) => (kept.get(key) ?? []).find(({ failed }) => failed)?.failed ?? '',
  };
}

/**
 * A named check against a budget of DESIGN, section 9; left out where a figure is missing. Layout shift counts to the
 * thousandth, as browsers show it.
 */
export function check(name, figure, budget, unit) {
  return Number.isFinite(figure)
    ? [{ name, figure: round(figure, unit === 'CLS' ? 3 : 2), budget, unit }]
    : [];
}

/** How many times as much as another; NaN where one is missing. */
export function ratio(values, others) {
  return values.length > 0 && others.length > 0 ? median(values) / median(others) : NaN;
}

/** The least of some contestants' medians, as a list of one. */
export function least(lists) {
  const known = lists.filter((values) => values.length > 0).map((values) => median(values));
  return known.length > 0 ? [Math.min(...known)] : [];
}

/** What was compared, by its exact version. */
export function versionsOf(browser) {
  const versionOf = (path) =>
    JSON.parse(readFileSync(new URL(`../../${path}/package.json`, import.meta.url), 'utf8')).version;
  return {
    parvis: versionOf('.'),
    artalk: versionOf('bench/node_modules/artalk'),
    '@waline/client': versionOf('bench/node_modules/@waline/client'),
    browser,
  };
}
