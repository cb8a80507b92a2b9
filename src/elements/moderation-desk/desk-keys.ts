import { OUTCOMES, actionsIn, mayInvite } from './choices.js';
import type { DecidingContext } from './deciding-context.js';
import { focusIn } from './desk-focus.js';
import { LAW, change, isRestricting } from './draft.js';
import { commandOf } from './keys.js';

const CONTROLS = 'a, button, input, select, textarea, summary';

/** What is done with the keyboard while the focus is in the desk. */
export function handleKey(event: KeyboardEvent, context: DecidingContext, root: ParentNode): void {
  if (root.querySelector('dialog')?.open) return;
  const [target] = event.composedPath();
  if (event.key === 'Enter' && !(target as Element).matches(CONTROLS)) {
    root.querySelector<HTMLFormElement>('#decision')?.requestSubmit();
    return;
  }
  const command = commandOf(event);
  if (!command) return;
  const isDone =
    command === 'Escape'
      ? goBack(context)
      : /\d/.test(command)
        ? count(Number(command), context, root)
        : follow(command, context, root);
  if (isDone) event.preventDefault();
}

/** One step: a decision about several is taken back, a choice is dropped, the list is shown again. */
function goBack({ bulk, work, words, pick, turn, toggleHandoff, announce }: DecidingContext): boolean {
  if (bulk.secondsLeft > 0) {
    bulk.undo();
    announce(words.bulkUndone);
    return true;
  }
  const draft = bulk.chosen.size > 0 ? bulk.draft : work.draft;
  if (draft.isSending) return false;
  if (work.handoff) toggleHandoff();
  else if (draft.action || draft.outcome) pick(draft, { action: '', outcome: '' });
  else if (work.currentId) turn('list');
  else return false;
  return true;
}

/** A digit is an action or an outcome first, and a rule after that. */
function count(digit: number, context: DecidingContext, root: ParentNode): boolean {
  const { bulk, work, pick, rules, update } = context;
  const isAboutMany = bulk.chosen.size > 0;
  const appeal = isAboutMany ? null : work.current?.item.appeal;
  const draft = isAboutMany ? bulk.draft : work.draft;
  if (bulk.isBusy || draft.isSending || (appeal && !appeal.mayDecide)) return false;
  if (isRestricting(draft.action)) {
    const ground = digit === 0 ? LAW : rules[digit - 1]?.id;
    if (ground === undefined) return false;
    change(draft, { ground });
    update();
    requestAnimationFrame(() => focusIn(root, ground === LAW ? '[name="law"]' : '[name="ground"]:checked'));
    return true;
  }
  const action = actionsIn(context)[digit - 1];
  const outcome = OUTCOMES[digit - 1];
  if (appeal ? !outcome : !action) return false;
  pick(draft, appeal ? { outcome: outcome!, action: '' } : { action: action! });
  return true;
}

function follow(command: string, context: DecidingContext, root: ParentNode): boolean {
  const { work, bulk, queue, goOn } = context;
  const entry = work.current;
  if (command === '?') root.querySelector('dialog')?.showModal();
  else if (command === 'j') void goOn(1);
  else if (command === 'k') void goOn(-1);
  else if (!entry) return false;
  else if (command === 'x' && queue.name !== 'appeals') bulk.toggle(entry.id);
  else if (command === 'r') void work.toggleRecord();
  else if (command === 'o') root.querySelector<HTMLElement>('article a[target]')?.click();
  else if (command === 'p' && mayInvite(entry, context)) context.toggleHandoff();
  else return false;
  return true;
}
