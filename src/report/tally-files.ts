// Which files the completed changes touched: one row a path for the summary, the paths alone for the outputs.
import type { ActionRecord, FileChange } from '../contract/v1.js';
import type { Bounded, FileRow } from './facts.js';
import { CHANGED_PATHS_LENGTH, CUT, ROWS } from './limits.js';
import { clip } from './markdown.js';
import { compare } from './order.js';

export interface FileTally {
  readonly add: (record: Extract<ActionRecord, { action_type: 'file_change' }>) => void;
  readonly files: () => Bounded<FileRow>;
  readonly changedPaths: () => { readonly paths: readonly string[]; readonly cut: boolean };
}

type Counted = { -readonly [Key in keyof FileRow]: FileRow[Key] };

export function createFileTally(): FileTally {
  const rows: Counted[] = [];
  const rowOf = new Map<string, Counted>();
  let leftOut = 0;

  const paths = new Set<string>();
  let length = 0;
  let cut = false;

  function addChange(change: FileChange): void {
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
    row.added = sum(row.added, change.added_lines);
    row.removed = sum(row.removed, change.removed_lines);
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
      rows: rows
        .toSorted((left, right) => compare(left.path, right.path))
        .map((row) => ({ ...row, ...shown(row) })),
      leftOut,
    }),
    changedPaths: () => ({ paths: [...paths].sort(), cut }),
  };
}

function newRow(change: FileChange): Counted {
  const from = change.from ?? null;
  const outside = isAbsolute(change.path) || (from !== null && isAbsolute(from));
  return { path: change.path, from, outside, kinds: [], added: 0, removed: 0 };
}

function shown({ path, from }: FileRow): Pick<FileRow, 'path' | 'from'> {
  if (from === null) return { path: clip(path, CUT.path), from };
  return { path: clip(path, CUT.movedPath), from: clip(from, CUT.movedPath) };
}

function sum(counted: number | null, more: number | null): number | null {
  return counted === null || more === null ? null : counted + more;
}

/** A path outside the workspace is recorded absolute: from a root, a drive or a network share. */
function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:[/\\])/.test(path);
}
