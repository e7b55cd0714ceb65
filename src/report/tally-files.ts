// Which files the completed changes touched: one row a path for the summary, the paths alone for the outputs.
import { isOutside } from '../contract/v1/outside.js';
import type { ActionRecord, FileChange } from '../contract/v1/records.js';
import { compare } from '../shared/order.js';
import type { Facts, FileRow } from './facts.js';
import { CHANGED_PATHS_LENGTH, CUT, ROWS } from './limits.js';
import { clip } from './markdown.js';

export interface FileTally {
  readonly add: (record: Extract<ActionRecord, { action_type: 'file_change' }>) => void;
  readonly files: () => Pick<Facts, 'files' | 'lines'>;
  readonly changedPaths: () => { readonly paths: readonly string[]; readonly cut: boolean };
}

type Counted = { -readonly [Key in keyof FileRow]: FileRow[Key] };

export function createFileTally(): FileTally {
  const rows: Counted[] = [];
  const rowOf = new Map<string, Counted>();
  let leftOut = 0;
  const lines: { added: number | null; removed: number | null } = { added: 0, removed: 0 };

  const paths = new Set<string>();
  let length = 0;
  let cut = false;

  function addChange(change: FileChange): void {
    addLines(lines, change);
    const known = rowOf.get(change.path);
    // A second file moved onto the same path is a row of its own, or the first one's origin would be lost.
    const same = known !== undefined && (change.from === undefined || change.from === known.from);
    const row = same ? known : newRow(change);
    if (!same) {
      if (rows.length >= ROWS.files) {
        leftOut += 1;
        return;
      }
      rows.push(row);
      rowOf.set(change.path, row);
    }
    if (!row.kinds.includes(change.change)) row.kinds = [...row.kinds, change.change];
    row.patches += 1;
    addLines(row, change);
  }

  function addPath(path: string): void {
    if (paths.has(path)) return;
    const more = JSON.stringify(path).length + 1;
    if (length + more > CHANGED_PATHS_LENGTH) {
      cut = true;
      return;
    }
    length += more;
    paths.add(path);
  }

  return {
    add(record) {
      record.changes.forEach(addChange);
      record.changed_paths.forEach(addPath);
    },
    files: () => ({
      files: {
        rows: rows
          .toSorted((left, right) => compare(left.path, right.path))
          .map((row) => ({ ...row, ...shown(row) })),
        leftOut,
      },
      lines: { ...lines },
    }),
    changedPaths: () => ({ paths: [...paths].sort(), cut }),
  };
}

function newRow(change: FileChange): Counted {
  const from = change.from ?? null;
  const outside = isOutside(change.path) || (from !== null && isOutside(from));
  return { path: change.path, from, outside, kinds: [], patches: 0, added: 0, removed: 0 };
}

function shown({ path, from }: FileRow): Pick<FileRow, 'path' | 'from'> {
  if (from === null) return { path: clip(path, CUT.path), from };
  return { path: clip(path, CUT.movedPath), from: clip(from, CUT.movedPath) };
}

function addLines(sum: Pick<Counted, 'added' | 'removed'>, change: FileChange): void {
  const { added_lines: added, removed_lines: removed } = change;
  sum.added = sum.added === null || added === null ? null : sum.added + added;
  sum.removed = sum.removed === null || removed === null ? null : sum.removed + removed;
}
