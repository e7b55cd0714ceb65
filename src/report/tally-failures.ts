// Collects actions that failed, were declined or interrupted. Equal actions of a session share a row, which notes
// whether the same action completed later.
import { actionKey, type Performed } from './action-row.js';
import { timeOfBoth } from './duration.js';
import { ROWS } from './limits.js';
import type { ActionRow, Bounded } from './summary-data.js';

type Counted = { -readonly [Key in keyof ActionRow]: ActionRow[Key] };

export interface FailureTally {
  /** @param makeRow Not called past the limit. */
  readonly add: (record: Performed, makeRow: () => ActionRow) => void;
  /** Notes that an action completed, so that its earlier failures are marked as passed later. */
  readonly complete: (record: Performed) => void;
  readonly list: () => Bounded<ActionRow>;
}

/** Whether the action never completed afterwards. Such rows come first. */
const isLasting = ({ completedLater }: ActionRow): boolean => !completedLater;
const copy = (row: ActionRow): ActionRow => ({ ...row });

export function createFailureTally(): FailureTally {
  const rows: Counted[] = [];
  let leftOut = 0;
  let session = '';
  let rowsOf = new Map<string, Counted[]>();

  function equalRows(record: Performed): Counted[] | null {
    if (record.session_id !== session) rowsOf = new Map();
    session = record.session_id;
    const key = actionKey(record);
    if (key === null) return null;
    const known = rowsOf.get(key) ?? [];
    rowsOf.set(key, known);
    return known;
  }

  return {
    add(record, makeRow) {
      const equal = equalRows(record);
      const row = equal?.find(({ status }) => status === record.status);
      if (row !== undefined) {
        row.times += 1;
        row.lastSequence = record.sequence;
        row.exitCode = record.action_type === 'command_execution' ? record.exit_code : null;
        row.durationMs = timeOfBoth(row.durationMs, record.duration_ms);
        row.completedLater = false;
        return;
      }
      if (rows.length >= ROWS.failures) {
        leftOut += 1;
        return;
      }
      const made: Counted = { ...makeRow() };
      rows.push(made);
      equal?.push(made);
    },
    complete(record) {
      // Skips the key if no action of this session failed.
      if (record.session_id !== session || rowsOf.size === 0) return;
      for (const row of rowsOf.get(actionKey(record) ?? '') ?? []) row.completedLater = true;
    },
    list: () => ({
      rows: [...rows.filter(isLasting), ...rows.filter((row) => !isLasting(row))].map(copy),
      leftOut,
    }),
  };
}
