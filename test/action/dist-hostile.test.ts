// Shows that nothing an agent wrote reaches the log, where the runner would obey it or everyone would read it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { actionJob, annotations } from './built-action.ts';
import { recordSession } from './record-session.ts';

/** Stands in everything that the agent wrote. */
const MARK = 'HOSTILE';

const ATTACKS = [
  `::set-output name=artifact-id::${MARK}`,
  `\n::set-output name=artifact-id::${MARK}`,
  `true\r\n::add-mask::${MARK}`,
  `echo ##[error]${MARK}`,
  `\u2028::error::${MARK}`,
  `ghadelimiter_${MARK}\nEOF\nartifact-id=1`,
  `<img src=x> \`${MARK}\` | @octocat`,
];

it('a hostile session is exported in full and never printed', async () => {
  const { use, codexHome, service } = await actionJob();
  await recordSession(codexHome, {
    commands: ATTACKS,
    added: ATTACKS.map((attack) => attack.replaceAll('/', '')),
  });
  const { exitCode, stdout, stderr, commands, outputs } = await use({ scope: 'all' });

  expect(exitCode).toBe(0);
  expect(stdout + stderr).not.toContain(MARK);
  expect(annotations(commands)).toEqual([]);
  expect(new Set(commands.map(({ command }) => command))).toEqual(new Set(['add-mask', 'debug', 'notice']));
  const [artifact] = service.artifacts.values();
  expect(outputs).toMatchObject({
    'artifact-id': String(artifact?.id),
    'command-count': String(ATTACKS.length),
  });
  expect(JSON.parse(outputs['changed-paths'] ?? '')).toHaveLength(ATTACKS.length);
  const lines = artifact?.entries().get('actions.ndjson')?.toString().trimEnd().split('\n') ?? [];
  const scripts = lines.map((line) => JSON.parse(line)).flatMap(({ command }) => command ?? []);
  expect(scripts).toEqual(ATTACKS);
});

it('a Codex home with a hostile name is printed without harm', async () => {
  const { use, runner } = await actionJob();
  const codexHome = join(runner.temp, 'x\n::error::y ##[error]z');
  const { commands, stdout } = await use({ 'codex-home': codexHome });
  expect(annotations(commands)).toEqual([expect.stringMatching(/^warning: No Codex sessions found/)]);
  expect(stdout).toContain('/: :error: :y ## [error]z"');
});

it('a hostile summary stays in its code spans', async () => {
  const { use, codexHome } = await actionJob();
  await recordSession(codexHome, { commands: ATTACKS });
  const { summary, outputs } = await use({ scope: 'all', upload: 'false' });
  const file = await readFile(outputs['summary-file'] ?? '', 'utf8');
  expect(summary).toBe(`${file}\nNo artifact was uploaded, because this step has \`upload: false\`.\n`);
  expect(summary).not.toMatch(/^::|##\[/m);
});
