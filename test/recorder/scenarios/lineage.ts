// Sessions that come from sessions: one run that a second goes on with, a fork, a fork of the fork, an archive.
import type { Scenario } from '../scenario.ts';
import { ofFirst, turn } from './client-requests.ts';
import { run, say } from './items.ts';

const CLIENTS = '0.66.0';
const FORKS = '0.89.0';
const BEFORE_FORKS = { since: CLIENTS, before: FORKS };
const begun = (callId: string, text: string) => [[run(callId, `echo ${text}`)], [say(text)]];

export const sameWords: Scenario = {
  shows: 'a session and its fork that both get the message "continue" and then differ',
  since: '0.105.0',
  steps: [
    { exec: 'begin' },
    { appServer: [ofFirst('thread/fork'), turn('continue')] },
    { appServer: [ofFirst('thread/resume'), turn('continue')] },
  ],
  conversations: {
    main: [...begun('c1', 'begun'), ...begun('c2', 'in the fork'), ...begun('c3', 'resumed')],
  },
};

export const lineage: Scenario = {
  shows: 'a session that is resumed, forked and archived, and a fork that is forked',
  since: '0.42.0',
  steps: [
    { exec: 'begin' },
    { exec: 'go on', resume: true },
    {
      appServer: [
        { ...ofFirst('thread/resume'), ...BEFORE_FORKS },
        { ...turn('go on as a client'), ...BEFORE_FORKS },
        { ...ofFirst('thread/fork'), since: FORKS },
        { ...turn('go on in the fork'), since: FORKS },
        { method: 'thread/fork', since: FORKS },
        { ...turn('go on in the fork of the fork'), since: FORKS },
        { ...ofFirst('thread/archive'), since: CLIENTS },
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
