// A sub-agent of a sub-agent, through the app server, which announces what all of them do.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { offered, program, say } from './items.ts';

const spawn = (callId: string, name: string, message: string) =>
  offered(callId, 'spawn_agent', { message, task_name: name, fork_turns: 'none' }, 'collaboration');
const wait = (callId: string) => offered(callId, 'wait_agent', { timeout_ms: 10_000 }, 'collaboration');

export const nestedSubagents: Scenario = {
  shows: 'agents on three levels, each with a command',
  since: '0.118.0',
  model: 'code-mode',
  steps: [{ appServer: [start(), turn('delegate')] }],
  conversations: {
    main: [
      [program('c1', 'echo level one')],
      [spawn('c2', 'child', 'CANARY-TASK-child')],
      [wait('c3')],
      [program('c4', 'echo level one again')],
      [say('level one is done')],
    ],
    'CANARY-TASK-child': [
      [program('k1', 'echo level two')],
      [spawn('k2', 'grandchild', 'CANARY-TASK-grandchild')],
      [wait('k3')],
      [program('k4', 'echo level two again')],
      [say('level two is done')],
    ],
    'CANARY-TASK-grandchild': [[program('g1', 'echo level three')], [say('level three is done')]],
  },
};
