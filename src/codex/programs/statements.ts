// Follows the statements of a program.
import type {
  BlockStatement,
  DoWhileStatement,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  FunctionDeclaration,
  IfStatement,
  Pattern,
  Statement,
  SwitchStatement,
  TryStatement,
  VariableDeclaration,
  WhileStatement,
} from 'acorn';
import { assignedNames, namesTools } from './assigned-names.js';
import { Abrupt, capture, MAX_ROUNDS, type Machine, many, maybe, notePending, step } from './machine.js';
import { createScope, forget, type Scope } from './scope.js';
import { settled, truthOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

/** Runs a block. After a jump that may have happened, the rest of it runs only maybe. */
export function executeAll(machine: Machine, statements: readonly Statement[], scope: Scope): void {
  for (const statement of statements)
    if (statement.type === 'FunctionDeclaration') declareFunction(statement, scope);
  const before = new Set(machine.pending);
  for (const [index, statement] of statements.entries()) {
    execute(machine, statement, scope);
    const isUncertain = [...machine.pending].some((jump) => !before.has(jump));
    const rest = statements.slice(index + 1);
    if (!isUncertain || rest.length === 0) continue;
    maybe(machine, () => executeAll(machine, rest, scope));
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
  const truth = truthOf(machine.evaluate(node.test, scope));
  const { consequent, alternate } = node;
  if (truth === true) execute(machine, consequent, scope);
  else if (truth === false) {
    if (alternate) execute(machine, alternate, scope);
  } else oneOf(machine, [consequent, ...(alternate ? [alternate] : [])], !alternate, scope);
}

/** Runs each arm as if it alone ran. */
function oneOf(machine: Machine, arms: readonly Statement[], mayBeNone: boolean, scope: Scope): void {
  const captured = arms.map((arm) => capture(machine, () => execute(machine, arm, scope)));
  const traces = captured.map(({ trace }) => trace);
  if (traces.some((trace) => trace.length > 0))
    machine.events.push({ kind: 'maybe', arms: mayBeNone ? [...traces, []] : traces });
  const jumps = captured.flatMap(({ abrupt }) => abrupt ?? []);
  for (const jump of jumps) notePending(machine, jump);
  forget(scope, assignedNames(arms));
  const [first] = jumps;
  const isCertain =
    !mayBeNone && jumps.length === arms.length && jumps.every(({ jump }) => jump === first?.jump);
  if (isCertain && first !== undefined) throw new Abrupt(first.jump, UNKNOWN);
}

function executeForEach(machine: Machine, node: ForOfStatement | ForInStatement, scope: Scope): void {
  const over = machine.evaluate(node.right, scope);
  const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
  const round = (item: Value) => {
    const inner = createScope(scope);
    if (target !== undefined) machine.bind(target as Pattern, item, inner);
    execute(machine, node.body, inner);
  };
  if (node.type === 'ForOfStatement' && over.kind === 'list' && !over.open)
    rounds(machine, over.items.length, (index) => round(settled(over.items[index] ?? UNDEFINED)));
  else anyRounds(machine, node, scope, () => round(UNKNOWN));
}

/** @param round Runs the body; false ends the loop, null says that the condition is not known. */
function rounds(machine: Machine, count: number, round: (index: number) => void): void {
  const before = new Set(machine.pending);
  for (let index = 0; index < count; index++) {
    const { trace, abrupt } = capture(machine, () => round(index));
    machine.events.push(...trace);
    if (abrupt !== null && abrupt.jump !== 'break' && abrupt.jump !== 'continue') throw abrupt;
    if (abrupt?.jump === 'break') break;
    machine.pending.delete('continue');
    const isUncertain = [...machine.pending].some((jump) => !before.has(jump));
    if (!isUncertain || index === count - 1) continue;
    maybe(machine, () => rounds(machine, count - index - 1, (next) => round(index + 1 + next)));
    break;
  }
  machine.pending.delete('break');
}

/** A loop of which the number of rounds is not known. */
function anyRounds(machine: Machine, node: Statement, scope: Scope, round: () => void): void {
  const names = assignedNames(node);
  forget(scope, names);
  many(machine, round);
  machine.pending.delete('break');
  machine.pending.delete('continue');
  forget(scope, names);
}

type Loop = ForStatement | WhileStatement | DoWhileStatement;

function executeLoop(machine: Machine, node: Loop, outer: Scope): void {
  const scope = createScope(outer);
  if (node.type === 'ForStatement' && node.init)
    if (node.init.type === 'VariableDeclaration') declare(machine, node.init, scope);
    else machine.evaluate(node.init, scope);
  const update = () => {
    if (node.type === 'ForStatement' && node.update) machine.evaluate(node.update, scope);
  };
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const isFirst = node.type === 'DoWhileStatement' && round === 0;
    const truth = isFirst || !node.test ? true : truthOf(machine.evaluate(node.test, scope));
    if (truth === false) return;
    const isUncertain = machine.pending.size > 0 || !node.test;
    if (truth === null || isUncertain) break;
    const { trace, abrupt } = capture(machine, () => execute(machine, node.body, createScope(scope)));
    machine.events.push(...trace);
    if (abrupt !== null && abrupt.jump !== 'break' && abrupt.jump !== 'continue') throw abrupt;
    if (abrupt?.jump === 'break') return;
    machine.pending.delete('continue');
    update();
  }
  anyRounds(machine, node, scope, () => {
    execute(machine, node.body, createScope(scope));
    update();
  });
}

function executeTry(machine: Machine, node: TryStatement, scope: Scope): void {
  const first = machine.calls.length;
  const body = capture(machine, () => executeBlock(machine, node.block, scope));
  const calls = machine.calls.slice(first).map(({ id }) => id);
  const hasThrown = body.abrupt?.jump === 'throw' || machine.pending.delete('throw');
  const { handler, finalizer } = node;
  const handled = capture(machine, () => {
    if (handler === null || handler === undefined) return;
    const inner = createScope(scope);
    if (handler.param) machine.bind(handler.param, { kind: 'error', calls }, inner);
    executeBlock(machine, handler.body, inner);
  });
  const mayThrow = calls.length > 0 || hasThrown;
  if (mayThrow) machine.events.push({ kind: 'try', body: body.trace, handler: handled.trace });
  else machine.events.push(...body.trace);
  if (mayThrow) forget(scope, assignedNames(node.block, handler));
  if (finalizer) executeBlock(machine, finalizer, scope);
  leaveTry(machine, body.abrupt, mayThrow ? handled.abrupt : null, mayThrow);
}

function leaveTry(machine: Machine, body: Abrupt | null, handled: Abrupt | null, mayThrow: boolean): void {
  const ofBody = body?.jump === 'throw' ? null : body;
  if (!mayThrow || (ofBody !== null && handled !== null && ofBody.jump === handled.jump)) {
    if (ofBody === null) return;
    if (handled !== null) notePending(machine, handled);
    throw ofBody;
  }
  for (const jump of [ofBody, handled]) if (jump !== null) notePending(machine, jump);
}

function executeSwitch(machine: Machine, node: SwitchStatement, scope: Scope): void {
  machine.evaluate(node.discriminant, scope);
  for (const { consequent } of node.cases)
    maybe(machine, () => executeAll(machine, consequent, createScope(scope)));
  machine.pending.delete('break');
  forget(scope, assignedNames(node.cases));
}
