// Learns from the records which sessions ran `git commit`, when, and from which commit they started.
import type { ActionRecord } from '../contract/v1/records.js';
import { programOf } from '../look/shell/simple-command.js';
import { splitCommands } from '../look/shell/split.js';
import { startedBy } from '../look/shell/unwrap.js';
import { MAX_COMMITTING_SESSIONS } from './limits.js';

export interface CommittingSession {
  readonly id: string;
  /** The commit that the session recorded at its start. Null if it recorded none, or if that record is not exported. */
  readonly since: string | null;
  /**
   * When its first `git commit` began and its last one ended, in milliseconds since 1970. Null if no time is recorded.
   */
  readonly span: { readonly from: number; readonly to: number } | null;
}

export interface SessionCommits {
  add(record: ActionRecord): void;
  /** Returns the sessions in the order of the export. */
  sessions(): readonly CommittingSession[];
  /** Whether there are more sessions than are kept. */
  readonly isCut: boolean;
}

export function createSessionCommits(): SessionCommits {
  const committing = new Map<string, CommittingSession>();
  let current: { id: string; commit: string | null } | null = null;
  let isCut = false;
  return {
    add(record) {
      if (record.action_type === 'session_started')
        current = { id: record.session_id, commit: record.session.git.commit };
      if (record.action_type !== 'command_execution' || record.status !== 'completed') return;
      if (record.command === null || !commits(record.command)) return;
      const id = record.session_id;
      const known = committing.get(id);
      if (known === undefined && committing.size >= MAX_COMMITTING_SESSIONS) {
        isCut = true;
        return;
      }
      const since = current?.id === id ? current.commit : null;
      committing.set(id, { id, since, span: widened(known?.span ?? null, record) });
    },
    sessions: () => [...committing.values()],
    get isCut() {
      return isCut;
    },
  };
}

function widened(
  span: CommittingSession['span'],
  { started_at, timestamp }: { readonly started_at: string | null; readonly timestamp: string | null },
): CommittingSession['span'] {
  const ended = timestamp ?? started_at;
  if (ended === null) return span;
  const from = Date.parse(started_at ?? ended);
  const to = Date.parse(ended);
  return { from: Math.min(span?.from ?? from, from), to: Math.max(span?.to ?? to, to) };
}

/** Levels of scripts within scripts, and of programs that start programs. */
const MAX_DEPTH = 3;

/** Whether a script runs `git commit`. Splits it without a parser, because a wrong answer only asks git once more. */
function commits(script: string, depth = 0): boolean {
  if (depth > MAX_DEPTH || !script.includes('commit') || !script.includes('git')) return false;
  return splitCommands(script, 'sh').some((command) => isCommit(command, depth));
}

function isCommit(command: ReturnType<typeof splitCommands>[number], depth: number): boolean {
  if (programOf(command) === 'git') return subcommandOf(command.words) === 'commit';
  if (depth >= MAX_DEPTH) return false;
  return startedBy(command).some((started) =>
    'script' in started
      ? commits(started.script, depth + 1)
      : isCommit({ ...command, words: started.words }, depth + 1),
  );
}

/** Git's own options that take the next word as their value. */
const VALUED = new Set([
  '-C',
  '-c',
  '--git-dir',
  '--work-tree',
  '--namespace',
  '--exec-path',
  '--config-env',
]);

function subcommandOf(words: readonly string[]): string | undefined {
  const at = words.findIndex(
    (word, index) => index > 0 && !word.startsWith('-') && !VALUED.has(words[index - 1] ?? ''),
  );
  return words[at];
}
