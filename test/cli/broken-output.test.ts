// Where the output cannot go: a reader that leaves is no failure, anything else is one and says why.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { recordSession } from '../action/record-session.ts';
import { CLI, commandsIn, environment, makePlace, type Place, runCli } from './run-cli.ts';

describe('an output that cannot be written ends the program with 1 and a reason, and leaves no partial file', () => {
  it.each(['--output', '--manifest', '--summary'])('%s that is a folder', async (option) => {
    const { folder, home } = await makePlace();
    await mkdir(join(folder, 'out'));
    const { exitCode, stderr } = await runCli(folder, ['--codex-home', home, option, 'out']);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      `codex-actions-export: Could not write ${folder}/out: a folder of that name is there; choose another name.\n`,
    );
    expect((await readdir(folder)).sort()).toEqual(['codex', 'out']);
  });

  it('standard output on a full disk', async () => {
    const { folder, home } = await makePlace();
    const full = await open('/dev/full', 'w');
    const child = spawn(process.execPath, [CLI, '--codex-home', home], {
      env: environment(folder),
      stdio: ['ignore', full.fd, 'pipe'],
    });
    const printed = child.stderr === null ? '' : text(child.stderr);
    const [stderr, [exitCode]] = await Promise.all([printed, once(child, 'close')]);
    await full.close();
    expect({ exitCode, stderr }).toMatchInlineSnapshot(`
      {
        "exitCode": 1,
        "stderr": "codex-actions-export: Could not write to standard output: the disk is full; free some space and run again.
      ",
      }
    `);
  });
});

describe('a reader that stops reading is no failure', () => {
  /** Far more than a pipe holds. */
  async function large(): Promise<Place> {
    const { folder, home } = await makePlace();
    await recordSession(home, { commands: Array.from({ length: 5000 }, (_, index) => `echo ${index}`) });
    return { folder, home };
  }

  function started({ folder, home }: Place, ...args: string[]) {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    return spawn(process.execPath, [CLI, '--codex-home', home, ...args], { env: environment(folder), stdio });
  }

  it('after the first lines, as `| head`', async () => {
    const child = started(await large());
    child.stdout.once('data', () => child.stdout.destroy());
    const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it.each([['--help'], ['--version'], ['--summary', '-']])(
    'before anything was said: %s',
    async (...args) => {
      const child = started(await makePlace(), ...args);
      child.stdout.destroy();
      const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    },
  );

  it('of standard error', async () => {
    const child = started(await makePlace());
    child.stderr.destroy();
    const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, 'close')]);
    expect(exitCode).toBe(0);
    expect(commandsIn(stdout)).toHaveLength(3);
  });
});
