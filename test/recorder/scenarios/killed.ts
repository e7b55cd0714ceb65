// The end of a cancelled job: Codex is killed while a command runs.
import type { Scenario } from '../scenario.ts';
import { call } from './items.ts';

export const killed: Scenario = {
  shows: 'a session that stops in the middle of a command',
  steps: [{ exec: 'run something long', killAfter: 'sleep 20' }],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'echo before' })],
      [call('c2', 'exec_command', { cmd: 'sleep 20', yield_time_ms: 30_000 })],
    ],
  },
};
