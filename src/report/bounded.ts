// A list that keeps its first rows and counts the rest.
import type { Bounded } from './summary-data.js';

export interface BoundedList<Row> {
  /** Keeps a row, or only counts it past the limit: then it is not even made. */
  readonly add: (makeRow: () => Row) => void;
  readonly list: () => Bounded<Row>;
}

export function boundedList<Row>(limit: number): BoundedList<Row> {
  const rows: Row[] = [];
  let leftOut = 0;
  return {
    add(makeRow) {
      if (rows.length < limit) rows.push(makeRow());
      else leftOut += 1;
    },
    list: () => ({ rows: [...rows], leftOut }),
  };
}
