// Follows the turns of a session and notes which were rolled back.
import type { ActionRecord } from '../contract/v1/records.js';

export interface Turn {
  readonly index: number | null;
  id: string | null;
  isRolledBack: boolean;
}

export interface LiveTurns {
  readonly enter: (record: ActionRecord) => void;
  /** The turn of the last record that was entered. */
  readonly current: () => Turn;
}

export function createLiveTurns(): LiveTurns {
  let session = '';
  let current: Turn = { index: null, id: null, isRolledBack: false };
  let live: Turn[] = [];

  function turnOf({ turn_index: index, turn_id: id }: ActionRecord): Turn {
    const known = live.findLast((turn) => turn.index === index);
    if (known !== undefined) {
      known.id ??= id;
      return known;
    }
    const turn = { index, id, isRolledBack: false };
    if (index !== null) live.push(turn);
    return turn;
  }

  /** Marks the turns with these ids. Without ids, the last `count` turns that are not rolled back yet. */
  function rollBack(ids: readonly string[], count: number): void {
    const named = live.filter(({ id }) => id !== null && ids.includes(id));
    const undone = ids.length > 0 ? named : live.slice(-count);
    for (const turn of undone) turn.isRolledBack = true;
    live = live.filter(({ isRolledBack }) => !isRolledBack);
  }

  return {
    enter(record) {
      if (record.session_id !== session) live = [];
      session = record.session_id;
      if (record.action_type === 'turns_rolled_back') rollBack(record.turn_ids, record.count);
      else current = turnOf(record);
    },
    current: () => current,
  };
}
