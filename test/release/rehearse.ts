// Rehearses a release: runs release.yml by act in a fresh clone of what is committed, up to where GitHub and npm must
// answer, and prints the digests of what it would publish. Usage: npm run release:rehearse [-- --offline]
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startResultsService } from '../support/results-service.ts';
import { CHECKOUT } from '../workflows/checkout.ts';
import { installAct } from '../workflows/install-act.ts';
import { makeAct } from '../workflows/run-act.ts';
import { STAND_IN_ENV, standIns } from '../workflows/stand-ins.ts';

const WORKFLOW = '.github/workflows/release.yml';
const ASSETS = join(CHECKOUT, 'release');

const { offline = false } = parseArgs({ options: { offline: { type: 'boolean' } } }).values;
const { version } = JSON.parse(await readFile(join(CHECKOUT, 'package.json'), 'utf8'));

const act = await installAct();
const root = await realpath(await mkdtemp(join(tmpdir(), 'release-')));
const service = await startResultsService();
try {
  const project = join(root, 'clone');
  const git = (...args: string[]) => execFileSync('git', ['-C', project, ...args], { stdio: 'ignore' });
  execFileSync('git', ['clone', '--quiet', CHECKOUT, project]);
  // A release is made of main, whatever branch is rehearsed.
  git('branch', '--move', '--force', 'main');
  git('remote', 'remove', 'origin');
  git('remote', 'add', 'origin', 'https://github.com/demo/demo.git');
  await mkdir(join(root, 'machine'));
  // The first job that needs GitHub is "attest"; "check" is the whole of CI, which .ci/run is.
  const { run } = await makeAct(act, join(root, 'machine'));
  const { exitCode, printed, annotations } = await run({
    project,
    workflow: WORKFLOW,
    event: 'workflow_dispatch',
    actions: standIns(WORKFLOW),
    args: ['--job', 'build', '--input', `version=${version}`],
    env: {
      ...service.env,
      ...STAND_IN_ENV,
      ...npmSettings(),
      ...(offline ? { npm_config_offline: 'true' } : {}),
    },
    timeoutMs: 15 * 60_000,
  });
  const files = service.artifacts.get('release')?.entries();
  if (exitCode !== 0 || files === undefined) {
    console.error([...annotations, ...printed].join('\n'));
    throw new Error(`The rehearsal failed (exit code ${exitCode}).`);
  }
  await rm(ASSETS, { recursive: true, force: true });
  await mkdir(ASSETS);
  for (const [name, bytes] of files) await writeFile(join(ASSETS, name), bytes);
  console.log(`${files.get('SHA256SUMS')}\nThe files of v${version} are in ${ASSETS}.`);
} finally {
  await service.close();
  await rm(root, { recursive: true, force: true });
}

/** Where npm finds its settings and its cache, as `npm run` hands them on: the machine's own, and not those of a home. */
function npmSettings(): Record<string, string> {
  const names = ['npm_config_globalconfig', 'npm_config_userconfig', 'npm_config_cache'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}
