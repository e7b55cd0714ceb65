// Calls that Codex refuses by itself: rules forbid them, or they need an approval that nobody may give.
import type { Scenario } from '../scenario.ts';
import { custom, ends, patch, run, say, tryAll } from './items.ts';

const RULES = [
  'prefix_rule(pattern=["git", "push"], decision="forbidden", justification="never push")',
  'prefix_rule(pattern=["git", "tag"], decision="prompt")',
  '',
].join('\n');
const ESCALATED = { sandbox_permissions: 'require_escalated', justification: 'it has to' };
const READ_ONLY = ['-s', 'read-only', '-c', 'approval_policy="never"'];
/** Codex runs them in this order, and the session goes on afterwards. */
const NEVER_RAN = 'declined';

export const refused: Scenario = {
  shows: 'commands that rules forbid, an escalation under "never", a patch in a read-only sandbox',
  since: '0.118.0',
  codexHomeFiles: { 'rules/default.rules': RULES },
  steps: [{ exec: 'push' }, { exec: 'write', arguments: READ_ONLY }],
  conversations: {
    main: [
      [ends(NEVER_RAN, run('c1', 'git push origin master'))],
      [ends(NEVER_RAN, run('c2', 'git tag v1'))],
      [ends(NEVER_RAN, run('c3', 'echo first && git push'))],
      [ends('completed', run('c4', 'git status --short'))],
      [say('pushed nothing')],
      [ends(NEVER_RAN, run('c5', 'touch /opt/escalated.txt', ESCALATED))],
      [ends(NEVER_RAN, custom('c6', 'apply_patch', patch('*** Add File: read-only.txt', '+1')))],
      [ends('failed', run('c7', 'touch read-only-too.txt'))],
      [ends('completed', run('c8', 'echo fine'))],
      [say('wrote nothing')],
    ],
  },
};

const ESCALATED_CALL = `exec_command({cmd: "touch /opt/escalated.txt", sandbox_permissions: "require_escalated", justification: "it has to"})`;

export const refusedTogether: Scenario = {
  shows: 'programs that catch the refusals of several calls and print them',
  since: '0.151.0',
  model: 'code-mode',
  codexHomeFiles: { 'rules/default.rules': RULES },
  steps: [{ exec: 'push and write', arguments: READ_ONLY }],
  conversations: {
    main: [
      [
        tryAll(
          'p1',
          [
            'exec_command({cmd: "git push"})',
            { tool: 'exec_command', command: 'git push', status: 'declined' },
          ],
          [
            'exec_command({cmd: "echo fine"})',
            { tool: 'exec_command', command: 'echo fine', status: 'completed' },
          ],
          [ESCALATED_CALL, { tool: 'exec_command', command: 'touch /opt/escalated.txt', status: 'declined' }],
          [
            `apply_patch(${JSON.stringify(patch('*** Add File: read-only.txt', '+1'))})`,
            { tool: 'apply_patch', paths: ['read-only.txt'], status: 'declined' },
          ],
        ),
      ],
      [say('done')],
    ],
  },
};
