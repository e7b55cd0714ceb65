// Every spelling in which Codex told the model how a call ended.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outcomeOf } from '../../src/codex/calls/tool-output.ts';

const JSON_0_58 = '{"output":"hi\\n","metadata":{"exit_code":3,"duration_seconds":1.5}}';

it.each<[string, string, object]>([
  ['JSON with metadata (shell until 0.131)', JSON_0_58, { exit_code: 3, duration_ms: 1500 }],
  [
    'JSON fields (exec_command 0.48 to 0.56)',
    '{"chunk_id":"a","wall_time_seconds":0.2,"output":"","exit_code":1}',
    { exit_code: 1, duration_ms: 200, process_ended: true },
  ],
  [
    'JSON fields, running',
    '{"chunk_id":"a","wall_time_seconds":0.2,"output":"","session_id":9}',
    { exit_code: null, running: '9' },
  ],
  ['unified_exec', '{"session_id":"4","output":"$ "}', { running: '4' }],
  ['unified_exec, ended', '{"session_id":null,"output":"$ "}', { running: null, process_ended: true }],
  [
    'Exit code (shell_command)',
    'Exit code: 0\nWall time: 0 seconds\nOutput:\nx',
    { exit_code: 0, duration_ms: 0 },
  ],
  [
    'Exit code, long',
    'Exit code: 1\nWall time: 2.5 seconds\nTotal output lines: 9\nOutput:\nx',
    { exit_code: 1, duration_ms: 2500 },
  ],
  [
    'Process exited',
    'Chunk ID: 1\nWall time: 0.0512 seconds\nProcess exited with code 127\nOriginal token count: 3\nOutput:\nx',
    { exit_code: 127, duration_ms: 51, process_ended: true },
  ],
  [
    'Process exited, \\r\\n',
    'Wall time: 1 seconds\r\nProcess exited with code 2\r\nOutput:\r\nx',
    { exit_code: 2 },
  ],
  [
    'Process running',
    'Wall time: 0.3 seconds\nProcess running with session ID 92785\nOutput:\ntick',
    { running: '92785' },
  ],
  [
    'truncated first',
    'Warning: truncated output (original token count: 9)\nTotal output lines: 4\n\nExit code: 5\nWall time: 1 seconds\nOutput:\n',
    { exit_code: 5 },
  ],
  [
    'patch inside exec_command (0.132 and later)',
    'Wall time: 0.1 seconds\nOutput:\nExit code: 0\nWall time: 0 seconds\nOutput:\nSuccess.',
    { exit_code: 0, process_ended: false },
  ],
  [
    'patch inside exec_command (until 0.131)',
    `Wall time: 0.1 seconds\nOutput:\n${JSON_0_58}`,
    { exit_code: 3, process_ended: false },
  ],
  [
    'program completed',
    'Script completed\nWall time 0.1 seconds\nOutput:\n',
    { ended: 'completed', duration_ms: 100 },
  ],
  ['program failed', 'Script failed\nWall time 0.1 seconds\nOutput:\n', { ended: 'failed' }],
  ['program yields', 'Script running with cell ID 7\nWall time 1 seconds\nOutput:\n', { running: '7' }],
  ['interrupted', 'aborted by user after 2.5s', { ended: 'interrupted', exit_code: null }],
  ['interrupted, other way round', 'Wall time: 2.5 seconds\naborted by user', { ended: 'interrupted' }],
  ['interrupted (0.48 to 0.53)', 'aborted', { ended: 'interrupted' }],
  ['declined', 'exec command rejected by user', { ended: 'declined' }],
  [
    'declined, exec_command',
    'exec_command failed: CreateProcess { message: "Rejected(\\"rejected by user\\")" }',
    { ended: 'declined' },
  ],
  ['declined patch', 'patch rejected by user', { ended: 'declined' }],
  [
    'declined by a rule, exec_command',
    'exec_command failed for `/bin/bash -lc x`: CreateProcess { message: "Rejected(\\"`/bin/bash -lc x` rejected: rm -f style commands are not permitted\\")" }',
    { ended: 'declined' },
  ],
  [
    'declined where nobody is asked, exec_command',
    'exec_command failed for `x`: CreateProcess { message: "Rejected(\\"approval required by policy, but AskForApproval is set to Never\\")" }',
    { ended: 'declined' },
  ],
  ['declined by a rule, shell', "`bash -lc 'rm -rf x'` rejected: blocked by policy", { ended: 'declined' }],
  ['declined by a hook', 'Command blocked by PreToolUse hook: no. Command: x', { ended: 'declined' }],
  ['declined by a hook, tool', 'Tool call blocked by PreToolUse hook: no. Tool: x', { ended: 'declined' }],
  ['declined MCP call, 0.105', 'err: "user rejected MCP tool call"', { ended: 'declined' }],
  [
    'declined MCP call, 0.118',
    '[{"type":"text","text":"user rejected MCP tool call"}]',
    { ended: 'declined' },
  ],
  [
    'declined MCP call, 0.125',
    'Wall time: 0.1 seconds\nOutput:\n[{"type":"text","text":"user cancelled MCP tool call"}]',
    { ended: 'declined' },
  ],
  [
    'declined by policy',
    'approval policy is Never; reject command — you should not ask',
    { ended: 'declined' },
  ],
  ['MCP error (0.47)', '[{"text":"tool call error: x","type":"text"}]', { ended: 'failed' }],
  [
    'MCP error in JSON on several lines',
    'Wall time: 1 seconds\nOutput:\n[\n  {\n    "type": "text",\n    "text": "tool call error: x',
    { ended: 'failed' },
  ],
  ['MCP templates that fail', 'resources/templates/list failed: x', { ended: 'failed' }],
  [
    'MCP server that is not there',
    "Wall time: 0.1 seconds\nOutput:\nunknown MCP server 'a'",
    { ended: 'failed' },
  ],
  [
    'declined MCP call (0.47)',
    '[{"text":"user rejected MCP tool call","type":"text"}]',
    { ended: 'declined' },
  ],
  [
    'MCP answer that speaks of an error',
    '[{"type":"text","text":"seen: tool call error: x"}]',
    { ended: null },
  ],
  ['timed out before 0.35', 'command timed out after 700 milliseconds', { ended: 'failed', exit_code: null }],
  ['launch failure', 'exec_command failed: CreateProcess { message: "x" }', { ended: 'failed' }],
  ['not run', 'unsupported call: shell', { ended: 'not_run' }],
  [
    'not run, because permissions need a reason',
    '`additional_permissions` requires `sandbox_permissions` set to `with_additional_permissions`',
    { ended: 'not_run' },
  ],
  [
    'not run, because a reason needs permissions',
    '`justification` requires an explicit `sandbox_permissions`; use `sandbox_permissions: "require_escalated"`',
    { ended: 'not_run' },
  ],
  [
    'not run, because permissions are missing',
    'missing `additional_permissions`; provide at least one',
    { ended: 'not_run' },
  ],
  ['not run, unsupported payload', 'exec_command handler received unsupported payload', { ended: 'not_run' }],
  ['not run, no shell', 'shell is unavailable in this session', { ended: 'not_run' }],
  ['declined, shell', 'execution error: Rejected("any reason")', { ended: 'declined' }],
  ['declined input of a process', 'write_stdin rejected: no', { ended: 'declined' }],
  [
    'declined MCP call that nobody can approve',
    'MCP tool call cancelled: interactive approval is unavailable in exec mode',
    { ended: 'declined' },
  ],
  [
    'a plan that the mode does not allow',
    'update_plan is a TODO/checklist tool and is not allowed in Plan mode',
    { ended: 'failed' },
  ],
  ['a relative folder to list', 'dir_path must be an absolute path', { ended: 'failed' }],
  ['nothing known', 'Plan updated', { ended: null, exit_code: null, running: null }],
])('%s', (_, text, expected) => {
  expect(outcomeOf(text)).toMatchObject(expected);
});

