// Follows the loops of a program, round by round as far as their conditions are known.
import type {
  DoWhileStatement,
  Expression,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Pattern,
  Statement,
  WhileStatement,
} from 'acorn';
import { assignedNames } from './assigned-names.js';
import { capture, endJumps, MAX_ROUNDS, type Machine, many, maybe } from './machine.js';
import { createScope, forget, type Scope } from './scope.js';
import { notOf, settled, TRUE, truthOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

export function executeForEach(machine: Machine, node: ForOfStatement | ForInStatement, scope: Scope): void {
  const over = machine.evaluate(node.right, scope);
  const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
  const round = (item: Value) => {
    const inner = createScope(scope);
    if (target !== undefined) machine.bind(target as Pattern, item, inner);
    machine.execute([node.body], inner);
  };
  if (node.type === 'ForOfStatement' && over.kind === 'list' && !over.open)
    rounds(machine, over.items.length, (index) => round(settled(over.items[index] ?? UNDEFINED)));
  else anyRounds(machine, node, scope, () => round(UNKNOWN));
}

function rounds(machine: Machine, count: number, round: (index: number) => void): void {
  for (let index = 0; index < count; index++) {
    if (isLeft(machine, () => round(index))) break;
    if (machine.pending.size === 0 || index === count - 1) continue;
    const others = () => rounds(machine, count - index - 1, (next) => round(index + 1 + next));
    maybe(machine, others, notOf(machine.jumped));
    break;
  }
  endJumps(machine, 'break');
}

/** Runs a round of a loop. Returns whether it leaves the loop. */
function isLeft(machine: Machine, round: () => void): boolean {
  const { trace, abrupt } = capture(machine, round);
  machine.events.push(...trace);
  if (abrupt !== null && abrupt.jump !== 'break' && abrupt.jump !== 'continue') throw abrupt;
  endJumps(machine, 'continue');
  return abrupt?.jump === 'break';
}

/** A loop of which the number of rounds is not known. */
function anyRounds(machine: Machine, node: Statement, scope: Scope, round: () => void): void {
  const names = assignedNames(node);
  forget(scope, names);
  many(machine, round);
  endJumps(machine, 'break', 'continue');
  forget(scope, names);
}

type Loop = ForStatement | WhileStatement | DoWhileStatement;

/** Rounds that run under a condition, one in the other. Most programs try something again two or three times. */
const MAX_UNCERTAIN_ROUNDS = 5;

export function executeLoop(machine: Machine, node: Loop, outer: Scope): void {
  const scope = createScope(outer);
  if (node.type === 'ForStatement' && node.init)
    if (node.init.type === 'VariableDeclaration') machine.execute([node.init], scope);
    else machine.evaluate(node.init, scope);
  const isWhole = roundsOf(machine, node, scope);
  endJumps(machine, 'break');
  if (!isWhole) forget(scope, assignedNames(node));
}

/** Returns whether it is known how many rounds there are. */
function roundsOf(machine: Machine, node: Loop, scope: Scope): boolean {
  const body = () => machine.execute([node.body], createScope(scope));
  const update = () => {
    if (node.type === 'ForStatement' && node.update) machine.evaluate(node.update, scope);
  };
  const others = (round: number, uncertain: number): void => {
    if (uncertain < MAX_UNCERTAIN_ROUNDS) {
      update();
      follow(round, uncertain + 1);
    } else
      anyRounds(machine, node, scope, () => {
        update();
        body();
      });
  };
  const follow = (first: number, uncertain: number): boolean => {
    for (let round = first; round < MAX_ROUNDS; round++) {
      const test = testOf(machine, node, round, scope);
      const truth = truthOf(test);
      if (truth === false) return true;
      const run = () => {
        if (isLeft(machine, body)) return true;
        if (machine.pending.size === 0 && truth === true) return null;
        maybe(machine, () => others(round + 1, uncertain), notOf(machine.jumped));
        return false;
      };
      if (truth === null) {
        maybe(machine, run, test);
        return false;
      }
      const isOver = run();
      if (isOver !== null) return isOver;
      update();
    }
    others(MAX_ROUNDS, MAX_UNCERTAIN_ROUNDS);
    return false;
  };
  return follow(0, 0);
}

function testOf(machine: Machine, node: Loop, round: number, scope: Scope): Value {
  const isTested = node.test && !(node.type === 'DoWhileStatement' && round === 0);
  return isTested ? machine.evaluate(node.test as Expression, scope) : TRUE;
}
