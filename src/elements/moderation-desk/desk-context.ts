import type { HouseRule } from '../../contract/community.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { DeskMessages, Messages } from '../../i18n/messages.js';
import type { DeskBulk } from './desk-bulk.js';
import type { DeskQueue } from './desk-queue.js';
import type { DeskTools } from './desk-words.js';
import type { DeskWork } from './desk-work.js';
import type { Draft } from './draft.js';
import type { Entry } from './entries.js';

/** What the parts of the desk are drawn from, and what they ask for. */
export interface DeskContext {
  readonly words: DeskMessages;
  readonly common: Messages;
  /** Null until they are there. */
  readonly tools: DeskTools | null;
  readonly localize: LocalizeController;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly rules: readonly HouseRule[];
  readonly viewerId: string;
  readonly canHandOff: boolean;
  readonly queue: DeskQueue;
  readonly work: DeskWork;
  readonly bulk: DeskBulk;
  open(entry: Entry | null): void;
  goOn(by: 1 | -1): Promise<boolean>;
  /** In a narrow desk: shows what is open, or the list. */
  turn(to: 'detail' | 'list'): void;
  /** Notes what is to be done; its form has the focus then. */
  pick(draft: Draft, changes: Partial<Draft>): void;
  /** Sends what was decided. */
  submit(): void;
  /** Sends the invitation to go on in private. */
  invite(): void;
  announce(text: string): void;
  update(): void;
}
