import { ancestorsOf, type ThreadState } from './thread-state.js';

/** Knows what a thread's list has rendered, so that a long one is not rendered as a whole for each change. */
export class RenderedList {
  #state: ThreadState | null = null;
  #key: readonly unknown[] = [];
  #isReading = false;

  /** The list is not shown any more. */
  forget(): void {
    this.#state = null;
  }

  /**
   * The comments that have to be rendered again to show `state`, with all that they answer; null for every one, and
   * empty where nothing has changed. `key`: everything else that comments are rendered from. `isReading`: more comments
   * on the topic are being read.
   */
  changedFor(
    state: ThreadState,
    key: readonly unknown[],
    isReading: boolean,
  ): ReadonlySet<string | null> | null {
    const before = key.every((each, index) => each === this.#key[index]) ? this.#state : null;
    const wasReading = this.#isReading;
    this.#state = state;
    this.#key = key;
    this.#isReading = isReading;
    if (!before) return null;
    /** Null is the list itself. */
    const changed = new Set<string | null>();
    if (before.roots !== state.roots || wasReading !== isReading) changed.add(null);
    for (const part of ['comments', 'replies'] as const) {
      if (before[part] === state[part]) continue;
      state[part].forEach((value, id) => {
        if (before[part].get(id) !== value)
          [id, ...ancestorsOf(state, id)].forEach((each) => changed.add(each));
      });
    }
    return changed;
  }
}
