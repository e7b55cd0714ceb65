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
  };
  const { status, stderr, stdout } = spawnSync('bash', ['-e', '-c', recipe.jobs.comment.steps[0].run], {
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

describe.skipIf(!hasTools)('the comment', () => {
  it('has the numbers, the commands that failed and the way to the rest', async () => {
    const { status, posted, to } = await commentOn(await whole());
    expect({ status, to }).toEqual({ status: 0, to: 'POST repos/o/r/issues/7/comments\n' });
    expect(posted).toMatchInlineSnapshot(`
      "<!-- codex-actions -->
      Codex ran 2 commands, 1 of them failed, and changed 3 files.

      - \`echo broken >&2; exit 3 \`

      [The run](https://github.com/o/r/actions/runs/5) has the whole list.
      "
    `);
  });

  it('replaces the one from before, and no one else’s', async () => {
    const body = '<!-- codex-actions -->\nearlier';
    const comments = [
      { id: 11, user: { login: 'stranger' }, body },
      { id: 12, user: { login: 'github-actions[bot]' }, body: 'of another workflow' },
      { id: 13, user: { login: 'github-actions[bot]' }, body },
    ];
    expect((await commentOn(await whole(), { comments })).to).toBe('PATCH repos/o/r/issues/comments/13\n');
  });

  it('is not made on a pull request that has another commit by now', async () => {
    expect(await commentOn(await whole(), { sha: 'f'.repeat(40) })).toMatchObject({ status: 0, to: null });
  });

  it('takes nothing but numbers and code from a hostile artifact', async () => {
    const command = (text: unknown) =>
      JSON.stringify({ action_type: 'command_execution', status: 'failed', command: text });
    const { status, posted } = await commentOn({
      'manifest.json': JSON.stringify({
        totals: { commands: '[click](https://evil.example)', failed_commands: 1 },
      }),
      'actions.ndjson': [
        command('`</code> @everyone ![](https://evil.example/x.png)\n# Approved by a maintainer'),
        command({ not: 'a text' }),
        command('x'.repeat(10_000)),
        'no JSON `',
        '[1]',
        ...Array.from({ length: 50 }, () => command('again')),
      ].join('\n'),
    });
    expect(status).toBe(0);
    const [, totals, , ...lines] = posted?.split('\n') ?? [];
    expect(totals).toBe('Codex ran 0 commands, 1 of them failed, and changed 0 files.');
    expect(lines.slice(0, 10).filter((line) => !/^- `[^`]{1,125}`$/.test(line))).toEqual([]);
    expect(lines.slice(10)).toEqual([
      '',
      '[The run](https://github.com/o/r/actions/runs/5) has the whole list.',
      '',
    ]);
  });

  it('says so when the export cannot be read', async () => {
    const { status, posted } = await commentOn({ 'manifest.json': '{{{' });
    expect(status).toBe(0);
    expect(posted).toContain('The export of this run cannot be read.');
  });
});
