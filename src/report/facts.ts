// What a summary is made of: counts, and as many rows as it can show. Texts in rows are cut, not yet escaped.
import type { ActionStatus, FileChange } from '../contract/v1.js';

export type StatusCounts = Record<ActionStatus, number>;

/** Rows up to a limit, and how many came after it. */
export interface Bounded<Row> {
  readonly rows: readonly Row[];
  readonly leftOut: number;
}

/** One action as a line of a table. */
export interface ActionRow {
  readonly type: 'command' | 'patch' | 'tool';
  /** Position of its session among those that have records, from 1. */
  readonly session: number;
  readonly sequence: number;
  /** The command, the first path of a patch, or what was handed to a tool; null when not recorded. */
  readonly text: string | null;
  /** Paths of a patch after the first. */
  readonly morePaths: number;
  readonly tool: string | null;
  /** Null when it is the workspace itself or not recorded. */
  readonly cwd: string | null;
  readonly typedByUser: boolean;
  readonly status: ActionStatus;
  readonly exitCode: number | null;
  readonly durationMs: number | null;
}

/** One path, over all completed changes to it. */
export interface FileRow {
  readonly path: string;
  /** Where it was moved from; null when it was not. */
  readonly from: string | null;
  readonly outside: boolean;
  /** Each kind once, in the order in which they first happened. */
  readonly kinds: readonly FileChange['change'][];
  /** Null as soon as one change has no count. */
  readonly added: number | null;
  readonly removed: number | null;
}

export interface ToolRow {
  readonly server: string | null;
  readonly tool: string | null;
  readonly calls: StatusCounts;
}

/** A session that has rows to list. */
export interface SessionRow {
  readonly number: number;
  readonly id: string;
  readonly originator: string | null;
  readonly codexVersion: string | null;
  /** A sub-agent's path or role; null for a session of its own, or when neither is recorded. */
  readonly agent: string | null;
  readonly commands: StatusCounts;
  /** Commands, and what was typed or handed as a program to other tools, in order. */
  readonly rows: readonly ActionRow[];
}

export interface Facts {
  readonly commandCount: number;
  /** Commands with status failed; declined and interrupted ones are not among them. */
  readonly failedCommandCount: number;
  /** Distinct paths of completed file changes, sorted. */
  readonly changedPaths: readonly string[];
  /** True when changedPaths had to leave some out; the manifest has the count of all. */
  readonly changedPathsCut: boolean;

  /** Sessions that have records. */
  readonly sessionCount: number;
  readonly commands: StatusCounts;
  readonly patches: StatusCounts;
  readonly toolCalls: StatusCounts;
  readonly turnsRolledBack: number;

  readonly sessions: readonly SessionRow[];
  readonly rowsLeftOut: number;
  /** Commands and patches that failed, were declined or interrupted. */
  readonly failures: Bounded<ActionRow>;
  /** Actions with status running or unknown. */
  readonly unsettled: Bounded<ActionRow>;
  /** Sorted by path. What is left out is counted in changes, not in files. */
  readonly files: Bounded<FileRow>;
  /** Sorted by server and tool. What is left out is counted in calls. */
  readonly tools: Bounded<ToolRow>;
}
