// Finds what is worth a look in commands that ran and files that changed, by the names of programs, options and files.
// It is a hint and no proof: a program may do the same under another name.
import { LOOK_RULES, type LookRule } from '../contract/v1/look-rules.js';
import { isOutside } from '../contract/v1/paths.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { PATH_RULES, rulesFor } from './rules/index.js';
import { leavesMachine } from './rules/leaves.js';
import { mayApply } from './rules/may-apply.js';
import { isWindowsPath, outsideOf } from './rules/paths.js';
import { writtenPaths } from './rules/written-paths.js';
import { scriptsOf } from './scripts-of.js';
import type { HereDocument } from './shell/parse.js';
import { createScriptReader } from './shell/script-reader.js';
import { programOf, type SimpleCommand } from './shell/simple-command.js';
import type { Dialect } from './shell/split.js';

export interface Finding {
  readonly rule: LookRule;
  /** The part of the command, or the path, in full. */
  readonly text: string;
  /** Whether the text is a path. */
  readonly isPath: boolean;
  /**
   * Whether the command sends something to another machine or changes something there, as far as its name and options
   * say.
   */
  readonly leaves: boolean;
}

/** What was found in one record. */
export interface Look {
  readonly findings: readonly Finding[];
  /** The here-documents of the record's command. */
  readonly hereDocuments: readonly HereDocument[];
}

/** Holds only the records in which something was found. */
export type Looks = ReadonlyMap<ActionRecord, Look>;

export interface Looker {
  /** Takes records in the order of the export. */
  look(records: readonly ActionRecord[]): Promise<Looks>;
}

/** Rules that show the whole pipeline of a command. */
const WHOLE_PIPELINE: readonly LookRule[] = ['piped-to-shell', 'credentials'];

/** Records in which there is something to find. */
const PERFORMED: readonly ActionRecord['action_type'][] = ['command_execution', 'file_change', 'tool_call'];

/** The most texts of one rule in one action. */
const MAX_TEXTS = 5;

export function createLooker(): Looker {
  const scripts = createScriptReader();
  let session: { id: string; root: string | null } | null = null;

  async function findIn(record: ActionRecord): Promise<Finding[]> {
    const found: Finding[] = isEscalated(record)
      ? [{ rule: 'escalated', text: record.command ?? '', isPath: false, leaves: false }]
      : [];
    const root = session?.root ?? null;
    const cwd = record.action_type === 'command_execution' ? record.cwd : '.';
    for (const { text, dialect } of scriptsOf(record, usualShell(root)).filter(({ text }) =>
      mayApply(text),
    )) {
      const isOutside = outsideOf(root, cwd);
      for (const command of await scripts.commandsIn(text, dialect))
        found.push(...findInCommand(command, isOutside));
    }
    return found;
  }

  async function lookAt(record: ActionRecord): Promise<Look> {
    const found = record.action_type === 'file_change' ? findInPaths(record) : await findIn(record);
    const script = record.action_type === 'command_execution' ? record.command : null;
    return {
      findings: firstDistinct(found),
      hereDocuments: script === null ? [] : await scripts.hereDocumentsIn(script),
    };
  }

  return {
    async look(records) {
      const looks = new Map<ActionRecord, Look>();
      for (const record of records) {
        if (record.session_id !== session?.id) session = { id: record.session_id, root: null };
        if (record.action_type === 'session_started') session.root = record.session.cwd;
        if (!PERFORMED.includes(record.action_type)) continue;
        const look = await lookAt(record);
        if (look.findings.length + look.hereDocuments.length > 0) looks.set(record, look);
      }
      return looks;
    },
  };
}

function findInCommand(command: SimpleCommand, isOutside: (path: string) => boolean): Finding[] {
  const started = {
    ...command,
    program: programOf(command),
    written: command.isInContainer ? [] : writtenPaths(command),
    isOutside,
  };
  return rulesFor(started).map((rule) => ({
    rule,
    // The rest of the pipeline matters: `env | grep -i token` says more than `env`.
    text: WHOLE_PIPELINE.includes(rule) ? command.pipeline : command.source,
    isPath: false,
    leaves: leavesMachine(rule, started),
  }));
}

/** Codex runs commands with PowerShell on Windows, and newer releases do not record the shell. */
const usualShell = (root: string | null): Dialect =>
  root !== null && isWindowsPath(root) ? 'powershell' : 'sh';

const isEscalated = (record: ActionRecord): boolean =>
  record.action_type === 'command_execution' &&
  record.sandbox_permissions === 'require_escalated' &&
  record.status !== 'declined';

function findInPaths(record: Extract<ActionRecord, { action_type: 'file_change' }>): Finding[] {
  if (record.status !== 'completed') return [];
  return record.changed_paths.flatMap((path) =>
    LOOK_RULES.filter((rule) =>
      rule === 'outside-workspace' ? isOutside(path) : PATH_RULES[rule]?.(path),
    ).map((rule): Finding => ({ rule, text: path, isPath: true, leaves: false })),
  );
}

/** Each text once for each rule, and at most MAX_TEXTS for a rule. */
function firstDistinct(found: readonly Finding[]): Finding[] {
  const texts = new Map<LookRule, Set<string>>();
  return found.filter(({ rule, text }) => {
    const known = texts.get(rule) ?? new Set();
    texts.set(rule, known);
    if (known.has(text) || known.size >= MAX_TEXTS) return false;
    known.add(text);
    return true;
  });
}
