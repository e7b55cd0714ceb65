// Lists what is still open when a recording ends: calls that never came back, programs whose inner actions are unknown,
// and a turn without an end.
import type { IncompleteCall } from '../../contract/v1/manifest.js';
import { timeText } from '../values/time.js';
import { type Action, claimsOf, isOpaque, isPartlyRecorded, type Position, turnOf } from './action.js';
import type { IsBefore } from './records.js';
import type { Session } from './session.js';

/** Returns the calls that never came back, and counts those that began before the time asked for. */
export function incompleteOf(
  { actions }: Session,
  isBefore: IsBefore,
): { incomplete: IncompleteCall[]; begunBefore: number } {
  const incomplete: IncompleteCall[] = [];
  let begunBefore = 0;
  for (const action of actions.all()) {
    const { calledAt } = action;
    if (calledAt === null || !isPending(action)) continue;
    if (isBefore(calledAt)) begunBefore += 1;
    else incomplete.push(incompleteCall(action, calledAt));
  }
  return { incomplete, begunBefore };
}

/**
 * A running command has a record and an unanswered poll is no loss, so neither is listed. A running program is listed,
 * because it has no record.
 */
const isPending = ({ state, role }: Action): boolean =>
  state === 'called' ? role !== 'poll' && role !== 'injected' : state === 'running' && role === 'program';

function incompleteCall(action: Action, { rollout, line }: Position): IncompleteCall {
  const { type, tool_name = null, command = null, started_at = null } = claimsOf(action);
  return {
    call_id: action.callId || null,
    tool_name,
    // If the command is a patch, only the tool is named, because the patch holds the content of files.
    command: type === 'file_change' ? null : command,
    turn_id: turnOf(action)?.id ?? null,
    started_at: timeText(started_at),
    rollout,
    line,
  };
}

export const opaqueProgramsOf = (session: Session, isBefore: IsBefore): number =>
  countOf(session, isBefore, isOpaque);

export const partlyRecordedProgramsOf = (session: Session, isBefore: IsBefore): number =>
  countOf(session, isBefore, isPartlyRecorded);

export const injectedOf = (session: Session, isBefore: IsBefore): number =>
  countOf(session, isBefore, ({ role }) => role === 'injected');

const countOf = ({ actions }: Session, isBefore: IsBefore, isCounted: (action: Action) => boolean): number =>
  actions.all().filter((action) => isCounted(action) && !isBefore(action.calledAt ?? action.at)).length;

/** Whether the last turn that was marked as begun has no end. Always false for a recording that marks no turns. */
export function hasOpenTurn({ actions }: Session): boolean {
  const turn = actions.entries.findLast(({ type }) => type === 'turn_started')?.turn ?? null;
  return turn !== null && !turn.aborted && !turn.completed;
}
