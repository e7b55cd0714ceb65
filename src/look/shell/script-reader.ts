// Finds what a script starts, and what those programs start in turn. One reader serves one export.
import type { HereDocument } from './parse.js';
import { parsingCost } from './parsing-cost.js';
import { programOf, type SimpleCommand } from './simple-command.js';
import { type Dialect, splitCommands } from './split.js';
import { type Started, startedBy } from './unwrap.js';
import { variablesIn, withVariables } from './variables.js';

export interface ScriptReader {
  /** The commands of a script, and those that these commands start. */
  commandsIn(script: string, dialect: Dialect): Promise<SimpleCommand[]>;
  /** The here-documents of a script for sh; none if it cannot be parsed. */
  hereDocumentsIn(script: string): Promise<HereDocument[]>;
}

/**
 * What all parsing of one export may cost, in the unit of `parsingCost`. Once it is spent, scripts are split without a
 * parser.
 */
const PARSER_BUDGET = 32 * 1024 * 1024;

/** How deep programs may start programs. */
const MAX_DEPTH = 6;

type Parser = typeof import('./parse.js');

export function createScriptReader(): ScriptReader {
  let parser: Parser | null = null;
  let budget = PARSER_BUDGET;

  /** Null if the script cannot be parsed, or would cost too much. */
  async function parsed<Result>(
    script: string,
    dialect: Dialect,
    by: (parser: Parser) => Result,
  ): Promise<Result | null> {
    const cost = dialect === 'sh' ? parsingCost(script) : Number.POSITIVE_INFINITY;
    if (cost > budget) return null;
    budget -= cost;
    parser ??= await import('./parse.js');
    try {
      return by(parser);
    } catch {
      return null;
    }
  }

  async function commandsIn(script: string, dialect: Dialect, depth = 0): Promise<SimpleCommand[]> {
    const commands = withVariables(
      (await parsed(script, dialect, ({ commandsOf }) => commandsOf(script))) ??
        splitCommands(script, dialect),
      variablesIn(script, dialect),
    );
    const all: SimpleCommand[] = [];
    for (const command of commands) all.push(...(await withStarted(command, depth)));
    return all;
  }

  async function withStarted(command: SimpleCommand, depth: number): Promise<SimpleCommand[]> {
    const all = [command];
    if (depth >= MAX_DEPTH) return all;
    for (const started of startedBy(command)) all.push(...(await innerOf(started, command, depth + 1)));
    return all;
  }

  async function innerOf(started: Started, outer: SimpleCommand, depth: number): Promise<SimpleCommand[]> {
    if ('words' in started) {
      const isInContainer = outer.isInContainer || started.isInContainer === true;
      return withStarted({ ...outer, words: started.words, reads: [], writes: [], isInContainer }, depth);
    }
    const commands = await commandsIn(started.script, dialectOf(outer.words, 'sh'), depth);
    return outer.isInContainer ? commands.map((command) => ({ ...command, isInContainer: true })) : commands;
  }

  return {
    commandsIn,
    async hereDocumentsIn(script) {
      if (!script.includes('<<')) return [];
      return (await parsed(script, 'sh', ({ hereDocumentsOf }) => hereDocumentsOf(script))) ?? [];
    },
  };
}

/** The shell that a command line starts; `otherwise` if it starts no shell with a syntax of its own. */
export function dialectOf(words: readonly string[], otherwise: Dialect): Dialect {
  const program = programOf({ words });
  if (program === 'powershell' || program === 'pwsh') return 'powershell';
  return program === 'cmd' ? 'cmd' : otherwise;
}
