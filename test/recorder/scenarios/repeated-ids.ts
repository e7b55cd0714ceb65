// A model that gives each of its calls the same id, as some providers do: one after the other, and at once.
import type { Scenario } from '../scenario.ts';
import { call, say } from './items.ts';

const exec = (cmd: string, options = {}) => call('c1', 'exec_command', { cmd, ...options });

export const repeatedIds: Scenario = {
  shows: 'calls of one id: one after the other, at once, and while a process runs',
  since: '0.151.0',
  steps: [
    { exec: 'one after the other' },
    { exec: 'at once', resume: true },
    { exec: 'beside a process that goes on', resume: true },
  ],
  conversations: {
    main: [
      [exec('echo one')],
      [exec('echo two; exit 2')],
      [say('one after the other')],
      [exec('echo three'), exec('echo four; exit 4')],
      [say('at once')],
      [exec('sleep 2; exit 5', { yield_time_ms: 250 })],
      [exec('echo six; exit 6')],
      [exec('sleep 3')],
      [say('beside')],
    ],
  },
};
