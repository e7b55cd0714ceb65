// Which action a record tells of, by the id of its call. Some providers use an id again, in another turn or in the same.
import type { Action } from './actions.js';
import type { Claims, Source } from './evidence.js';
import type { Turn } from './turns.js';

export interface KnownCalls {
  add(callId: string, action: Action): void;
  /**
   * The action that a source tells of, or null when nothing is known of it.
   *
   * @param claims What it tells, where that is known already.
   */
  find(callId: string | null, turn: Turn | null, source: Source, claims?: Claims): Action | null;
}

/** Of one id in one turn: as many calls may run at once. */
const MOST = 16;

export function createKnownCalls(): KnownCalls {
  const latest = new Map<string, Action>();
  const inTurn = new Map<Turn | null, Map<string, Action[]>>();
  return {
    add(callId, action) {
      latest.set(callId, action);
      const ofTurn = inTurn.get(action.turn) ?? new Map<string, Action[]>();
      inTurn.set(action.turn, ofTurn);
      ofTurn.set(callId, [...(ofTurn.get(callId) ?? []).slice(1 - MOST), action]);
    },
    // The turn decides before the id alone does.
    find(callId, turn, source, claims) {
      if (callId === null) return null;
      const free = (action: Action | undefined) =>
        action?.evidence[source] === undefined ? action : undefined;
      const same = inTurn.get(turn)?.get(callId) ?? [];
      if (source === 'call') return free(same.at(-1)) ?? null;
      if (same.length < 2) return same[0] ?? free(latest.get(callId)) ?? null;
      const waiting = same.filter((action) => awaits(action, source));
      const isCalled = ({ evidence }: Action) =>
        claims?.command !== undefined && evidence.call?.command === claims.command;
      const untold = same.filter(({ evidence }) => evidence[source] === undefined);
      return waiting.find(isCalled) ?? waiting[0] ?? untold.find(isCalled) ?? same.at(-1) ?? null;
    },
  };
}

/** Whether a source may still tell of it. */
function awaits({ evidence, running, role, at }: Action, source: Source): boolean {
  if (evidence[source] !== undefined) return false;
  // An output is the last that is told of a call, or the first of a process that goes on.
  const isAnswered = evidence.output !== undefined || running !== null || (role === 'poll' && at !== null);
  return source === 'output' ? !isAnswered : evidence.output === undefined;
}
