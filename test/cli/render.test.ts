// The command that makes a summary, a comment or a page of an export that someone else made.
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { runCli } from './run-cli.ts';

const HOME = join(import.meta.dirname, '..', '..', 'fixtures', 'tools@0.165.0', 'codex-home');

async function exported(): Promise<string> {
  const folder = await tempFolder();
  const files = ['--output', 'actions.ndjson', '--manifest', 'manifest.json', '--summary', 'summary.md'];
  await runCli(folder, ['--codex-home', HOME, '--workspace', '/work', '--no-git-check', ...files]);
  return folder;
}

it('renders the same summary as the export', async () => {
  const folder = await exported();

  const { stdout, exitCode } = await runCli(folder, ['render', '.']);

  expect(exitCode).toBe(0);
  expect(stdout).toBe(await readFile(join(folder, 'summary.md'), 'utf8'));
});

it('a comment begins with its marker and stays within its limit of length', async () => {
  const folder = await exported();
  const line = (await readFile(join(folder, 'actions.ndjson'), 'utf8'))
    .split('\n')
    .find((text) => text.includes('"status":"failed"') && text.includes('command_execution'));
  const more = Array.from({ length: 3000 }, (_, index) => line?.replace('exit 3', `exit ${index}`));
  await appendFile(join(folder, 'actions.ndjson'), `${more.join('\n')}\n`);

  const { stdout } = await runCli(folder, ['render', '--comment', '.']);

  expect(stdout.startsWith('<!-- codex-actions-export -->\n## Codex actions\n')).toBe(true);
  expect(stdout.length).toBeGreaterThan(20_000);
  expect(stdout.length).toBeLessThanOrEqual(60_000);
});

it('lines that cannot be read are left out and counted', async () => {
  const folder = await exported();
  await appendFile(join(folder, 'actions.ndjson'), '{"schema_version":1\nnonsense\n');

  const { stderr, stdout, exitCode } = await runCli(folder, ['render', '--html', '.']);

  expect(exitCode).toBe(0);
  expect(stderr).toContain('2 lines of actions.ndjson could not be read');
  expect(stdout).toContain('<h2>Codex actions</h2>');
});

it.each([
  [[], 'Name one folder with an export'],
  [['--comment', '--html', '.'], 'cannot be combined'],
])('wrong usage %j ends with code 2 and says what is wrong', async (args, message) => {
  const { stderr, exitCode } = await runCli(await tempFolder(), ['render', ...args]);

  expect(exitCode).toBe(2);
  expect(stderr).toContain(message);
});
