import type { ReactiveControllerHost } from 'lit';
import type { Desk } from '../../client/domain.js';
import { isParvisError } from '../../client/errors.js';
import type { DecidedItem } from '../../contract/desk.js';
import type { DeskQueue } from './desk-queue.js';
import type { DeskWork } from './desk-work.js';
import { decisionInput, newDraft, newKey } from './draft.js';
import type { Entry } from './entries.js';

const SECOND = 1000;
/** What a decision can be about at most. */
const AT_ONCE = 100;
/** How long a decision about several can be taken back. */
const UNDO_SECONDS = 10;

/** One decision about several comments: chosen one by one, waiting so that it can be taken back, then sent at once. */
export class DeskBulk {
  readonly chosen = new Set<string>();
  draft = newDraft();
  /** How many seconds there are to take it back; 0 where nothing waits. */
  secondsLeft = 0;
  /** What became of each that was not decided; null where nothing was sent. */
  others: readonly { entry: Entry | undefined; outcome: DecidedItem }[] | null = null;
  decided = 0;

  readonly #host: ReactiveControllerHost;
  readonly #queue: DeskQueue;
  readonly #work: DeskWork;
  #desk: Desk | null = null;
  #sent: { key: string; entries: readonly Entry[] } = { key: '', entries: [] };
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost, queue: DeskQueue, work: DeskWork) {
    this.#host = host;
    this.#queue = queue;
    this.#work = work;
  }

  start(desk: Desk): void {
    this.#desk = desk;
  }

  /** Nothing is sent. */
  stop(): void {
    this.undo();
    this.clear();
    this.#desk = null;
  }

  get entries(): Entry[] {
    return this.#queue.entries.filter(({ id, isGone }) => !isGone && this.chosen.has(id));
  }

  get isBusy(): boolean {
    return this.secondsLeft > 0 || this.draft.isSending;
  }

  toggle(id: string, isChosen = !this.chosen.has(id)): void {
    if (this.isBusy) return;
    if (!isChosen) this.chosen.delete(id);
    else if (this.chosen.size < AT_ONCE) this.chosen.add(id);
    this.draft.key = newKey();
    this.#host.requestUpdate();
  }

  clear(): void {
    this.chosen.clear();
    this.draft = newDraft();
    this.others = null;
    this.#host.requestUpdate();
  }

  /** Sends the decision in a while. */
  begin(): void {
    if (this.isBusy || this.entries.length === 0) return;
    this.secondsLeft = UNDO_SECONDS;
    this.#timer = setInterval(this.#handleSecond, SECOND);
    addEventListener('beforeunload', this.#handleLeave);
    addEventListener('pagehide', this.#handleHide);
    this.#host.requestUpdate();
  }

  /** Takes it back. What was chosen and typed stays. */
  undo(): void {
    clearInterval(this.#timer);
    removeEventListener('beforeunload', this.#handleLeave);
    removeEventListener('pagehide', this.#handleHide);
    this.secondsLeft = 0;
    this.#host.requestUpdate();
  }

  async send(): Promise<void> {
    this.undo();
    const { draft } = this;
    // What is sent again is the same.
    if (this.#sent.key !== draft.key) this.#sent = { key: draft.key, entries: this.entries };
    const { entries } = this.#sent;
    Object.assign(draft, { isSending: true, error: null });
    addEventListener('beforeunload', this.#handleLeave);
    try {
      const items = entries.map(({ item }) => item);
      const outcomes = await this.#desk!.decide(decisionInput(draft, items), draft.key);
      this.#note(entries, outcomes);
    } catch (error) {
      if (!isParvisError(error)) throw error;
      draft.error = error;
    } finally {
      draft.isSending = false;
      removeEventListener('beforeunload', this.#handleLeave);
      this.#host.requestUpdate();
    }
  }

  #note(entries: readonly Entry[], outcomes: readonly DecidedItem[]): void {
    this.clear();
    const isDecided = ({ result }: DecidedItem) => result === 'decided';
    const gone = new Set(outcomes.filter(isDecided).map(({ commentId }) => commentId));
    this.decided = gone.size;
    this.others = outcomes
      .filter((outcome) => !isDecided(outcome))
      .map((outcome) => ({
        outcome,
        entry: entries.find(({ item }) => item.commentId === outcome.commentId),
      }));
    this.#queue.drop(({ item }) => gone.has(item.commentId));
    this.#work.learn(outcomes.flatMap(({ decision }) => decision ?? []));
    for (const { entry } of this.others) if (entry) void this.#queue.reread(entry);
  }

  #handleSecond = (): void => {
    this.secondsLeft -= 1;
    this.#host.requestUpdate();
    if (this.secondsLeft <= 0) void this.send();
  };

  #handleLeave = (event: Event): void => event.preventDefault();

  #handleHide = (): void => this.undo();
}
