// What is exported of the calls inside a program: those with an item, and those that only its source and output show.
import { describe, expect, it } from 'vitest';
import { exportOf } from '../../export/export-files.ts';
import { DAY, nameOf } from '../../export/home.ts';
import { call, custom, item, line, meta, output, ran, started, THREAD, TURN } from '../rollout.ts';

const texts = (...given: readonly unknown[]) =>
  given.map((value) => ({
    type: 'input_text',
    text: typeof value === 'string' ? value : JSON.stringify(value),
  }));
const answer = (fields: object) =>
  line('response_item', {
    type: 'custom_tool_call_output',
    call_id: 'p',
    internal_chat_message_metadata_passthrough: { turn_id: TURN },
    ...fields,
  });
const headOf = (words: string) => `${words}\nWall time 1 seconds\nOutput:\n`;
const program = (source: string) => custom('p', 'exec', source);
const completed = (...printed: readonly unknown[]) =>
  answer({ output: texts(headOf('Script completed'), ...printed) });
const yielded = (...printed: readonly unknown[]) =>
  answer({ output: texts(headOf('Script running with cell ID 7'), ...printed) });
const failed = (error: string) =>
  answer({ output: texts(headOf('Script failed'), `Script error:\n${error}`) });
const returned = (exit_code: number) => ({ chunk_id: 'a', wall_time_seconds: 0.1, exit_code, output: '' });
const RUN_X = "text(await tools.exec_command({cmd:'x'}))";

/** The records behind the first two, and the calls without an end, the opaque and the partly recorded programs. */
async function exported(lines: readonly object[], history_mode = 'paginated') {
  const all = [meta({ history_mode }), started(), ...lines];
  const text = all.map((each) => `${JSON.stringify(each)}\n`).join('');
  const { records, manifest } = await exportOf({ [`${DAY}/${nameOf(THREAD)}`]: text });
  const { incomplete, opaque_programs, partly_recorded_programs } = manifest.totals;
  const shown = records.slice(2).map((record) => {
    const { tool_name, command, status, changed_paths, line: at } = record;
    const code = record.action_type === 'command_execution' ? ` (${record.exit_code})` : '';
    const what = record.tool_name === 'exec' ? null : (command ?? changed_paths[0]);
    return `${at}: ${tool_name}${what ? ` ${what}` : ''} ${status}${code}`;
  });
  return [...shown, [incomplete, opaque_programs, partly_recorded_programs].join()];
}

