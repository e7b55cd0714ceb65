// Counts the turns of one session: how many, how long they took, and which failed, were interrupted or were rolled
// back.
import type { ActionRecord } from '../contract/v1/records.js';
import { ROWS } from './limits.js';
import type { SessionRow, TurnRow } from './summary-data.js';

export type TurnSummary = Pick<SessionRow, 'turns' | 'notableTurns' | 'durationMs'>;

export interface TurnTally {
  readonly add: (record: ActionRecord) => void;
  readonly summary: () => TurnSummary;
}

/** The most turns that are found again by their id when a later record rolls them back. */
const MAX_IDS = 10_000;

export function createTurnTally(): TurnTally {
  const indexOf = new Map<string, number>();
  const notable = new Map<number, TurnRow>();
  const counts = { failed: 0, interrupted: 0, rolledBack: 0 };
  let firstSequence: number | null = null;
  let first: number | null = null;
  let last: number | null = null;
  let areMarked = false;
  let openedAt: number | null = null;
  let lastAt: number | null = null;
  let took: number | null = null;

  function note(index: number | null | undefined, what: Partial<TurnRow>): void {
    if (index === null || index === undefined) return;
    const known = notable.get(index);
    if (known === undefined && notable.size >= ROWS.notableTurns) return;
    notable.set(index, { index, ending: null, rolledBack: false, ...known, ...what });
  }

  function close(at: number | null): void {
    if (openedAt !== null) took = (took ?? 0) + Math.max(0, (at ?? lastAt ?? openedAt) - openedAt);
    openedAt = null;
    lastAt = null;
  }

  function see({ turn_index: index, turn_id: id, sequence }: ActionRecord): void {
    firstSequence ??= sequence;
    if (index === null) return;
    if (id !== null && indexOf.size < MAX_IDS) indexOf.set(id, index);
    // Turns without a record count too, because they have a number. An export of a part of the session begins with a
    // later turn.
    first ??= firstSequence === 0 ? 0 : index;
    last = Math.max(last ?? 0, index);
  }

  return {
    add(record) {
      const at = record.timestamp === null ? null : Date.parse(record.timestamp);
      see(record);
      switch (record.action_type) {
        case 'turn_started':
          areMarked = true;
          close(null);
          openedAt = at;
          break;
        case 'turn_completed':
          areMarked = true;
          close(at);
          if (record.status !== 'failed') break;
          counts.failed += 1;
          note(record.turn_index, { ending: 'failed' });
          break;
        case 'turn_interrupted':
          close(at);
          counts.interrupted += 1;
          note(record.turn_index, { ending: 'interrupted' });
          break;
        case 'turns_rolled_back':
          counts.rolledBack += record.count;
          for (const id of record.turn_ids) note(indexOf.get(id), { rolledBack: true });
          break;
        default:
          lastAt = at ?? lastAt;
      }
    },
    summary() {
      const open = openedAt === null || lastAt === null ? 0 : Math.max(0, lastAt - openedAt);
      return {
        turns: { all: first === null || last === null ? 0 : last - first + 1, areMarked, ...counts },
        notableTurns: [...notable.values()].toSorted((one, two) => one.index - two.index),
        durationMs: openedAt === null ? took : (took ?? 0) + open,
      };
    },
  };
}
