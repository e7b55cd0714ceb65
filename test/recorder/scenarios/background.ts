// Background commands: typed into, outliving the call that began them, and cut off with Codex.
import type { Scenario } from '../scenario.ts';
import { asking, call, custom, ends, run, say } from './items.ts';

export const typedInput: Scenario = {
  shows: 'a shell that commands are typed into',
  since: '0.98.0',
  steps: [{ exec: 'type' }],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'bash --norc --noprofile', tty: true, yield_time_ms: 400 })],
      [
        call('c2', 'write_stdin', {
          session_id: '{{session c1}}',
          chars: 'touch typed.txt\n',
          yield_time_ms: 400,
        }),
      ],
      [
        call('c3', 'write_stdin', {
          session_id: '{{session c1}}',
          chars: 'git remote -v; exit 7\n',
          yield_time_ms: 2000,
        }),
      ],
      [say('typed')],
    ],
  },
};

export const typedByProgram: Scenario = {
  shows: 'a program that begins a shell and types commands into it, and prints nothing',
  since: '0.151.0',
  model: 'code-mode',
  steps: [{ exec: 'type' }],
  conversations: {
    main: [
      [
        asking(
          'p1',
          `const shell = await tools.exec_command({cmd: "bash --norc --noprofile", tty: true, yield_time_ms: 300});
await tools.write_stdin({session_id: shell.session_id, chars: "touch typed.txt\\n", yield_time_ms: 400});
await tools.write_stdin({session_id: shell.session_id, chars: "git remote -v; exit 0\\n", yield_time_ms: 2000});`,
          [
            { tool: 'exec_command', command: 'bash --norc --noprofile', status: 'completed' },
            { tool: 'write_stdin', command: 'touch typed.txt\n' },
            { tool: 'write_stdin', command: 'git remote -v; exit 0\n' },
          ],
        ),
      ],
      [say('typed')],
    ],
  },
};

export const background: Scenario = {
  shows: 'commands that outlive the calls that began them: one ends by itself, one with the session',
  since: '0.98.0',
  steps: [{ exec: 'wait' }],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'echo begun; sleep 1.5; exit 9', yield_time_ms: 250 })],
      [call('c2', 'exec_command', { cmd: 'echo left behind; sleep 30', yield_time_ms: 250 })],
      [run('c3', 'sleep 2.5; echo waited')],
      [say('done')],
    ],
  },
};

export const killedInBackground: Scenario = {
  shows: 'a session that is killed under a command, while another runs in the background',
  since: '0.98.0',
  steps: [{ exec: 'begin', killAfter: 'echo in front' }],
  conversations: {
    main: [
      [call('c1', 'exec_command', { cmd: 'echo in the background; sleep 60', yield_time_ms: 300 })],
      [run('c2', 'echo in front; sleep 30')],
      [say('done')],
    ],
  },
};

export const notWaitedFor: Scenario = {
  shows: 'programs that return before what they began: a call without await, a yield that nothing waits for',
  since: '0.151.0',
  model: 'code-mode',
  steps: [{ exec: 'begin' }],
  conversations: {
    main: [
      [
        asking('p1', 'tools.exec_command({cmd: "echo without await"}); text("over")', [
          { tool: 'exec_command', command: 'echo without await' },
        ]),
      ],
      [
        asking(
          'p2',
          '// @exec: {"yield_time_ms": 200}\ntext("begun"); await tools.exec_command({cmd: "sleep 1; echo after the yield"});',
          [{ tool: 'exec_command', command: 'sleep 1; echo after the yield', status: 'completed' }],
        ),
      ],
      [
        asking(
          'p3',
          `// @exec: {"yield_time_ms": 200}
text("begun"); await tools.exec_command({cmd: "sleep 1; echo first of two"}); await tools.exec_command({cmd: "echo second of two"});`,
          [
            { tool: 'exec_command', command: 'sleep 1; echo first of two', status: 'completed' },
            { tool: 'exec_command', command: 'echo second of two' },
          ],
        ),
      ],
      [call('w3', 'wait', { cell_id: '{{cell p3}}', yield_time_ms: 300 })],
      [call('t3', 'wait', { cell_id: '{{cell p3}}', terminate: true })],
      [custom('p4', 'exec', 'this is no JavaScript(')],
      [ends('completed', run('c5', 'sleep 2; echo waited'))],
      [say('done')],
    ],
  },
};
