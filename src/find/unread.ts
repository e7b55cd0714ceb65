// Collects the places that were found and not read. All are counted, and the first are named.
import { MAX_LISTED } from '../contract/v1/limits.js';
import type { Manifest } from '../contract/v1/manifest.js';
import { keepFirst } from '../disk/bounded-sort.js';
import { unlikelyLast } from '../disk/find-files.js';
import { addCounts, type Counts } from '../shared/counts.js';
import { isDenied, systemCode } from '../shared/errors.js';
import { compare } from '../shared/order.js';

export type Unread = Manifest['unread'][number];

export interface UnreadPlaces {
  /** Names a place and counts it. */
  add(place: Unread): void;
  /** Names places that were counted elsewhere, and adds these counts. */
  addAll(places: readonly Unread[], counts: Iterable<readonly [string, number]>): void;
  /** Returns the first places. Those that hardly ever hide a session come last. */
  list(): Unread[];
  /** Returns the number of all places, by reason. */
  counts(): Counts;
}

export function createUnreadPlaces(): UnreadPlaces {
  const named = keepFirst<Unread>(MAX_LISTED, inListOrder, () => {});
  const counts: Iterable<readonly [string, number]>[] = [];
  return {
    add(place) {
      named.add(place);
      counts.push([[place.reason, 1]]);
    },
    addAll(places, counted) {
      for (const place of places) named.add(place);
      counts.push(counted);
    },
    list: () => named.list(),
    counts: () => addCounts(counts),
  };
}

const inListOrder = (a: Unread, b: Unread) =>
  unlikelyLast(a, b) || a.home - b.home || compare(a.path, b.path);

/** Returns why a file could not be opened, judged by the system's error. */
export function reasonOf(error: unknown): Unread['reason'] {
  if (isDenied(error)) return 'permission_denied';
  const code = systemCode(error);
  if (code === 'ELOOP' || code === 'EMLINK') return 'link';
  return code === 'EINVAL' || code === 'ENXIO' ? 'not_a_file' : 'unreadable';
}
