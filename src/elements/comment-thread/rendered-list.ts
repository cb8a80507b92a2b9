import { ancestorsOf, type ThreadState } from './thread-state.js';

/** Knows what a thread's list has rendered, so that a long one is not rendered as a whole for each change. */
export class RenderedList {
  #state: ThreadState | null = null;
  #key: readonly unknown[] = [];

  /** The list is not shown any more. */
  forget(): void {
    this.#state = null;
  }

  /**
   * The comments that have to be rendered again to show `state`, with all that they answer; null for every one. `key`:
   * everything else that comments are rendered from.
   */
  changedFor(state: ThreadState, key: readonly unknown[]): ReadonlySet<string> | null {
    const before = key.every((each, index) => each === this.#key[index]) ? this.#state : null;
    this.#state = state;
    this.#key = key;
    if (!before) return null;
    const changed = new Set<string>();
    for (const part of ['comments', 'replies'] as const) {
      state[part].forEach((value, id) => {
        if (before[part].get(id) !== value)
          [id, ...ancestorsOf(state, id)].forEach((each) => changed.add(each));
      });
    }
    return changed;
  }
}
