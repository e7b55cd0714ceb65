// Collects the actions of one session while it is read: the open calls, and all entries in the order of completion.
// Several lines about one action become one entry.
import type { ActionStatus } from '../../contract/v1/records.js';
import {
  type Action,
  claimsOf,
  createAction,
  type Entry,
  type Marker,
  type Position,
  type Role,
} from './action.js';
import { type Claims, type Source, withAllKeys } from './evidence.js';
import { createKnownCalls, type KnownCalls } from './known-calls.js';
import { charge, costOf, type MemoryBudget } from './memory-budget.js';
import { type Origin, UNKNOWN_ORIGIN } from './origin.js';
import { relationOf } from './other-action.js';
import { createClaimsForgetter } from './repeated-claims.js';
import { createWordSharing } from './shared-words.js';
import { type LineTurn, type Mutable, markInnerCommands, type Turn } from './turns.js';

/** What a line says about a call. */
interface CallLine extends LineTurn {
  readonly callId: string | null;
  readonly at: Position;
  readonly claims: Claims;
  /** Counts only for a field that no other source states. */
  readonly fallback?: Claims | undefined;
  readonly origin?: Origin;
}

/** The line of the call itself. */
export interface Opening extends CallLine {
  readonly role: Role;
  readonly polls?: string | null;
}

/** A line that says how a call ended. */
export interface Completion extends CallLine {
  readonly source: Source;
  /** Stands in for the call line if that is missing. */
  readonly call?: Claims | undefined;
}

/** A call inside a program, as the program's source and output describe it. */
export interface InnerRecord {
  readonly turn: Turn | null;
  readonly at: Position;
  readonly call: Claims;
  /** How it ended; null if it still ran at the end of the session. */
  readonly result: Claims | null;
}

export interface Actions {
  /** In order of completion. */
  readonly entries: readonly Entry[];
  /** The number of lines that repeated another line. */
  readonly duplicates: number;
  countDuplicates(count: number): void;
  /** The number of lines that contradict what is known of the session. */
  readonly contradictions: number;
  countContradictions(count: number): void;
  /** Adds a line that is a record by itself. */
  mark(marker: Marker): void;
  open(opening: Opening): Action;
  complete(completion: Completion): void;
  readonly find: KnownCalls['find'];
  /** Returns the latest call if no other line about it has come, else null. */
  unanswered(): Action | null;
  /** Adds what a source says to an action. The first completion decides the position of its record. */
  settle(action: Action, at: Position, source: Source, claims: Claims): void;
  /** Returns the latest completion of this tool in this turn that has no output, or null if none is near. */
  lastWithoutOutput(turn: Turn | null, tool: string | null | undefined): Action | null;
  keepRunning(action: Action, at: Position, process: string): void;
  /** A poll that came back has no record of its own. */
  endPoll(action: Action, at: Position): void;
  /** Leaves an action out, because a client put it into the history. */
  leaveOutInjected(action: Action): void;
  /** Exports a call as an action although it seemed to be a program or a poll. */
  exportAsAction(action: Action): void;
  /** Decides how a program is exported, once all that it did is known. */
  decideProgram(program: Action, role: Role, status?: ActionStatus): void;
  /** Adds an action of a program that Codex recorded in the program's source and output only. */
  addInner(inner: InnerRecord): void;
  /** Returns the action that runs as a process, or null. */
  runningAs(process: string): Action | null;
  /** Sorts the entries by their lines, once entries of other rollouts were added. */
  sortByLine(): void;
  all(): readonly Action[];
}

/** How many entries back the other line of an action can be: only actions that ran in parallel come between the two. */
const RECENT = 16;

