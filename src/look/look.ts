// What is worth a look: facts about commands that ran and files that changed, found by the names of things. A program
// may do any of it without being named so, and a name proves nothing.
import { LOOK_RULES, type LookRule } from '../contract/v1/look-rules.js';
import { isOutside } from '../contract/v1/outside.js';
import type { ActionRecord } from '../contract/v1/records.js';
import { appliesTo, COMMAND_RULES, type CommandRuleName, mayApply, PATH_RULES } from './rules/index.js';
import { outsideOf } from './rules/paths.js';
import { dialectOf, scriptsOf } from './scripts-of.js';
import type { HereDocument } from './shell/parse.js';
import { parsingCost } from './shell/parsing-cost.js';
import { programOf, type SimpleCommand } from './shell/simple-command.js';
import { type Dialect, splitCommands } from './shell/split.js';
import { type Started, startedBy } from './shell/unwrap.js';

export interface Finding {
  readonly rule: LookRule;
  /** The part of the command, or the path. Not cut. */
  readonly text: string;
  /** Whether the text is a path. */
  readonly isPath: boolean;
}

/** What is known of one record besides what it says. */
export interface Look {
  readonly findings: readonly Finding[];
  /** Of its command. */
  readonly hereDocuments: readonly HereDocument[];
}

/** Only of records of which something is known. */
export type Looks = ReadonlyMap<ActionRecord, Look>;

export interface Looker {
  /** Takes records in the order of the export. */
  look(records: readonly ActionRecord[]): Promise<Looks>;
}

/** What all parsing of one export may cost: characters times their nesting. Past it, scripts are split. */
const PARSER_BUDGET = 32 * 1024 * 1024;

/** Texts of one rule in one action. */
const MAX_TEXTS = 5;

/** Scripts within scripts. */
const MAX_DEPTH = 6;

type Parser = typeof import('./shell/parse.js');

export function createLooker(): Looker {
  let parser: Parser | null = null;
  let budget = PARSER_BUDGET;
  let session: { id: string; root: string | null } | null = null;

  /** Null if the script must not be parsed, or cannot be. */
  async function parsed<Result>(
    script: string,
    dialect: Dialect,
    by: (parser: Parser) => Result,
  ): Promise<Result | null> {
    const cost = dialect === 'sh' ? parsingCost(script) : Number.POSITIVE_INFINITY;
    if (cost > budget) return null;
    budget -= cost;
    parser ??= await import('./shell/parse.js');
    try {
      return by(parser);
    } catch {
      return null;
    }
  }

  async function commandsIn(script: string, dialect: Dialect): Promise<SimpleCommand[]> {
    const commands = await parsed(script, dialect, ({ commandsOf }) => commandsOf(script));
    return commands ?? splitCommands(script, dialect);
  }

  async function hereDocumentsIn({ action_type, command }: ActionRecord): Promise<HereDocument[]> {
    if (action_type !== 'command_execution' || !command?.includes('<<')) return [];
    return (await parsed(command, 'sh', ({ hereDocumentsOf }) => hereDocumentsOf(command))) ?? [];
  }

  async function startedIn(script: string, dialect: Dialect, depth = 0): Promise<SimpleCommand[]> {
    const all: SimpleCommand[] = [];
    for (const command of await commandsIn(script, dialect)) all.push(...(await withStarted(command, depth)));
    return all;
  }

  async function withStarted(command: SimpleCommand, depth: number): Promise<SimpleCommand[]> {
    const all = [command];
    if (depth >= MAX_DEPTH) return all;
    for (const started of startedBy(command)) {
      const inner = await innerOf(started, command, depth + 1);
      all.push(...inner);
    }
    return all;
  }

  async function innerOf(started: Started, outer: SimpleCommand, depth: number): Promise<SimpleCommand[]> {
    if ('words' in started)
      return withStarted({ ...outer, words: started.words, reads: [], writes: [] }, depth);
    return startedIn(started.script, dialectOf(outer.words, 'sh'), depth);
  }

  async function findIn(record: ActionRecord): Promise<Finding[]> {
    const cwd = record.action_type === 'command_execution' ? record.cwd : '.';
    const isOutside = outsideOf(session?.root ?? null, cwd);
    const found: Finding[] = [];
    if (isEscalated(record)) found.push({ rule: 'escalated', text: record.command ?? '', isPath: false });
    for (const { text, dialect } of scriptsOf(record)) {
      if (!mayApply(text)) continue;
      for (const command of await startedIn(text, dialect)) {
        const started = { ...command, program: programOf(command), isOutside };
        for (const rule of COMMAND_RULE_NAMES) {
          if (!appliesTo(COMMAND_RULES[rule], started)) continue;
          const part = rule === 'piped-to-shell' ? command.pipeline : command.source;
          found.push({ rule, text: part, isPath: false });
        }
      }
    }
    return found;
  }

  return {
    async look(records) {
      const looks = new Map<ActionRecord, Look>();
      for (const record of records) {
        if (record.session_id !== session?.id) session = { id: record.session_id, root: null };
        if (record.action_type === 'session_started') session.root = record.session.cwd;
        const found = record.action_type === 'file_change' ? findInPaths(record) : await findIn(record);
        const hereDocuments = await hereDocumentsIn(record);
        if (found.length + hereDocuments.length > 0)
          looks.set(record, { findings: distinct(found), hereDocuments });
      }
      return looks;
    },
  };
}

const COMMAND_RULE_NAMES = LOOK_RULES.filter((rule): rule is CommandRuleName => rule !== 'escalated');

const isEscalated = (record: ActionRecord): boolean =>
  record.action_type === 'command_execution' &&
  record.sandbox_permissions === 'require_escalated' &&
  record.status !== 'declined';

function findInPaths(record: Extract<ActionRecord, { action_type: 'file_change' }>): Finding[] {
  if (record.status !== 'completed') return [];
  return record.changed_paths.flatMap((path) =>
    LOOK_RULES.filter((rule) =>
      rule === 'outside-workspace' ? isOutside(path) : PATH_RULES[rule]?.(path),
    ).map((rule): Finding => ({ rule, text: path, isPath: true })),
  );
}

/** Each text once for each rule, and not too many of one action. */
function distinct(found: readonly Finding[]): Finding[] {
  const texts = new Map<LookRule, Set<string>>();
  return found.filter(({ rule, text }) => {
    const known = texts.get(rule) ?? new Set();
    texts.set(rule, known);
    if (known.has(text) || known.size >= MAX_TEXTS) return false;
    known.add(text);
    return true;
  });
}
