import type { Moderation } from '../../contract/moderation.js';
import type { ModerationMessages } from '../../i18n/messages.js';

/** The day in the reader's writing; nothing where the timestamp is none. */
export function dateIn(tag: string, timestamp: string): string {
  const time = Date.parse(timestamp);
  return Number.isNaN(time) ? '' : new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(time);
}

/** Under which rule or law, when, and whether a person decided, in one sentence. */
export function decisionText(
  { restriction, ruleId, law, decidedAt, by, until }: Moderation,
  { decision }: Pick<ModerationMessages, 'decision'>,
  tag: string,
  titleOf: (ruleId: string) => string,
): string {
  const what = restriction === 'labelled' ? decision.labelled : decision.removed;
  const parts = [
    `${what} ${ruleId === null ? decision.law(law ?? '') : decision.rule(titleOf(ruleId))}`,
    decision.on(dateIn(tag, decidedAt)),
    by === 'automatic' ? decision.automatic : decision.staff,
    ...(until === null ? [] : [decision.until(dateIn(tag, until))]),
  ];
  return `${parts.join(decision.separator)}.`;
}
