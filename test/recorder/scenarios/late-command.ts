// Commands that are begun in one turn and end in a later one, and a turn that the user steers.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { call, run, say } from './items.ts';

const steering = { input: [{ type: 'text', text: 'and mind this' }] };

export const lateCommand: Scenario = {
  shows:
    'a command whose end a poll in a later turn reports, one that ends without a poll, one whose turn is steered',
  since: '0.66.0',
  steps: [
    {
      appServer: [
        start(),
        turn('begin'),
        turn('look'),
        turn('steer me', 'echo steered'),
        { method: 'turn/steer', params: steering, since: '0.100.0' },
      ],
    },
  ],
  conversations: {
    main: [
      [
        call('c1', 'exec_command', { cmd: 'sleep 4; echo polled; exit 5', yield_time_ms: 300 }),
        call('c2', 'exec_command', { cmd: 'sleep 2; echo unattended; exit 6', yield_time_ms: 300 }),
      ],
      [say('begun')],
      [call('c3', 'write_stdin', { session_id: '{{session c1}}', chars: '', yield_time_ms: 10_000 })],
      [say('looked')],
      [run('c4', 'echo steered; sleep 2')],
      [say('steered')],
    ],
  },
};
