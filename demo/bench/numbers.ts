import type { BenchCell } from './results.js';

const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 });

/** Three digits say what a measurement can know; the whole part of a large number is kept. */
export function formatNumber(value: number): string {
  return (Math.abs(value) >= 1000 ? whole : exact).format(value);
}

/** Of the numbers along an axis, which all look alike: short ones where the largest is long. */
export function axisNumber(value: number, largest: number): string {
  return (largest > 10_000 ? short : exact).format(value);
}

export function formatCell(value: BenchCell | undefined): string {
  if (typeof value === 'number') return formatNumber(value);
  return value === null || value === undefined ? '' : String(value);
}