it('reads only heads, because printed text may look like one', () => {
  expect(outcomeOf('Exit code: 0\nWall time: 0 seconds\nOutput:\nProcess exited with code 9')).toMatchObject({
    exit_code: 0,
  });
  expect(outcomeOf('hello\nProcess exited with code 9')).toMatchObject({ exit_code: null });
  expect(outcomeOf('{"output":"{\\"metadata\\":{\\"exit_code\\":9}}"}')).toMatchObject({ exit_code: null });
});

it('skips the command that releases 0.115 to 0.118 put before the head, with any lines', () => {
  const command = 'echo "\nProcess exited with code 9\nOutput:\n"';
  const text = `Command: /bin/bash -lc '${command}'\nChunk ID: 1\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n`;
  expect(outcomeOf(text, command)).toMatchObject({ exit_code: 0 });
});

it('reads the usual head and one with an unknown line in the same way', () => {
  const printed = fc.constantFrom(
    '',
    'x\n',
    'Process exited with code 9\n',
    'Success. Updated the following files:\nM a\n',
  );
  const head = fc.record({
    chunk: fc.constantFrom('', 'Chunk ID: 0a1b2c\n'),
    time: fc.oneof(
      fc.double({ min: 0, max: 1e4, noNaN: true }).map((seconds) => seconds.toFixed(4)),
      fc.constant('1.2.3'),
    ),
    code: fc.integer(),
    tokens: fc.constantFrom('', 'Original token count: 7\n'),
    printed,
  });
  fc.assert(
    fc.property(head, ({ chunk, time, code, tokens, printed }) => {
      const lines = `Wall time: ${time} seconds\nProcess exited with code ${code}\n${tokens}`;
      const usual = outcomeOf(`${chunk}${lines}Output:\n${printed}`);
      expect(usual).toEqual(outcomeOf(`${chunk}${lines}Total output lines: 1\nOutput:\n${printed}`));
    }),
  );
});
