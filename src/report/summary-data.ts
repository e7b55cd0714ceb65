// What a summary is made of: counts, and as many rows as it can show. Texts in rows are cut, not yet escaped.
import type { LookRule } from '../contract/v1/look-rules.js';
import type { ActionStatus, FileChange, TurnInfo } from '../contract/v1/records.js';
import type { Excerpt } from './excerpt.js';

export type StatusCounts = Record<ActionStatus, number>;

/** Rows up to a limit, and how many came after it. */
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
  /** 0-based; null before the first turn. */
  readonly turn: number | null;
  /** The command, the first path of a patch, or what was handed to a tool; null when not recorded. */
  readonly text: Excerpt | null;
  /** Paths of a patch after the first. */
  readonly morePaths: number;
  readonly server: string | null;
  readonly tool: string | null;
  /** Null when it is the workspace itself or not recorded. */
  readonly cwd: string | null;
  readonly typedByUser: boolean;
  /** Of a program: how much of what it did has records. Null for everything else. */
  readonly innerActions: 'none' | 'partly' | null;
  readonly status: ActionStatus;
  readonly exitCode: number | null;
  readonly durationMs: number | null;
  /** A call that Codex did not run, because it has no such tool or could not read its arguments. */
  readonly unsupported: boolean;
  /** The first word that mixes letters of several scripts. */
  readonly mixedWord: string | null;
  /** How many equal actions the row stands for, and the number of the last; how it ended is the last one's. */
  readonly times: number;
  readonly lastSequence: number;
  /** Whether the same action completed afterwards. */
  readonly completedLater: boolean;
}

/** Turns that ran under the same rules. */
export interface RulesRow {
  readonly rules: Omit<TurnInfo, 'trigger'>;
  readonly count: number;
  /** The first of them, by session and 0-based index. */
  readonly turns: readonly { readonly session: number; readonly turn: number }[];
}

/** An action worth a look, or a path that one changed; equal ones share a row. */
export interface LookRow {
  /** What found it, in the order of the rules. */
  readonly rules: readonly LookRule[];
  /** Whether it sends something to another machine or changes something there. */
  readonly leaves: boolean;
  /** The parts of the command that the rules found, or the path. */
  readonly texts: readonly Excerpt[];
  /** Parts after these. */
  readonly moreTexts: number;
  /** Whether its turn had no sandbox, as recorded. */
  readonly unsandboxed: boolean;
  readonly mixedWord: string | null;
  /** Of a path: what was done to it; null for a command. */
  readonly change: FileChange['change'] | null;
  readonly session: number;
  readonly sequence: number;
  readonly times: number;
  readonly lastSequence: number;
  /** Of the last action. */
  readonly status: ActionStatus;
  readonly exitCode: number | null;
}

/** One path, over all completed changes to it. */
export interface FileRow {
  readonly path: string;
  /** Where it was moved from; null when it was not. */
  readonly from: string | null;
  readonly outside: boolean;
  /** Whether the turns of all its changes, or of some, were rolled back. */
  readonly rolledBack: 'all' | 'some' | null;
  /** Each kind once, in the order in which they first happened. */
  readonly kinds: readonly FileChange['change'][];
  readonly patches: number;
  /** Null as soon as one change has no count. */
  readonly added: number | null;
  readonly removed: number | null;
}

export interface ToolRow {
  readonly server: string | null;
  readonly tool: string | null;
  readonly calls: StatusCounts;
}

/** A turn that did not plainly run and stay. */
export interface TurnRow {
  /** 0-based. */
  readonly index: number;
  readonly ending: 'failed' | 'interrupted' | null;
  readonly rolledBack: boolean;
}

export interface TurnCounts {
  /** As they are numbered; where turns are not marked, those after the last action are missing. */
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
  /** 0 for a session of its own, and for a sub-agent whose parent is not here. */
  readonly depth: number;
  readonly id: string;
  readonly originator: string | null;
  readonly codexVersion: string | null;
  readonly isSubAgent: boolean;
  /** A sub-agent's path or role. */
  readonly agent: string | null;
  readonly turns: TurnCounts;
  /** The first of those that need a word, by index. */
  readonly notableTurns: readonly TurnRow[];
  /** How long its turns took together; null when no turn's start is recorded. */
  readonly durationMs: number | null;
  readonly commands: StatusCounts;
  /** Commands, and what was typed or handed as a program to other tools, in order. */
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
  /** The longest, not in order. */
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
  /** Of completed changes; null as soon as one has no count. */
  readonly lines: { readonly added: number | null; readonly removed: number | null };
  /** Turns that did not plainly complete. */
  readonly turns: { readonly failed: number; readonly interrupted: number; readonly rolledBack: number };
  /** The most frequent first. */
  readonly rules: readonly RulesRow[];

  /** Sub-agents after their parent. What is left out is counted in sessions. */
  readonly sessions: Bounded<SessionRow>;
  /** Actions that would be rows of sessions left out. */
  readonly actionsOfOtherSessions: number;
  /** In the order of the export. What is left out is counted in actions. */
  readonly looks: Bounded<LookRow>;
  /** Actions that failed, were declined or interrupted. */
  readonly failures: Bounded<ActionRow>;
  /** Actions with status running or unknown. */
  readonly unsettled: Bounded<ActionRow>;
  /** Programs that did something without a record of its own. */
  readonly programs: Bounded<ActionRow>;
  /** Sorted by path. What is left out is counted in changes, not in files. */
  readonly files: Bounded<FileRow>;
  /** Sorted by server and tool. What is left out is counted in calls. */
  readonly tools: Bounded<ToolRow>;
  readonly timeline: Timeline;
  /** From the first recorded time to the last, in milliseconds of the epoch; null when none is recorded. */
  readonly span: { readonly from: number; readonly to: number } | null;
}
