// The end of a cancelled job: Codex is killed while a command runs.
import type { Scenario } from '../scenario.ts';
import { run } from './items.ts';

export const killed: Scenario = {
  shows: 'a session that stops in the middle of a command',
  steps: [{ exec: 'run something long', killAfter: 'sleep 20' }],
  conversations: {
    main: [[run('c1', 'echo before')], [run('c2', 'sleep 20')]],
  },
};
