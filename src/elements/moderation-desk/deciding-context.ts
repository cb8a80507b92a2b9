import type { DecidingMessages, DeskMessages } from '../../i18n/messages.js';
import type { DeskBulk } from './desk-bulk.js';
import type { DeskContext } from './desk-context.js';
import type { DeskWork } from './desk-work.js';
import type { Draft } from './draft.js';

/** The same for what is open, and for the decision about it. */
export interface DecidingContext extends DeskContext {
  readonly words: DeskMessages & DecidingMessages;
  readonly work: DeskWork;
  readonly bulk: DeskBulk;
  goOn(by: 1 | -1): Promise<boolean>;
  /** In a narrow desk: shows what is open, or the list. */
  turn(to: 'detail' | 'list'): void;
  /** Notes what is to be done; its form has the focus then. */
  pick(draft: Draft, changes: Partial<Draft>): void;
  /** Sends what was decided. */
  submit(): void;
  /** Begins an invitation to go on in private, or drops it. */
  toggleHandoff(): void;
  /** Proposes what an invitation says in another language. */
  translate(language: string): void;
  /** Sends the invitation to go on in private. */
  invite(): void;
  announce(text: string): void;
}
