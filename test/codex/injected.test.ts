// Which calls of a paginated thread count as put into its history by a client: those that Codex would have recorded.
import { expect, it } from 'vitest';
import { leaveOutInjected } from '../../src/codex/calls/injected.ts';
import { Line } from '../../src/codex/decode/line.ts';
import { createLineAccount, projectLine } from '../../src/codex/decode/project.ts';
import { recordsOf } from '../../src/codex/session/records.ts';
import { createSession } from '../../src/codex/session/session.ts';
import { pathsIn } from '../../src/codex/values/paths.ts';
import { call, completed, lineOf, meta, output, started, THREAD } from './rollout.ts';

function commandsOf(...given: readonly Record<string, unknown>[]): string[] {
  const session = createSession(THREAD, pathsIn('/w'));
  const account = createLineAccount();
  for (const [index, record] of [meta(), started(), ...given, completed()].entries()) {
    const line = new Line(lineOf(JSON.stringify(record), index + 1));
    projectLine(line, { session, rollout: 0, account, isCopied: null });
  }
  leaveOutInjected(session);
  return [...recordsOf(session, () => false)].flatMap(({ record }) => record.command ?? []);
}

const EXITED_WITH_0 = 'Chunk ID: abc\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n';
const OLD_FORM = '{"output":"","metadata":{"exit_code":0,"duration_seconds":0}}';

it('a command that succeeded and has no item was not run by Codex', () => {
  const lines = [call('c1', 'exec_command', { cmd: 'rm -rf x' }), output('c1', EXITED_WITH_0)];
  expect(commandsOf(...lines)).toEqual([]);
});

it('a call of a tool that older releases had is a command, because they wrote no items', () => {
  const lines = [call('c1', 'shell', { command: ['ls', '-l'] }), output('c1', OLD_FORM)];
  expect(commandsOf(...lines)).toEqual(['ls -l']);
});
