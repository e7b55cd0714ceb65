// Follows the statements of a program.
import type {
  BlockStatement,
  FunctionDeclaration,
  IfStatement,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
} from 'acorn';
import { assignedNames, namesTools } from './assigned-names.js';
import { executeForEach, executeLoop } from './loops.js';
import {
  Abrupt,
  capture,
  endJumps,
  endOf,
  type Machine,
  maybe,
  notePending,
  step,
  under,
} from './machine.js';
import { createScope, forget, type Scope } from './scope.js';
import { notOf, settled, truthOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** Runs a block. After a jump that may have happened, the rest of it runs only maybe. */
export function executeAll(machine: Machine, statements: readonly Statement[], scope: Scope): void {
  for (const statement of statements)
    if (statement.type === 'FunctionDeclaration') declareFunction(statement, scope);
  for (const [index, statement] of statements.entries()) {
    execute(machine, statement, scope);
    const rest = statements.slice(index + 1);
    if (machine.pending.size === 0 || rest.length === 0) continue;
    maybe(machine, () => executeAll(machine, rest, scope), notOf(machine.jumped));
    forget(scope, assignedNames(rest));
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
      throw new Abrupt('return', node.argument ? settled(machine.evaluate(node.argument, scope)) : UNDEFINED);
    case 'ThrowStatement':
      machine.evaluate(node.argument, scope);
      throw new Abrupt('throw');
    case 'BreakStatement':
      throw new Abrupt('break');
    case 'ContinueStatement':
      throw new Abrupt('continue');
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
      execute(machine, node.body, scope);
      break;
    case 'ClassDeclaration':
      if (namesTools(node)) machine.isPartial = true;
      break;
    default:
      break;
  }
}

const executeBlock = (machine: Machine, { body }: BlockStatement, scope: Scope) =>
  executeAll(machine, body, createScope(scope));

function declare(machine: Machine, { declarations }: VariableDeclaration, scope: Scope): void {
  for (const { id, init } of declarations)
    machine.bind(id, init ? machine.evaluate(init, scope) : UNDEFINED, scope);
}

function executeIf(machine: Machine, node: IfStatement, scope: Scope): void {
  const test = machine.evaluate(node.test, scope);
  const truth = truthOf(test);
  const { consequent, alternate } = node;
  if (truth === true) execute(machine, consequent, scope);
  else if (truth === false) {
    if (alternate) execute(machine, alternate, scope);
  } else either(machine, test, [consequent, alternate ?? null], scope);
}

/** Runs both arms, each as if it alone ran. */
function either(
  machine: Machine,
  test: Value,
  arms: readonly [Statement, Statement | null],
  scope: Scope,
): void {
  const captured = arms.map((arm, index) =>
    under(machine, index === 0 ? test : notOf(test), () => {
      if (arm !== null) execute(machine, arm, scope);
    }),
  );
  const traces = captured.map(({ trace }) => trace);
  if (traces.some((trace) => trace.length > 0)) machine.events.push({ kind: 'maybe', test, arms: traces });
  forget(scope, assignedNames(arms));
  const [one, other] = captured.map(({ abrupt }) => abrupt?.jump);
  if (one !== undefined && one === other) throw new Abrupt(one, UNKNOWN);
}

function executeTry(machine: Machine, { block, handler, finalizer }: TryStatement, scope: Scope): void {
  const first = machine.calls.length;
  const { trace, abrupt } = capture(machine, () => executeBlock(machine, block, scope));
  const end = abrupt === null ? null : endOf(abrupt);
  const body = end === null ? trace : [...trace, end];
  const calls = machine.calls.slice(first).map(({ id }) => id);
  const isThrown = endJumps(machine, 'throw') || abrupt?.jump === 'throw';
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
  const handled = under(machine, UNKNOWN, () => {
    // Without a handler the error goes on when the finalizer has run.
    if (!handler) throw new Abrupt('throw');
    const inner = createScope(scope);
    if (handler.param) machine.bind(handler.param, { kind: 'error', calls }, inner);
    executeBlock(machine, handler.body, inner);
  });
  machine.events.push({ kind: 'try', body, handler: handled.trace });
  forget(scope, assignedNames(block, handler));
  finish();
  if (leaves === null) return;
  if (leaves.jump === handled.abrupt?.jump) throw leaves;
  notePending(machine, leaves);
}

function executeSwitch(machine: Machine, node: SwitchStatement, scope: Scope): void {
  machine.evaluate(node.discriminant, scope);
  for (const { consequent } of node.cases)
    maybe(machine, () => executeAll(machine, consequent, createScope(scope)));
  endJumps(machine, 'break');
  forget(scope, assignedNames(node.cases));
}
