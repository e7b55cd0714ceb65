// What a recording leaves open at its end is named: nothing that was begun vanishes.
import { describe, expect, it } from 'vitest';
import {
  aborted,
  call,
  completed,
  custom,
  item,
  meta,
  output,
  project,
  ran,
  started,
  told,
} from './rollout.ts';

const begin = [meta(), started()];
const program = custom('p1', 'exec', "await tools.exec_command({cmd:'x'})");
const yielded = output('p1', 'Script running with cell ID 7\nWall time 1 seconds\nOutput:\n');

describe('a program', () => {
  it('that yielded and never came back is listed as incomplete', () => {
    const projected = project(...begin, program, yielded);
    expect(told(projected)).toEqual([]);
    expect(projected.incomplete).toMatchObject([{ call_id: 'p1', tool_name: 'exec', line: 3 }]);
  });

  it('that yielded and ended during a poll is not incomplete', () => {
    const projected = project(
      ...begin,
      program,
      yielded,
      item(ran('exec-1', 'x', 0)),
      call('w1', 'wait', { cell_id: '7' }),
      output('w1', 'Script completed\nWall time 2 seconds\nOutput:\n'),
    );
    expect(projected.incomplete).toEqual([]);
  });

  it('whose inner actions are not recorded is a running record if it never came back', () => {
    const projected = project(meta({ history_mode: 'legacy' }), started(), program, yielded);
    expect(told(projected)).toEqual(["turn 0: tool_call await tools.exec_command({cmd:'x'}): running"]);
    expect(projected.incomplete).toEqual([]);
  });
});

it('a poll that never came back is not incomplete: the process that it polls is running', () => {
  const projected = project(
    ...begin,
    call('c1', 'exec_command', { cmd: 'serve' }),
    output('c1', 'Process running with session ID 5\nOutput:\n'),
    call('c2', 'write_stdin', { session_id: 5, chars: '' }),
  );
  expect(told(projected)).toEqual(['turn 0: command_execution serve: running (null)']);
  expect(projected.incomplete).toEqual([]);
});

it('a patch that never came back is listed without its text', () => {
  const { incomplete } = project(...begin, custom('c1', 'apply_patch', '*** Begin Patch\n*** End Patch'));
  expect(incomplete).toMatchObject([{ tool_name: 'apply_patch', command: null, turn_id: 'turn-1' }]);
});

it('calls that came back after their turn was aborted or completed are not incomplete', () => {
  const ended = output('c1', 'Process exited with code 0\nOutput:\n');
  for (const end of [aborted(), completed()])
    expect(project(...begin, call('c1', 'exec_command', { cmd: 'x' }), end, ended).incomplete).toEqual([]);
});
