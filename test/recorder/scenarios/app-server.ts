// A whole session of an editor: turns, a tool of the client's own, an interruption, compaction and a review.
import type { AppServerRun, ClientRequest, Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { call, custom, heredoc, patch, run, say } from './items.ts';

const LOOKUP = {
  type: 'function',
  name: 'lookup',
  description: 'Looks a number up',
  inputSchema: { type: 'object', properties: { q: { type: 'number' } } },
};
const REVIEW = {
  findings: [],
  overall_correctness: 'patch is correct',
  overall_explanation: 'nothing to say',
  overall_confidence_score: 1,
};

const rest: readonly ClientRequest[] = [
  { method: 'thread/shellCommand', params: { command: 'echo by the user' }, since: '0.117.0' },
  turn('three', 'echo interrupted; sleep 30'),
  { method: 'turn/interrupt' },
  {
    method: 'review/start',
    params: { target: { type: 'custom', instructions: 'REVIEW-TASK' }, delivery: 'inline' },
    since: '0.66.0',
  },
  turn('four'),
  { method: 'thread/compact/start', since: '0.98.0' },
  { ...turn('last'), since: '0.98.0' },
];

/** Only legacy threads can be rolled back, and only until 0.160. */
function session(params: Readonly<Record<string, unknown>>, rolledBackBefore: string): AppServerRun {
  const rolledBack = { since: '0.79.0', before: rolledBackBefore };
  const rollback = { method: 'thread/rollback', params: { numTurns: 1 }, ...rolledBack };
  return {
    appServer: [start({ dynamicTools: [LOOKUP], ...params }), turn('one'), turn('two'), rollback, ...rest],
  };
}

export const appServer: Scenario = {
  shows:
    'turns, one rolled back, one interrupted; a command of the user, a dynamic tool, compaction, a review',
  since: '0.66.0',
  steps: [session({}, '0.151.0')],
  conversations: {
    main: [
      [
        run('c1', 'echo turn one'),
        custom('c2', 'apply_patch', patch('*** Add File: one.txt', '+1')),
        call('c3', 'lookup', { q: 1 }),
      ],
      [run('c4', heredoc('*** Update File: one.txt', '@@', '-1', '+2'))],
      [say('one done')],
      [run('c5', 'echo turn two')],
      [say('two done')],
      [run('c6', 'echo interrupted; sleep 30')],
      [run('c8', 'echo after the review')],
      [say('four done')],
      [say('what went before, in short')],
      [run('c9', 'echo last turn')],
      [say('last done')],
    ],
    'REVIEW-TASK': [[run('c7', 'echo in review')], [say(JSON.stringify(REVIEW))]],
  },
};

export const appServerLegacy: Scenario = {
  ...appServer,
  shows: 'the same in the older of the two kinds of history that newer releases keep',
  since: '0.145.0',
  steps: [session({ historyMode: 'legacy' }, '0.160.0')],
};

export const appServerExtended: Scenario = {
  ...appServer,
  shows: 'the same with the extended history that a client could ask for then',
  since: '0.102.0',
  before: '0.137.0',
  steps: [session({ persistExtendedHistory: true }, '0.137.0')],
};
