// Codex's errors of sandboxed commands hold an exit code, in four wordings and several wrappers.
import { describe, expect, it } from 'vitest';
import { mayBeSandboxError } from '../../src/codex/calls/sandbox-error.ts';
import { outcomeOf } from '../../src/codex/calls/tool-output.ts';

const fields = (code: number, printed = '', mark = '"') =>
  `ExecToolCallOutput { exit_code: ${code}, stdout: StreamOutput { text: ${mark}${printed}${mark}, truncated_after_lines: None }, stderr: StreamOutput { text: ${mark}${mark}, truncated_after_lines: None }, aggregated_output: StreamOutput { text: ${mark}${printed}${mark}, truncated_after_lines: None }, duration: 12.5ms, timed_out: false }`;

const WORDINGS: readonly (readonly [
  what: string,
  text: (code: number) => string,
  duration: number | null,
])[] = [
  [
    'in words',
    (n) =>
      `failed in sandbox LinuxSeccomp with execution error: sandbox denied exec error, exit code: ${n}, stdout: x, stderr: `,
    null,
  ],
  [
    'in words on macOS',
    (n) =>
      `failed in sandbox MacosSeatbelt with execution error: sandbox denied exec error, exit code: ${n}, stdout: x, stderr: `,
    null,
  ],
  [
    'in words after a colon',
    (n) => `failed in sandbox: sandbox denied exec error, exit code: ${n}, stdout: `,
    null,
  ],
  [
    'in words as an error',
    (n) => `sandbox error: sandbox denied exec error, exit code: ${n}, stdout: `,
    null,
  ],
  [
    'as a value',
    (n) =>
      `exec_command failed: SandboxDenied { message: "exit_code: 77, \\"quoted\\"", output: ${fields(n, 'exit_code: 77')} }`,
    13,
  ],
  [
    'as a value in a message',
    (n) =>
      `exec_command failed for \`/bin/bash -lc 'echo \`x\`'\`: CreateProcess { message: "Codex(Sandbox(Denied { output: ${fields(n, 'exit_code: 77', '\\"')}, network_policy_decision: None }))" }`,
    13,
  ],
  [
    'as a value in a message that has no command',
    (n) =>
      `exec_command failed: CreateProcess { message: "Codex(Sandbox(Denied { output: ${fields(n, 'exit_code: 77', '\\"')}, network_policy_decision: None }))" }`,
    13,
  ],
  [
    'as a value after words',
    (n) =>
      `failed in sandbox MacosSeatbelt with execution error: Denied { output: ${fields(n, 'exit_code: 77')} }`,
    13,
  ],
  [
    'as a time-out',
    (n) =>
      `exec_command failed for \`x\`: CreateProcess { message: "Codex(Sandbox(Timeout { output: ${fields(n, '', '\\"')} }))" }`,
    13,
  ],
];

describe.each(WORDINGS)('the exit code %s', (_, text, duration_ms) => {
  it.each([
    ['alone', ''],
    ['after a wall time', 'Wall time: 1.0000 seconds\nOutput:\n'],
    ['as the text of an answer', '[{"type":"text","text":"'],
  ])('%s', (_wrapper, before) => {
    expect(outcomeOf(before + text(101))).toMatchObject({ exit_code: 101, ended: 'failed', duration_ms });
  });
});

it.each([
  ['ns', '0ns', 0],
  ['µs', '900µs', 1],
  ['s', '65.25s', 65_250],
])('a duration in %s', (_, written, expected) => {
  const text = `exec_command failed: SandboxDenied { output: ${fields(1).replace('12.5ms', written)} }`;
  expect(outcomeOf(text).duration_ms).toBe(expected);
});

it.each([
  'failed in sandbox: ',
  'failed in sandbox: sandbox error: command was killed by a signal',
  "failed in sandbox: error: cannot open '.git/FETCH_HEAD': Operation not permitted\n",
  'sandbox error: command was killed by a signal',
])('a command that failed without an exit code is failed: %j', (text) => {
  expect(outcomeOf(text)).toMatchObject({ exit_code: null, ended: 'failed' });
});

describe('a number that a program printed is no exit code', () => {
  it.each([
    [
      'below a head',
      'Wall time: 1 seconds\nProcess exited with code 0\nOutput:\nfailed in sandbox LinuxSeccomp with execution error: sandbox denied exec error, exit code: 9, stdout: ',
      0,
    ],
    [
      'below an exit code',
      'Exit code: 0\nWall time: 1 seconds\nOutput:\nsandbox denied exec error, exit code: 9, stdout: ',
      0,
    ],
    ['after other words', `see output: ${fields(9)}`, null],
    ['in a plain output', 'ExecToolCallOutput { exit_code: 9, stdout: StreamOutput', null],
  ])('%s', (_, text, expected) => {
    expect(outcomeOf(text).exit_code).toBe(expected);
  });
});

it('an error without a duration has an exit code alone', () => {
  const text = `exec_command failed: SandboxDenied { output: ${fields(1).replace(', duration: 12.5ms', '')} }`;
  expect(outcomeOf(text)).toMatchObject({ exit_code: 1, duration_ms: null });
});

it('only the first 200 characters of a text can show that it is such an error', () => {
  expect(mayBeSandboxError(`${'x'.repeat(190)}failed`)).toBe(true);
  expect(mayBeSandboxError(`${'x'.repeat(200)}failed`)).toBe(false);
});
