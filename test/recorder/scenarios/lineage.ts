// Sessions that come from sessions: one run that a second goes on with, a fork, a fork of the fork, an archive.
import type { Scenario } from '../scenario.ts';
import { turn } from './client-requests.ts';
import { run, say } from './items.ts';

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
      [run('c1', 'echo first run')],
      [say('begun')],
      [run('c2', 'echo resumed')],
      [say('gone on')],
      [run('c3', 'echo forked')],
      [say('forked')],
      [run('c4', 'echo forked twice')],
      [say('forked twice')],
    ],
  },
};
