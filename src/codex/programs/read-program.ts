// Reads the source of a code-mode program: which tools it calls, with what, how often, and what it prints. The program
// is followed as far as its values are known, never run.
import type { Program } from 'acorn';
import { callValue, enterFunction, letGo } from './call-expressions.js';
import { noChanges } from './changes.js';
import { evaluate } from './expressions.js';
import { capture, endOf, LimitReached, type Machine } from './machine.js';
import { bindPattern } from './patterns.js';
import { createScope } from './scope.js';
import { executeAll } from './statements.js';
import { isStrange } from './strange.js';
import type { ReadProgram } from './trace.js';

/** Longer sources are not read. The longest known one has 60 kB. */
const MAX_SOURCE = 500_000;

export type ParseSource = (source: string) => Program;

/** Loads the parser, which most recordings do not need. */
export async function loadParser(): Promise<ParseSource> {
  const { parse } = await import('acorn');
  return (source) =>
    parse(source, { ecmaVersion: 'latest', sourceType: 'module', allowAwaitOutsideFunction: true });
}

/** Null if the source is no program. */
export function readProgram(source: string, parse: ParseSource): ReadProgram | null {
  if (source.length > MAX_SOURCE) return null;
  const machine = createMachine();
  try {
    const { body } = parse(source);
    machine.isPartial = isStrange(body);
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
    // A source nested too deep overflows the stack of the parser.
    if (error instanceof SyntaxError) return null;
    if (!(error instanceof LimitReached) && !(error instanceof RangeError)) throw error;
    return { calls: machine.calls, trace: [], isPartial: true, changed: machine.changed };
  }
  const { calls, events, isPartial, changed } = machine;
  return { calls, trace: events, isPartial, changed };
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
    changed: new Set(),
    isAwaited: false,
    steps: 0,
    depth: 0,
    evaluate: (node, scope) => evaluate(machine, node, scope),
    execute: (statements, scope) => executeAll(machine, statements, scope),
    bind: (pattern, value, scope) => bindPattern(machine, pattern, value, scope),
    call: (callee, args) => callValue(machine, callee, args),
    letGo: (values) => letGo(machine, values),
    enter: (node, scope, args) => enterFunction(machine, node, scope, args),
  };
  return machine;
}
