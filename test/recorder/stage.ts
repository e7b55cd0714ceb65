// Prepares an empty home, a Codex home and a small repository for Codex to work in.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { toToml } from './config-toml.ts';
import { cacheDirectory } from './install.ts';

export interface Stage {
  /** The home folder, laid out as on a GitHub runner: renaming it makes every path below it look like one there. */
  readonly root: string;
  readonly workspace: string;
  readonly codexHome: string;
  readonly env: NodeJS.ProcessEnv;
  remove(): Promise<void>;
}

/** Long enough for Codex to have written what it announced, short against the commands that scenarios run. */
export const SETTLE_MS = 700;

export const ONE_PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export async function setStage(): Promise<Stage> {
  // Not in the system's temporary directory: Codex refuses to put its helpers there.
  await mkdir(cacheDirectory(), { recursive: true });
  const root = await mkdtemp(join(cacheDirectory(), 'stage-'));
  const codexHome = join(root, '.codex');
  const workspace = join(root, 'work', 'demo', 'demo');
  await Promise.all([codexHome, join(workspace, 'sub')].map((path) => mkdir(path, { recursive: true })));
  await Promise.all([
    writeFile(join(workspace, 'AGENTS.md'), 'Answer in one sentence.\n'),
    writeFile(join(workspace, 'a.txt'), 'one\n'),
    writeFile(join(workspace, 'del.txt'), 'del\n'),
    writeFile(join(workspace, 'private.txt'), 'CANARY-OUTPUT-0001\n'),
    writeFile(join(workspace, 'img.png'), Buffer.from(ONE_PIXEL, 'base64')),
  ]);
  await git(workspace, 'init', '--quiet', '--initial-branch=master');
  await git(workspace, 'remote', 'add', 'origin', 'https://github.com/demo/demo.git');
  await git(workspace, 'config', 'user.name', 'demo');
  await git(workspace, 'config', 'user.email', 'demo@example.com');
  await commitAll(workspace);
  return {
    root,
    workspace,
    codexHome,
    env: environment(root, codexHome),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}

export async function configure(stage: Stage, config: Parameters<typeof toToml>[0]): Promise<void> {
  await writeFile(join(stage.codexHome, 'config.toml'), toToml(config));
}

/** Writes files into a folder, by their paths in it. */
export async function addFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Commits what stands in the workspace; the same files give the same commit. */
export async function commitAll(workspace: string): Promise<void> {
  await git(workspace, 'add', '.');
  await git(workspace, 'commit', '--quiet', '-m', 'start');
}

async function git(workspace: string, ...args: readonly string[]): Promise<void> {
  const day = '2026-01-01T00:00:00Z';
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_AUTHOR_DATE: day,
    GIT_COMMITTER_DATE: day,
  };
  await promisify(execFile)('git', args, { cwd: workspace, env });
}

/** Nothing of the caller's own environment, and a proxy that leads nowhere for all but loopback. */
function environment(home: string, codexHome: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9';
  return {
    HOME: home,
    CODEX_HOME: codexHome,
    PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    ALL_PROXY: nowhere,
    NO_PROXY: '127.0.0.1,localhost',
    OPENAI_API_KEY: 'none',
  };
}
