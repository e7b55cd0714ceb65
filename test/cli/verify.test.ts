// The command that checks an unpacked export.
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { runCli } from './run-cli.ts';

const FIXTURE = join(import.meta.dirname, '..', '..', 'fixtures', 'basics@0.169.0');

it('verify says that nothing is wrong, and what it checked', async () => {
  const args = ['verify', FIXTURE, '--codex-home', join(FIXTURE, 'codex-home')];
  const { exitCode, stdout, stderr } = await runCli(await tempFolder(), args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
  expect(stderr).toMatch(
    /^codex-actions-export: Checked \d+ records of 1 session and 1 of 1 rollout: nothing is wrong\.\n$/,
  );
});

it('verify exits with 1 and a line for each finding', async () => {
  const folder = await tempFolder();
  await cp(FIXTURE, folder, { recursive: true });
  const path = join(folder, 'actions.ndjson');
  await writeFile(path, (await readFile(path, 'utf8')).replace(/\n.*\n/, '\n'));
  const { exitCode, stderr } = await runCli(folder, ['verify', '.']);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/has sequence 2 instead of 1\.\n/);
  expect(stderr).toMatch(/: \d+ findings?\.\n$/);
});

it.each([
  [['verify'], 2, 'The command verify takes one folder: that of an unpacked export.'],
  [['verify', '.', 'more'], 2, 'The command verify takes one folder: that of an unpacked export.'],
  [['verify', '.'], 1, 'Name the folder of an unpacked export.'],
])('%j ends with an advice', async (args, code, message) => {
  const { exitCode, stderr } = await runCli(await tempFolder(), args);
  expect(exitCode).toBe(code);
  expect(stderr).toContain(message);
});

it('an unknown command ends with a list of the commands', async () => {
  const { exitCode, stdout, stderr } = await runCli(await tempFolder(), ['verfy', '.']);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr).toMatch(
    /: There is no command "verfy"\. Known: export, .*verify\. Run with --help to see the options\.\n$/,
  );
});
