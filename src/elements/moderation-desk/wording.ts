import type { Decision } from '../../contract/desk.js';
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

export const titleOf = (ruleId: string, { rules }: DeskContext): string =>
  rules.find(({ id }) => id === ruleId)?.title ?? ruleId;

/** Who looks at it besides the viewer, in a sentence; empty where nobody does. */
export function lookingText({ item }: Entry, { words, localize, now }: DeskContext): string {
  const names = item.claims.filter(({ until }) => Date.parse(until) > now).map(({ name }) => name);
  if (names.length === 0) return '';
  return words.lookingNow(new Intl.ListFormat(localize.tag).format(names), names.length);
}

/** What was decided, under which rule or law, until when, by whom and when. */
export function decisionText(
  { action, moderation, by, memberId, decidedAt }: Decision,
  context: DeskContext,
): string {
  const { words, localize, work, viewerId } = context;
  const { decisionsTaken: taken, deciderNames: others } = words;
  const name =
    by === 'automatic'
      ? others.automatic
      : memberId === viewerId
        ? others.you
        : memberId === null
          ? others.gone
          : work.names.get(memberId);
  return [
    taken[action as keyof typeof taken] ?? action,
    moderation?.ruleId && titleOf(moderation.ruleId, context),
    moderation?.law,
    moderation?.until && words.decidedUntil(localize.dateTime(moderation.until)),
    name && words.decidedBy(name),
    localize.dateTime(decidedAt),
  ]
    .filter(Boolean)
    .join(SEPARATOR);
}
