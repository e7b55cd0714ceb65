// Which calls of a paginated thread count as put into its history by a client: those that Codex would have recorded.
import { describe, expect, it } from 'vitest';
import { leaveOutInjected } from '../../src/codex/calls/injected.ts';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, projectLine } from '../../src/codex/decode/project.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import {
  aborted,
  call,
  completed,
  item,
  line,
  lineOf,
  meta,
  output,
  ran,
  started,
  THREAD,
} from './rollout.ts';

const commandsOf = (...given: readonly Record<string, unknown>[]): string[] =>
  namesOf(...given, completed()).map((name) => name.split(' ').slice(1).join(' '));

/** The name and the command of each action. */
function namesOf(...given: readonly Record<string, unknown>[]): string[] {
  const session = createSession(THREAD, pathsIn('/w'));
  const account = createLineAccount();
  for (const [index, record] of [meta(), started(), ...given].entries()) {
    const line = new Line(lineOf(JSON.stringify(record), index + 1));
    projectLine(line, { session, rollout: 0, account, isCopied: null });
  }
  leaveOutInjected(session);
  return [...recordsOf(session, () => false)].flatMap(({ record: { tool_name, command } }) =>
    tool_name === null ? [] : `${tool_name} ${command ?? ''}`,
  );
}

const EXITED_WITH_0 = 'Chunk ID: abc\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n';
const OLD_FORM = '{"output":"","metadata":{"exit_code":0,"duration_seconds":0}}';

it('a command that succeeded and has no item was not run by Codex', () => {
  const lines = [call('c1', 'exec_command', { cmd: 'rm -rf x' }), output('c1', EXITED_WITH_0)];
  expect(commandsOf(...lines)).toEqual([]);
});

it('a call of a tool of older releases is a command, because they wrote no items', () => {
  const lines = [call('c1', 'shell', { command: ['ls', '-l'] }), output('c1', OLD_FORM)];
  expect(commandsOf(...lines)).toEqual(['ls -l']);
});

const COMMAND = call('c1', 'exec_command', { cmd: 'make' });

it('a call between two turns was not run by Codex, with any output', () => {
  const [turn, failed] = ['auto-compact-0', EXITED_WITH_0.replace('code 0', 'code 1')];
  const made = call('c1', 'exec_command', { cmd: 'make' }, turn);
  expect(namesOf(completed(), made, output('c1', failed, turn))).toEqual([]);
});

describe('a call that names no turn, as releases before 0.145 write it', () => {
  const unnamed = (id: string, cmd: string) => [
    line('response_item', {
      type: 'function_call',
      name: 'exec_command',
      call_id: id,
      arguments: JSON.stringify({ cmd }),
    }),
    line('response_item', { type: 'function_call_output', call_id: id, output: EXITED_WITH_0 }),
  ];
  const ended = (id: string) =>
    line('event_msg', {
      type: 'exec_command_end',
      call_id: id,
      command: ['bash', '-lc', 'rm x'],
      exit_code: 0,
    });
  /** The commands of a legacy thread: one in its turn, then the given lines. */
  const commandsAfter = (...lines: readonly Record<string, unknown>[]) =>
    namesOf(meta({ history_mode: 'legacy', cli_version: '0.142.0' }), ...unnamed('c1', 'make'), ...lines).map(
      (name) => name.split(' ').slice(1).join(' '),
    );

  it('was not run by Codex if it is between the end of a turn and the start of the next', () => {
    const lines = [completed(), ...unnamed('c2', 'rm x'), started('turn-2'), ...unnamed('c3', 'ls')];
    expect(commandsAfter(...lines)).toEqual(['make', 'ls']);
  });

  it('nor is a search, which has no output', () => {
    const search = { type: 'web_search_call', id: 'ws', status: 'completed', action: { type: 'search' } };
    const lines = [completed(), line('response_item', search), started('turn-2')];
    expect(commandsAfter(...lines)).toEqual(['make']);
  });

  it.each([
    ['its turn ends a second time', [completed(), ...unnamed('c2', 'rm x'), completed(), started('turn-2')]],
    ['its turn is resumed', [completed(), ...unnamed('c2', 'rm x'), started(), completed()]],
    [
      'its turn is interrupted afterwards',
      [completed(), ...unnamed('c2', 'rm x'), aborted(), started('turn-2')],
    ],
    ['no turn begins after it', [completed(), ...unnamed('c2', 'rm x')]],
    ['its turn was interrupted', [aborted(), ...unnamed('c2', 'rm x'), started('turn-2')]],
    ['another turn is open', [started('turn-2'), completed(), ...unnamed('c2', 'rm x'), completed('turn-2')]],
    ['Codex wrote how it ended', [completed(), ...unnamed('c2', 'rm x'), ended('c2'), started('turn-2')]],
  ])('counts as run if %s', (_, lines) => {
    expect(commandsAfter(...lines)).toEqual(['make', 'rm x']);
  });
});

it.each([
  ['that has an item', [COMMAND, item(ran('c1', 'make', 0)), output('c1', EXITED_WITH_0)]],
  [
    'that has an event',
    [
      COMMAND,
      line('event_msg', {
        type: 'exec_command_end',
        call_id: 'c1',
        command: ['bash', '-lc', 'make'],
        exit_code: 0,
      }),
      output('c1', EXITED_WITH_0),
    ],
  ],
  ['that failed', [COMMAND, output('c1', EXITED_WITH_0.replace('code 0', 'code 1'))]],
  ['that an item ends, and no output', [COMMAND, item(ran('c1', 'make', 0))]],
])('a command %s was run by Codex', (_, lines) => {
  expect(commandsOf(...lines)).toEqual(['make']);
});

it('a call of a tool that never has an item may have run', () => {
  const lines = [call('c1', 'update_plan', {}), output('c1', 'Plan updated')];
  expect(namesOf(...lines, completed())).toEqual(['update_plan ']);
});
