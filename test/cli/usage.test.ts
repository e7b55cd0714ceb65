// What the command tells of itself and of how it is called, and that a terminal is safe from it.
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempFolder } from '../disk/temp-folder.ts';
import { CLI, makePlace, runCli } from './run-cli.ts';

describe('options about the program itself', () => {
  it.each(['--help', '-h'])('%s tells the options', async (option) => {
    const { exitCode, stdout, stderr } = await runCli(await tempFolder(), [option]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatchInlineSnapshot(`
      "Usage: codex-actions-export [options]
             codex-actions-export verify DIR
             codex-actions-export render DIR [--comment | --html]

      Prints what Codex did in its persisted sessions, as one line of JSON for each completed action.

        --codex-home DIR   Folder that holds sessions/; may be given several times
                           (default: $CODEX_HOME, else ~/.codex)
        --workspace DIR    Paths inside it are written relative to it (default: the current folder)
        --workspace-alias DIR
                           Another absolute path of the workspace, such as the one under which a container
                           mounted it; may be given several times
        --session ID       Export only this session; may be given several times
        --since TIME       Export only what completed since then, such as 2026-11-22T11:44:20Z
        --output FILE|-    Where to write the actions (default: -, standard output)
        --manifest FILE|-  Also write the manifest: what was read, and how well
        --summary FILE|-   Also write a Markdown summary
        --otlp FILE        Also write OpenTelemetry traces, one OTLP/JSON request on each line
        --timeline         Draw a timeline of turns and the longest commands in the summary
        --no-git-check     Do not compare the recorded patches with the changes that git finds
        --no-redact        Keep texts that look like secrets, and values of variables with secret names
        -h, --help         Print this text
        -V, --version      Print the version

      Problems and progress go to standard error.

      Exit codes: 0 exported, even if there was nothing to export; 1 the export failed; 2 wrong usage.
      "
    `);
  });

  it.each(['--version', '-V'])('%s tells the version of the package', async (option) => {
    const { version } = JSON.parse(await readFile(resolve(CLI, '../../../package.json'), 'utf8'));
    const told = await runCli(await tempFolder(), [option]);
    expect(told).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('wrong usage ends with 2 and an explanation', () => {
  it.each([
    [['--nope'], "Unknown option '--nope'."],
    [['sessions'], 'There is no command "sessions". Known: export, render, verify.'],
    [['--output'], "Option '--output <value>' argument missing."],
    [['--output', '--summary', '-'], "Option '--output' argument is ambiguous."],
    [
      ['--since', 'yesterday'],
      `Option '--since' is "yesterday": it must be a time with its zone, such as 2026-11-22T11:44:20Z.`,
    ],
    [['--workspace-alias', 'work'], `Option '--workspace-alias' is "work": it must be an absolute path.`],
    [['--output', ''], "Option '--output' is empty: it must be a file, or - for standard output."],
    [
      ['--output', 'a.json', '--manifest', './a.json'],
      "Options '--output' and '--manifest' name the same file: name two files.",
    ],
    [['--otlp', '-'], "Option '--otlp' must be a file."],
    [['--version=1'], "Option '-V, --version' does not take an argument."],
  ])('%s', async (args, reason) => {
    expect(await runCli(await tempFolder(), args)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `codex-actions-export: ${reason} Run with --help to see the options.\n`,
    });
  });
});

describe('messages have no control characters for a terminal and no commands for a runner', () => {
  const HOSTILE = '\u001b[2J\u202e\u0007\r\n::error::x##[error]x\u009b';
  const LINES = /^(?:codex-actions-export: (?:(?!##\[)[^\p{Cc}\p{Cf}])+\n)+$/u;

  it.each([
    ['a home of that name', ['--codex-home', `/nowhere/${HOSTILE}`]],
    ['an output of that name', ['--codex-home', '.', '--output', `/proc/${HOSTILE}`]],
    ['an option of that name', [`--${HOSTILE}`]],
    ['an argument of that name', [HOSTILE]],
  ])('of %s', async (_what, args) => {
    const { exitCode, stderr } = await runCli(await tempFolder(), args);
    expect(exitCode).toBeGreaterThan(0);
    expect(stderr).toMatch(LINES);
  });

  it('of files of that name', async () => {
    const { folder, home } = await makePlace();
    const odd = join(home, 'sessions', HOSTILE);
    await mkdir(odd);
    await writeFile(join(odd, `rollout-${HOSTILE}.jsonl`), `${HOSTILE}\n{"type":"${HOSTILE}","payload":{}}`);
    await symlink('/', join(odd, `rollout-link${HOSTILE}.jsonl`));
    const { exitCode, stderr } = await runCli(folder, ['--codex-home', home]);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(LINES);
  });
});
