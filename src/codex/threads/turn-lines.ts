// Says which turn a line starts and whether a turn ends with it.
import type { Line } from '../decode/line.js';
import { isFields, type RolloutRecord } from '../json/envelope.js';
import { idOf } from '../kinds/fields.js';
import { taskComplete, taskStarted, turnAborted } from '../kinds/turn.js';

/** The id of the turn that a line starts; null for any other line. */
export const startedTurnOf = (line: Line): string | null => turnIdIn(recordIf(line, [taskStarted.name]));

/** The turn id in a record that starts a turn; null for any other record. */
export const turnIdIn = (record: RolloutRecord | null): string | null =>
  record?.kind === taskStarted.name && isFields(record.payload) ? idOf(record.payload.turn_id) : null;

/** Whether a turn ends with this line. The lines after it may be the fork's own. */
export const endsTurn = (line: Line): boolean =>
  recordIf(line, [taskComplete.name, turnAborted.name]) !== null;

/** Whether a line starts a turn that is younger than the session. Such a turn cannot be a parent's. */
export function startsOwnTurn(line: Line, sessionId: string): boolean {
  const turn = startedTurnOf(line);
  return turn !== null && isYounger(turn, sessionId);
}

/** Compares two UUIDs of version 7, which begin with the time of their creation. */
const isYounger = (id: string, other: string) =>
  [id, other].every((each) => /^[\da-f]{8}-[\da-f]{4}-7/.test(each)) && id > other;

/** The line's record if it is of one of these kinds. Most lines are decided by their first bytes. */
function recordIf(line: Line, kinds: readonly string[]): RolloutRecord | null {
  if (line.kind !== null && !kinds.includes(line.kind.name)) return null;
  const { record } = line.parse();
  return record !== null && kinds.includes(record.kind) ? record : null;
}
