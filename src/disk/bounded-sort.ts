// Keeps the N smallest items of a stream, using O(N) memory.

export interface KeptFirst<Item> {
  add(item: Item): void;
  /** Returns the first items in order. Must be called after all were added. */
  list(): Item[];
}

/** @param leaveOut Is called with each item that is not among the first. */
export function keepFirst<Item>(
  max: number,
  order: (a: Item, b: Item) => number,
  leaveOut: (item: Item) => void,
): KeptFirst<Item> {
  const kept: Item[] = [];
  const cut = () => {
    kept.sort(order);
    for (const item of kept.splice(max)) leaveOut(item);
  };
  return {
    add(item) {
      kept.push(item);
      if (kept.length > 2 * max + MIN_SORTED) cut();
    },
    list() {
      cut();
      return kept;
    },
  };
}

/** So many items are added between two sorts, even if only a few are kept. */
const MIN_SORTED = 1000;
