// Follows the statements of a program in order.
import type {
  BlockStatement,
  FunctionDeclaration,
  IfStatement,
  LabeledStatement,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import { assignedNames } from './assigned-names.js';
import { executeForEach, executeLoop } from './loops.js';
import {
  Abrupt,
  capture,
  endJumps,
  endOf,
  type Jump,
  type Machine,
  maybe,
  noJump,
  notePending,
  step,
  underCondition,
} from './machine.js';
import { combined } from './operators.js';
import { bindVar } from './patterns.js';
import { createScope, forgetVariables, type Scope } from './scope.js';
import { allOf, either, notOf, resolved, TRUE, truthOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** Follows a block. After a jump that may have happened, the rest of the block only may run. */
export function executeAll(machine: Machine, statements: readonly Statement[], scope: Scope): void {
  for (const statement of statements)
    if (statement.type === 'FunctionDeclaration') declareFunction(statement, scope);
  for (const [index, statement] of statements.entries()) {
    execute(machine, statement, scope);
    const rest = statements.slice(index + 1);
    if (machine.pending.size === 0 || rest.length === 0) continue;
    maybe(machine, () => executeAll(machine, rest, scope), noJump(machine));
    forgetVariables(scope, assignedNames(rest));
    return;
  }
}

function declareFunction(node: FunctionDeclaration, scope: Scope): void {
  scope.variables.set(node.id.name, { kind: 'function', node, scope });
}

function execute(machine: Machine, node: Statement, scope: Scope): void {
  step(machine);
  switch (node.type) {
    case 'ExpressionStatement':
      machine.evaluate(node.expression, scope);
      break;
    case 'VariableDeclaration':
      declare(machine, node, scope);
      break;
    case 'ReturnStatement':
      throw new Abrupt(
        'return',
        node.argument ? resolved(machine.evaluate(node.argument, scope)) : UNDEFINED,
      );
    case 'ThrowStatement':
      throw thrown(machine, machine.evaluate(node.argument, scope));
    case 'BreakStatement':
      throw new Abrupt(node.label ? `break ${node.label.name}` : 'break');
    case 'ContinueStatement':
      throw new Abrupt(node.label ? `continue ${node.label.name}` : 'continue');
    case 'BlockStatement':
      executeBlock(machine, node, scope);
      break;
    default:
      executeCompound(machine, node, scope);
  }
}

function executeCompound(machine: Machine, node: Statement, scope: Scope): void {
  switch (node.type) {
    case 'IfStatement':
      executeIf(machine, node, scope);
      break;
    case 'ForOfStatement':
    case 'ForInStatement':
      executeForEach(machine, node, scope);
      break;
    case 'ForStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      executeLoop(machine, node, scope);
      break;
    case 'TryStatement':
      executeTry(machine, node, scope);
      break;
    case 'SwitchStatement':
      executeSwitch(machine, node, scope);
      break;
    case 'LabeledStatement':
      executeLabeled(machine, node, scope);
      break;
    default:
      break;
  }
}

/** Follows a labelled statement. A loop also takes its label for `continue`. */
function executeLabeled(machine: Machine, { label, body }: LabeledStatement, scope: Scope): void {
  const { labels } = machine;
  machine.labels = [...(body.type === 'BlockStatement' ? [] : labels), label.name];
  const { trace, abrupt } = capture(machine, () => execute(machine, body, scope));
  machine.labels = labels;
  machine.events.push(...trace);
  const jump: Jump = `break ${label.name}`;
  endJumps(machine, jump);
  if (abrupt !== null && abrupt.jump !== jump) throw abrupt;
}

const executeBlock = (machine: Machine, { body }: BlockStatement, scope: Scope) =>
  executeAll(machine, body, createScope(scope));

function declare(machine: Machine, { kind, declarations }: VariableDeclaration, scope: Scope): void {
  for (const { id, init } of declarations) {
    const value = init ? machine.evaluate(init, scope) : null;
    if (kind === 'var') bindVar(machine, id, value, scope);
    else machine.bind(id, value ?? UNDEFINED, scope);
  }
  // `using` runs a function of the value when the block ends, which is not followed.
  if (/using$/.test(kind)) machine.isPartial = true;
}

function executeIf(machine: Machine, node: IfStatement, scope: Scope): void {
  const test = machine.evaluate(node.test, scope);
  const truth = truthOf(test);
  const { consequent, alternate } = node;
  if (truth === true) execute(machine, consequent, scope);
  else if (truth === false) {
    if (alternate) execute(machine, alternate, scope);
  } else eitherArm(machine, test, [consequent, alternate ?? null], scope);
}

/** Follows both arms of a branch, each as if only this one ran. */
function eitherArm(
  machine: Machine,
  test: Value,
  arms: readonly [Statement, Statement | null],
  scope: Scope,
): void {
  const captured = arms.map((arm, index) =>
    underCondition(machine, index === 0 ? test : notOf(test), () => {
      if (arm !== null) execute(machine, arm, scope);
    }),
  );
  const traces = captured.map(({ trace }) => trace);
  if (traces.some((trace) => trace.length > 0)) machine.events.push({ kind: 'maybe', test, arms: traces });
  forgetVariables(scope, assignedNames(arms));
  const [one, other] = captured.map(({ abrupt }) => abrupt?.jump);
  if (one !== undefined && one === other) throw new Abrupt(one, UNKNOWN);
}

function thrown(machine: Machine, value: Value): Abrupt {
  machine.thrown.push(value);
  return new Abrupt('throw', value);
}

function executeTry(machine: Machine, { block, handler, finalizer }: TryStatement, scope: Scope): void {
  const first = machine.calls.length;
  const { thrown: before } = machine;
  machine.thrown = [];
  const { trace, abrupt } = capture(machine, () => executeBlock(machine, block, scope));
  const end = abrupt === null ? null : endOf(abrupt);
  const body = end === null ? trace : [...trace, end];
  const calls = machine.calls.slice(first).map(({ id }) => id);
  const isThrown = endJumps(machine, 'throw') || abrupt?.jump === 'throw';
  const ownErrors = machine.thrown;
  machine.thrown = before;
  const leaves = abrupt?.jump === 'throw' ? null : abrupt;
  const finish = () => {
    if (finalizer) executeBlock(machine, finalizer, scope);
  };
  if (calls.length === 0 && !isThrown) {
    machine.events.push(...trace);
    finish();
    if (leaves !== null) throw leaves;
    return;
  }
  const handled = underCondition(machine, UNKNOWN, () => {
    // Without a handler the error continues after the `finally` block.
    const error = ownErrors.reduce<Value>(either, { kind: 'error', calls });
    if (!handler) throw thrown(machine, error);
    const inner = createScope(scope);
    if (handler.param) machine.bind(handler.param, error, inner);
    executeBlock(machine, handler.body, inner);
  });
  machine.events.push({ kind: 'try', body, handler: handled.trace });
  forgetVariables(scope, assignedNames(block, handler));
  finish();
  if (leaves === null) return;
  if (leaves.jump === handled.abrupt?.jump) throw leaves;
  notePending(machine, leaves);
}

/** Follows a `switch`. The cases after the matching one run too, up to a `break`. */
function executeSwitch(machine: Machine, { discriminant, cases }: SwitchStatement, outer: Scope): void {
  const scope = createScope(outer);
  const value = machine.evaluate(discriminant, scope);
  const tests = cases.map(({ test }) =>
    test ? combined('===', value, machine.evaluate(test, scope)) : null,
  );
  const truths = tests.map((test) => (test === null ? false : truthOf(test)));
  const taken = truths.includes(true) ? truths.indexOf(true) : tests.indexOf(null);
  const isKnown = !truths.slice(0, truths.includes(true) ? taken : undefined).includes(null);
  const rest = (from: number) => cases.slice(from).flatMap(({ consequent }) => consequent);
  if (isKnown && taken >= 0) {
    const { trace, abrupt } = capture(machine, () => executeAll(machine, rest(taken), scope));
    machine.events.push(...trace);
    endJumps(machine, 'break');
    if (abrupt !== null && abrupt.jump !== 'break') throw abrupt;
  } else if (!isKnown) executeCases(machine, tests, rest, scope);
}

function executeCases(
  machine: Machine,
  tests: readonly (Value | null)[],
  rest: (from: number) => readonly Statement[],
  scope: Scope,
): void {
  for (const [index, test] of tests.entries()) {
    const isOther = tests.flatMap((one) => (one === null ? [] : [notOf(one)])).reduce(allOf, TRUE);
    maybe(machine, () => executeAll(machine, rest(index), scope), test ?? isOther);
  }
  endJumps(machine, 'break');
}
