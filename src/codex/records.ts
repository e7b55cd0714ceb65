// From what was remembered of a session to its records, in the contract's words and order.
import type { IncompleteCall } from '../contract/manifest.js';
import type { ActionRecord } from '../contract/v1.js';
import { SCHEMA_VERSION } from '../contract/version.js';
import {
  type Action,
  type Entry,
  factsOf,
  isOpaque,
  isRecord,
  type Marker,
  type Position,
} from './actions.js';
import type { Facts } from './facts.js';
import { pathsOf } from './patch.js';
import type { Session } from './session.js';

export interface Placed {
  /** Index of the rollout on whose line the record stands. */
  readonly rollout: number;
  readonly record: ActionRecord;
}

/** Whether what stands there is from before the time asked for. */
export type IsBefore = (at: Position) => boolean;

/** The session's records in order of completion; what was still running at the end comes last. */
export function recordsOf(session: Session, isBefore: IsBefore): { placed: Placed[]; outsideScope: number } {
  const placed: Placed[] = [];
  let outsideScope = 0;
  for (const entry of [...session.actions.entries, ...stillRunning(session)]) {
    if (entry.type === 'action' && !isRecord(entry)) continue;
    const at = placeOf(entry);
    if (isBefore(at)) outsideScope += 1;
    else placed.push({ rollout: at.rollout, record: recordOf(entry, at, session.id, placed.length) });
  }
  return { placed, outsideScope };
}

const stillRunning = ({ actions }: Session): Action[] =>
  [...actions.all()].filter((action) => action.at === null && action.running !== null);

const placeOf = (entry: Entry): Position => {
  const at = entry.type === 'action' ? (entry.at ?? entry.running) : entry.at;
  return at ?? { rollout: 0, line: 1, timestamp: null };
};

function recordOf(entry: Entry, at: Position, session_id: string, sequence: number): ActionRecord {
  const head = {
    schema_version: SCHEMA_VERSION,
    session_id,
    sequence,
    turn_id: entry.turn?.id ?? null,
    turn_index: entry.turn?.index ?? null,
    line: at.line,
  } satisfies Head;
  return entry.type === 'action' ? actionRecord(head, entry) : markerRecord(head, entry);
}

type Head = Pick<
  ActionRecord,
  'schema_version' | 'session_id' | 'sequence' | 'turn_id' | 'turn_index' | 'line'
>;

function markerRecord(head: Head, marker: Marker): ActionRecord {
  const record = {
    ...head,
    timestamp: marker.at.timestamp,
    tool_name: null,
    command: null,
    changed_paths: [] as string[],
    status: marker.type === 'turn_completed' && marker.failed ? 'failed' : 'completed',
  } satisfies Partial<ActionRecord>;
  switch (marker.type) {
    case 'session_started':
      return { ...record, action_type: marker.type, session: marker.session };
    case 'turn_interrupted':
      return { ...record, action_type: marker.type, status: 'interrupted', reason: marker.reason };
    case 'turns_rolled_back': {
      const turn_ids = marker.turns.flatMap((turn) => turn.id ?? []);
      return { ...record, action_type: marker.type, turn_ids, count: marker.count };
    }
    default:
      return { ...record, action_type: marker.type };
  }
}

function actionRecord(head: Head, action: Action): ActionRecord {
  const facts = factsOf(action);
  const status = action.at === null ? 'running' : (facts.status ?? 'unknown');
  const performed = {
    call_id: action.callId || null,
    started_at: facts.started_at ?? null,
    duration_ms: facts.duration_ms ?? null,
    redacted: false,
  };
  const record = {
    ...head,
    timestamp: action.at?.timestamp ?? null,
    tool_name: facts.tool_name ?? null,
    command: null,
    changed_paths: [] as string[],
    status,
  } satisfies Partial<ActionRecord>;
  if (facts.type === 'command_execution') return { ...record, ...commandOf(facts), ...performed };
  if (facts.type === 'file_change') {
    const changes = [...(facts.changes ?? [])];
    return { ...record, action_type: facts.type, changed_paths: pathsOf(changes), changes, ...performed };
  }
  const { command = null, server = null } = facts;
  return { ...record, action_type: 'tool_call', command, server, ...performed };
}

const commandOf = (facts: Facts) =>
  ({
    action_type: 'command_execution',
    command: facts.command ?? null,
    argv: facts.argv ? [...facts.argv] : null,
    cwd: facts.cwd ?? null,
    exit_code: facts.exit_code ?? null,
    initiator: facts.initiator ?? 'agent',
  }) as const;

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
