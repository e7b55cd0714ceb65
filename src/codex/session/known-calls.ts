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

/** Several calls with one id. */
interface SameId {
  latest: Action;
  readonly byTurn: Map<Turn | null, readonly Action[]>;
}

export function createKnownCalls(): KnownCalls {
  /** Nearly every id is used once. Maps and lists for all of them would be a tenth of what a session keeps. */
  const byId = new Map<string, Action | SameId>();
  return {
    add(callId, action) {
      const known = byId.get(callId);
      if (known === undefined) byId.set(callId, action);
      else if (isOne(known)) byId.set(callId, sameId(known, action));
      else addTo(known, action);
    },
    // Prefers a call of the same turn to one that only has the same id.
    find(callId, turn, source, claims) {
      const known = callId === null ? undefined : byId.get(callId);
      if (known === undefined) return null;
      const ofTurn = callsOfTurn(known, turn);
      if (source === 'call') return ifFree(ofTurn.at(-1), source);
      if (ofTurn.length < 2) return ofTurn[0] ?? ifFree(isOne(known) ? known : known.latest, source);
      return likeliest(ofTurn, source, claims);
    },
  };
}

const isOne = (known: Action | SameId): known is Action => 'type' in known;

function sameId(first: Action, second: Action): SameId {
  const calls = { latest: first, byTurn: new Map([[first.turn, [first]]]) };
  addTo(calls, second);
  return calls;
}

function addTo(calls: SameId, action: Action): void {
  const others = calls.byTurn.get(action.turn) ?? [];
  calls.byTurn.set(action.turn, [...others.slice(1 - MAX_PER_ID), action]);
  calls.latest = action;
}

function callsOfTurn(known: Action | SameId, turn: Turn | null): readonly Action[] {
  if (isOne(known)) return known.turn === turn ? [known] : [];
  return known.byTurn.get(turn) ?? [];
}

/** Returns an action if no line of this source about it has come. */
const ifFree = (action: Action | undefined, source: Source): Action | null =>
  action !== undefined && action[source] === undefined ? action : null;

/** Returns the action that a line probably belongs to, of several calls in one turn with the same id. */
function likeliest(calls: readonly Action[], source: Source, claims?: Claims): Action | null {
  const waiting = calls.filter((action) => awaits(action, source));
  const free = calls.filter((action) => action[source] === undefined);
  const hasSameCommand = ({ call }: Action) =>
    claims?.command !== undefined && call?.command === claims.command;
  const hasSameType = ({ call }: Action) => call?.type === claims?.type;
  return (
    waiting.find(hasSameCommand) ??
    waiting.find(hasSameType) ??
    waiting[0] ??
    free.find(hasSameCommand) ??
    calls.at(-1) ??
    null
  );
}

/** Whether a line of this source can still come. No other line about a call follows its output. */
function awaits(action: Action, source: Source): boolean {
  if (action[source] !== undefined) return false;
  return source === 'output' ? !action.answered : action.output === undefined;
}
