// Finds what the reading does not follow, and by which a program can call tools all the same: code that runs by itself
// when a value is used, code that is made from texts, and objects that stand for others.
import type { AnyNode } from 'acorn';
import { walk } from './assigned-names.js';

const STRANGE_NODES = new Set([
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

const STRANGE_NAMES = new Set([
  'eval',
  'Function',
  'Reflect',
  'Proxy',
  'arguments',
  'WebAssembly',
  'WeakRef',
]);

/** Keys whose functions run by themselves, and keys by which an object reaches other ones. */
const STRANGE_KEYS = new Set([
  'then',
  'toString',
  'valueOf',
  'toJSON',
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
]);

const STRANGE_MEMBERS = new Set([
  'constructor',
  'prototype',
  '__proto__',
  '__defineGetter__',
  '__defineSetter__',
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

export function isStrange(program: unknown): boolean {
  let found = false;
  walk(program, (node) => {
    found ||= STRANGE_NODES.has(node.type) || isStrangeNode(node);
    return !found;
  });
  return found;
}

function isStrangeNode(node: AnyNode): boolean {
  switch (node.type) {
    case 'Identifier':
      return STRANGE_NAMES.has(node.name);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
      return node.generator === true;
    case 'Property':
      return node.kind !== 'init' || (!node.computed && STRANGE_KEYS.has(nameIn(node.key)));
    case 'MemberExpression':
      return STRANGE_MEMBERS.has(nameIn(node.property));
    case 'UnaryExpression':
      return node.operator === 'delete';
    default:
      return false;
  }
}

/** The name of a key, also of one that is written as a text. */
function nameIn(node: AnyNode): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}
