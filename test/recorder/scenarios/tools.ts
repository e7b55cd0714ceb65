// Every tool a release may have, in every spelling; each release answers those it does not know with an error.
import type { Scenario } from '../scenario.ts';
import { call, custom, localShell, offered, patch, say, searchWeb, think } from './items.ts';

export const tools: Scenario = {
  shows: 'each tool once: commands, patches, MCP calls, a plan, an image, a web search, an unknown tool',
  steps: [{ exec: 'use every tool once' }],
  conversations: {
    main: [
      [
        think('which tools are there'),
        say('I shall try them all'),
        call('call_shell', 'shell', { command: ['bash', '-lc', 'echo hello; ls'], timeout_ms: 5000 }),
      ],
      [
        call('call_shell_fail', 'shell', {
          command: ['bash', '-lc', 'echo oops >&2; exit 3'],
          workdir: 'sub',
        }),
      ],
      [call('call_exec', 'exec_command', { cmd: 'echo unified; cat private.txt; exit 3' })],
      [call('call_shell_command', 'shell_command', { command: 'echo shell_command; exit 4' })],
      [
        custom(
          'call_patch_custom',
          'apply_patch',
          patch(
            '*** Add File: hello.txt',
            '+hello world',
            '*** Update File: a.txt',
            '*** Move to: moved.txt',
            '@@',
            '-one',
            '+two',
            '*** Delete File: del.txt',
          ),
        ),
      ],
      [call('call_patch_fn', 'apply_patch', { input: patch('*** Add File: fn.txt', '+fn') })],
      [call('call_patch_shell', 'shell', { command: ['apply_patch', patch('*** Add File: sh.txt', '+sh')] })],
      [
        call('call_patch_heredoc', 'exec_command', {
          cmd: `apply_patch <<'EOF'\n${patch('*** Add File: b.txt', '+bee')}\nEOF`,
        }),
      ],
      [custom('call_patch_bad', 'apply_patch', patch('*** Update File: nope.txt', '@@', '-x', '+y'))],
      [
        call('call_patch_shell_bad', 'shell', {
          command: ['apply_patch', patch('*** Update File: nope.txt', '@@', '-x', '+y')],
        }),
      ],
      [
        call('call_plan', 'update_plan', { plan: [{ step: 'CANARY-PLAN-0001', status: 'completed' }] }),
        call('call_unknown', 'no_such_tool', {}),
        call('call_mcp', 'mcp__tiny__add', { a: 1, b: 2 }),
        call('call_mcp_old', 'tiny__add', { a: 1, b: 2 }),
        offered('call_mcp_ns', 'add', { a: 1, b: 2 }, 'mcp__tiny'),
        call('call_mcp_fail', 'mcp__tiny__fail', {}),
        call('call_view', 'view_image', { path: 'img.png' }),
        offered('call_mcp_ns_fail', 'fail', {}, 'mcp__tiny'),
        searchWeb('ws_1', 'weather seattle'),
      ],
      [localShell('call_local', ['bash', '-lc', 'echo local'])],
      [say('that was all')],
    ],
  },
};
