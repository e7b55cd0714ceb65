// Which calls of a paginated thread count as put into its history by a client: the ones that Codex would have recorded.
import { expect, it } from 'vitest';
import { call, completed, meta, output, project, started } from './rollout.ts';

const commandsOf = (...lines: Parameters<typeof project>) =>
  project(...lines).records.flatMap(({ command }) => command ?? []);

it('a command that succeeded and has no item was not run by Codex', () => {
  const lines = [call('c1', 'exec_command', { cmd: 'rm -rf x' }), output('c1', EXITED_WITH_0)];
  expect(commandsOf(meta(), started(), ...lines, completed())).toEqual([]);
});

it('a call of a tool that older releases had is a command, because they wrote no items', () => {
  const lines = [call('c1', 'shell', { command: ['ls', '-l'] }), output('c1', OLD_FORM)];
  expect(commandsOf(meta(), started(), ...lines, completed())).toEqual(['ls -l']);
});

const EXITED_WITH_0 = 'Chunk ID: abc\nWall time: 0.1 seconds\nProcess exited with code 0\nOutput:\n';
const OLD_FORM = '{"output":"","metadata":{"exit_code":0,"duration_seconds":0}}';
