import type { DeskContext } from './desk-context.js';
import type { Entry } from './entries.js';

/** Between parts of a line. As a value, since the build takes away what stands between tags. */
export const SEPARATOR = ' · ';
export const SPACE = ' ';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** A length of time in one unit, such as "3 hours". */
export function durationText(seconds: number, tag: string): string {
  const [unit, length]: [string, number] =
    seconds < MINUTE
      ? ['second', 1]
      : seconds < 2 * HOUR
        ? ['minute', MINUTE]
        : seconds < 2 * DAY
          ? ['hour', HOUR]
          : ['day', DAY];
  const value = Math.max(0, Math.floor(seconds / length));
  return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}

/** For how long something has been waiting. */
export function waitingText(since: string, { words, localize, now }: DeskContext): string {
  return words.waiting(durationText(Math.max(MINUTE, (now - Date.parse(since)) / 1000), localize.tag));
}

export const authorOf = ({ item }: Entry, { common }: DeskContext): string =>
  item.author?.name ?? common.unknownAuthor;

/** Who looks at it besides the viewer, in a sentence; empty where nobody does. */
export function lookingText({ item, isGone }: Entry, { words, localize, now }: DeskContext): string {
  if (isGone) return '';
  const names = item.claims.filter(({ until }) => Date.parse(until) > now).map(({ name }) => name);
  if (names.length === 0) return '';
  return words.lookingNow(new Intl.ListFormat(localize.tag).format(names), names.length);
}
