const CAPACITY = 1000;

/** Remembers the last ids, so that an event which comes again is not given again. */
export function createSeen(): { has(id: string): boolean; add(id: string): void; clear(): void } {
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      ids.add(id);
      if (ids.size > CAPACITY) ids.delete(ids.values().next().value!);
    },
    clear: () => ids.clear(),
  };
}
