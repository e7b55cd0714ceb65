// The smallest session that has one of each: a command that works and one that does not, a patch, an MCP call.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { call, custom, offered, patch, run, say } from './items.ts';

export const basics: Scenario = {
  shows: 'a command, a patch, an MCP call and a tool that does not exist, in as few lines as a release needs',
  steps: [{ exec: 'do a little' }],
  conversations: {
    main: [
      [
        run('c1', 'echo fine'),
        custom(
          'c2',
          'apply_patch',
          patch(
            '*** Add File: new.txt',
            '+new',
            '*** Update File: a.txt',
            '*** Move to: b.txt',
            '@@',
            '-one',
            '+two',
          ),
        ),
        offered('c3', 'add', { a: 1, b: 2 }, 'mcp__tiny'),
      ],
      [run('c4', 'echo broken >&2; exit 3'), call('c5', 'no_such_tool', {})],
      [say('done')],
    ],
  },
};

export const basicsExtended: Scenario = {
  ...basics,
  since: '0.105.0',
  before: '0.129.0',
  shows: 'the same with the extended history that a client could ask for then',
  steps: [{ appServer: [start({ persistExtendedHistory: true }), turn('do a little')] }],
};
