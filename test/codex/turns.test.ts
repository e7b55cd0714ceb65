// Which turn an action belongs to, and which turns are Codex's own.
import { describe, expect, it } from 'vitest';
import { aborted, call, completed, line, meta, output, project, started, TURN, told } from './rollout.ts';

const OTHER = 'turn-2';
const EXITED = 'Wall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n';

/** A call and its output as releases wrote them that name no turn in response items. */
function ran(id: string, cmd: string) {
  const unnamed = (record: Record<string, unknown>) => {
    const payload = { ...(record.payload as object), internal_chat_message_metadata_passthrough: undefined };
    return { ...record, payload };
  };
  return [unnamed(call(id, 'exec_command', { cmd })), unnamed(output(id, EXITED))];
}

/** The event that such a release writes between the two, or after them. */
const ended = (call_id: string, cmd: string, turn_id: string) =>
  line('event_msg', {
    type: 'exec_command_end',
    call_id,
    turn_id,
    command: ['/bin/bash', '-lc', cmd],
    exit_code: 0,
    status: 'completed',
  });

const legacy = meta({ history_mode: undefined });

const turnsOf = (...lines: Parameters<typeof project>) =>
  Object.fromEntries(
    project(...lines).records.flatMap(({ command, turn_id, turn_index }) =>
      command === null ? [] : [[command, [turn_id, turn_index]]],
    ),
  );

describe('two processes that write one rollout', () => {
  it('a command is in the turn that its end names, although the other turn began later', () => {
    const turns = turnsOf(
      legacy,
      started(TURN),
      started(OTHER),
      ...ran('c1', 'one'),
      ended('c1', 'one', TURN),
      ...ran('c2', 'two'),
      ended('c2', 'two', OTHER),
      completed(OTHER),
      completed(TURN),
    );
    expect(turns).toEqual({ one: [TURN, 0], two: [OTHER, 1] });
  });

  it('a command is in no turn if no line names one and both turns went on', () => {
    const turns = turnsOf(
      legacy,
      started(TURN),
      ...ran('c0', 'before'),
      started(OTHER),
      ...ran('c1', 'either'),
      completed(TURN),
      ...ran('c2', 'after'),
      completed(OTHER),
    );
    expect(turns).toEqual({ before: [TURN, 0], either: [null, null], after: [OTHER, 1] });
  });

  it('a command after the end of the later turn is in the earlier turn, which is still open', () => {
    const turns = turnsOf(
      legacy,
      started(TURN),
      started(OTHER),
      completed(OTHER),
      ...ran('c1', 'late'),
      completed(TURN),
    );
    expect(turns).toEqual({ late: [TURN, 0] });
  });

  it('a killed turn does not take commands from the next turn', () => {
    const turns = turnsOf(legacy, started(TURN), started(OTHER), ...ran('c1', 'next'), completed(OTHER));
    expect(turns).toEqual({ next: [OTHER, 1] });
  });

  it('a command of a turn that was aborted meanwhile stays in its turn', () => {
    const turns = turnsOf(
      legacy,
      started(TURN),
      started(OTHER),
      ...ran('c1', 'one'),
      ended('c1', 'one', TURN),
      aborted(TURN),
      ...ran('c2', 'two'),
      completed(OTHER),
    );
    expect(turns).toEqual({ one: [TURN, 0], two: [OTHER, 1] });
  });
});

describe('turns that Codex imported from another agent', () => {
  const imported = [1, 2].flatMap((number) => [
    started(`external-import-turn-${number}`),
    line('response_item', { type: 'message', role: 'assistant', content: [] }),
    completed(`external-import-turn-${number}`),
  ]);

  it('have no records, and the first turn of Codex is number 0', () => {
    const { records, account } = project(meta(), ...imported, started(), completed());
    expect(records.map(({ action_type, turn_index }) => [action_type, turn_index])).toEqual([
      ['session_started', null],
      ['turn_started', 0],
      ['turn_completed', 0],
    ]);
    expect(Object.fromEntries(account.ignored)).toMatchObject({
      'event_msg/task_started': 2,
      'event_msg/task_complete': 2,
    });
  });

  it('hide no action: a call in such a turn is a record', () => {
    const turn = 'external-import-turn-1';
    const projected = project(
      meta(),
      started(turn),
      call('c1', 'exec_command', { cmd: 'ls' }, turn),
      output('c1', EXITED, turn),
      completed(turn),
    );
    expect(told(projected)).toEqual(['turn null: command_execution ls: completed (0)']);
    expect(projected.records.at(-1)?.turn_id).toBe(turn);
  });
});
