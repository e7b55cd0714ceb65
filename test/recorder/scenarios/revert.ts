// A thread that goes back to an earlier turn, and then back again: each time a new file refers to the one before.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { heredoc, run, say } from './items.ts';

export const revertedWhole: Scenario = {
  shows: 'a thread reverted to before its first turn, so that the new file refers to no other',
  since: '0.148.0',
  steps: [
    {
      appServer: [
        start({ historyMode: 'paginated' }),
        turn('undone'),
        turn('undone too'),
        { method: 'thread/revert', params: { beforeTurnId: '{{turn 0}}' } },
        turn('begun again'),
      ],
    },
  ],
  conversations: {
    main: [
      [run('c1', 'echo undone')],
      [say('to be undone')],
      [run('c2', 'echo undone too')],
      [say('to be undone too')],
      [run('c3', 'echo begun again')],
      [say('begun again')],
    ],
  },
};

export const revert: Scenario = {
  shows: 'a thread reverted twice: one thread in three files',
  since: '0.148.0',
  steps: [
    {
      appServer: [
        start({ historyMode: 'paginated' }),
        turn('kept'),
        turn('undone'),
        turn('undone too'),
        { method: 'thread/revert', params: { beforeTurnId: '{{turn 1}}' } },
        turn('begun again'),
        turn('undone after all'),
        { method: 'thread/revert', params: { beforeTurnId: '{{turn 4}}' } },
        turn('the last'),
      ],
    },
  ],
  conversations: {
    main: [
      [run('c1', 'echo kept')],
      [say('kept')],
      [run('c2', heredoc('*** Add File: undone.txt', '+undone'))],
      [say('to be undone')],
      [run('c3', 'echo undone too; exit 1')],
      [say('to be undone too')],
      [run('c4', 'echo begun again')],
      [say('begun again')],
      [run('c5', 'echo undone after all')],
      [say('to be undone after all')],
      [run('c6', 'echo the last')],
      [say('the last')],
    ],
  },
};
