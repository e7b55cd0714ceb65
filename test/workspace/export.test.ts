// An export with the check: what the sessions say and what git says, from the Codex home to the manifest.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { manifest } from '../../src/contract/v1/manifest.ts';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { exportActions } from '../../src/export.ts';
import type { GitCheck } from '../../src/workspace/compare-workspace.ts';
import { completed, item, meta, started, THREAD } from '../codex/rollout.ts';
import { tempFolder } from '../disk/temp-folder.ts';
import { makeRepository, SEARCH_PATH } from './repository.ts';

it('the manifest has what git found, and no record has it', async () => {
  const repository = await makeRepository({ 'a.ts': 'one\n', 'b.ts': 'one\n' });
  const commit = repository.commit();
  repository.sh('echo two > a.ts; echo x > new.ts; git add .; git commit --quiet --message=x; rm b.ts');
  const patch = (path: string, status: string) =>
    item({
      type: 'FileChange',
      id: path,
      changes: { [join(repository.folder, path)]: { type: 'add', content: 'x\n' } },
      status,
    });
  const lines = [
    meta({ cwd: repository.folder, git: { commit_hash: commit } }),
    started(),
    patch('a.ts', 'completed'),
    patch('lost.ts', 'completed'),
    patch('b.ts', 'declined'),
    completed(),
  ];
  const exported = await exportIn(repository.folder, lines, { searchPath: SEARCH_PATH });
  expect(exported.manifest.workspace).toEqual({
    complete: true,
    problem: null,
    base: { commit, from: 'session' },
    changed_without_patch: ['b.ts', 'new.ts'],
    commits: [],
    commits_count: 0,
    changed_without_patch_count: 2,
    patched_without_change: ['lost.ts'],
    patched_without_change_count: 1,
    repositories: [{ path: '.', base: { commit, from: 'session' }, problem: null }],
    codex_home_count: 0,
    undecided_count: 0,
  });

  const unchecked = await exportIn(repository.folder, lines);
  expect(unchecked.manifest.workspace).toBeNull();
  expect(unchecked.records).toEqual(exported.records);
});

async function exportIn(workspace: string, lines: readonly object[], gitCheck?: GitCheck) {
  const codexHome = await tempFolder();
  const day = join(codexHome, 'sessions/2026/01/02');
  await mkdir(day, { recursive: true });
  const text = lines.map((line, ordinal) => `${JSON.stringify({ ...line, ordinal })}\n`).join('');
  await writeFile(join(day, `rollout-2026-01-02T03-04-05-${THREAD}.jsonl`), text);
  const records: ActionRecord[] = [];
  const read = await exportActions(
    { codexHome, workspace, ...(gitCheck === undefined ? {} : { gitCheck }) },
    (some) => void records.push(...some),
  );
  return { records, manifest: manifest.parse(read) };
}
