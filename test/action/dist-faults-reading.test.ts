// What becomes of an export whose Codex home is missing, forbidden, or changes while it is read. Each row: the
// exit code, the lines that a user sees, and what is still exported.
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { asUser, NOBODY } from './as-user.ts';
import { actionJob } from './built-action.ts';
import { told } from './failing-upload.ts';
import { actionAfter, once } from './meddling.ts';
import { recordSession, SESSION_ID } from './record-session.ts';

const OTHER_ID = SESSION_ID.replace(/1$/, '2');
const isWindows = process.platform === 'win32';

const DENIED = /^warning: This user has no permission to read 1 place in the Codex home ".*"; the manifest/;

interface Forbidden {
  readonly what: string;
  /** Relative to the Codex home. */
  readonly place: (rollout: string) => string;
  readonly exit: number;
  readonly lines: readonly (string | RegExp)[];
  readonly sessions: string;
  readonly unread: readonly object[];
}

const forbidden: readonly Forbidden[] = [
  {
    what: 'a rollout',
    place: (rollout) => rollout,
    exit: 0,
    lines: [DENIED],
    sessions: '1',
    unread: [{ home: 0, path: expect.stringContaining(OTHER_ID), reason: 'permission_denied' }],
  },
  {
    what: 'the folder of a day',
    place: dirname,
    exit: 0,
    lines: [DENIED],
    sessions: '1',
    unread: [{ home: 0, path: 'sessions/2026/11/21', reason: 'permission_denied' }],
  },
  {
    what: 'the folder of all sessions',
    place: () => 'sessions',
    exit: 0,
    lines: [/^warning: No Codex session could be read in .* no permission to read 1 place in the Codex home/],
    sessions: '0',
    unread: [{ home: 0, path: 'sessions', reason: 'permission_denied' }],
  },
  {
    what: 'the Codex home',
    place: () => '.',
    exit: 0,
    lines: [
      /^warning: No Codex session could be read because this user has no permission to read .* This user has no permission to read the Codex home ".*"\. It .* [Aa]dd a step/,
    ],
    sessions: '0',
    unread: [{ home: 0, path: '.', reason: 'permission_denied' }],
  },
];

it.skipIf(isWindows).for(forbidden)('EACCES: $what', async ({ place, exit, lines, sessions, unread }) => {
  const job = await actionJob();
  const { use, codexHome, runner } = job;
  await recordSession(codexHome);
  const at = new Date('2026-11-21T10:00:00Z');
  const rollout = await recordSession(codexHome, { id: OTHER_ID, at });
  const step = await asUser(job, NOBODY);
  const forbid = join(codexHome, place(rollout.slice(codexHome.length + 1)));
  await chmod(forbid, 0);

  const result = await use({ scope: 'all' }, step);

  await chmod(forbid, 0o700);
  expect(result.exitCode).toBe(exit);
  expect(told(result, runner.temp)).toEqual(
    lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
  );
  expect(result.outputs).toMatchObject({ 'session-count': sessions });
  expect(JSON.parse(await readFile(result.outputs['manifest-file'] ?? '', 'utf8')).unread).toEqual(unread);
  expect(result.summary).not.toBe('');
});

it.for([
  ['warn', 0, /^warning: No Codex sessions found because there is no folder ".*nowhere"\. The usual causes/],
  ['error', 1, /^error: No Codex sessions found because there is no folder ".*nowhere"\. The usual causes/],
] as const)('no Codex home, if-no-sessions-found: %s', async ([policy, exit, line]) => {
  const { use, runner, service } = await actionJob();
  await mkdir(runner.home, { recursive: true });
  const result = await use({ 'codex-home': '~/nowhere', 'if-no-sessions-found': policy });
  expect(result.exitCode).toBe(exit);
  expect(told(result, runner.temp)).toEqual([expect.stringMatching(line)]);
  expect(service.requests).toEqual([]);
  expect(await readFile(result.outputs['actions-file'] ?? '', 'utf8')).toBe('');
  expect(result.outputs).toMatchObject({ 'session-count': '0', 'changed-paths': '[]' });
});

/** Three mebibytes, so that there is a moment in the middle of reading it. */
const COMMANDS = Array.from({ length: 3000 }, (_, index) => `${index} ${'x'.repeat(800)}`);

interface Change {
  readonly what: string;
  /** JavaScript with the rollout as `path`. */
  readonly doThis: string;
  readonly problems: readonly string[];
  readonly commands: (count: number) => boolean;
}

const changes: readonly Change[] = [
  {
    what: 'grows',
    doThis: 'fs.appendFileSync(path, "{}\\n".repeat(1000))',
    problems: [],
    commands: (count) => count === COMMANDS.length,
  },
  {
    what: 'is deleted',
    doThis: 'fs.unlinkSync(path)',
    problems: [],
    commands: (count) => count === COMMANDS.length,
  },
  {
    what: 'is replaced by another',
    doThis: 'fs.writeFileSync(path + ".new", "{}\\n"); fs.renameSync(path + ".new", path)',
    problems: [],
    commands: (count) => count === COMMANDS.length,
  },
  {
    what: 'is truncated',
    doThis: 'fs.truncateSync(path, 1024 * 1024 + 15)',
    problems: ['truncated_last_line'],
    commands: (count) => count > 500 && count < COMMANDS.length,
  },
  {
    what: 'cannot be read any further',
    doThis: 'throw Object.assign(new Error("no disk"), { code: "EIO" })',
    problems: ['truncated_last_line', 'read_failed'],
    commands: (count) => count < COMMANDS.length,
  },
];

it.for(changes)('a rollout that $what while it is read', async ({ doThis, problems, commands }) => {
  const { use, codexHome, runner, service } = await actionJob();
  const path = await recordSession(codexHome, { commands: COMMANDS });
  await recordSession(codexHome, { id: OTHER_ID });
  const code = once('reads', `const path = ${JSON.stringify(path)}; ${doThis}`);
  const result = await use({ scope: 'all' }, { bundle: await actionAfter(runner.temp, code) });

  expect(result.exitCode).toBe(0);
  expect(told(result, runner.temp)).toEqual(
    problems.length === 0
      ? []
      : [expect.stringMatching(/^warning: 2 sessions, .*; \d lines? could not be read completely$/)],
  );
  const { sessions } = JSON.parse(await readFile(result.outputs['manifest-file'] ?? '', 'utf8'));
  expect(sessions.flatMap(({ problems: told }: { problems: { code: string }[] }) => told)).toMatchObject(
    problems.map((problem) => ({ code: problem })),
  );
  expect(commands(Number(result.outputs['command-count']) - 1)).toBe(true);
  expect(service.artifacts.size).toBe(1);
});
