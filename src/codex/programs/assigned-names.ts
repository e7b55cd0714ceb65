// Finds the variables that a part of a program may change.
import type { AnyNode } from 'acorn';

/** Visits a node and, as long as the visitor returns true, everything inside it. */
export function walk(node: unknown, visit: (node: AnyNode) => boolean): void {
  const waiting: unknown[] = [node];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (Array.isArray(next)) waiting.push(...next);
    else if (isNode(next) && visit(next)) waiting.push(...Object.values(next));
  }
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Returns the names that are assigned to, or whose contents a method changes. */
export function assignedNames(...nodes: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  walk(nodes, (node) => {
    if (node.type === 'AssignmentExpression') addNames(node.left, names);
    else if (node.type === 'UpdateExpression') addNames(node.argument, names);
    else if (node.type === 'CallExpression' && isChanging(node.callee)) addNames(node.callee, names);
    return true;
  });
  return names;
}

const CHANGING = new Set([
  'push',
  'pop',
  'shift',
  'unshift',
  'splice',
  'sort',
  'reverse',
  'fill',
  'set',
  'add',
]);

function isChanging(callee: AnyNode): boolean {
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    CHANGING.has(callee.property.name)
  );
}

function addNames(target: unknown, names: Set<string>): void {
  walk(target, (node) => {
    if (node.type === 'Identifier') names.add(node.name);
    return true;
  });
}
