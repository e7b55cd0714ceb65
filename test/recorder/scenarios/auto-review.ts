// The automatic review: another agent of Codex answers the approvals, and allows one call and denies two.
import type { ResponseItem, Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { custom, ends, patch, run, say } from './items.ts';

const ESCALATED = { sandbox_permissions: 'require_escalated', justification: 'it has to' };

const verdict = (outcome: 'allow' | 'deny'): ResponseItem => {
  const isAllowed = outcome === 'allow';
  return say(
    JSON.stringify({
      risk_level: isAllowed ? 'low' : 'high',
      user_authorization: isAllowed ? 'high' : 'low',
      outcome,
      rationale: 'CANARY-RATIONALE-0001',
    }),
  );
};

const conversations: Scenario['conversations'] = {
  main: [
    [ends('completed', run('c1', 'echo ALLOWED-BY-REVIEW', ESCALATED))],
    [ends('declined', run('c2', 'echo DENIED-BY-REVIEW', ESCALATED))],
    [ends('declined', custom('c3', 'apply_patch', patch('*** Add File: /opt/PATCH-DENIED/x.txt', '+1')))],
    [say('done')],
  ],
  'ALLOWED-BY-REVIEW': [[verdict('allow')]],
  'DENIED-BY-REVIEW': [[verdict('deny')]],
  'PATCH-DENIED': [[verdict('deny')]],
};

export const autoReview: Scenario = {
  shows: 'a command that the automatic review allows, a command and a patch that it denies',
  since: '0.131.0',
  config: { features: { guardian_approval: true } },
  steps: [
    {
      appServer: [
        start({ approvalPolicy: 'on-request', sandbox: 'workspace-write', approvalsReviewer: 'auto_review' }),
        turn('ask the review'),
      ],
    },
  ],
  conversations,
};

export const autoReviewExec: Scenario = {
  ...autoReview,
  shows: 'the same by `codex exec`',
  since: '0.169.0',
  config: {},
  steps: [{ exec: 'ask the review', arguments: ['--approve-for-me'] }],
};
