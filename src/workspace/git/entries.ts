// Parses git's lists of what a commit and the index hold. Names keep one character for each byte.

export interface TreeEntry {
  /** `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  readonly oid: string;
}

export interface IndexEntry extends TreeEntry {
  /** Left out of the work tree by a sparse checkout. */
  readonly isSkipped: boolean;
  /** The stat of the file when it was last known to hold `oid`; null if git does not say it. */
  readonly seen: Seen | null;
}

/** Times as `seconds:nanoseconds`. */
export interface Seen {
  readonly ctime: string;
  readonly mtime: string;
  readonly size: number;
}

export const SUBMODULE = '160000';
export const LINK = '120000';

export const namesIn = (list: string): string[] => list.split('\0').filter(Boolean);

/** @param list The output of `git ls-tree -r -z`. */
export function treeEntries(list: string): Map<string, TreeEntry> {
  const found = list.matchAll(/(\d+) \w+ ([0-9a-f]+)\t([^\0]*)\0/g);
  return new Map([...found].map(([, mode = '', oid = '', name = '']) => [name, { mode, oid }]));
}

/**
 * @param list The output of `git ls-files -z -t --stage --debug`. Git does not promise the form of what --debug adds. If
 *   the form is unknown, `seen` is null.
 */
export function indexEntries(list: string): Map<string, IndexEntry> {
  const entries = new Map<string, IndexEntry>();
  for (const [, tag, mode = '', oid = '', stage, name = '', more = ''] of list.matchAll(
    /([A-Z?]) (\d+) ([0-9a-f]+) (\d)\t([^\0]*)\0((?: {2}[^\n]*\n)*)/g,
  )) {
    const isMerged = stage === '0';
    entries.set(name, { mode, oid, isSkipped: tag === 'S', seen: isMerged ? seenIn(more) : null });
  }
  return entries;
}

function seenIn(more: string): Seen | null {
  const found = /ctime: (\d+:\d+)\n +mtime: (\d+:\d+)\n[\s\S]*size: (\d+)\t/.exec(more);
  if (found === null) return null;
  const [, ctime = '', mtime = '', size] = found;
  return { ctime, mtime, size: Number(size) };
}
