// Makes the records of a session in the contract's words and order. Each literal lists its keys in the contract's
// order, so that no record has to be sorted before it is written.
import { pathsOf } from '../../contract/v1/paths.js';
import type { ActionRecord, ActionStatus } from '../../contract/v1/records.js';
import { SCHEMA_VERSION } from '../../contract/v1/version.js';
import { timeText } from '../values/time.js';
import {
  type Action,
  claimsOf,
  type Entry,
  hasRecord,
  isOpaque,
  isPartlyRecorded,
  type Marker,
  type Position,
  turnOf,
} from './action.js';
import type { Claims } from './evidence.js';
import type { Session } from './session.js';
import { NO_RULES } from './turns.js';

export interface PlacedRecord {
  /** Index of the rollout that the record's line is in. */
  readonly rollout: number;
  readonly record: ActionRecord;
}

/** Whether a position is from before the time asked for. */
export type IsBefore = (at: Position) => boolean;

/**
 * Yields the records of a session in order of completion. Actions that still ran at the end come last. A record has the
 * same sequence number whether or not earlier ones are left out, so it names the same action in every export of the
 * session.
 */
export function* recordsOf(session: Session, isBefore: IsBefore): Generator<PlacedRecord> {
  let sequence = 0;
  for (const entry of completedEntries(session)) {
    if (!isBefore(entry.at)) yield placedRecord(entry, session.id, sequence);
    sequence += 1;
  }
  for (const action of stillRunning(session)) {
    if (isBefore(action.at)) continue;
    yield placedRecord(action, session.id, sequence);
    sequence += 1;
  }
}

/** Counts the records that are left out because they are from before the time asked for. */
export function leftOutOf(session: Session, isBefore: IsBefore): number {
  let leftOut = 0;
  for (const { at } of completedEntries(session)) if (isBefore(at)) leftOut += 1;
  return leftOut + stillRunning(session).filter(({ at }) => isBefore(at)).length;
}

function* completedEntries({ actions }: Session): Generator<Entry> {
  for (const entry of actions.entries) if (entry.type !== 'action' || hasRecord(entry)) yield entry;
}

const stillRunning = ({ actions }: Session): Action[] =>
  actions.all().filter((action) => action.state === 'running' && hasRecord(action));

function placedRecord(entry: Entry, session_id: string, sequence: number): PlacedRecord {
  const place = { session_id, sequence };
  const record = entry.type === 'action' ? actionRecord(entry, place) : markerRecord(entry, place);
  return { rollout: entry.at.rollout, record };
}

/** The two keys of a record that depend on the session and not on the entry. */
interface Place {
  readonly session_id: string;
  readonly sequence: number;
}

function markerRecord(marker: Marker, place: Place): ActionRecord {
  switch (marker.type) {
    case 'session_started':
      return { ...markerHead(marker, marker.type, 'completed', place), session: marker.session };
    case 'turn_completed':
      return markerHead(marker, marker.type, marker.failed ? 'failed' : 'completed', place);
    case 'turn_interrupted':
      return { ...markerHead(marker, marker.type, 'interrupted', place), reason: marker.reason };
    case 'turns_rolled_back': {
      const turn_ids = marker.turns.flatMap(({ id }) => id ?? []);
      return { ...markerHead(marker, marker.type, 'completed', place), turn_ids, count: marker.count };
    }
    case 'turn_started': {
      const turn = { ...(marker.turn?.rules ?? NO_RULES), trigger: marker.trigger };
      return { ...markerHead(marker, marker.type, 'completed', place), turn };
    }
    default:
      return markerHead(marker, marker.type, 'completed', place);
  }
}

const markerHead = <Type extends Marker['type']>(
  { turn, at }: Marker,
  action_type: Type,
  status: ActionStatus,
  { session_id, sequence }: Place,
) => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turn?.id ?? null,
  turn_index: turn?.index ?? null,
  timestamp: timeText(at.timestamp),
  action_type,
  tool_name: null,
  command: null,
  changed_paths: [],
  line: at.line,
  status,
});

function actionRecord(action: Action, place: Place): ActionRecord {
  const claims = claimsOf(action);
  if (claims.type === 'command_execution') return commandRecord(action, claims, place);
  if (claims.type === 'file_change') return fileChangeRecord(action, claims, place);
  return toolCallRecord(action, claims, place);
}

/** This and the next two functions write all keys in one literal, because joining parts is slower. */
const commandRecord = (action: Action, claims: Claims, { session_id, sequence }: Place): ActionRecord => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turnOf(action)?.id ?? null,
  turn_index: turnOf(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: 'command_execution',
  tool_name: claims.tool_name ?? null,
  command: claims.command ?? null,
  changed_paths: [],
  line: action.at.line,
  status: statusOf(action, claims),
  argv: claims.argv ? [...claims.argv] : null,
  cwd: claims.cwd ?? null,
  exit_code: claims.exit_code ?? null,
  initiator: claims.initiator ?? 'agent',
  sandbox_permissions: claims.sandbox_permissions ?? null,
  call_id: action.callId || null,
  started_at: timeText(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false,
});

const fileChangeRecord = (action: Action, claims: Claims, { session_id, sequence }: Place): ActionRecord => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turnOf(action)?.id ?? null,
  turn_index: turnOf(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: 'file_change',
  tool_name: claims.tool_name ?? null,
  command: null,
  changed_paths: pathsOf(claims.changes ?? []),
  line: action.at.line,
  status: statusOf(action, claims),
  changes: [...(claims.changes ?? [])],
  call_id: action.callId || null,
  started_at: timeText(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false,
});

const toolCallRecord = (action: Action, claims: Claims, { session_id, sequence }: Place): ActionRecord => ({
  schema_version: SCHEMA_VERSION,
  session_id,
  sequence,
  turn_id: turnOf(action)?.id ?? null,
  turn_index: turnOf(action)?.index ?? null,
  timestamp: completedAt(action),
  action_type: 'tool_call',
  tool_name: claims.tool_name ?? null,
  command: claims.command ?? null,
  changed_paths: [],
  line: action.at.line,
  status: statusOf(action, claims),
  server: claims.server ?? null,
  inner_actions: isOpaque(action) ? 'none' : isPartlyRecorded(action) ? 'partly' : null,
  call_id: action.callId || null,
  started_at: timeText(claims.started_at ?? null),
  duration_ms: claims.duration_ms ?? null,
  redacted: false,
});

const completedAt = ({ state, at }: Action): string | null =>
  state === 'ended' ? timeText(at.timestamp) : null;

const statusOf = ({ state }: Action, { status = 'unknown' }: Claims): ActionStatus =>
  state === 'ended' ? status : 'running';
