import type { ParvisError } from '../../client/errors.js';
import type { Decision, DecisionAction, QueueItem } from '../../contract/desk.js';
import type { AppealDecisionInput, DecisionInput } from '../../contract/operations/desk.js';
import type { DecidingMessages } from '../../i18n/messages.js';

/** Stands for a law among the rules. */
export const LAW = 'law:';

const RESTRICTING: readonly string[] = ['remove', 'label', 'disable'] satisfies DecisionAction[];

/** Whether an action needs a published rule or a law. */
export const isRestricting = (action: string): boolean => RESTRICTING.includes(action);

/** A decision that somebody is about to take. It stays as it is until it was taken. */
export interface Draft {
  action: DecisionAction | '';
  outcome: 'upheld' | 'reversed' | 'partly' | '';
  /** A rule's id, or `LAW`. */
  ground: string;
  law: string;
  category: string;
  explanation: string;
  /** A day, such as `2026-12-31`. */
  until: string;
  /** The same for every attempt to send the same. */
  key: string;
  isSending: boolean;
  error: ParvisError | null;
  /** What became of the comment meanwhile. */
  notice: keyof DecidingMessages['deskOutcomes'] | '';
}

/** A key by which a write that is sent again is recognised. */
export const newKey = (): string => crypto.getRandomValues(new Uint32Array(5)).join('-');

export const newDraft = (): Draft => ({
  action: '',
  outcome: '',
  ground: '',
  law: '',
  category: '',
  explanation: '',
  until: '',
  key: newKey(),
  isSending: false,
  error: null,
  notice: '',
});

/** What a hand-off says, as it is being written. */
export interface HandoffDraft {
  /** What it says unless it is changed. */
  proposed: string;
  text: string;
  message: string;
  key: string;
  isSending: boolean;
  error: ParvisError | null;
}

/** Notes what was typed or chosen. */
export function change(draft: Draft, changes: Partial<Draft>): void {
  Object.assign(draft, { key: newKey(), error: null }, changes);
}

/** What can be done with a comment, the first being to let it stand. */
export function actionsFor({ state }: QueueItem, last: Decision | undefined): DecisionAction[] {
  const stand = state === 'held' ? 'publish' : state === 'published' ? 'keep' : 'restore';
  const isLabelled = state === 'published' && last?.moderation?.restriction === 'labelled';
  return [stand, 'remove', 'label', 'disable', ...(isLabelled ? (['restore'] as const) : [])];
}

function measureOf({ action, ground, law, category, until }: Draft) {
  if (!isRestricting(action)) return {};
  return {
    ground:
      ground === LAW
        ? ({ kind: 'law', law: law.trim() } as const)
        : ({ kind: 'rule', ruleId: ground } as const),
    ...(ground === LAW && { category: category as NonNullable<DecisionInput['category']> }),
    // To the end of that day.
    ...(until && { until: new Date(`${until}T23:59:59`).toISOString() }),
  };
}

export function decisionInput(draft: Draft, items: readonly QueueItem[]): DecisionInput {
  const explanation = draft.explanation.trim();
  return {
    items: items.map(({ commentId, version, decisionId }) => ({ commentId, version, decisionId })),
    action: draft.action as DecisionAction,
    ...measureOf(draft),
    ...(explanation && { explanation }),
  };
}

/** Whether the answer to an appeal has to say what is done in place of the decision. */
export function needsAction({ outcome }: Draft, decision: Decision): boolean {
  return outcome === 'partly' || (outcome === 'reversed' && !isRestricting(decision.action));
}

export function appealInput(draft: Draft, decision: Decision): AppealDecisionInput {
  return {
    outcome: draft.outcome as AppealDecisionInput['outcome'],
    reasons: draft.explanation.trim(),
    ...(needsAction(draft, decision) && {
      action: draft.action as DecisionAction,
      ...measureOf(draft),
    }),
  };
}
