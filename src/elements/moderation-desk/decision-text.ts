import type { Decision } from '../../contract/desk.js';
import type { DecidingContext } from './deciding-context.js';
import { SEPARATOR } from './wording.js';

export const titleOf = (ruleId: string, { rules }: DecidingContext): string =>
  rules.find(({ id }) => id === ruleId)?.title ?? ruleId;

/** What was decided, under which rule or law, until when, by whom and when. */
export function decisionText(
  { action, moderation, by, memberId, decidedAt }: Decision,
  context: DecidingContext,
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
    name && words.takenBy(name),
    localize.dateTime(decidedAt),
  ]
    .filter(Boolean)
    .join(SEPARATOR);
}
