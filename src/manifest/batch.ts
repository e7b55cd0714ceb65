// A session's records in pieces: so many at once that no pass over them is wasted, and so few that a session of
// hundreds of thousands does not fill the memory with them.
import type { PlacedRecord } from '../codex/session/records.js';
import type { ActionRecord } from '../contract/v1/records.js';

/** What was told of the records that went by. */
export interface Recorded {
  /** How many of each type. */
  readonly actions: Map<string, number>;
  /** Of each rollout that has a record: the sequence of its first. */
  readonly firstSequences: Map<number, number>;
}

export const nothingRecorded = (): Recorded => ({ actions: new Map(), firstSequences: new Map() });

const PIECE = 200;

export function* inPieces(placed: Iterable<PlacedRecord>, recorded: Recorded): Generator<ActionRecord[]> {
  const { actions, firstSequences } = recorded;
  let piece: ActionRecord[] = [];
  for (const { rollout, record } of placed) {
    actions.set(record.action_type, (actions.get(record.action_type) ?? 0) + 1);
    if (!firstSequences.has(rollout)) firstSequences.set(rollout, record.sequence);
    piece.push(record);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}
