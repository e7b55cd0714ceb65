// Calls that need an approval: some get it, some do not, one is cancelled with its turn, some may not even ask.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { custom, heredoc, patch, run, say } from './items.ts';

/** How a command asks to run outside of the sandbox, in the old spelling and the new. */
const ESCALATED = {
  with_escalated_permissions: true,
  sandbox_permissions: 'require_escalated',
  justification: 'it has to write',
};
const forbidden = turn('ask for nothing');

export const declined: Scenario = {
  shows: 'commands and patches that were approved, declined, cancelled, and refused by the policy',
  since: '0.79.0',
  answers: [
    { mentions: 'echo approved', result: { decision: 'accept' } },
    { mentions: 'approved.txt', result: { decision: 'accept' } },
    { mentions: 'touch cancelled.txt', result: { decision: 'cancel' } },
  ],
  steps: [
    {
      appServer: [
        start({ approvalPolicy: 'on-request', sandbox: 'read-only' }),
        turn('ask'),
        turn('ask once more'),
        { ...forbidden, params: { ...forbidden.params, approvalPolicy: 'never' } },
      ],
    },
  ],
  conversations: {
    main: [
      [run('c1', 'echo approved', ESCALATED)],
      [run('c2', 'touch declined.txt', ESCALATED)],
      [custom('c3', 'apply_patch', patch('*** Add File: approved.txt', '+yes'))],
      [custom('c4', 'apply_patch', patch('*** Add File: declined.txt', '+no'))],
      [run('c5', heredoc('*** Update File: a.txt', '@@', '-one', '+declined'))],
      [say('asked')],
      [run('c6', 'touch cancelled.txt', ESCALATED)],
      [run('c7', 'touch forbidden.txt', ESCALATED)],
      [custom('c8', 'apply_patch', patch('*** Add File: forbidden.txt', '+no'))],
      [say('asked for nothing')],
    ],
  },
};
