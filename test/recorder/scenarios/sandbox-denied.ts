// Commands that the sandbox stops at once. Whether Codex writes an item for one is a race, so there are many.
import type { Scenario } from '../scenario.ts';
import { ends, run, say } from './items.ts';

const NUMBERS = [...Array(12).keys()];
const NEVER_ASK = ['-c', 'approval_policy="never"'];

export const sandboxReadOnly: Scenario = {
  shows: 'twelve commands that write where all is read-only',
  since: '0.118.0',
  steps: [{ exec: 'write', arguments: ['-s', 'read-only', ...NEVER_ASK] }],
  conversations: {
    main: [...NUMBERS.map((n) => [ends('failed', run(`c${n}`, `touch denied-${n}.txt`))]), [say('done')]],
  },
};

export const sandboxWorkspace: Scenario = {
  shows: 'twelve commits where the repository cannot be written, though the workspace can',
  since: '0.118.0',
  steps: [{ exec: 'commit', arguments: ['-s', 'workspace-write', ...NEVER_ASK] }],
  conversations: {
    main: [
      ...NUMBERS.map((n) => [ends('failed', run(`c${n}`, `git commit --allow-empty --quiet -m ${n}`))]),
      [say('done')],
    ],
  },
};