/** @param budget Is charged for whatever is added; if too little is left, adding throws BudgetExceeded. */
export function createActions(budget: MemoryBudget): Actions {
  const calls = createKnownCalls();
  const sharedWords = createWordSharing();
  const forgetRepeated = createClaimsForgetter();
  const byProcess = new Map<string, Action>();
  const known: Action[] = [];
  const entries: Entry[] = [];
  let lastOpened: Action | null = null;

  /** @param isFindable False if later lines with the id belong to another action. */
  const add = (callId: string | null, turn: LineTurn, at: Position, isFindable = true): Action => {
    charge(budget, 1 + Math.floor((callId?.length ?? 0) / 1024));
    const action = createAction(callId, turn, at);
    known.push(action);
    if (callId !== null && isFindable) calls.add(callId, action);
    return action;
  };

  /** Returns the latest of the recent actions that has no claims of this source and whose claims pass the test. */
  const lastWithout = (source: Source, fits: (claims: Claims, action: Action) => boolean): Action | null => {
    const isIt = (entry: Entry): entry is Action =>
      entry.type === 'action' && entry[source] === undefined && fits(claimsOf(entry), entry);
    return entries.slice(-RECENT).findLast(isIt) ?? null;
  };

  /** Codex records a command that the user typed twice: as an item, and in a message without an id. */
  const twinOf = ({ command }: Claims, source: Source): Action | null =>
    lastWithout(source, (known) => known.initiator === 'user' && known.command === command);

  const actions: Mutable<Actions> = {
    entries,
    duplicates: 0,
    countDuplicates(count) {
      actions.duplicates += count;
    },
    contradictions: 0,
    countContradictions(count) {
      actions.contradictions += count;
    },
    mark(marker) {
      charge(budget);
      entries.push(marker);
    },
    open(opening) {
      const { callId, turn, at, role, claims, fallback, polls = null, origin = UNKNOWN_ORIGIN } = opening;
      charge(budget, costOf(claims) + costOf(fallback));
      const action: Mutable<Action> = calls.find(callId, turn, 'call') ?? add(callId, opening, at);
      if (action.state === 'called') action.at = at;
      action.role = role;
      action.polls = polls;
      action.origin = origin;
      action.calledAt = at;
      action.call = withAllKeys(claims);
      if (fallback !== undefined) action.fallback = fallback;
      lastOpened = action;
      return action;
    },
    complete(completion) {
      const { callId, turn, at, source, claims, fallback, call, origin } = completion;
      charge(budget, costOf(fallback));
      const found = calls.find(callId, turn, source, claims);
      const relation = found === null ? 'same' : relationOf(found, source, claims);
      if (relation === 'hidden') actions.contradictions += 1;
      const action: Mutable<Action> =
        (relation === 'same' ? found : null) ??
        (claims.initiator === 'user' ? twinOf(claims, source) : null) ??
        add(callId, completion, at, relation !== 'hidden');
      moveToNamedTurn(action, completion);
      if (origin !== undefined) action.origin = origin;
      if (fallback !== undefined) action.fallback ??= fallback;
      actions.settle(action, at, source, claims);
      if (call !== undefined) action.call ??= withAllKeys(call);
    },
    find: calls.find,
    unanswered: () => (lastOpened?.state === 'called' ? lastOpened : null),
    settle(action: Mutable<Action>, at, source, claims) {
      charge(budget, costOf(claims));
      const kept = withAllKeys(claims);
      if (kept.argv) kept.argv = sharedWords(kept.argv);
      action[source] = kept;
      if (source === 'output') action.answered = true;
      // Codex wrote this line itself, so nothing else has to show that it made the call.
      if (source === 'item' || source === 'event') action.origin = UNKNOWN_ORIGIN;
      // Only a program runs commands that the model did not call for.
      const isInner = action.call === undefined && claims.type === 'command_execution';
      if (isInner && claims.initiator === 'agent' && action.turn !== null) markInnerCommands(action.turn);
      if (action.state === 'ended') actions.duplicates += 1;
      else {
        end(action, at);
        entries.push(action);
      }
      forgetRepeated(action);
    },
    lastWithoutOutput: (turn, tool) =>
      lastWithout('output', (known, action) => action.turn === turn && known.tool_name === tool),
    keepRunning(action: Mutable<Action>, at, process) {
      action.answered = true;
      byProcess.set(process, action);
      if (action.state === 'ended') return;
      action.state = 'running';
      action.at = at;
    },
    endPoll(action: Mutable<Action>, at) {
      action.answered = true;
      end(action, at);
    },
    leaveOutInjected(action: Mutable<Action>) {
      action.role = 'injected';
    },
    exportAsAction(action: Mutable<Action>) {
      if (action.role !== 'injected') action.role = 'action';
    },
    decideProgram(program: Mutable<Action>, role, status) {
      program.role = role;
      if (status !== undefined) program.event = withAllKeys({ status });
    },
    addInner({ turn, at, call, result }) {
      charge(budget, costOf(call) + costOf(result ?? {}));
      const action: Mutable<Action> = add(null, { turn }, at);
      action.call = withAllKeys(call);
      if (result === null) action.state = 'running';
      else {
        action.output = withAllKeys(result);
        end(action, at);
        entries.push(action);
      }
    },
    runningAs: (process) => byProcess.get(process) ?? null,
    sortByLine() {
      entries.sort((a, b) => a.at.rollout - b.at.rollout || a.at.line - b.at.line);
    },
    all: () => known,
  };
  return actions;
}

/** Moves an action whose earlier lines named no turn to the turn that this line names. */
function moveToNamedTurn(action: Mutable<Action>, { turn, namesTurn = false }: LineTurn): void {
  if (!namesTurn || action.overlap === null) return;
  action.turn = turn;
  action.overlap = null;
}

function end(action: Mutable<Action>, at: Position): void {
  action.state = 'ended';
  action.at = at;
  // Only a program and a call that never came back are counted by their call line.
  if (action.role === 'action') action.calledAt = null;
}
