/** Numbers that look random and are the same in each run. */
export interface Random {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `minimum` to `maximum`, both included. */
  between(minimum: number, maximum: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** `count` different items, or all when there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[];
}

/** The mulberry32 generator. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (minimum: number, maximum: number) =>
    minimum + Math.floor(next() * (maximum - minimum + 1));
  const pick = <Item>(items: readonly Item[]): Item => {
    if (items.length === 0) throw new RangeError('There is nothing to pick from.');
    return items[between(0, items.length - 1)] as Item;
  };
  const sample = <Item>(items: readonly Item[], count: number): Item[] => {
    const rest = [...items];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) {
      const index = between(0, rest.length - 1);
      taken.push(rest[index] as Item);
      rest[index] = rest[rest.length - 1] as Item;
      rest.pop();
    }
    return taken;
  };
  return { next, between, pick, sample };
}
