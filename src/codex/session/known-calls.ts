// Finds the action that a line belongs to, by the id of its call. Some providers use an id again, in another turn or in
// the same one.
import type { Action } from './action.js';
import type { Claims, Source } from './evidence.js';
import type { Turn } from './turns.js';

export interface KnownCalls {
  add(callId: string, action: Action): void;
  /**
   * Returns the action that a line belongs to, or null if there is none.
   *
   * @param claims What the line says, if that is known already.
   */
  find(callId: string | null, turn: Turn | null, source: Source, claims?: Claims): Action | null;
}

/** How many calls with one id are remembered for one turn. This is also how many of them may run at once. */
const MAX_PER_ID = 16;

export function createKnownCalls(): KnownCalls {
  const latest = new Map<string, Action>();
  const byTurn = new Map<Turn | null, Map<string, Action | readonly Action[]>>();
  return {
    add(callId, action) {
      latest.set(callId, action);
      const byId = byTurn.get(action.turn) ?? new Map<string, Action | readonly Action[]>();
      byTurn.set(action.turn, byId);
      const others = listOf(byId.get(callId));
      // Nearly every id is used once: a list for each would be a tenth of what a session keeps.
      byId.set(callId, others.length === 0 ? action : [...others.slice(1 - MAX_PER_ID), action]);
    },
    // Prefers a call of the same turn to one that only has the same id.
    find(callId, turn, source, claims) {
      if (callId === null) return null;
      const ifFree = (action: Action | undefined) =>
        action?.evidence[source] === undefined ? action : undefined;
      const ofTurn = listOf(byTurn.get(turn)?.get(callId));
      if (source === 'call') return ifFree(ofTurn.at(-1)) ?? null;
      if (ofTurn.length < 2) return ofTurn[0] ?? ifFree(latest.get(callId)) ?? null;
      const waiting = ofTurn.filter((action) => awaits(action, source));
      const hasSameCommand = ({ evidence }: Action) =>
        claims?.command !== undefined && evidence.call?.command === claims.command;
      const free = ofTurn.filter(({ evidence }) => evidence[source] === undefined);
      const hasSameType = ({ evidence }: Action) => evidence.call?.type === claims?.type;
      return (
        waiting.find(hasSameCommand) ??
        waiting.find(hasSameType) ??
        waiting[0] ??
        free.find(hasSameCommand) ??
        ofTurn.at(-1) ??
        null
      );
    },
  };
}

const NONE: readonly Action[] = [];

function listOf(known: Action | readonly Action[] | undefined): readonly Action[] {
  if (known === undefined) return NONE;
  return 'type' in known ? [known] : known;
}

/** Whether a line of this source can still come. No other line about a call follows its output. */
function awaits({ evidence, answered }: Action, source: Source): boolean {
  if (evidence[source] !== undefined) return false;
  return source === 'output' ? !answered : evidence.output === undefined;
}
