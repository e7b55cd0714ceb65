// A real repository in a folder of the running test's own, and what the check says of it.
import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FileChange } from '../../src/contract/v1/records.ts';
import { type WorkspaceCheck, workspaceCheck } from '../../src/contract/v1/workspace-check.ts';
import { createWorkspaceComparison, type GitCheck } from '../../src/workspace/compare-workspace.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { fileChange, sessionStarted } from '../report/samples.ts';

export interface Repository {
  readonly folder: string;
  git(...args: string[]): string;
  /** Runs a script in the folder, as an agent's command would be. */
  sh(script: string): string;
  write(path: string, text: string | Buffer): Promise<void>;
  /** @returns the id of a commit of all there is. */
  commit(): string;
}

/** What a patch did, by the path it did it to; a move is told by the path before it. */
export type Patches = Readonly<Record<string, 'add' | 'update' | 'delete' | { readonly movedTo: string }>>;

export const SEARCH_PATH = process.env.PATH ?? '';

const ENVIRONMENT = {
  PATH: SEARCH_PATH,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};

const run = (folder: string, program: string, args: readonly string[]) =>
  execFileSync(program, args, { cwd: folder, env: ENVIRONMENT, encoding: 'utf8', stdio: 'pipe' });

export async function makeRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const repository = repositoryIn(await tempFolder());
  repository.git('init', '--quiet', '--initial-branch=main');
  for (const [path, text] of Object.entries(files)) await repository.write(path, text);
  return repository;
}

/** The repository in a folder, which need not be there yet. */
export function repositoryIn(folder: string): Repository {
  const git = (...args: string[]) => run(folder, 'git', args).trim();
  return {
    folder,
    git,
    sh: (script) => run(folder, 'sh', ['-ec', script]),
    async write(path, text) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    },
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--message=m', '--allow-empty');
      return git('rev-parse', 'HEAD');
    },
  };
}

/** @param commit What the session recorded. */
export async function check(
  workspace: string,
  commit: string | null,
  patches: Patches = {},
  gitCheck: GitCheck | false = { searchPath: SEARCH_PATH },
): Promise<WorkspaceCheck | null> {
  const comparison = createWorkspaceComparison(workspace, gitCheck);
  const git = { commit, branch: null, repository_url: null };
  comparison.add([sessionStarted({ git }), fileChange(Object.entries(patches).map(changeOf))]);
  const entry = await comparison.entry();
  return entry === null ? null : workspaceCheck.parse(entry);
}

function changeOf([path, change]: [string, Patches[string]]): FileChange {
  const counts = { added_lines: null, removed_lines: null };
  if (typeof change === 'string') return { path, change, ...counts };
  return { path: change.movedTo, change: 'move', from: path, ...counts };
}

/** The two lists, as short as they can be told. */
export async function told(...args: Parameters<typeof check>): Promise<object> {
  const entry = await check(...args);
  return {
    ...(entry?.problem ? { problem: entry.problem } : {}),
    changedWithoutPatch: entry?.changed_without_patch,
    patchedWithoutChange: entry?.patched_without_change,
  };
}
