// Files and folders with awkward names, outside of the workspace, and named relative to another folder.
import type { Scenario } from '../scenario.ts';
import { call, custom, heredoc, patch, run, say } from './items.ts';

const NAMES = ['with space.txt', 'größe/日本語 😀.txt', `it's "quoted" \\ $HOME.txt`, '-dash.txt'];

export const paths: Scenario = {
  shows:
    'patches of files with blanks, quotes and other scripts, outside of the workspace, after a cd, with a workdir',
  steps: [{ exec: 'name things' }],
  conversations: {
    main: [
      [custom('c1', 'apply_patch', patch(...NAMES.flatMap((name) => [`*** Add File: ${name}`, '+x'])))],
      [
        custom(
          'c2',
          'apply_patch',
          patch('*** Update File: with space.txt', '*** Move to: sub/new name.txt', '@@', '-x', '+y'),
        ),
      ],
      [custom('c3', 'apply_patch', patch('*** Add File: ../outside.txt', '+o'))],
      [run('c4', `cd sub && ${heredoc('*** Add File: after cd.txt', '+c')}`)],
      [run('c5', heredoc('*** Add File: in workdir.txt', '+w'), { workdir: 'sub' })],
      [run('c6', `cd 'größe' && ${heredoc('*** Delete File: 日本語 😀.txt')}`)],
      [run('c7', 'cat \'new name.txt\' "after cd.txt"; pwd', { workdir: 'sub' })],
      [call('c8', 'view_image', { path: 'sub/../img.png' })],
      [run('c9', 'cd ..; cat outside.txt; exit 9')],
      [say('named')],
    ],
  },
};
