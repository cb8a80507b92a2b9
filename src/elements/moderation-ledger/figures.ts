import type { LedgerMessages } from '../../i18n/messages.js';

/** What the parts of the record are written with. */
export interface Wording {
  messages: LedgerMessages;
  /** The language of numbers and dates. */
  tag: string;
  number(value: number): string;
  /** What a rule is called; the law, where there is no id. */
  titleOf(ruleId: string): string;
}

/** `part` of `whole` in per cent; a dash where there is no whole. */
export function shareOf(part: number, whole: number, tag: string): string {
  if (whole === 0) return '–';
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole);
}

/** A day in UTC. */
export function dayText(day: string, tag: string): string {
  return new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));
}

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** A length of time in one unit; a dash where nothing was measured. */
export function durationText(seconds: number | null, tag: string): string {
  if (seconds === null) return '–';
  const [unit, length]: [string, number] =
    seconds < 2 * MINUTE
      ? ['second', 1]
      : seconds < 2 * HOUR
        ? ['minute', MINUTE]
        : seconds < 2 * DAY
          ? ['hour', HOUR]
          : ['day', DAY];
  const value = Math.ceil(seconds / length);
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
