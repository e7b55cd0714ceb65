// Sessions that come from sessions: one run that a second goes on with, a fork, a fork of the fork, an archive.
import type { ClientRequest, Scenario } from '../scenario.ts';
import { call, say } from './items.ts';

const turn = (text: string): ClientRequest => ({
  method: 'turn/start',
  params: { input: [{ type: 'text', text }] },
});

export const lineage: Scenario = {
  shows: 'a session that is resumed, forked and archived, and a fork that is forked',
  steps: [
    { exec: 'begin' },
    { exec: 'go on', resume: true },
    {
      appServer: [
        { method: 'thread/fork', params: { threadId: '{{thread 0}}' } },
        turn('go on in the fork'),
        { method: 'thread/fork' },
        turn('go on in the fork of the fork'),
        { method: 'thread/archive', params: { threadId: '{{thread 0}}' } },
      ],
    },
  ],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'echo first run' })],
      [say('begun')],
      [call('c2', 'exec_command', { cmd: 'echo resumed' })],
      [say('gone on')],
      [call('c3', 'exec_command', { cmd: 'echo forked' })],
      [say('forked')],
      [call('c4', 'exec_command', { cmd: 'echo forked twice' })],
      [say('forked twice')],
    ],
  },
};
