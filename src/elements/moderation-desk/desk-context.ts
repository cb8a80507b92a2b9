import type { HouseRule } from '../../contract/community.js';
import type { LocalizeController } from '../../controllers/localize.js';
import type { DeskMessages, Messages } from '../../i18n/messages.js';
import type { Deciding } from './deciding.js';
import type { DeskQueue } from './desk-queue.js';
import type { Entry } from './entries.js';

/** What the parts of the desk are drawn from, and what they ask for. */
export interface DeskContext {
  readonly words: DeskMessages;
  readonly common: Messages;
  readonly localize: LocalizeController;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly rules: readonly HouseRule[];
  readonly viewerId: string;
  readonly canHandOff: boolean;
  readonly queue: DeskQueue;
  /** Null until it is there. */
  readonly deciding: Deciding | null;
  open(entry: Entry): void;
  update(): void;
}
