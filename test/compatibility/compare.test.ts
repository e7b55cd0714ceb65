// The comparison must see everything that is missing, wrong, doubled or too much, and excuse only what it can explain.
import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { NEWEST } from '../recorder/models.ts';
import type { Truth } from '../recorder/truth.ts';
import { compare } from './compare.ts';
import type { About } from './gaps.ts';

type Announced = Truth['actions'][number];

const ABOUT: About = { release: NEWEST, codeMode: false };

const ran = (command: string, exit_code: number | null, rest: object = {}): Announced => {
  return { kind: 'command', command, exit_code, status: exit_code === 0 ? 'completed' : 'failed', ...rest };
};
const changed = (path: string, change: string, status = 'completed'): Announced => {
  return { kind: 'file_change', changes: [{ path, change }], status };
};
const called = (tool: string, status = 'completed'): Announced => ({
  kind: 'mcp',
  server: 'tiny',
  tool,
  status,
});

let calls = 0;
const performed = () => {
  calls += 1;
  return {
    schema_version: 1 as const,
    session_id: 's',
    sequence: calls,
    turn_id: 't',
    turn_index: 0,
    timestamp: null,
    changed_paths: [],
    line: calls,
    call_id: `c${calls}`,
    started_at: null,
    duration_ms: null,
    redacted: false,
  };
};

const ranRecord = (
  command: string,
  exit_code: number | null,
  status: ActionRecord['status'],
): ActionRecord => ({
  ...performed(),
  action_type: 'command_execution',
  tool_name: 'exec_command',
  command,
  argv: null,
  cwd: null,
  exit_code,
  initiator: 'agent',
  sandbox_permissions: null,
  status,
});
const changeRecord = (
  path: string,
  change: 'add' | 'update',
  status: ActionRecord['status'],
): ActionRecord => ({
  ...performed(),
  action_type: 'file_change',
  tool_name: 'apply_patch',
  command: null,
  changes: [{ path, change, added_lines: 1, removed_lines: 0 }],
  status,
});
const callRecord = (
  tool_name: string,
  server: string | null,
  status: ActionRecord['status'],
): ActionRecord => ({
  ...performed(),
  action_type: 'tool_call',
  tool_name,
  command: null,
  server,
  inner_actions: null,
  status,
});

const compared = (actions: readonly Announced[], records: readonly ActionRecord[], about = ABOUT) =>
  compare({ actions, also: [], asked: [] }, records, about);

it('counts the expected records', () => {
  const { counts, faults } = compared(
    [ran('ls', 0), ran('exit 3', 3), changed('a.txt', 'add'), called('add')],
    [
      ranRecord('ls', 0, 'completed'),
      ranRecord('exit 3', 3, 'failed'),
      changeRecord('a.txt', 'add', 'completed'),
      callRecord('add', 'tiny', 'completed'),
    ],
  );
  expect(faults).toEqual([]);
  expect(counts.commands).toEqual({ announced: 2, found: 2, gaps: [] });
  expect(counts['exit codes']).toEqual({ announced: 2, found: 2, gaps: [] });
  expect(counts['file changes']).toEqual({ announced: 1, found: 1, gaps: [] });
  expect(counts['MCP calls']).toEqual({ announced: 1, found: 1, gaps: [] });
});

it('names the missing records', () => {
  const { counts, faults } = compared([ran('ls', 0)], []);
  expect(faults).toEqual(['missing: command ls']);
  expect(counts.commands).toEqual({ announced: 1, found: 0, gaps: [] });
});

it.each<[string, Announced, ActionRecord]>([
  ['exit code 0, was 3', ran('exit 3', 3), ranRecord('exit 3', 0, 'failed')],
  ['exit code null, was 3', ran('exit 3', 3), ranRecord('exit 3', null, 'failed')],
  ['exit code -1, was null', ran('sleep', -1), ranRecord('sleep', -1, 'failed')],
  ['status completed, was failed', ran('sleep', -1), ranRecord('sleep', null, 'completed')],
  ['status unknown, was completed', called('add'), callRecord('add', 'tiny', 'unknown')],
  ['changes update a, was add a', changed('a', 'add'), changeRecord('a', 'update', 'completed')],
])('names a wrong field: %s', (difference, action, record) => {
  const { faults } = compared([action], [record]);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^wrong: /);
  expect(faults[0]).toContain(difference);
});

it('does not confuse two records that are alike', () => {
  const records = [ranRecord('flaky', 1, 'failed'), ranRecord('flaky', 0, 'completed')];
  expect(compared([ran('flaky', 0), ran('flaky', 1)], records).faults).toEqual([]);
});

it('accepts failed or interrupted for a command that Codex ended itself', () => {
  expect(compared([ran('sleep', -1)], [ranRecord('sleep', null, 'interrupted')]).faults).toEqual([]);
});

describe('a record that was not announced', () => {
  it('may have failed, or have no end', () => {
    const records = [ranRecord('ls', null, 'running'), callRecord('no_such_tool', null, 'failed')];
    expect(compared([], records).faults).toEqual([]);
  });

  it('is a finding if it is completed', () => {
    expect(compared([], [ranRecord('ls', 0, 'completed')]).faults).toEqual(['extra: command ls']);
  });

  it('is a finding if it is there twice', () => {
    const record = callRecord('view_image', null, 'completed');
    expect(compared([], [record, record]).faults).toEqual(['twice: tool view_image']);
  });
});

describe('an action that was not recorded', () => {
  const inProgram: About = { release: '0.147.0', codeMode: true };

  it('is a known gap with its reason', () => {
    const { counts, faults } = compared([ran('ls', 0, { recorded: 'never' })], [], inProgram);
    expect(faults).toEqual([]);
    expect(counts.commands).toEqual({ announced: 1, found: 0, gaps: ['program'] });
    expect(counts['exit codes']).toEqual({ announced: 1, found: 0, gaps: ['program'] });
  });

  it('is a finding if no reason is known', () => {
    const { faults } = compared([ran('ls', 0, { recorded: 'never' })], []);
    expect(faults).toEqual(['never: command ls']);
  });

  it('must be exported in the recorded form', () => {
    const action = ran('sleep 2; exit 6', 6, { recorded: 'still running when last recorded' });
    const { counts, faults } = compared([action], [ranRecord('sleep 2; exit 6', null, 'running')]);
    expect(faults).toEqual([]);
    expect(counts.commands).toEqual({ announced: 1, found: 1, gaps: ['running'] });
    expect(counts['exit codes']).toEqual({ announced: 1, found: 0, gaps: ['running'] });
    expect(compared([action], [ranRecord('sleep 2; exit 6', 0, 'completed')]).faults).toHaveLength(1);
    expect(compared([action], []).faults).toHaveLength(1);
  });

  it('may be the failure of an MCP tool whose outcome is not recorded', () => {
    const records = [callRecord('fail', 'tiny', 'completed')];
    const unclear = { ...called('fail', 'failed'), recorded: 'outcome not recorded' };
    const { counts, faults } = compared([unclear], records);
    expect(faults).toEqual([]);
    expect(counts['MCP calls']).toEqual({ announced: 1, found: 1, gaps: ['mcp'] });
    expect(compared([called('fail', 'failed')], records).faults).toHaveLength(1);
  });

  it('may be a failure that is recorded as declined', () => {
    const refused = { ...changed('a.txt', 'add', 'failed'), recorded: 'as declined' };
    expect(compared([refused], [changeRecord('a.txt', 'add', 'declined')]).faults).toEqual([]);
    expect(compared([refused], [changeRecord('a.txt', 'add', 'failed')]).faults).toHaveLength(1);
  });
});
