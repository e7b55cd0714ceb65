// What a scenario is: plain data that says what the scripted model answers and what the user does.
import type { Asked } from './asked.ts';
import type { TomlTable } from './config-toml.ts';

/** One item of the Responses API, as the model would send it. */
export type ResponseItem = {
  readonly type: string;
  /** What a program of code mode asks its tools for, because nothing else says it. It is not sent. */
  readonly asks?: readonly Asked[];
  /** How the call must end. It is not sent either. */
  readonly ends?: Asked['status'];
} & Readonly<Record<string, unknown>>;

/** The answer to one model request: items, or an HTTP error. */
export type Reply = readonly ResponseItem[] | { readonly httpStatus: number };

export interface Scenario {
  /** What the recording shows, in a line. */
  readonly shows: string;
  /** The oldest release that can play it, and the first that no longer can. */
  readonly since?: string;
  readonly before?: string;
  /** Which of a release's models plays it: one with ordinary tools unless the scenario names another. */
  readonly model?: 'ordinary' | 'code-mode';
  /** Added to Codex's config. Texts may hold `{{codex home}}`, `{{workspace}}` and `{{recorder}}`, this folder. */
  readonly config?: TomlTable;
  /** Files that are committed in the workspace, and that stand in the Codex home (rules, for instance), at first. */
  readonly files?: Readonly<Record<string, string>>;
  readonly codexHomeFiles?: Readonly<Record<string, string>>;
  /** A text in commands and patches that the scenario's hook replaces before they run. */
  readonly rewritten?: readonly [before: string, after: string];
  /**
   * The model's answers in order, by conversation. `main` is the conversation of the user; any other name is a
   * text that stands in the task of that sub-agent. A conversation that has run out says "done".
   */
  readonly conversations: { readonly main: readonly Reply[] } & Readonly<Record<string, readonly Reply[]>>;
  readonly steps: readonly Step[];
  /**
   * What the user of the app server answers. The first answer counts whose text stands in the question or in the item
   * that the question is about. Without one, approvals are declined.
   */
  readonly answers?: readonly Answer[];
}

export interface Answer {
  readonly mentions: string;
  readonly result: Readonly<Record<string, unknown>>;
}

export type Step = (ExecRun | AppServerRun | Command) & {
  /** Taken by the newest release instead, as when Codex was updated in between. */
  readonly byNewest?: boolean;
};

/** Any other command of Codex, by its arguments; it announces nothing. */
export interface Command {
  readonly codex: readonly string[];
}

/** One `codex exec`. */
export interface ExecRun {
  readonly exec: string;
  /** Further arguments, before the prompt. */
  readonly arguments?: readonly string[];
  /** Goes on with the session that was started last. */
  readonly resume?: boolean;
  /** Kills Codex, as a cancelled job would, soon after an event mentions this text. */
  readonly killAfter?: string;
}

/** One `codex app-server`, and what its client asks of it. */
export interface AppServerRun {
  readonly appServer: readonly ClientRequest[];
}

export interface ClientRequest {
  /** `pause` asks nothing and waits for `milliseconds`. */
  readonly method: string;
  readonly milliseconds?: number;
  /**
   * The ids of the current thread and of its last turn are put in where the method needs them. `{{thread 0}}` is
   * the thread whose rollout was begun first, `{{turn 0}}` the current thread's first turn.
   */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Goes on as soon as a message mentions this text, instead of when the turn ends. */
  readonly until?: string;
  /** The first release that knows the method, and the first that no longer does. */
  readonly since?: string;
  readonly before?: string;
}
