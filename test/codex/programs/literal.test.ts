// What the source of a program states about the input of a call.
import { expect, it } from 'vitest';
import { commandIn, inputOf, patchedPaths, typedBy } from '../../../src/codex/programs/literal.ts';
import type { ToolCall } from '../../../src/codex/programs/trace.ts';
import { read } from './recorded.ts';

function callWith(input: string): ToolCall {
  const [call] = read(`await tools.a(${input})`).calls;
  if (call === undefined) throw new Error('there is no call');
  return call;
}

it.each<[string, unknown]>([
  ['"ls"', 'ls'],
  ['5', 5],
  ['null', null],
  ['["a", 1, null]', ['a', 1, null]],
  ['[]', []],
  ['{a: {b: [true]}}', { a: { b: [true] } }],
  ['{cmd: "a", x: undefined}', { cmd: 'a' }],
  ['{cmd: "a", timeout_ms: 5}', { cmd: 'a', timeout_ms: 5 }],
  ['{cmd: "a", timeout_ms: load("x"), tty: load("y")}', { cmd: 'a' }],
])('the input %s is known', (source, input) => {
  expect(inputOf(callWith(source))).toStrictEqual(input);
});

it.each([
  'undefined',
  'load("x")',
  '["a", load("x")]',
  '[...load("x")]',
  '{cmd: load("x")}',
  '{cmd: "a", list: [load("x")]}',
  '{cmd: "a", ...load("x")}',
  '{cmd: "a", run: () => 1}',
  '{cmd: "a", [load("x")]: 1}',
])('the input %s is not known', (source) => {
  expect(inputOf(callWith(source))).toBeUndefined();
});

it.each([
  ['{cmd: "ls"}', 'ls'],
  ['{command: "ls"}', 'ls'],
  ['{command: ["bash", "-lc", "ls"]}', 'ls'],
  ['{command: ["bash", 5]}', null],
  ['{command: ["bash", load("x")]}', null],
  ['{command: []}', null],
  ['{cmd: 5}', null],
  ['{cmd: load("x")}', null],
  ['"ls"', null],
])('the command of the input %s is %s', (source, command) => {
  expect(commandIn(callWith(source))).toBe(command);
});

it.each([
  ['{session_id: 1}', ''],
  ['{session_id: 1, chars: ""}', ''],
  ['{session_id: 1, chars: "ls"}', 'ls'],
  ['{session_id: 1, chars: load("x")}', null],
  ['{session_id: 1, ...load("x")}', null],
  ['"ls"', null],
])('the input %s types %j', (source, characters) => {
  expect(typedBy(callWith(source))).toBe(characters);
});

const ADD = '*** Begin Patch\\n*** Add File: a.txt\\n+1\\n*** End Patch';
const TWO = '*** Update File: src/a.ts \\n+1\\n  *** Delete File: b.txt\\n';

it.each<[string, string[] | null]>([
  [`"${ADD}"`, ['a.txt']],
  [`"${TWO}"`, ['src/a.ts', 'b.txt']],
  [`{input: "${ADD}"}`, ['a.txt']],
  [`{patch: "${ADD}"}`, ['a.txt']],
  [`{cmd: "apply_patch <<E\\n${ADD}\\nE"}`, ['a.txt']],
  [`{command: ["apply_patch", "${ADD}"]}`, ['a.txt']],
  ['"no patch"', []],
  ['load("x")', null],
  ['{input: load("x")}', null],
])('the patch %s names the paths %j', (source, paths) => {
  expect(patchedPaths(callWith(source))).toEqual(paths);
});
