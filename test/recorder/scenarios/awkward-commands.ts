// Commands that are hard to record: long, endless, huge, binary, hostile to Markdown, or never begun.
import type { Scenario } from '../scenario.ts';
import { call, run, say } from './items.ts';

const HOSTILE = `echo "token ghp_abcdefghijklmnopqrstuvwxyz0123456789" && echo '| pipe \` tick <b>x</b> @user #1'
echo second line`;

export const awkwardCommands: Scenario = {
  shows:
    'long-running commands with polls and input, a time-out, large and binary output, failures to start, a signal',
  steps: [{ exec: 'run awkward commands' }],
  conversations: {
    main: [
      [
        call('c1', 'exec_command', {
          cmd: 'for i in 1 2 3; do echo tick $i; sleep 2; done; exit 7',
          yield_time_ms: 300,
        }),
      ],
      [call('c1_poll', 'write_stdin', { session_id: '{{session c1}}', chars: '', yield_time_ms: 400 })],
      [call('c1_end', 'write_stdin', { session_id: '{{session c1}}', chars: '', yield_time_ms: 3000 })],
      [
        call('c2', 'exec_command', {
          cmd: 'read one; echo "got $one"; read two; echo "got $two"',
          yield_time_ms: 300,
          tty: true,
        }),
      ],
      [call('c2_one', 'write_stdin', { session_id: '{{session c2}}', chars: 'hello\n', yield_time_ms: 500 })],
      [
        call('c2_two', 'write_stdin', {
          session_id: '{{session c2}}',
          chars: 'again\n',
          yield_time_ms: 3000,
        }),
      ],
      [call('c3', 'shell_command', { command: 'sleep 5; echo never', timeout_ms: 700 })],
      [call('c4', 'shell', { command: ['bash', '-lc', 'yes long-output | head -c 200000'] })],
      [run('c4b', 'yes long-output | head -c 200000')],
      [run('c5', "printf '\\377\\376bin\\000ary \\033[31mred\\033[0m'")],
      [run('c6', HOSTILE)],
      [run('c7', 'no-such-binary --x')],
      [run('c8', 'echo wd', { workdir: '/nonexistent' })],
      [run('c9', 'kill -9 $$')],
      // Still running when the turn ends.
      [call('c10', 'exec_command', { cmd: 'echo left behind; sleep 20', yield_time_ms: 300 })],
      [say('done')],
    ],
  },
};
