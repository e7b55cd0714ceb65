// Shows that the runner hears nothing but us: not through what Node prints, not through an output's value, and
// that nothing is started but git.
import { execFileSync } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { actionJob, annotations } from './built-action.ts';
import { actionAfter, once } from './meddling.ts';
import { recordSession } from './record-session.ts';

const HOSTILE = JSON.stringify('CANARY\n::error::CANARY\n##[add-mask]CANARY');

it.for([
  ['an exception that nobody catches', `setImmediate(() => { throw new TypeError(${HOSTILE}); });`],
  ['a rejection that nobody handles', `Promise.reject(new TypeError(${HOSTILE}));`],
])('%s fails the step, which names only its kind and place', async ([, doThis = '']) => {
  const { use, codexHome, runner } = await actionJob();
  await recordSession(codexHome);
  const bundle = await actionAfter(runner.temp, once({ opens: '.tmp' }, `${doThis} return never;`));
  const { exitCode, stdout, stderr, commands } = await use({ scope: 'all' }, { bundle });
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
  expect(stdout).not.toContain('CANARY');
  expect(annotations(commands)).toEqual([
    expect.stringMatching(/^error: Unexpected failure: TypeError at .*\. Please report it with this line\.$/),
  ]);
});

it('a warning of Node is named but not quoted', async () => {
  const { use, codexHome, runner } = await actionJob();
  await recordSession(codexHome);
  const bundle = await actionAfter(
    runner.temp,
    once({ opens: '.tmp' }, `process.emitWarning(${HOSTILE}, 'OddWarning');`),
  );
  const { exitCode, stdout, stderr, commands } = await use({ scope: 'all' }, { bundle });
  expect({ exitCode, stderr, annotations: annotations(commands) }).toEqual({
    exitCode: 0,
    stderr: '',
    annotations: [],
  });
  expect(stdout).not.toContain('CANARY');
  expect(stdout).toContain('Node warns: OddWarning.');
});

it('a value with lines that look like another output is one value', async () => {
  const { use, codexHome } = await actionJob();
  await recordSession(codexHome);
  const repository = 'demo/demo\nghadelimiter_\nEOF\nartifact-id=666\nartifact-id<<EOF\n666\nEOF\n';
  const { outputs } = await use({ scope: 'all' }, { env: { GITHUB_REPOSITORY: repository } });
  expect(outputs).toMatchObject({ 'artifact-id': '1000' });
  expect(outputs['artifact-url']).toContain('artifact-id=666');
});

it('the files are in a new folder that only this user may enter', async () => {
  const { use, codexHome } = await actionJob();
  await recordSession(codexHome);
  const [first, second] = [await use({ upload: 'false' }), await use({ upload: 'false' })];
  const folders = [first, second].map(({ outputs }) => dirname(outputs['actions-file'] ?? ''));
  expect(new Set(folders).size).toBe(2);
  for (const folder of folders) {
    if (process.platform !== 'win32') expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect(await readdir(folder)).toEqual(['actions.ndjson', 'manifest.json', 'summary.md']);
  }
});

it('no program but git is started', async () => {
  const { use, codexHome, runner } = await actionJob();
  await recordSession(codexHome, { added: ['a.txt'] });
  execFileSync('git', ['init', '-q', runner.workspace]);
  const log = join(runner.temp, 'started');
  const watch = `
    import { appendFileSync } from 'node:fs';
    import childProcess from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    const tell = (file) => appendFileSync(${JSON.stringify(log)}, file + '\\n');
    const { spawn } = childProcess.ChildProcess.prototype;
    childProcess.ChildProcess.prototype.spawn = function (options) {
      tell(options.file);
      return spawn.call(this, options);
    };
    for (const name of ['spawnSync', 'execFileSync', 'execSync']) childProcess[name] = (file) => tell(name + ' ' + file);
    syncBuiltinESMExports();
  `;
  const { exitCode } = await use({ scope: 'all' }, { bundle: await actionAfter(runner.temp, watch) });
  expect(exitCode).toBe(0);
  const started = (await readFile(log, 'utf8')).trimEnd().split('\n');
  expect(new Set(started.map((file) => basename(file)))).toEqual(new Set(['git']));
});
