// Finds language features that are not followed although a program can call tools with them: code that runs when a
// value is used, code that is made from texts, and objects that stand for others.
import type { AnyNode } from 'acorn';
import { walk } from './assigned-names.js';

const UNFOLLOWED_NODES = new Set([
  'ClassDeclaration',
  'ClassExpression',
  'ThisExpression',
  'Super',
  'MetaProperty',
  'ImportExpression',
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'ExportAllDeclaration',
  'YieldExpression',
  'WithStatement',
]);

const UNFOLLOWED_NAMES = new Set([
  'eval',
  'Function',
  'Reflect',
  'Proxy',
  'arguments',
  'WebAssembly',
  'WeakRef',
]);

/** Keys by which an object reaches others. */
const REACHING_KEYS = ['constructor', 'prototype', '__proto__', '__defineGetter__', '__defineSetter__'];

/** Also has the keys whose functions JavaScript calls by itself. */
const UNFOLLOWED_KEYS = new Set([...REACHING_KEYS, 'then', 'toString', 'valueOf', 'toJSON']);

const UNFOLLOWED_MEMBERS = new Set([
  ...REACHING_KEYS,
  '__lookupGetter__',
  'create',
  'assign',
  'defineProperty',
  'defineProperties',
  'setPrototypeOf',
  'getOwnPropertyDescriptor',
  'getOwnPropertyDescriptors',
  'iterator',
  'asyncIterator',
  'toPrimitive',
  'hasInstance',
  'dispose',
  'asyncDispose',
]);

export function hasUnfollowed(program: unknown): boolean {
  let found = false;
  walk(program, (node) => {
    found ||= UNFOLLOWED_NODES.has(node.type) || isUnfollowed(node);
    return !found;
  });
  return found;
}

function isUnfollowed(node: AnyNode): boolean {
  switch (node.type) {
    case 'Identifier':
      return UNFOLLOWED_NAMES.has(node.name);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return node.generator === true;
    case 'Property':
      return node.kind !== 'init' || (!node.computed && UNFOLLOWED_KEYS.has(nameIn(node.key)));
    case 'MemberExpression':
      return UNFOLLOWED_MEMBERS.has(nameIn(node.property));
    case 'UnaryExpression':
      return node.operator === 'delete';
    default:
      return false;
  }
}

/** Returns the name of a key, which can be written as a text. */
function nameIn(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}
