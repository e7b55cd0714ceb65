// Calls that Codex answers with a sentence because it did nothing: goals that cannot be, arguments that do not fit.
import type { Scenario } from '../scenario.ts';
import { call, ends, offered, run, say } from './items.ts';

export const goals: Scenario = {
  shows: 'goals: read, set, set once more in vain, and finished in vain',
  since: '0.160.0',
  config: { features: { goals: true } },
  steps: [{ exec: 'set a goal' }],
  conversations: {
    main: [
      [ends('failed', offered('c1', 'update_goal', { status: 'complete' }))],
      [offered('c2', 'get_goal', {})],
      [ends('completed', offered('c3', 'create_goal', { objective: 'CANARY-GOAL-0001' }))],
      [ends('failed', offered('c4', 'create_goal', { objective: 'CANARY-GOAL-0002' }))],
      [say('done')],
    ],
  },
};

export const nothingRan: Scenario = {
  shows:
    'calls that ran nothing: an environment that is not there, arguments of a wrong type, a missing image',
  since: '0.137.0',
  steps: [{ exec: 'do nothing' }],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'echo nowhere', environment_id: 'nowhere' })],
      [call('c2', 'exec_command', { cmd: ['echo', 'list'] })],
      [
        call('c3', 'exec_command', {
          cmd: 'echo more',
          sandbox_permissions: 'with_additional_permissions',
          additional_permissions: {},
        }),
      ],
      [call('c4', 'exec_command', { cmd: 'echo no folder', workdir: '/nonexistent' })],
      [call('c5', 'view_image', { path: 'missing.png' })],
      [call('c6', 'write_stdin', { session_id: 99, chars: 'x' })],
      [ends('completed', run('c7', 'echo fine'))],
      [say('done')],
    ],
  },
};
