// What a scripted program asked for must be in the export, once, in its own record or in that of the program.
import { expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { AskedByCall } from '../recorder/asked.ts';
import { faultsOfAsked } from './asked.ts';

const ASKED: AskedByCall = {
  callId: 'p1',
  tool: 'exec_command',
  command: 'git push',
  status: 'declined',
};

const performed = {
  schema_version: 1 as const,
  session_id: 's',
  sequence: 0,
  turn_id: 't',
  turn_index: 0,
  timestamp: null,
  changed_paths: [],
  line: 1,
  call_id: 'p1',
  started_at: null,
  duration_ms: null,
  redacted: false,
};

const commandRecord = (status: ActionRecord['status']): ActionRecord => ({
  ...performed,
  action_type: 'command_execution',
  tool_name: 'exec_command',
  command: 'git push',
  argv: null,
  cwd: null,
  exit_code: null,
  initiator: 'agent',
  sandbox_permissions: null,
  status,
});
const programRecord = (call_id: string): ActionRecord => ({
  ...performed,
  action_type: 'tool_call',
  tool_name: 'exec',
  command: 'await tools.exec_command({cmd: "git push"})',
  server: null,
  inner_actions: 'partly',
  status: 'failed',
  call_id,
});

it.each([
  ['a separate record', [commandRecord('declined')], []],
  ['the record of its program', [programRecord('p1')], []],
  ['neither', [], ['lost: exec_command git push of call p1']],
  ['the record of another program', [programRecord('p2')], ['lost: exec_command git push of call p1']],
  [
    'a record with another end',
    [commandRecord('completed')],
    ['wrong: exec_command git push of call p1 is completed, was declined'],
  ],
  [
    'two records',
    [commandRecord('declined'), commandRecord('declined')],
    ['twice: exec_command git push of call p1'],
  ],
])('a call with %s gives the expected findings', (_, records, faults) => {
  expect(faultsOfAsked([ASKED], records)).toEqual(faults);
});

it('a call that is made twice needs two records', () => {
  expect(faultsOfAsked([ASKED, ASKED], [commandRecord('declined')])).toHaveLength(1);
  expect(faultsOfAsked([ASKED, ASKED], [commandRecord('declined'), commandRecord('declined')])).toEqual([]);
});
