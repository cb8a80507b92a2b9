import type { DecisionAction } from '../../contract/desk.js';
import type { DecidingContext } from './deciding-context.js';
import { actionsFor } from './draft.js';
import type { Entry } from './entries.js';

/** The action that a digit stands for. */
export function actionsIn({ queue, work, bulk }: DecidingContext): readonly DecisionAction[] {
  if (bulk.chosen.size > 0) return [queue.name === 'held' ? 'publish' : 'keep', 'remove', 'label', 'disable'];
  return work.current ? actionsFor(work.current.item, work.decisions?.[0]) : [];
}

/** Whether an author can be invited to go on in private. */
export function mayInvite({ item }: Entry, { canHandOff }: DecidingContext): boolean {
  return canHandOff && item.author !== null && !item.handoff && !item.appeal;
}

/** The outcomes of an appeal, by the digit that stands for each. */
export const OUTCOMES = ['upheld', 'reversed', 'partly'] as const;
