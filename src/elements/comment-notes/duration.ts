const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time in one unit, rounded up, such as "3 hours". `tag` is the language that it is written in. */
export function formatDuration(seconds: number, tag: string): string {
  const [unit, length]: [string, number] =
    seconds <= 90 * MINUTE ? ['minute', MINUTE] : seconds <= 2 * DAY ? ['hour', HOUR] : ['day', DAY];
  const value = Math.max(1, Math.ceil(seconds / length));
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