describe('an item belongs to a program', () => {
  it.each<[string, object[], string[]]>([
    [
      'only if it came after the call of the program',
      [item(ran('exec-1', 'x', 0)), program(RUN_X), completed(returned(0))],
      ['3: exec_command x completed (0)', '5: exec_command x completed (0)', '0,0,0'],
    ],
    [
      'only if a call of the model did not make it',
      [
        program(RUN_X),
        call('exec-1', 'exec_command', { cmd: 'x' }),
        output('exec-1', 'Wall time: 1 seconds\nProcess exited with code 1\nOutput:\n'),
        completed(returned(1)),
      ],
      ['5: exec_command x failed (1)', '6: exec_command x failed (1)', '0,0,0'],
    ],
    [
      'only if its id is one of a program',
      [program(RUN_X), item(ran('c1', 'x', 0)), completed(returned(0))],
      ['4: exec_command x completed (0)', '5: exec_command x completed (0)', '0,0,0'],
    ],
    [
      'with any command, while the program runs',
      [program("await tools.exec_command({cmd: load('x')})"), yielded(), item(ran('exec-1', 'y', 0))],
      ['5: exec_command y completed (0)', '1,0,0'],
    ],
    [
      'only if its command is the same, once the program has ended',
      [program("await tools.exec_command({cmd: load('x')})"), completed(), item(ran('exec-1', 'y', 0))],
      ['4: exec completed', '5: exec_command y completed (0)', '0,0,1'],
    ],
    [
      'that was stopped with its turn, and nothing is missing after it',
      [
        program("await tools.exec_command({cmd:'x'}); await tools.exec_command({cmd:'y'})"),
        item(ran('exec-1', 'x', -1, { status: 'failed' })),
        answer({ output: 'aborted by user after 1s' }),
      ],
      ['4: exec_command x failed (null)', '0,0,0'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await exported(lines)).toEqual(expected);
  });
});

describe('a call without an item is exported', () => {
  it.each<[string, object[], string[]]>([
    [
      'although another one has an item',
      [
        program("await tools.exec_command({cmd:'x'}); text(await tools.exec_command({cmd:'y'}))"),
        item(ran('exec-1', 'x', 0)),
        completed(returned(3)),
      ],
      ['4: exec_command x completed (0)', '5: exec_command y failed (3)', '0,0,0'],
    ],
    [
      'as running, if its process was printed',
      [program(RUN_X), completed({ chunk_id: 'a', wall_time_seconds: 1, session_id: 5, output: '' })],
      ['4: exec_command x running (null)', '0,0,0'],
    ],
    [
      'with the characters that it typed',
      [program("await tools.write_stdin({session_id: load('s'), chars: 'y'})"), completed()],
      ['4: write_stdin y completed', '0,0,0'],
    ],
    [
      'as a patch, if its result was printed',
      [
        program("text(await tools.apply_patch('*** Begin Patch\\n*** Delete File: a\\n*** End Patch'))"),
        completed({}),
      ],
      ['4: apply_patch /w/a completed', '0,0,0'],
    ],
    [
      'as a command, if its patch was run by the shell',
      [
        program(
          'text(await tools.exec_command({cmd: "apply_patch <<\'E\'\\n*** Begin Patch\\n*** Delete File: a\\n*** End Patch\\nE"}))',
        ),
        completed(returned(0)),
      ],
      [
        "4: exec_command apply_patch <<'E'\n*** Begin Patch\n*** Delete File: a\n*** End Patch\nE completed (0)",
        '0,0,0',
      ],
    ],
    [
      'as a failed tool, if there is no such tool',
      [
        program("await tools.exec_command({cmd:'x'})"),
        failed('TypeError: tools.exec_command is not a function\n    at exec_main.mjs:1:7'),
      ],
      ['4: exec_command failed', '0,0,0'],
    ],
    [
      'as a failed tool, if Codex could not make the call',
      [program("await tools.exec_command({cmd:'x'})"), failed('unsupported call: exec_command')],
      ['4: exec_command failed', '0,0,0'],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(await exported(lines)).toEqual(expected);
  });
});

describe('a program', () => {
  it('that sent a text to the model before its end has ended with its last output', async () => {
    const sent = answer({ name: 'exec', output: 'half done' });
    expect(await exported([program(RUN_X), sent, completed(returned(0))])).toEqual([
      '5: exec_command x completed (0)',
      '0,0,0',
    ]);
  });

  it('that sent a text to the model before it ended is in the line of its last output', async () => {
    const sent = answer({ name: 'exec', output: 'half done' });
    expect(await exported([program(RUN_X), sent, completed(returned(0))], 'legacy')).toEqual([
      '5: exec completed',
      '0,1,0',
    ]);
  });

  it('with a call in a branch is recorded in full, unless it failed', async () => {
    const source = "if (load('a')) await tools.exec_command({cmd:'x'})";
    expect(await exported([program(source), completed()])).toEqual(['0,0,0']);
    expect(await exported([program(source), failed('Error: no\n    at exec_main.mjs:1:1')])).toEqual([
      '4: exec failed',
      '0,0,1',
    ]);
  });

  it('in an older thread is recorded in part, if one of its calls has an item', async () => {
    const loop = "for (const c of load('all')) text(await tools.exec_command({cmd: c}))";
    const lines = [program(loop), item(ran('exec-1', 'x', 0)), completed(returned(0), returned(1))];
    expect(await exported(lines, 'legacy')).toEqual([
      '4: exec_command x completed (0)',
      '5: exec completed',
      '0,0,1',
    ]);
  });

  it('in an older thread that only polled processes is recorded in full, unless it printed more results', async () => {
    const polls = program(
      "for (const s of load('all')) text(await tools.write_stdin({session_id: s, chars: ''}))",
    );
    expect(await exported([polls, completed(returned(0))], 'legacy')).toEqual(['0,0,0']);
    expect(await exported([polls, completed(returned(0), returned(1))], 'legacy')).toEqual([
      '4: exec completed',
      '0,1,0',
    ]);
  });
});

it('an item in an earlier file of the thread does not belong to a program in a later file', async () => {
  const second = nameOf(THREAD).replace('11-43', '12-43');
  const text = (lines: readonly object[]) => lines.map((each) => `${JSON.stringify(each)}\n`).join('');
  const first = [
    meta(),
    started(),
    ...Array.from({ length: 9 }, (_, index) => item(ran(`exec-${index}`, 'x', 0))),
  ];
  const { records } = await exportOf({
    [`${DAY}/${nameOf(THREAD)}`]: text(first),
    [`${DAY}/${second}`]: text([meta(), started('turn-2'), program(RUN_X), completed(returned(0))]),
  });
  expect(records.filter(({ command }) => command === 'x')).toHaveLength(10);
});
