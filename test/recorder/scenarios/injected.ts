// Items that a client puts into the history of a thread: the model sees them, but nothing ran.
import type { Scenario } from '../scenario.ts';
import { start, turn } from './client-requests.ts';
import { patch, run, say } from './items.ts';

/** Their ids, and the query of the search, begin with `injected-`, by which the recorder knows that they are no actions. */
const ITEMS = [
  {
    type: 'function_call',
    call_id: 'injected-1',
    name: 'exec_command',
    arguments: JSON.stringify({ cmd: 'rm -rf injected' }),
  },
  {
    type: 'function_call_output',
    call_id: 'injected-1',
    output: 'Chunk ID: abc\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n',
  },
  {
    type: 'custom_tool_call',
    call_id: 'injected-2',
    name: 'apply_patch',
    input: patch('*** Add File: injected.txt', '+1'),
  },
  {
    type: 'custom_tool_call_output',
    call_id: 'injected-2',
    output:
      'Exit code: 0\nWall time: 0 seconds\nOutput:\nSuccess. Updated the following files:\nA injected.txt\n',
  },
  { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'by the client' }] },
  {
    type: 'web_search_call',
    id: 'injected-3',
    status: 'completed',
    action: { type: 'search', query: 'injected-3' },
  },
];
const inject = { method: 'thread/inject_items', params: { items: ITEMS } };

export const injected: Scenario = {
  shows: 'calls with outputs that a client puts into the history between two turns',
  since: '0.125.0',
  steps: [{ appServer: [start(), turn('one'), inject, turn('two')] }],
  conversations: {
    main: [[run('c1', 'echo one')], [say('one')], [run('c2', 'echo two')], [say('two')]],
  },
};

export const injectedWithin: Scenario = {
  shows: 'the same within a turn, while a command runs',
  since: '0.151.0',
  steps: [
    {
      appServer: [
        start(),
        turn('one', 'echo within'),
        inject,
        { method: 'pause', milliseconds: 3000 },
        turn('two'),
      ],
    },
  ],
  conversations: {
    main: [[run('c1', 'echo within; sleep 2')], [say('one')], [run('c2', 'echo two')], [say('two')]],
  },
};
