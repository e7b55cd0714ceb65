// Defines what a session keeps of each action and each marker, and the states of an action.
import type { SessionInfo } from '../../contract/v1/records.js';
import { type Claims, type Evidence, mergeEvidence } from './evidence.js';
import { type Origin, UNKNOWN_ORIGIN } from './origin.js';
import type { LineTurn, Overlap, Turn } from './turns.js';

/** The line that a record is placed at. */
export interface Position {
  /** Index of the rollout in its session. */
  readonly rollout: number;
  readonly line: number;
  /** Milliseconds since 1970. */
  readonly timestamp: number | null;
  /** Null in recordings that do not number their lines. */
  readonly ordinal: number | null;
}

/** A line that is a record by itself. */
export type Marker = { readonly turn: Turn | null; readonly at: Position } & (
  | { readonly type: 'context_compacted' }
  | { readonly type: 'turn_started'; readonly trigger: string | null }
  | { readonly type: 'session_started'; readonly session: SessionInfo }
  | { readonly type: 'turn_completed'; readonly failed: boolean }
  | { readonly type: 'turn_interrupted'; readonly reason: string | null }
  | { readonly type: 'turns_rolled_back'; readonly turns: readonly Turn[]; readonly count: number }
);

/**
 * How a call is exported. Three roles have no record: a `program`, because everything it did has records; a `poll` of a
 * running process, which is not listed as incomplete either; and an `injected` call, which a client put into the
 * history and nobody ran.
 */
export type Role = 'action' | 'opaque_program' | 'partly_recorded_program' | 'program' | 'poll' | 'injected';

/** `called`: only its call is recorded. `running`: a line says that it still runs. `ended`: it has a completion. */
export type ActionState = 'called' | 'running' | 'ended';

/** What is known of an action, and what each source says about it. */
export interface Action extends Readonly<Evidence> {
  readonly type: 'action';
  readonly callId: string | null;
  readonly turn: Turn | null;
  /** Set if no line names its turn and several were open. */
  readonly overlap: Overlap | null;
  readonly role: Role;
  readonly state: ActionState;
  /** Called: its call line. Running: the last line that said so. Ended: its first completion. */
  readonly at: Position;
  /** Its call line; null if that line is missing, or not needed any more because the action ended. */
  readonly calledAt: Position | null;
  /** Whether its call has an output. If so, no other output can belong to it. */
  readonly answered: boolean;
  /** The process or cell that this call polls or writes to. */
  readonly polls: string | null;
  readonly origin: Origin;
}

export type Entry = Marker | Action;

/** Writes all keys in one literal, because V8 then keeps them in the object itself. */
export const createAction = (
  callId: string | null,
  { turn, overlap = null }: LineTurn,
  at: Position,
): Action => ({
  type: 'action',
  callId,
  turn,
  overlap,
  role: 'action',
  state: 'called',
  at,
  calledAt: null,
  answered: false,
  polls: null,
  origin: UNKNOWN_ORIGIN,
  fallback: undefined,
  call: undefined,
  output: undefined,
  event: undefined,
  item: undefined,
});

/**
 * Whether only the source of a program is recorded. If a newer release resumed the thread, what the program did is
 * recorded too.
 */
export const isOpaque = ({ role, turn }: Action): boolean =>
  role === 'opaque_program' && !turn?.hasInnerCommands;

export const isPartlyRecorded = ({ role }: Action): boolean => role === 'partly_recorded_program';

export const hasRecord = (action: Action): boolean =>
  action.role === 'action' || isPartlyRecorded(action) || isOpaque(action);

/** Returns what all lines together say about an action. */
export const claimsOf = (action: Action): Claims => mergeEvidence(action, turnOf(action)?.aborted ?? false);

/** Returns null if several turns were open and no line says which of them the action belongs to. */
export const turnOf = ({ turn, overlap }: Pick<Action, 'turn' | 'overlap'>): Turn | null =>
  overlap?.isProven ? null : turn;
