// Shows that of what may not be exported nothing leaves the command: not by a file, on standard output or error.
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { canariesIn, fillWithCanaries, textsIn } from '../export/canary-home.ts';
import { WORKSPACE } from '../export/checked-export.ts';
import { exportedTexts } from '../export/exported-texts.ts';
import { runCli } from './run-cli.ts';

it('every recording is exported without its canaries', async () => {
  const [folder, codexHome] = [await tempFolder(), await tempFolder()];
  await fillWithCanaries(codexHome);
  const args = ['--codex-home', codexHome, '--workspace', WORKSPACE, '--manifest', 'm.json', '--timeline'];
  const { stdout, stderr, exitCode } = await runCli(folder, [...args, '--summary', 's.md']);

  expect(exitCode).toBe(0);
  expect(stdout.split('\n').length).toBeGreaterThan(400);
  expect(stdout).toBe((await exportedTexts(codexHome)).actions);
  expect(canariesIn({ stdout, stderr, ...(await textsIn(folder)) })).toEqual([]);
  expect(Object.keys(await textsIn(folder))).toContain(join(folder, 's.md'));
});
