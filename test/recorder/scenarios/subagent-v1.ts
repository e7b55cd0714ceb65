// Sub-agents by the first set of tools: one with a second task, closed in the end, and one with its parent's history.
import type { Reply, ResponseItem, Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { offered, run, say } from './items.ts';

/** From some release on they are offered only to a model that searches for tools, in this namespace. */
const tool = (callId: string, name: string, args: object): ResponseItem =>
  offered(callId, name, args, 'multi_agent_v1');

/** The tool has had two names; a release answers the one that it does not know with an error. */
const wait = (callId: string, agent: string): Reply => {
  const args = { ids: [agent], targets: [agent], timeout_ms: 10_000 };
  return [tool(callId, 'wait_agent', args), tool(`${callId}_old`, 'wait', args)];
};

export const subagentV1: Scenario = {
  shows:
    'a sub-agent that gets a task and more input and is closed, and another with the history of its parent',
  since: '0.80.0',
  before: '0.151.0',
  steps: [{ exec: 'delegate' }],
  conversations: {
    main: [
      [run('c1', 'echo parent before')],
      [tool('c2', 'spawn_agent', { message: 'CANARY-TASK-kid' })],
      wait('c3', '{{agent c2}}'),
      [
        tool('c4', 'send_input', {
          id: '{{agent c2}}',
          target: '{{agent c2}}',
          message: 'CANARY-TASK-followup',
        }),
      ],
      wait('c5', '{{agent c2}}'),
      [tool('c6', 'close_agent', { id: '{{agent c2}}', target: '{{agent c2}}' })],
      [tool('c7', 'spawn_agent', { message: 'CANARY-TASK-heir', fork_context: true })],
      wait('c8', '{{agent c7}}'),
      [run('c9', 'echo parent after')],
      [say('delegated')],
    ],
    'CANARY-TASK-kid': [
      [run('k1', 'echo from the child > child.txt; cat child.txt')],
      [say('CANARY-REPORT-kid')],
      [run('k2', 'echo followed up; exit 2')],
      [say('CANARY-REPORT-followup')],
    ],
    'CANARY-TASK-heir': [[run('h1', 'echo from the heir')], [say('CANARY-REPORT-heir')]],
  },
};

export const subagentExtended: Scenario = {
  ...subagentV1,
  shows: 'the same with the extended history that a client could ask for then',
  since: '0.102.0',
  before: '0.137.0',
  steps: [{ appServer: [start({ persistExtendedHistory: true }), turn('delegate')] }],
};
