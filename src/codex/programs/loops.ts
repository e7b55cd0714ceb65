// Follows the loops of a program, round by round as far as their conditions are known.
import type {
  DoWhileStatement,
  Expression,
  ForInStatement,
  ForOfStatement,
  ForStatement,
  Statement,
  WhileStatement,
} from 'acorn';
import { assignedNames } from './assigned-names.js';
import {
  capture,
  endJumps,
  giveUp,
  type Jump,
  LimitReached,
  MAX_ROUNDS,
  type Machine,
  many,
  maybe,
  noJump,
} from './machine.js';
import { assignPattern, bindVar } from './patterns.js';
import { createScope, forgetVariables, type Scope } from './scope.js';
import { type List, resolved, TRUE, truthOf, UNDEFINED, UNKNOWN, type Value } from './values.js';

export function executeForEach(machine: Machine, node: ForOfStatement | ForInStatement, scope: Scope): void {
  const labels = takeLabels(machine);
  const over = machine.evaluate(node.right, scope);
  const round = (item: Value) => {
    const inner = createScope(scope);
    bindTarget(machine, node, item, inner);
    machine.execute([node.body], inner);
  };
  if (node.type === 'ForOfStatement' && over.kind === 'list' && !over.open)
    rounds(machine, over, 0, { labels, round: (item) => round(resolved(item)) });
  else {
    const item = node.type === 'ForOfStatement' ? giveUp(machine, over) : UNKNOWN;
    anyRounds(machine, node, scope, () => void leavesLoop(machine, labels, () => round(item)));
  }
}

function bindTarget(machine: Machine, { left }: ForOfStatement | ForInStatement, item: Value, scope: Scope) {
  if (left.type !== 'VariableDeclaration') return assignPattern(machine, left, item, scope);
  for (const { id } of left.declarations)
    if (left.kind === 'var') bindVar(machine, id, item, scope);
    else machine.bind(id, item, scope);
}

/** The body of a loop over a list. The list may change while the loop runs. */
interface Body {
  readonly labels: readonly string[];
  readonly round: (item: Value) => void;
}

function rounds(machine: Machine, list: List, first: number, body: Body): void {
  const { labels, round } = body;
  for (let index = first; index < list.items.length && !list.open; index++) {
    if (index > MAX_ROUNDS) throw new LimitReached();
    if (leavesLoop(machine, labels, () => round(list.items[index] ?? UNDEFINED))) break;
    if (machine.pending.size === 0) continue;
    maybe(machine, () => rounds(machine, list, index + 1, body), noJump(machine));
    break;
  }
  if (list.open) many(machine, () => round(giveUp(machine, list)));
  endJumps(machine, 'break');
}

/** Follows one round of a loop. Returns whether the round leaves the loop. */
function leavesLoop(machine: Machine, labels: readonly string[], round: () => void): boolean {
  const { trace, abrupt } = capture(machine, round);
  machine.events.push(...trace);
  const next: readonly Jump[] = ['continue', ...labels.map((label) => `continue ${label}` as const)];
  endJumps(machine, ...next);
  if (abrupt !== null && abrupt.jump !== 'break' && !next.includes(abrupt.jump)) throw abrupt;
  return abrupt?.jump === 'break';
}

/** Takes the labels before a loop, because they belong to it and not to the statements inside. */
function takeLabels(machine: Machine): readonly string[] {
  const { labels } = machine;
  machine.labels = [];
  return labels;
}

/** Follows a loop whose number of rounds is not known. */
function anyRounds(machine: Machine, node: Statement, scope: Scope, round: () => void): void {
  const names = assignedNames(node);
  forgetVariables(scope, names);
  many(machine, round);
  endJumps(machine, 'break', 'continue');
  forgetVariables(scope, names);
}

type Loop = ForStatement | WhileStatement | DoWhileStatement;

/**
 * Rounds that are followed one inside the other, each under an unknown condition. Most programs repeat a failed step
 * two or three times.
 */
const MAX_UNCERTAIN_ROUNDS = 5;

export function executeLoop(machine: Machine, node: Loop, outer: Scope): void {
  const labels = takeLabels(machine);
  const scope = createScope(outer);
  if (node.type === 'ForStatement' && node.init)
    if (node.init.type === 'VariableDeclaration') machine.execute([node.init], scope);
    else machine.evaluate(node.init, scope);
  const isWhole = roundsOf(machine, node, scope, labels);
  endJumps(machine, 'break');
  if (!isWhole) forgetVariables(scope, assignedNames(node));
}

/** Returns whether the number of rounds is known. */
function roundsOf(machine: Machine, node: Loop, scope: Scope, labels: readonly string[]): boolean {
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
        leavesLoop(machine, labels, body);
      });
  };
  const follow = (first: number, uncertain: number): boolean => {
    for (let round = first; round < MAX_ROUNDS; round++) {
      const test = testOf(machine, node, round, scope);
      const truth = truthOf(test);
      if (truth === false) return true;
      const run = () => {
        if (leavesLoop(machine, labels, body)) return true;
        if (machine.pending.size === 0 && truth === true) return null;
        maybe(machine, () => others(round + 1, uncertain), noJump(machine));
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
