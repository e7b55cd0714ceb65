// From what was remembered of a session to its records, in the contract's words and order.
import type { IncompleteCall } from '../../contract/v1/manifest.js';
import type { ActionRecord, ActionStatus, ActionType, FileChange } from '../../contract/v1/records.js';
import { SCHEMA_VERSION } from '../../contract/v1/version.js';
import {
  type Action,
  type Entry,
  factsOf,
  isOpaque,
  isRecord,
  type Marker,
  type Position,
} from './actions.js';
import type { Claims } from './evidence.js';
import type { Session } from './session.js';

export interface Placed {
  /** Index of the rollout on whose line the record stands. */
  readonly rollout: number;
  readonly record: ActionRecord;
}

/** Whether what stands there is from before the time asked for. */
export type IsBefore = (at: Position) => boolean;

/**
 * The session's records in order of completion; what was still running at the end comes last. A record has the same
 * sequence whether or not earlier ones are left out, so that it names one action in every export of the session.
 */
export function* recordsOf(session: Session, isBefore: IsBefore): Generator<Placed> {
  let sequence = 0;
  for (const entry of completedEntries(session)) {
    const at = placeOf(entry);
    if (!isBefore(at)) yield { rollout: at.rollout, record: recordOf(entry, at, session.id, sequence) };
    sequence += 1;
  }
  for (const action of stillRunning(session)) {
    const at = placeOf(action);
    if (isBefore(at)) continue;
    yield { rollout: at.rollout, record: recordOf(action, at, session.id, sequence) };
    sequence += 1;
  }
}

/** Records that would have been there, had they not been before the time asked for. */
export function leftOutOf(session: Session, isBefore: IsBefore): number {
  let leftOut = 0;
  for (const entry of completedEntries(session)) if (isBefore(placeOf(entry))) leftOut += 1;
  return leftOut + stillRunning(session).filter((action) => isBefore(placeOf(action))).length;
}

function* completedEntries(session: Session): Generator<Entry> {
  for (const entry of session.actions.entries) if (entry.type !== 'action' || isRecord(entry)) yield entry;
}

const stillRunning = ({ actions }: Session): Action[] =>
  [...actions.all()].filter((action) => action.at === null && action.running !== null && isRecord(action));

const placeOf = (entry: Entry): Position => {
  const at = entry.type === 'action' ? (entry.at ?? entry.running) : entry.at;
  // Every entry has one of them, which its type does not say.
  return at ?? { rollout: 0, line: 1, timestamp: null, ordinal: null };
};

const recordOf = (entry: Entry, at: Position, session_id: string, sequence: number): ActionRecord =>
  entry.type === 'action'
    ? actionRecord(entry, at, session_id, sequence)
    : markerRecord(entry, at, session_id, sequence);

function markerRecord(marker: Marker, at: Position, session_id: string, sequence: number): ActionRecord {
  const front = <Type extends Marker['type']>(action_type: Type, status: ActionStatus) =>
    frontOf(marker, at, session_id, sequence, at.timestamp, { action_type, status });
  switch (marker.type) {
    case 'session_started':
      return { ...front(marker.type, 'completed'), session: marker.session };
    case 'turn_completed':
      return front(marker.type, marker.failed ? 'failed' : 'completed');
    case 'turn_interrupted':
      return { ...front(marker.type, 'interrupted'), reason: marker.reason };
    case 'turns_rolled_back': {
      const turn_ids = marker.turns.flatMap(({ id }) => id ?? []);
      return { ...front(marker.type, 'completed'), turn_ids, count: marker.count };
    }
    default:
      return front(marker.type, 'completed');
  }
}

function actionRecord(action: Action, at: Position, session_id: string, sequence: number): ActionRecord {
  const claims = factsOf(action);
  const { type = 'tool_call', tool_name = null } = claims;
  const status = action.at === null ? 'running' : (claims.status ?? 'unknown');
  const front = <Type extends typeof type>(
    action_type: Type,
    what: { command?: string | null; changed_paths?: string[] },
  ) =>
    frontOf(action, at, session_id, sequence, action.at?.timestamp ?? null, {
      action_type,
      status,
      tool_name,
      ...what,
    });
  const performed = {
    call_id: action.callId || null,
    started_at: claims.started_at ?? null,
    duration_ms: claims.duration_ms ?? null,
    redacted: false,
  };
  const { command = null, server = null } = claims;
  if (type === 'command_execution') return { ...front(type, { command }), ...ranAs(claims), ...performed };
  if (type === 'tool_call') return { ...front(type, { command }), server, ...performed };
  const changes = [...(claims.changes ?? [])];
  return { ...front(type, { changed_paths: pathsOf(changes) }), changes, ...performed };
}

/** What differs from one type of record to the next in what all of them have. */
interface Front<Type extends ActionType> {
  readonly action_type: Type;
  readonly status: ActionStatus;
  readonly tool_name?: string | null;
  readonly command?: string | null;
  readonly changed_paths?: string[];
}

/** The keys of a record stand in the contract's order from the first, so that none has to be sorted to be written. */
const frontOf = <Type extends ActionType>(
  { turn }: Entry,
  { line }: Position,
  session_id: string,
  sequence: number,
  timestamp: string | null,
  { action_type, status, tool_name = null, command = null, changed_paths = [] }: Front<Type>,
) => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turn?.id ?? null,
  turn_index: turn?.index ?? null,
  timestamp,
  action_type,
  tool_name,
  command,
  changed_paths,
  line,
  status,
});

const ranAs = (claims: Claims) => ({
  argv: claims.argv ? [...claims.argv] : null,
  cwd: claims.cwd ?? null,
  exit_code: claims.exit_code ?? null,
  initiator: claims.initiator ?? 'agent',
});

/** Calls that never came back; those that began before the time asked for are counted. */
export function incompleteOf(
  { actions }: Session,
  isBefore: IsBefore,
): { incomplete: IncompleteCall[]; begunBefore: number } {
  let begunBefore = 0;
  const incomplete = [...actions.all()].flatMap((action) => {
    const { opened, at, running, role, callId, turn } = action;
    const pending = role === 'program' || (role !== 'poll' && running === null);
    if (opened === null || at !== null || !pending) return [];
    if (isBefore(opened)) {
      begunBefore += 1;
      return [];
    }
    const { type, tool_name = null, command = null, started_at = null } = factsOf(action);
    return [
      {
        call_id: callId,
        tool_name,
        // Of a patch in a command only its name: the rest is what it would write.
        command: type === 'file_change' ? null : command,
        turn_id: turn?.id ?? null,
        started_at,
        rollout: opened.rollout,
        line: opened.line,
      },
    ];
  });
  return { incomplete, begunBefore };
}

export const opaqueProgramsOf = ({ actions }: Session, isBefore: IsBefore): number =>
  [...actions.all()].filter((action) => isOpaque(action) && !isBefore(action.opened ?? placeOf(action)))
    .length;

/** Every path that changes touched, both ends of a move, each once. */
export const pathsOf = (changes: readonly FileChange[]): string[] => [
  ...new Set(
    changes.flatMap((change) => (change.from === undefined ? [change.path] : [change.from, change.path])),
  ),
];
