// The actions of one session while it is read: calls that are open, and what stands where in the order of
// completion. Several records of one action are one entry here.
import type { SessionFacts } from '../../contract/v1/records.js';
import { type Claims, type Evidence, mergeEvidence, type Source } from './evidence.js';
import { createKnownCalls, type KnownCalls } from './known-calls.js';
import { charge, costOf, type MemoryBudget } from './memory-budget.js';
import type { Turn } from './turns.js';

/** Where a record stands. */
export interface Position {
  /** Index of the rollout in its session. */
  readonly rollout: number;
  readonly line: number;
  readonly timestamp: string | null;
  /** In recordings that number their lines. */
  readonly ordinal: number | null;
}

/** A line that is an action by itself. */
export type Marker = { readonly turn: Turn | null; readonly at: Position } & (
  | { readonly type: 'turn_started' | 'context_compacted' }
  | { readonly type: 'session_started'; readonly session: SessionFacts }
  | { readonly type: 'turn_completed'; readonly failed: boolean }
  | { readonly type: 'turn_interrupted'; readonly reason: string | null }
  | { readonly type: 'turns_rolled_back'; readonly turns: readonly Turn[]; readonly count: number }
);

/**
 * What a call is to the export. A program whose inner actions are recorded, and a poll of something that
 * runs, are no records; a poll that never came back is not missed either.
 */
export type Role = 'action' | 'opaque_program' | 'program' | 'poll';

export interface Action {
  readonly type: 'action';
  readonly callId: string | null;
  readonly turn: Turn | null;
  readonly evidence: Evidence;
  /** Its call line, where there is one. */
  opened: Position | null;
  /** Its first completion; null while there is none. */
  at: Position | null;
  /** The last line that said it is still running. */
  running: Position | null;
  /** The process or cell that this call looks after or writes to. */
  polls: string | null;
  role: Role;
}

export type Entry = Marker | Action;

/** A call as its line tells of it. */
export interface Opening {
  readonly callId: string | null;
  readonly turn: Turn | null;
  readonly at: Position;
  readonly role: Role;
  readonly claims: Claims;
  /** What holds only where nothing else says it. */
  readonly fallback?: Claims | undefined;
  readonly polls?: string | null;
}

export interface Actions {
  /** In order of completion. */
  readonly entries: Entry[];
  /** Adds a line that is an action by itself. */
  mark(marker: Marker): void;
  /** Completions that told of an action already there. */
  duplicates: number;
  open(opening: Opening): void;
  /** The call that was opened last, when it has no completion yet. */
  unanswered(): Action | null;
  readonly find: KnownCalls['find'];
  /** @param fallback What holds only where nothing else says it. */
  complete(
    callId: string | null,
    turn: Turn | null,
    at: Position,
    source: Source,
    claims: Claims,
    fallback?: Claims,
  ): Action;
  /** Adds what a source says to an action that is there, and gives it its place when it has none. */
  settle(action: Action, at: Position, source: Source, claims: Claims): void;
  /** The latest completion of a tool in a turn to which no output has come, when it is a recent one. */
  lastWithoutOutput(turn: Turn | null, tool: string | null | undefined): Action | null;
  keepRunning(action: Action, at: Position, process: string): void;
  /** The action that runs as a process. */
  runningAs(process: string): Action | null;
  all(): Iterable<Action>;
}

/** Twins stand side by side, or with what ran beside them in between. */
const RECENT = 16;

/** @param budget Adding what there is no room for throws `BudgetExceeded`. */
export function createActions(budget: MemoryBudget): Actions {
  const calls = createKnownCalls();
  const byProcess = new Map<string, Action>();
  const known: Action[] = [];
  let lastOpened: Action | null = null;

  const add = (callId: string | null, turn: Turn | null): Action => {
    charge(budget, 1 + Math.floor((callId?.length ?? 0) / 1024));
    const action: Action = {
      type: 'action',
      callId,
      turn,
      evidence: {},
      opened: null,
      at: null,
      running: null,
      polls: null,
      role: 'action',
    };
    known.push(action);
    if (callId !== null) calls.add(callId, action);
    return action;
  };

  const actions: Actions = {
    entries: [],
    duplicates: 0,
    mark(marker) {
      charge(budget);
      actions.entries.push(marker);
    },
    find: calls.find,
    open({ callId, turn, at, role, claims, fallback, polls = null }) {
      charge(budget, costOf(claims) + costOf(fallback));
      const action = calls.find(callId, turn, 'call') ?? add(callId, turn);
      action.role = role;
      action.polls = polls;
      action.opened = at;
      action.evidence.call = claims;
      if (fallback !== undefined) action.evidence.fallback = fallback;
      lastOpened = action;
    },
    unanswered: () => (lastOpened?.at === null && lastOpened.running === null ? lastOpened : null),
    complete(callId, turn, at, source, claims, fallback) {
      charge(budget, costOf(fallback));
      const action = calls.find(callId, turn, source, claims) ?? add(callId, turn);
      if (fallback !== undefined) action.evidence.fallback ??= fallback;
      actions.settle(action, at, source, claims);
      return action;
    },
    settle(action, at, source, claims) {
      charge(budget, costOf(claims));
      action.evidence[source] = claims;
      // Only a program runs commands that no call of the model's asked for.
      const inner = action.evidence.call === undefined && claims.type === 'command_execution';
      if (inner && claims.initiator === 'agent' && action.turn !== null) action.turn.innerCommands = true;
      if (action.at !== null) actions.duplicates += 1;
      else {
        action.at = at;
        actions.entries.push(action);
      }
    },
    lastWithoutOutput(turn, tool) {
      const isIt = (entry: Entry) =>
        entry.type === 'action' &&
        entry.turn === turn &&
        entry.evidence.output === undefined &&
        factsOf(entry).tool_name === tool;
      const found = actions.entries.slice(-RECENT).findLast(isIt);
      return found?.type === 'action' ? found : null;
    },
    keepRunning(action, at, process) {
      action.running = at;
      byProcess.set(process, action);
    },
    runningAs: (process) => byProcess.get(process) ?? null,
    all: () => known,
  };
  return actions;
}

/** In a thread that a newer release took up, programs before are opaque and those after are not. */
export const isOpaque = ({ role, turn }: Action): boolean =>
  role === 'opaque_program' && !turn?.innerCommands;

export const isRecord = (action: Action): boolean => action.role === 'action' || isOpaque(action);

export const factsOf = (action: Action): Claims =>
  mergeEvidence(action.evidence, action.turn?.aborted ?? false);
