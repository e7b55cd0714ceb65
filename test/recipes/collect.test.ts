// Shows what the recipe that keeps exports adds to its archive, and that it neither reads twice nor loses.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tempFolder } from '../disk/temp-folder.ts';
import { openArchive } from '../query/duckdb.ts';

const root = join(import.meta.dirname, '..', '..');
const hasTools = ['jq', 'unzip', 'zip', 'git'].every((tool) => spawnSync(tool, ['-h']).error === undefined);

/** A repository with an empty archive, and artifacts of others that a test adds. */
async function repository() {
  const folder = await tempFolder();
  const git = (cwd: string, ...args: string[]) => spawnSync('git', args, { cwd, encoding: 'utf8' }).stdout;
  const remote = join(folder, 'remote.git');
  git(folder, 'init', '--quiet', '--bare', '--initial-branch=codex-archive', remote);
  git(folder, 'clone', '--quiet', remote, 'seed');
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  git(join(folder, 'seed'), ...identity, 'commit', '--quiet', '--allow-empty', '--message', 'An archive');
  git(join(folder, 'seed'), 'push', '--quiet', 'origin', 'HEAD:codex-archive');
  await symlink(root, join(folder, 'exporter'));
  const artifacts: object[] = [];

  return {
    folder,
    async add(id: number, fixture: string, change: (text: string) => string = (text) => text) {
      const source = join(folder, `source-${id}`);
      await mkdir(source);
      for (const name of ['actions.ndjson', 'manifest.json'])
        await writeFile(
          join(source, name),
          change(await readFile(join(root, 'fixtures', fixture, name), 'utf8')),
        );
      spawnSync('zip', ['--quiet', join(folder, `${id}.zip`), 'actions.ndjson', 'manifest.json'], {
        cwd: source,
      });
      const workflow_run = { id: 100 + id };
      artifacts.push({ id, name: `codex-actions-${id}`, expired: false, size_in_bytes: 999, workflow_run });
      await writeFile(join(folder, 'artifacts.json'), JSON.stringify({ artifacts }));
    },
    /** Runs the recipe in a fresh checkout of the archive. */
    async collect(batch: string) {
      await rm(join(folder, 'archive'), { recursive: true, force: true });
      await rm(join(folder, 'temp'), { recursive: true, force: true });
      await mkdir(join(folder, 'temp'));
      git(folder, 'clone', '--quiet', remote, 'archive');
      const recipe = parse(await readFile(join(root, 'docs/recipes/collect.yml'), 'utf8'));
      const { run } = recipe.jobs.collect.steps.at(-1);
      const env = {
        ...process.env,
        PATH: `${join(import.meta.dirname, 'bin')}:${process.env.PATH}`,
        GH_FOLDER: folder,
        RUNNER_TEMP: join(folder, 'temp'),
        REPOSITORIES: 'acme/web',
        BATCH: batch,
      };
      return spawnSync('bash', ['-e', '-c', run], { cwd: folder, env, encoding: 'utf8' });
    },
    /** What a reader of the branch finds. */
    async rows(query: string) {
      const checkout = join(folder, 'checkout');
      await rm(checkout, { recursive: true, force: true });
      git(folder, 'clone', '--quiet', remote, checkout);
      const database = await openArchive(checkout);
      const rows = await database.rows(query);
      database.close();
      return rows;
    },
    commits: () => git(remote, 'log', '--format=%s', 'codex-archive').trim().split('\n'),
  };
}

const EXPORTS = 'SELECT export, records FROM runs ORDER BY export';

describe.skipIf(!hasTools)('the archive', () => {
  it('gets each export once, and continues where it stopped', async () => {
    const { add, collect, rows, commits, folder } = await repository();
    await add(1, 'basics@0.169.0');
    expect(await collect('1')).toMatchObject({ status: 0 });
    // What was read is not asked for again.
    await rm(join(folder, '1.zip'));
    await add(2, 'paths@0.165.0');
    expect(await collect('2')).toMatchObject({ status: 0 });
    expect(await rows(EXPORTS)).toEqual([
      { export: 'acme/web/101/1', records: expect.any(String) },
      { export: 'acme/web/102/2', records: expect.any(String) },
    ]);
    const [same] = await rows(
      'SELECT (SELECT count(*) FROM actions) = (SELECT sum(records) FROM runs) AS whole',
    );
    expect(same).toEqual({ whole: true });
    expect(commits()).toEqual(['Add 1 exports', 'Add 1 exports', 'An archive']);
  });

  it('loses nothing if a run stops halfway', async () => {
    const { add, collect, rows, commits, folder } = await repository();
    await add(1, 'basics@0.169.0');
    await add(2, 'paths@0.165.0');
    await cp(join(folder, '2.zip'), join(folder, 'kept.zip'));
    await rm(join(folder, '2.zip'));
    expect((await collect('1')).status).not.toBe(0);
    expect(commits()).toEqual(['An archive']);
    await cp(join(folder, 'kept.zip'), join(folder, '2.zip'));
    expect(await collect('2')).toMatchObject({ status: 0 });
    expect(await rows(EXPORTS)).toHaveLength(2);
  });

  it('leaves out files that break the contract, names them, and does not read them again', async () => {
    const { add, collect, rows, folder } = await repository();
    await add(1, 'basics@0.169.0');
    await add(2, 'basics@0.169.0', (text) => text.replaceAll('"sequence":2', '"sequence":"two"'));
    await add(3, 'basics@0.169.0', () => 'not an export');
    expect(await collect('1')).toMatchObject({ status: 0 });
    expect(await rows(EXPORTS)).toHaveLength(1);
    expect(await readFile(join(folder, 'checkout', 'refused.txt'), 'utf8')).toBe('2\n3\n');
    const again = await collect('2');
    expect({ status: again.status, stdout: again.stdout }).toEqual({
      status: 0,
      stdout: 'No new exports.\n',
    });
  });
});
