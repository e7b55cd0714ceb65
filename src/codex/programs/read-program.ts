// Reads the source of a code-mode program: which tools it calls, with which input, how often, and what it prints. The
// program is followed as far as its values are known. It is never run.
import type { Program } from 'acorn';
import { callValue, enterFunction, letEscape } from './call-expressions.js';
import { noChanges } from './changes.js';
import { evaluate } from './expressions.js';
import { capture, endOf, LimitReached, type Machine } from './machine.js';
import { bindPattern } from './patterns.js';
import { createScope } from './scope.js';
import { executeAll } from './statements.js';
import type { ReadProgram } from './trace.js';
import { hasUnfollowed } from './unfollowed.js';

/** Longer sources are not read. The longest known one has 60 kB. */
const MAX_SOURCE = 500_000;

export type ParseSource = (source: string) => Program;

/** Loads the parser, which most recordings do not need. */
export async function loadParser(): Promise<ParseSource> {
  const { parse } = await import('acorn');
  return (source) => parse(source, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** Returns null if the source cannot be parsed. */
export function readProgram(source: string, parse: ParseSource): ReadProgram | null {
  if (source.length > MAX_SOURCE) return null;
  const machine = createMachine();
  try {
    const { body } = parse(source);
    machine.isPartial = hasUnfollowed(body);
    const statements = body.flatMap((node) =>
      /^(?:Import|Export)/.test(node.type)
        ? []
        : [node as Exclude<typeof node, { type: `Import${string}` | `Export${string}` }>],
    );
    const { trace, abrupt } = capture(machine, () => machine.execute(statements, createScope(null, true)));
    machine.events.push(...trace);
    const end = abrupt === null ? null : endOf(abrupt);
    if (end !== null) machine.events.push(end);
  } catch (error) {
    // A source that is nested too deeply overflows the stack of the parser.
    if (error instanceof SyntaxError) return null;
    if (!(error instanceof LimitReached) && !(error instanceof RangeError)) throw error;
    return { calls: machine.calls, trace: [], isPartial: true, changedResults: machine.changedResults };
  }
  const { calls, events, isPartial, changedResults } = machine;
  return { calls, trace: events, isPartial, changedResults };
}

function createMachine(): Machine {
  const machine: Machine = {
    events: [],
    calls: [],
    pending: new Map(),
    returns: [],
    labels: [],
    thrown: [],
    isPartial: false,
    changes: noChanges(),
    changedResults: new Set(),
    chain: null,
    isAwaited: false,
    steps: 0,
    depth: 0,
    evaluate: (node, scope) => evaluate(machine, node, scope),
    execute: (statements, scope) => executeAll(machine, statements, scope),
    bind: (pattern, value, scope) => bindPattern(machine, pattern, value, scope),
    call: (callee, args) => callValue(machine, callee, args),
    letEscape: (values) => letEscape(machine, values),
    enter: (node, scope, args) => enterFunction(machine, node, scope, args),
  };
  return machine;
}
