// What is exported of a program with one command, by how its output ends: the command, if the thread records what
// programs do, and else the program.
import { expect, it } from 'vitest';
import { exportOf } from '../../export/export-files.ts';
import { DAY, nameOf } from '../../export/home.ts';
import { call, custom, item, line, meta, output, ran, started, THREAD, TURN } from '../rollout.ts';

const SOURCE = "text(await tools.exec_command({cmd:'x'}))";
const texts = (...given: string[]) => given.map((text) => ({ type: 'input_text', text }));
const ended = (head: string, ...more: string[]) =>
  line('response_item', {
    type: 'custom_tool_call_output',
    call_id: 'p',
    output: texts(head, ...more),
    internal_chat_message_metadata_passthrough: { turn_id: TURN },
  });
const headOf = (words: string) => `${words}\nWall time 1 seconds\nOutput:\n`;
const result = (exit_code: number) =>
  JSON.stringify({ chunk_id: 'a', wall_time_seconds: 0.1, exit_code, output: '' });
const yielded = (...more: string[]) => ended(headOf('Script running with cell ID 7'), ...more);
const poll = (answer: unknown) => [call('w', 'wait', { cell_id: '7' }), output('w', answer)];
const DECLINED = 'exec_command failed for `x`: CreateProcess { message: "Rejected(\\"rejected by user\\")" }';

/** The records after the start of the turn, and how many calls are incomplete and programs opaque or partly recorded. */
async function exported(history_mode: 'paginated' | 'legacy', lines: readonly object[]) {
  const all = [meta({ history_mode }), started(), custom('p', 'exec', SOURCE), ...lines];
  const text = all.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { records, manifest } = await exportOf({ [`${DAY}/${nameOf(THREAD)}`]: text });
  const { incomplete, opaque_programs, partly_recorded_programs } = manifest.totals;
  const shown = records.slice(2).map((record) => {
    const code = record.action_type === 'command_execution' ? ` (${record.exit_code})` : '';
    return `${record.tool_name} ${record.status}${code} in line ${record.line}`;
  });
  return [...shown, [incomplete, opaque_programs, partly_recorded_programs].join()];
}

it.each<[string, object[], inner: string[], program: string[]]>([
  [
    'completed',
    [ended(headOf('Script completed'), result(0))],
    ['exec_command completed (0) in line 4', '0,0,0'],
    ['exec completed in line 4', '0,1,0'],
  ],
  [
    'completed, and its command failed',
    [ended(headOf('Script completed'), result(3))],
    ['exec_command failed (3) in line 4', '0,0,0'],
    ['exec completed in line 4', '0,1,0'],
  ],
  [
    'completed, and its command has a record',
    [item(ran('exec-1', 'x', 0)), ended(headOf('Script completed'), result(0))],
    ['exec_command completed (0) in line 4', '0,0,0'],
    ['exec_command completed (0) in line 4', '0,0,0'],
  ],
  [
    'failed',
    [ended(headOf('Script failed'), 'Script error:\nError: no')],
    ['exec_command failed (null) in line 4', '0,0,0'],
    ['exec failed in line 4', '0,1,0'],
  ],
  [
    'failed, because its command was declined',
    [ended(headOf('Script failed'), `Script error:\n${DECLINED}`)],
    ['exec_command declined (null) in line 4', '0,0,0'],
    ['exec declined in line 4', '0,1,0'],
  ],
  [
    'terminated',
    [ended(headOf('Script terminated'))],
    ['exec failed in line 4', '0,0,1'],
    ['exec failed in line 4', '0,1,0'],
  ],
  [
    'aborted',
    [ended('aborted by user after 1s')],
    ['exec interrupted in line 4', '0,0,1'],
    ['exec interrupted in line 4', '0,1,0'],
  ],
  [
    'running at the end, after its command',
    [yielded(result(0))],
    ['exec_command completed (0) in line 4', '1,0,0'],
    ['exec running in line 4', '0,1,0'],
  ],
  [
    'completed under a poll',
    [yielded(), ...poll(texts(headOf('Script completed'), result(0)))],
    ['exec_command completed (0) in line 6', '0,0,0'],
    ['exec completed in line 6', '0,1,0'],
  ],
  [
    'running when its poll could not be made',
    [yielded(result(0)), ...poll('unsupported call: wait')],
    ['exec_command completed (0) in line 4', 'wait failed in line 6', '1,0,0'],
    ['wait failed in line 6', 'exec running in line 4', '0,1,0'],
  ],
  ['missing', [], ['1,0,0'], ['1,1,0']],
  [
    'that of a call that could not be made',
    [ended('unsupported custom tool call: exec')],
    ['exec failed in line 4', '0,0,0'],
    ['exec failed in line 4', '0,0,0'],
  ],
])('a program whose output is %s: its command, or the program itself', async (_, lines, inner, program) => {
  expect(await exported('paginated', lines)).toEqual(inner);
  expect(await exported('legacy', lines)).toEqual(program);
});
