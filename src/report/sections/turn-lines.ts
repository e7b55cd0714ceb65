// The rows of a session with a line where each turn begins, which says whether the turn failed, was interrupted or was
// rolled back.
import type { ActionRow, SessionRow, TurnRow } from '../summary-data.js';

/** A row of the table: an action, or words about a turn. */
export type Line = ActionRow | { readonly turn: string };

/** The rows and lines of a session. A single turn without a note gets no line. */
export function withTurns({ actions, turns, notableTurns }: SessionRow): Line[] {
  if (turns.all <= 1 && notableTurns.length === 0) return [...actions.rows];
  const notes = new Map(notableTurns.map((turn) => [turn.index, turn]));
  const shown = new Set<number>();
  const lines: Line[] = [];
  const begin = (index: number) => {
    lines.push({ turn: words(index, notes.get(index), shown.has(index)) });
    shown.add(index);
  };
  const beginSilentTurns = (before: number) => {
    for (const { index } of notableTurns) if (index < before && !shown.has(index)) begin(index);
  };
  let current: number | null = null;
  for (const row of actions.rows) {
    if (row.turn !== null && row.turn !== current) {
      beginSilentTurns(row.turn);
      begin(row.turn);
      current = row.turn;
    }
    lines.push(row);
  }
  // If rows were left out, they may belong to the turns that follow.
  if (actions.leftOut === 0) beginSilentTurns(Number.POSITIVE_INFINITY);
  return lines;
}

function words(index: number, note: TurnRow | undefined, again: boolean): string {
  const parts = again
    ? ['ended late']
    : [note?.ending, note?.rolledBack && 'rolled back, though what it did stays done'];
  return `*${[`turn ${index + 1}`, ...parts.filter((part) => typeof part === 'string')].join(' · ')}*`;
}
