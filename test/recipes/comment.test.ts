// Shows what the recipe that comments on a pull request posts, and that a hostile artifact cannot make it say more.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tempFolder } from '../disk/temp-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const FIXTURE = join(root, 'fixtures', 'basics@0.169.0');
const SHA = '0123456789abcdef0123456789abcdef01234567';
const hasTools = ['jq', 'unzip', 'zip'].every((tool) => spawnSync(tool, ['-h']).error === undefined);

/** Runs the recipe's script over one artifact that holds these files. */
async function commentOn(
  files: Readonly<Record<string, string>>,
  { comments = [], sha = SHA }: { comments?: readonly object[]; sha?: string } = {},
) {
  const folder = await tempFolder();
  const work = join(folder, 'work');
  await mkdir(work);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  spawnSync('zip', ['--quiet', '1.zip', ...Object.keys(files)], { cwd: folder });
  const answers = {
    pulls: [{ number: 7, head: { sha } }],
    artifacts: {
      artifacts: [{ id: 1, name: 'codex-actions-codex-0-1', expired: false, size_in_bytes: 999 }],
    },
    comments,
  };
  for (const [name, answer] of Object.entries(answers))
    await writeFile(join(folder, `${name}.json`), JSON.stringify(answer));

  const recipe = parse(await readFile(join(root, 'docs/recipes/comment-on-pull-request.yml'), 'utf8'));
  const env = {
    REPOSITORY: 'o/r',
    RUN: '5',
    RUN_URL: 'https://github.com/o/r/actions/runs/5',
    HEAD: 'me:fix',
    GITHUB_WORKSPACE: root,
  };
  const run: string = recipe.jobs.comment.steps.find((step: { run?: string }) => step.run !== undefined).run;
  const { status, stderr, stdout } = spawnSync('bash', ['-e', '-c', run], {
    cwd: work,
    env: { ...env, SHA, GH_FOLDER: folder, PATH: `${join(import.meta.dirname, 'bin')}:${process.env.PATH}` },
    encoding: 'utf8',
  });
  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(() => null);
  return { status, log: stdout + stderr, posted: await read('posted.md'), to: await read('posted-to') };
}

const whole = async () => ({
  'manifest.json': await readFile(join(FIXTURE, 'manifest.json'), 'utf8'),
  'actions.ndjson': await readFile(join(FIXTURE, 'actions.ndjson'), 'utf8'),
});

const SECTIONS = /^### .*$/gm;

describe.skipIf(!hasTools)('the comment', () => {
  it('is the summary, with a marker to find it again and a link to the rest', async () => {
    const { status, posted, to, log } = await commentOn(await whole());
    expect({ status, to, log }).toMatchObject({ status: 0, to: 'POST repos/o/r/issues/7/comments\n' });
    expect(posted?.split('\n').slice(0, 4)).toEqual([
      '<!-- codex-actions-export -->',
      '## Codex actions',
      '',
      expect.stringMatching(/^\*\*1 session\*\* · 2 commands, \*\*1 failed\*\* · 2 files changed/),
    ]);
    expect(posted?.match(SECTIONS)).toContain('### Failed, declined or interrupted');
    expect(posted).toMatch(
      /\n\[The run\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/5\) has the whole export\.\n$/,
    );
    expect(posted).not.toContain('](#');
  });

  it('replaces the earlier one, and no comment of others', async () => {
    const body = '<!-- codex-actions-export -->\nearlier';
    const comments = [
      { id: 11, user: { login: 'stranger' }, body },
      { id: 12, user: { login: 'github-actions[bot]' }, body: 'of another workflow' },
      { id: 13, user: { login: 'github-actions[bot]' }, body },
    ];
    expect((await commentOn(await whole(), { comments })).to).toBe('PATCH repos/o/r/issues/comments/13\n');
  });

  it('is not made on a pull request that has a newer commit', async () => {
    expect(await commentOn(await whole(), { sha: 'f'.repeat(40) })).toMatchObject({ status: 0, to: null });
  });

  it('shows texts of a hostile artifact as code, and leaves out lines that are not records', async () => {
    const files = await whole();
    const hostile = '`</code> @everyone ![](https://evil.example/x.png)\n# Approved by a maintainer';
    const { status, posted } = await commentOn({
      ...files,
      'actions.ndjson': `${files['actions.ndjson'].replaceAll('echo fine', JSON.stringify(hostile).slice(1, -1))}no JSON \`\n[1]\n`,
    });
    expect(status).toBe(0);
    expect(posted).toContain(
      '`` `</code> @everyone ![](https://evil.example/x.png)↵# Approved by a maintainer ``',
    );
    expect(posted).not.toMatch(/^# Approved/m);
  });

  it('is not made from files that are not an export', async () => {
    const { status, to, log } = await commentOn({ 'manifest.json': '{{{', 'actions.ndjson': '' });
    expect({ status, to }).toEqual({ status: 1, to: null });
    expect(log).toContain('manifest.json');
  });
});
