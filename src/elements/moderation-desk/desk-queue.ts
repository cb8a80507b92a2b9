import type { ReactiveControllerHost } from 'lit';
import type { Desk } from '../../client/domain.js';
import { isParvisError, type ParvisError } from '../../client/errors.js';
import type { DeskChange, QueueCounts, QueueName } from '../../contract/desk.js';
import { idOf, mergePage, type Entry } from './entries.js';

/** Changes come one by one; the list is read again at most so often. */
const PAUSE_MS = 1000;
/** What only passes by the clock, such as hours without an answer, is looked at now and then. */
const REREAD_MS = 60_000;
/** Where much may have changed, the beginning of a long list is read again, and the rest when it is looked at. */
const PAGES_REREAD = 5;
/** Stands for the counts among the pages. */
const COUNTS = -1;

const keyOf = (item: Entry['item']): string => `${idOf(item)} ${item.decisionId}`;

/** What waits in one queue, page by page, and how much waits in each. What changes comes by itself. */
export class DeskQueue {
  name: QueueName = 'reported';
  hours = 24;
  counts: QueueCounts | null = null;
  entries: readonly Entry[] = [];
  /** Whether more waits than is in the list. */
  hasMore = false;
  /** Whether the first page is there. */
  isRead = false;
  error: ParvisError | null = null;
  /** When the list was last read, in milliseconds since 1970. */
  readAt = 0;

  readonly #host: ReactiveControllerHost;
  #desk: Desk | null = null;
  #reading = new AbortController();
  /** Where each page begins. */
  #cursors: (string | null)[] = [null];
  #stale = new Set<number>();
  /** What is decided, as it was before. */
  readonly #dropped = new Set<string>();
  #isRereading = false;
  #unfollow: (() => void) | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  start(desk: Desk): void {
    this.#desk = desk;
    this.#unfollow = desk.follow(this.#handleChange);
    this.#timer = setInterval(this.#handleTime, REREAD_MS);
    document.addEventListener('visibilitychange', this.#handleTime);
    this.show({});
  }

  stop(): void {
    this.#unfollow?.();
    clearInterval(this.#timer);
    document.removeEventListener('visibilitychange', this.#handleTime);
    this.#forget();
    this.#desk = null;
    this.entries = [];
    this.isRead = this.hasMore = false;
    this.counts = this.error = null;
  }

  /** Shows a queue from its beginning. */
  show({ name = this.name, hours = this.hours }: { name?: QueueName; hours?: number }): void {
    Object.assign(this, { name, hours, entries: [], isRead: false, hasMore: false });
    this.#forget();
    void this.#readPage(0);
    void this.#count();
  }

  retry(): void {
    if (this.isRead) this.#handleChange(null);
    else this.show({});
  }

  /** Reads what waits after the end of the list. Resolves when it is there. */
  async readMore(): Promise<void> {
    if (this.hasMore && this.error === null) await this.#readPage(this.#cursors.length - 1);
  }

  find(id: string): Entry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  /** The waiting entry so many places after one. */
  beside(id: string, by: 1 | -1): Entry | undefined {
    const index = this.entries.findIndex((entry) => entry.id === id);
    const others =
      by === 1 ? this.entries.slice(index + 1) : this.entries.slice(0, Math.max(0, index)).reverse();
    return others.find(({ isGone }) => !isGone);
  }

  /** Takes entries out of the list. What is still on its way does not bring them back. */
  drop(isOut: (entry: Entry) => boolean): void {
    for (const { item } of this.entries.filter(isOut)) this.#dropped.add(keyOf(item));
    this.entries = this.entries.filter((entry) => !isOut(entry));
    this.#host.requestUpdate();
    void this.#count();
  }

  /** Reads an entry again. Resolves when that is done. */
  async reread({ page }: Entry): Promise<void> {
    await Promise.all([this.#readPage(page), this.#count()]);
  }

  set(id: string, changes: Partial<Entry['item']>): void {
    this.entries = this.entries.map((entry) =>
      entry.id === id ? { ...entry, item: { ...entry.item, ...changes } } : entry,
    );
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#dropped.clear();
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#cursors = [null];
    this.#stale.clear();
    clearTimeout(this.#pause);
    this.#isRereading = false;
  }

  #handleTime = (): void => {
    if (!document.hidden) this.#handleChange(null);
  };

  #handleChange = (change: DeskChange | null): void => {
    const { entries } = this;
    const about = entries.filter(({ item }) => item.commentId === change?.commentId);
    const changed = change?.commentId ? about : entries.filter(({ page }) => page < PAGES_REREAD);
    for (const { page } of changed) this.#stale.add(page);
    // What comes stands at the end, and is read when somebody gets there.
    const isHere = !change || change.queues.includes(this.name);
    if (isHere && about.length === 0 && !this.hasMore) this.#stale.add(this.#lastPage);
    if (!change || change.queues.length > 0) this.#stale.add(COUNTS);
    void this.#rereadStale();
  };

  get #lastPage(): number {
    return this.#cursors.length - (this.hasMore ? 2 : 1);
  }

  async #rereadStale(): Promise<void> {
    if (this.#isRereading || !this.isRead) return;
    this.#isRereading = true;
    const { signal } = this.#reading;
    const stale = [...this.#stale];
    this.#stale.clear();
    await Promise.all(stale.map((page) => (page === COUNTS ? this.#count() : this.#readPage(page))));
    if (signal.aborted) return;
    this.#pause = setTimeout(() => {
      this.#isRereading = false;
      if (this.#stale.size > 0) void this.#rereadStale();
    }, PAUSE_MS);
  }

  async #readPage(page: number): Promise<void> {
    const { signal } = this.#reading;
    try {
      const cursor = this.#cursors[page] ?? null;
      const { items, next } = await this.#desk!.queue(this.name, { hours: this.hours, cursor }, signal);
      if (signal.aborted) return;
      const waiting = items.filter((item) => !this.#dropped.has(keyOf(item)));
      this.entries = mergePage(this.entries, page, waiting, next === null);
      // The end of the list can move, but the pages before it begin where they began.
      if (page >= this.#lastPage) {
        this.#cursors = this.#cursors.slice(0, page + 1).concat(next ?? []);
        this.hasMore = next !== null;
      }
      this.isRead = true;
      this.error = null;
      this.readAt = Date.now();
    } catch (error) {
      if (signal.aborted || !isParvisError(error)) return;
      this.error = error;
    } finally {
      if (!signal.aborted) this.#host.requestUpdate();
    }
  }

  async #count(): Promise<void> {
    const { signal } = this.#reading;
    try {
      const counts = await this.#desk!.counts(this.hours, signal);
      if (signal.aborted) return;
      this.counts = counts;
      this.#host.requestUpdate();
    } catch {
      // The list itself says what is wrong.
    }
  }
}
