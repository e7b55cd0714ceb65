// Hooks of the user: they refuse calls, and rewrite them before they run.
import type { Scenario } from '../scenario.ts';
import { custom, ends, heredoc, offered, patch, run, say } from './items.ts';

const hook = [{ hooks: [{ type: 'command', command: 'node {{recorder}}/hook.mjs' }] }];

export const hooks: Scenario = {
  shows: 'a command, a patch and an MCP call that a hook refuses, and a command and a patch that it rewrites',
  since: '0.151.0',
  config: { features: { hooks: true, codex_hooks: true }, hooks: { PreToolUse: hook } },
  rewritten: ['REWRITE-ME', 'rewritten'],
  steps: [{ exec: 'mind the hook', arguments: ['--dangerously-bypass-hook-trust'] }],
  conversations: {
    main: [
      [ends('completed', run('c1', 'echo fine'))],
      [ends('declined', run('c2', 'echo DENIED-BY-HOOK > denied.txt'))],
      [ends('declined', run('c3', 'echo BLOCKED-BY-EXIT > blocked.txt'))],
      [ends('completed', run('c4', 'echo REWRITE-ME > c4.txt'))],
      [ends('declined', custom('c5', 'apply_patch', patch('*** Add File: c5.txt', '+DENIED-BY-HOOK')))],
      [ends('completed', custom('c6', 'apply_patch', patch('*** Add File: c6.txt', '+REWRITE-ME')))],
      [ends('declined', offered('c7', 'add', { a: 1, b: 2, note: 'DENIED-BY-HOOK' }, 'mcp__tiny'))],
      [ends('declined', run('c8', heredoc('*** Add File: c8.txt', '+DENIED-BY-HOOK')))],
      [say('done')],
    ],
  },
};
