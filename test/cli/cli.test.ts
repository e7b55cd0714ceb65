// The built command exports what is in the Codex home, where it is told to, the same on each Node.
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../src/contract/v1/manifest.ts';
import { deviceIn } from '../disk/device.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { zstd } from '../disk/zstd.ts';
import { linesAsOnWindows, WINDOWS_WORKSPACE } from '../export/as-on-windows.ts';
import { fillHome } from '../export/home.ts';
import { recordings } from '../export/recordings.ts';
import { nodeBinary, otherNode } from '../support/node-binary.ts';
import { sha256 } from '../support/sha256.ts';
import { commandsIn, makePlace, OTHER_ID, recordsIn, runCli } from './run-cli.ts';

describe('an export', () => {
  it('counts paths below another path of the workspace as inside', async () => {
    const { folder, home } = await makePlace();
    const args = ['--codex-home', home, '--workspace', folder, '--workspace-alias', '/workspace'];
    const { stdout } = await runCli(folder, args);
    const records = recordsIn(stdout);
    expect(records.flatMap(({ changed_paths }) => changed_paths)).toEqual(['src/a.ts']);
    const folders = records.flatMap((each) => (each.action_type === 'command_execution' ? [each.cwd] : []));
    expect(folders).toEqual(['.', '.', '.']);
  });

  it('goes to standard output, and its report to standard error', async () => {
    const { folder, home } = await makePlace();
    const { exitCode, stdout, stderr } = await runCli(folder, ['--codex-home', home]);
    expect({ exitCode, stderr }).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "codex-actions-export: Exported 10 records of 2 sessions.
      ",
      }
    `);
    expect(
      recordsIn(stdout).map((record) => `${record.sequence} ${record.action_type}`),
    ).toMatchInlineSnapshot(`
      [
        "0 session_started",
        "1 turn_started",
        "2 command_execution",
        "3 command_execution",
        "4 file_change",
        "5 turn_completed",
        "0 session_started",
        "1 turn_started",
        "2 command_execution",
        "3 turn_completed",
      ]
    `);
  });

  it('is the same with and without a manifest, which has the digest of every rollout', async () => {
    const { folder, home } = await makePlace();
    const alone = await runCli(folder, ['--codex-home', home]);
    const { stdout } = await runCli(folder, ['--codex-home', home, '--manifest', 'manifest.json']);
    expect(stdout).toBe(alone.stdout);
    const { sessions } = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
    const rollouts = sessions.flatMap(({ rollouts }) => rollouts);
    const files = rollouts.map(({ path }) => readFile(join(home, path)));
    expect(rollouts.map((rollout) => rollout.sha256)).toEqual((await Promise.all(files)).map(sha256));
  });

  it('writes paths relative to the workspace', async () => {
    const { folder, home } = await makePlace();
    const pathsIn = async (...args: string[]) =>
      recordsIn((await runCli(folder, ['--codex-home', home, ...args])).stdout).flatMap(
        ({ changed_paths }) => changed_paths,
      );
    expect(await pathsIn()).toEqual(['/workspace/src/a.ts']);
    expect(await pathsIn('--workspace', '/workspace')).toEqual(['src/a.ts']);
    expect(await pathsIn('--workspace', '/workspace/src/')).toEqual(['a.ts']);
  });

  it('accepts a workspace of another system', async () => {
    const { files } = recordings().find(({ name }) => name === 'basics@0.169.0') ?? {};
    const home = join(await tempFolder(), 'codex');
    const onWindows = Object.entries(files ?? {}).map(([path, lines]) => [path, linesAsOnWindows(lines)]);
    await fillHome(home, Object.fromEntries(onWindows));
    const { stdout } = await runCli('/', ['--codex-home', home, '--workspace', WINDOWS_WORKSPACE]);
    expect(recordsIn(stdout).flatMap(({ changed_paths }) => changed_paths)).toEqual([
      'a.txt',
      'b.txt',
      'new.txt',
    ]);
  });

  it('can be limited to chosen sessions', async () => {
    const { folder, home } = await makePlace();
    const commandsOf = async (...ids: string[]) => {
      const args = ids.flatMap((id) => ['--session', id]);
      return commandsIn((await runCli(folder, ['--codex-home', home, ...args])).stdout);
    };
    expect(await commandsOf(OTHER_ID)).toEqual(['git status']);
    expect(await commandsOf(OTHER_ID, '01a20311-0000-7000-8000-000000000001')).toHaveLength(3);
  });

  it('of a session that does not exist is empty, with a message', async () => {
    const { folder, home } = await makePlace();
    expect(await runCli(folder, ['--codex-home', home, '--session', 'nope'])).toMatchInlineSnapshot(`
      {
        "exitCode": 0,
        "stderr": "codex-actions-export: No session was exported, because none matches what was asked for.
      codex-actions-export: 2 sessions were not asked for and left out.
      ",
        "stdout": "",
      }
    `);
  });

  it('can be written to files, in folders that it makes', async () => {
    const { folder, home } = await makePlace();
    const files = [
      '--output',
      'out/a.ndjson',
      '--manifest',
      'out/m/manifest.json',
      '--summary',
      'summary.md',
    ];
    const { exitCode, stdout } = await runCli(folder, ['--codex-home', home, ...files]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });

    const printed = await runCli(folder, ['--codex-home', home]);
    const written = (path: string) => readFile(join(folder, path), 'utf8');
    expect(await written('out/a.ndjson')).toBe(printed.stdout);
    expect(manifest.parse(JSON.parse(await written('out/m/manifest.json'))).totals.records).toBe(10);
    expect(await written('summary.md')).toContain('npm test');
    expect((await readdir(folder)).sort()).toEqual(['codex', 'out', 'summary.md']);
  });

  it('has the same bytes each time', async () => {
    const { folder, home } = await makePlace();
    const args = ['--codex-home', home, '--manifest', '-', '--summary', '-'];
    expect(await runCli(folder, args)).toEqual(await runCli(folder, args));
  });

  it('can print actions, manifest and summary, in this order', async () => {
    const { folder, home } = await makePlace();
    const printed = async (...args: string[]) =>
      (await runCli(folder, ['--codex-home', home, ...args])).stdout;
    const nowhere = ['--output', 'actions.ndjson'];
    expect(await printed('--manifest', '-', '--summary', '-')).toBe(
      (await printed()) +
        (await printed('--manifest', '-', ...nowhere)) +
        (await printed('--summary', '-', ...nowhere)),
    );
  });

  it('can be dropped, so that only the summary is printed', async ({ skip }) => {
    const { folder, home } = await makePlace();
    const nowhere = deviceIn(folder, 'null') ?? skip();
    const { exitCode, stdout } = await runCli(folder, [
      '--codex-home',
      home,
      '--output',
      nowhere,
      '--summary',
      '-',
    ]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^#+ /);
  });

  it('counts what it could not read, and exports the rest', async () => {
    const { folder, home } = await makePlace();
    await writeFile(
      join(home, 'sessions', 'rollout-bad.jsonl'),
      'no json\n{"type":"new_kind","payload":{}}\n',
    );
    await symlink('/etc/passwd', join(home, 'sessions', 'rollout-link.jsonl'));
    const { exitCode, stdout, stderr } = await runCli(folder, ['--codex-home', home]);
    expect(exitCode).toBe(0);
    expect(commandsIn(stdout)).toHaveLength(3);
    expect(stderr).toMatchInlineSnapshot(`
      "codex-actions-export: Exported 10 records of 3 sessions.
      codex-actions-export: 1 line could not be read completely; the manifest names them.
      codex-actions-export: 1 line of kinds unknown to this version was not exported. Update the exporter.
      codex-actions-export: 1 place was not read; the manifest names them.
      "
    `);
  });
});

describe("on another Node than the runner's", () => {
  const other = otherNode();
  const node = other === null ? '' : nodeBinary(other);

  it.skipIf(other === null)('the export is the same, even from compressed files', async () => {
    const { folder, home } = await makePlace();
    const day = join(home, 'sessions', '2026', '11', '22');
    const [name = ''] = await readdir(day);
    const rest = ['--codex-home', home, '--manifest', '-', '--summary', '-'];
    expect(await runCli(folder, rest, { node })).toEqual(await runCli(folder, rest));

    const plain = await runCli(folder, ['--codex-home', home]);
    await writeFile(join(day, `${name}.zst`), zstd(await readFile(join(day, name))));
    await rm(join(day, name));
    expect(await runCli(folder, ['--codex-home', home], { node })).toEqual(plain);
  });
});
