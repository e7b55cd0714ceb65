// Collects the files that completed changes touched: a row for each path for the summary, and the bare paths for the
// outputs.
import { isOutside } from '../contract/v1/paths.js';
import type { ActionRecord, FileChange } from '../contract/v1/records.js';
import { compare } from '../shared/order.js';
import { clip } from '../shared/text.js';
import { CHANGED_PATHS_LENGTH, CUT, ROWS } from './limits.js';
import { createLiveTurns, type Turn } from './live-turns.js';
import type { FileRow, SummaryData } from './summary-data.js';

export interface FileTally {
  /** Takes every record, before its change is added, to note its turn and which turns are rolled back. */
  readonly enter: (record: ActionRecord) => void;
  readonly add: (record: Extract<ActionRecord, { action_type: 'file_change' }>) => void;
  readonly files: () => Pick<SummaryData, 'files' | 'fileCount' | 'lines'>;
  readonly changedPaths: () => { readonly paths: readonly string[]; readonly cut: boolean };
}

type Counted = { -readonly [Key in keyof FileRow]: FileRow[Key] } & { readonly turns: Set<Turn> };

export function createFileTally(): FileTally {
  const rows: Counted[] = [];
  const turns = createLiveTurns();
  const rowOf = new Map<string, Counted>();
  let leftOut = 0;
  const lines: { added: number | null; removed: number | null } = { added: 0, removed: 0 };

  const paths = new Set<string>();
  let length = 0;
  let cut = false;

  function addChange(change: FileChange, turn: Turn): void {
    addLines(lines, change);
    const known = rowOf.get(change.path);
    // A second file moved to the same path gets a row of its own, because a row holds one origin.
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
    row.turns.add(turn);
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
    enter: turns.enter,
    add(record) {
      const turn = turns.current();
      for (const change of record.changes) addChange(change, turn);
      record.changed_paths.forEach(addPath);
    },
    files: () => ({
      files: {
        rows: rows
          .toSorted((left, right) => compare(left.path, right.path))
          .map(({ turns, ...row }) => ({ ...row, ...shown(row), rolledBack: rolledBack(turns) })),
        leftOut,
      },
      // Two rows can have one path. A change without a row may be at a path that has one.
      fileCount: leftOut === 0 ? rowOf.size : null,
      lines: { ...lines },
    }),
    changedPaths: () => ({ paths: [...paths].sort(), cut }),
  };
}

function newRow(change: FileChange): Counted {
  const from = change.from ?? null;
  const outside = isOutside(change.path) || (from !== null && isOutside(from));
  const counts = { kinds: [], patches: 0, added: 0, removed: 0 };
  return { path: change.path, from, outside, rolledBack: null, turns: new Set(), ...counts };
}

function rolledBack(turns: ReadonlySet<Turn>): FileRow['rolledBack'] {
  const undone = [...turns].filter(({ isRolledBack }) => isRolledBack).length;
  if (undone === 0) return null;
  return undone === turns.size ? 'all' : 'some';
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
