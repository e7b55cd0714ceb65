// Patches that go wrong: one that does not apply, one of which the first half is written, one that is none.
import type { Scenario } from '../scenario.ts';
import { custom, ends, patch, run, say } from './items.ts';

export const failedPatches: Scenario = {
  shows: 'patches that do not apply, that apply halfway, and that are empty or no patch at all',
  since: '0.98.0',
  steps: [{ exec: 'patch' }],
  conversations: {
    main: [
      [ends('failed', custom('c1', 'apply_patch', patch('*** Update File: missing.txt', '@@', '-x', '+y')))],
      [
        ends(
          'failed',
          custom(
            'c2',
            'apply_patch',
            patch(
              '*** Add File: first.txt',
              '+1',
              '*** Add File: a.txt/below-a-file.txt',
              '+2',
              '*** Add File: third.txt',
              '+3',
            ),
          ),
        ),
      ],
      [ends('completed', run('c3', 'ls'))],
      [custom('c4', 'apply_patch', patch())],
      [custom('c5', 'apply_patch', 'no patch at all')],
      [ends('completed', custom('c6', 'apply_patch', patch('*** Add File: fine.txt', '+1')))],
      [say('done')],
    ],
  },
};
