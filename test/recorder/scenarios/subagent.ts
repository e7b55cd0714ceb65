// Sub-agents: one that begins with nothing and gets a second task, one that inherits what went before.
import type { Reply, Scenario } from '../scenario.ts';
import { offered, program, say } from './items.ts';

const wait = (callId: string): Reply => [
  offered(callId, 'wait_agent', { timeout_ms: 10_000 }, 'collaboration'),
];

export const subagent: Scenario = {
  shows: 'a sub-agent with a task and a follow-up, another with the history of its parent',
  since: '0.118.0',
  model: 'code-mode',
  steps: [{ exec: 'delegate' }],
  conversations: {
    main: [
      [program('c1', 'echo parent before')],
      [
        offered(
          'c2',
          'spawn_agent',
          { message: 'CANARY-TASK-kid', task_name: 'kid', fork_turns: 'none' },
          'collaboration',
        ),
      ],
      wait('c3'),
      [offered('c4', 'followup_task', { target: 'kid', message: 'CANARY-TASK-followup' }, 'collaboration')],
      wait('c5'),
      [
        offered(
          'c6',
          'spawn_agent',
          { message: 'CANARY-TASK-heir', task_name: 'heir', fork_turns: 'all' },
          'collaboration',
        ),
      ],
      wait('c7'),
      [
        offered('c8', 'send_message', { target: 'heir', message: 'CANARY-TASK-thanks' }, 'collaboration'),
        offered('c9', 'list_agents', {}, 'collaboration'),
      ],
      [program('c10', 'echo parent after')],
      [say('delegated')],
    ],
    'CANARY-TASK-kid': [
      [program('k1', 'echo from the child > child.txt; cat child.txt')],
      [say('the child is done')],
      [program('k2', 'echo followed up; exit 2')],
      [say('the child is done again')],
    ],
    'CANARY-TASK-heir': [[program('h1', 'echo from the heir')], [say('the heir is done')]],
  },
};
