// The first of many in their order, whatever order they come in: in memory for some of them only.

export interface FirstOf<Item> {
  add(item: Item): void;
  /** In order; to be asked once all were added. */
  list(): Item[];
}

/** @param leaveOut Is told of each that is not among the first. */
export function createFirstOf<Item>(
  most: number,
  order: (a: Item, b: Item) => number,
  leaveOut: (item: Item) => void,
): FirstOf<Item> {
  const kept: Item[] = [];
  const cut = () => {
    kept.sort(order);
    for (const item of kept.splice(most)) leaveOut(item);
  };
  return {
    add(item) {
      kept.push(item);
      if (kept.length > 2 * most + ROOM_TO_SORT) cut();
    },
    list() {
      cut();
      return kept;
    },
  };
}

/** So that a small number of items is not sorted for each that is added. */
const ROOM_TO_SORT = 1000;
