// Shows what becomes of a step that finds nothing to export.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { run } from '../../src/action/run.ts';
import { neverStopped, type PlainHostOptions, plainHost } from './plain-host.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

type Arrange = (codexHome: string) => Promise<unknown>;

async function runOn(arrange: Arrange, inputs: PlainHostOptions['inputs'] = {}) {
  const { host, ...rest } = await plainHost({ inputs });
  await arrange(rest.codexHome);
  return { ...rest, exitCode: await run(host, neverStopped()) };
}

const noHome: Arrange = async () => {};

it.for([
  ['warn', 0, 'warning'],
  ['error', 1, 'error'],
  ['ignore', 0, 'info'],
] as const)('"if-no-sessions-found: %s" ends with %i', async ([found, code, level]) => {
  const { exitCode, said, uploads, outputs } = await runOn(noHome, { 'if-no-sessions-found': found });
  expect({ exitCode, uploads }).toEqual({ exitCode: code, uploads: [] });
  expect(said.at(-1)).toContain(`${level}: No Codex sessions found`);
  expect(outputs).toMatchObject({
    'artifact-id': '',
    'session-count': '0',
    'action-count': '0',
    'command-count': '0',
    'failed-command-count': '0',
    'changed-paths': '[]',
    'schema-version': '1',
  });
  expect(await readFile(outputs['actions-file'] ?? '', 'utf8')).toBe('');
  expect(JSON.parse(await readFile(outputs['manifest-file'] ?? '', 'utf8'))).toMatchObject({ sessions: [] });
});

const NOTHING: readonly (readonly [what: string, Arrange, PlainHostOptions['inputs']])[] = [
  ['no home', noHome, {}],
  ['an empty home', (home) => mkdir(home), {}],
  [
    'a file instead of a home',
    async (home) => {
      await mkdir(dirname(home), { recursive: true });
      await writeFile(home, '');
    },
    {},
  ],
  ['a home elsewhere', noHome, { 'codex-home': '~/else::where' }],
  ['another session', (home) => recordSession(home), { 'session-id': SESSION_ID.replace('1', '2') }],
];

it('the message says where sessions were searched for and what to set', async () => {
  const told: string[] = [];
  for (const [what, arrange, inputs] of NOTHING) {
    const { said } = await runOn(arrange, { scope: 'all', ...inputs });
    told.push(`${what}\n  ${said.join('\n  ')}`);
  }
  expect(`\n${told.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    no home
      warning: No Codex sessions found because there is no folder "/root/.codex". The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn. If that is expected, set "if-no-sessions-found: ignore".
    an empty home
      warning: No Codex sessions found in "/root/.codex". The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn. If that is expected, set "if-no-sessions-found: ignore".
    a file instead of a home
      warning: No Codex sessions found because there is no folder "/root/.codex". The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn. If that is expected, set "if-no-sessions-found: ignore".
    a home elsewhere
      warning: No Codex sessions found because there is no folder "/root/else::where". The usual causes: Codex ran with --ephemeral, which keeps no session; its home was set for its own step only, so set "codex-home" to the same folder (the input "codex-home" of openai/codex-action, or CODEX_HOME); it ran in another job, or after this step; it ended before its first turn. If that is expected, set "if-no-sessions-found: ignore".
    another session
      info: 1 session was not asked for and left out.
      warning: Nothing to export from "/root/.codex". Left out: 1 session (not named in "session-id"). Correct "session-id", or leave it out.
    "
  `);
});

it('sessions from before the job are left out, and the message counts them', async () => {
  const { host, codexHome, said } = await plainHost();
  const commands = join(host.env.RUNNER_TEMP ?? '', '_runner_file_commands');
  await recordSession(codexHome, { at: new Date('2026-01-02T03:04:05Z') });
  await mkdir(commands);
  // The runner makes files in it for each step, which tells its last change from its birth.
  await setTimeout(30);
  await writeFile(join(commands, 'set_output_of_a_later_step'), '');

  expect(await run(host, neverStopped())).toBe(0);
  expect(said.at(-1)).toMatch(
    /^warning: No Codex session of this job found in .* --ephemeral.* Left out: 1 session \(of earlier jobs\)\. Set "scope: all"/,
  );
});
