// What a summary is made of: counts, and as many rows as it can show. Texts in rows are cut but not escaped.
import type { LookRule } from '../contract/v1/look-rules.js';
import type { ActionStatus, FileChange, TurnInfo } from '../contract/v1/records.js';
import type { Excerpt } from './excerpt.js';

export type StatusCounts = Record<ActionStatus, number>;

/** The first rows up to a limit, and the count of the rest. */
export interface Bounded<Row> {
  readonly rows: readonly Row[];
  readonly leftOut: number;
}

/** One action as a line of a table. */
export interface ActionRow {
  readonly type: 'command' | 'patch' | 'tool';
  /** The number under which its session is listed. */
  readonly session: number;
  readonly sequence: number;
  /** From 0; null before the first turn. */
  readonly turn: number | null;
  /** The command, the first path of a patch, or the text given to a tool; null when not recorded. */
  readonly text: Excerpt | null;
  /** Paths of a patch after the first. */
  readonly morePaths: number;
  readonly server: string | null;
  readonly tool: string | null;
  /** Null when it is the workspace itself or not recorded. */
  readonly cwd: string | null;
  readonly typedByUser: boolean;
  /** Whether none or only a part of the actions of a program have records. Null for anything but such a program. */
  readonly innerActions: 'none' | 'partly' | null;
  readonly status: ActionStatus;
  readonly exitCode: number | null;
  readonly durationMs: number | null;
  /** Whether Codex did not run the call, because it has no such tool or could not read its arguments. */
  readonly unsupported: boolean;
  /** The first word that mixes letters of several scripts. */
  readonly mixedWord: string | null;
  /** How many equal actions the row stands for. `status` and `exitCode` are those of the last one. */
  readonly times: number;
  readonly lastSequence: number;
  /** Whether the same action completed afterwards. */
  readonly completedLater: boolean;
}

/** Turns that ran under the same rules. */
export interface RulesRow {
  readonly rules: Omit<TurnInfo, 'trigger'>;
  readonly count: number;
  /** The first of these turns, by session and index from 0. */
  readonly turns: readonly { readonly session: number; readonly turn: number }[];
}

/** An action worth a look, or a changed path worth a look. Equal ones share a row. */
export interface LookRow {
  /** The rules that found it, in the order of LOOK_RULES. */
  readonly rules: readonly LookRule[];
  /** Whether it sends something to another machine or changes something there. */
  readonly leaves: boolean;
  /** The parts of the command that the rules found, or the path. */
  readonly texts: readonly Excerpt[];
  /** How many parts follow that are not shown. */
  readonly moreTexts: number;
  /** Whether the recording says that its turn had no sandbox. */
  readonly unsandboxed: boolean;
  readonly mixedWord: string | null;
  /** What was done to the path; null for a command. */
  readonly change: FileChange['change'] | null;
  readonly session: number;
  readonly sequence: number;
  readonly times: number;
  readonly lastSequence: number;
  /** How the last action ended. */
  readonly status: ActionStatus;
  readonly exitCode: number | null;
}

/** One path and all completed changes to it. */
export interface FileRow {
  readonly path: string;
  /** The path that it was moved from; null when it was not moved. */
  readonly from: string | null;
  readonly outside: boolean;
  /** Whether all or some of its changes were made in turns that were rolled back. */
  readonly rolledBack: 'all' | 'some' | null;
  /** The kinds of its changes, each once, in the order in which they first occurred. */
  readonly kinds: readonly FileChange['change'][];
  readonly patches: number;
  /** Lines, over all changes; null if one change has no count. */
  readonly added: number | null;
  readonly removed: number | null;
}

export interface ToolRow {
  readonly server: string | null;
  readonly tool: string | null;
  readonly calls: StatusCounts;
}

/** A turn that failed, was interrupted or was rolled back. */
export interface TurnRow {
  /** 0-based. */
  readonly index: number;
  readonly ending: 'failed' | 'interrupted' | null;
  readonly rolledBack: boolean;
}

export interface TurnCounts {
  /** By their numbers. Where turns are not marked, those after the last action are missing. */
  readonly all: number;
  /** Whether the recording marks where turns begin or end. */
  readonly areMarked: boolean;
  readonly failed: number;
  readonly interrupted: number;
  readonly rolledBack: number;
}

export interface SessionRow {
  /** From 1, in the order in which sessions are listed. */
  readonly number: number;
  /** 0 for a session without a parent, and for a sub-agent whose parent is not in the export. */
  readonly depth: number;
  readonly id: string;
  readonly originator: string | null;
  readonly codexVersion: string | null;
  readonly isSubAgent: boolean;
  /** A sub-agent's path or role. */
  readonly agent: string | null;
  readonly turns: TurnCounts;
  /** The first turns that failed, were interrupted or were rolled back, by index. */
  readonly notableTurns: readonly TurnRow[];
  /** How long its turns took together; null when no turn's start is recorded. */
  readonly durationMs: number | null;
  readonly commands: StatusCounts;
  /** In order: commands, texts typed into running programs, and programs given to tools. */
  readonly actions: Bounded<ActionRow>;
}

/** A stretch of time, in milliseconds of the epoch. */
export interface Span {
  readonly session: number;
  readonly from: number;
  readonly to: number;
}

export interface Timeline {
  readonly turns: readonly (Span & { readonly turn: number })[];
  /** The longest commands, in no order. */
  readonly commands: readonly (Span & { readonly sequence: number; readonly text: string })[];
}

export interface SummaryData {
  /** Distinct paths of completed file changes, sorted. */
  readonly changedPaths: readonly string[];
  /** True when changedPaths had to leave some out; the manifest has the count of all. */
  readonly changedPathsCut: boolean;

  /** Sessions that have records. */
  readonly sessionCount: number;
  readonly commands: StatusCounts;
  readonly patches: StatusCounts;
  readonly toolCalls: StatusCounts;
  /** Lines of completed changes; null if one change has no count. */
  readonly lines: { readonly added: number | null; readonly removed: number | null };
  /** Turns that did not plainly complete. */
  readonly turns: { readonly failed: number; readonly interrupted: number; readonly rolledBack: number };
  /** The most frequent first. */
  readonly rules: readonly RulesRow[];

  /** Sub-agents follow their parent. `leftOut` counts sessions. */
  readonly sessions: Bounded<SessionRow>;
  /** How many actions the sessions have that are left out. */
  readonly actionsOfOtherSessions: number;
  /** In the order of the export. `leftOut` counts actions. */
  readonly looks: Bounded<LookRow>;
  /** Actions that failed, were declined or interrupted. */
  readonly failures: Bounded<ActionRow>;
  /** Actions with status running or unknown. */
  readonly unsettled: Bounded<ActionRow>;
  /** Programs that did something that has no record. */
  readonly programs: Bounded<ActionRow>;
  /** Sorted by path. `leftOut` counts changes, not files. */
  readonly files: Bounded<FileRow>;
  /** Distinct paths at which patches left or deleted a file; null if there were too many to count. */
  readonly fileCount: number | null;
  /** Sorted by server and tool. `leftOut` counts calls. */
  readonly tools: Bounded<ToolRow>;
  readonly timeline: Timeline;
  /** From the first recorded time to the last, in milliseconds of the epoch; null when none is recorded. */
  readonly span: { readonly from: number; readonly to: number } | null;
}
