// Which Codex home the built command reads, and what it says when there is none, or nothing in it.
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { commandsIn, makePlace, runCli } from './run-cli.ts';

describe('the Codex home', () => {
  const all = ['ls', 'npm test', 'git status'];

  it('is the one in the option', async () => {
    const { folder } = await makePlace();
    expect(commandsIn((await runCli(folder, ['--codex-home', 'codex'])).stdout)).toEqual(all);
  });

  it('is CODEX_HOME without the option', async () => {
    const { folder, home } = await makePlace();
    expect(commandsIn((await runCli(folder, [], { env: { CODEX_HOME: home } })).stdout)).toEqual(all);
  });

  it('is that of the user otherwise', async () => {
    const { folder, home } = await makePlace();
    await symlink(home, join(folder, '.codex'));
    expect(commandsIn((await runCli(folder, [])).stdout)).toEqual(all);
  });

  it('that is missing ends the program with 1, and an earlier export is kept', async () => {
    const folder = await tempFolder();
    await writeFile(join(folder, 'actions.ndjson'), 'earlier');
    const args = ['--codex-home', '/nowhere/codex', '--output', 'actions.ndjson'];
    expect(await runCli(folder, args)).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "codex-actions-export: There is no Codex home at "/nowhere/codex". Name the folder that holds sessions/: Codex uses CODEX_HOME, or ~/.codex if that is not set.
      ",
        "stdout": "",
      }
    `);
    expect(await readdir(folder)).toEqual(['actions.ndjson']);
    expect(await readFile(join(folder, 'actions.ndjson'), 'utf8')).toBe('earlier');
  });

  it('without sessions is no failure', async () => {
    const folder = await tempFolder();
    expect(await runCli(folder, ['--codex-home', '.'])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "codex-actions-export: No sessions found. Codex stores none with --ephemeral. Another user or another CODEX_HOME stores them elsewhere.
      ",
        "stdout": "",
      }
    `);
  });
});
