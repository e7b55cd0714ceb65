// Commands that are made to hide, to confuse the parser or to cost much time.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LookRule } from '../../src/contract/v1/look-rules.ts';
import { createLooker } from '../../src/look/look.ts';
import { parsingCost } from '../../src/look/shell/parsing-cost.ts';
import { command, fileChange, inSession, sessionStarted, toolCall } from '../report/samples.ts';

async function rulesOf(record: ReturnType<typeof command>): Promise<LookRule[]> {
  const found = (await createLooker().look([record])).get(record)?.findings ?? [];
  return [...new Set(found.map(({ rule }) => rule))];
}

it.each([
  ['nested too deep to be parsed', `${'$('.repeat(40)}true; git push${')'.repeat(40)}`],
  ['that is too long to be parsed', `echo ${'x'.repeat(20_000)}; git push`],
  ['with too many here-documents to be parsed', `${'cat <<A\nx\nA\n'.repeat(60)}git push`],
  ['with a quote that never ends', `git push; echo 'never`],
  ['with brackets that never end', `git push; if (`],
])('a push is found in a command %s', async (_, text) => {
  expect(await rulesOf(command(text))).toContain('pushed');
});

const lines = Array.from({ length: 20 }, () => 'HTTP host curl git push '.repeat(40)).join('\n');

it.each([
  ['that `cat` keeps is no script', `cat <<'EOF' > notes.md\n${lines}\nEOF\nmake`, []],
  ['does not hide what comes after it', `cat <<'EOF' > notes.md\n${lines}\nEOF\ngit push`, ['pushed']],
  [
    'in which the shell runs something is looked at',
    `cat <<EOF > a.md\n${lines}\n$(git push)\nEOF`,
    ['pushed'],
  ],
  ['that a shell takes is looked at', `cat <<'EOF' | bash\n${lines}\ngit push\nEOF`, ['pushed']],
  ['that is never closed is looked at', `cat <<'EOF'\n${lines}\ngit push`, ['pushed']],
])('a here-document that is too long to be parsed and %s', async (_, text, rules) => {
  expect(await rulesOf(command(text))).toEqual(rules.length === 0 ? [] : expect.arrayContaining(rules));
});

async function rulesIn(cwd: string, text: string): Promise<LookRule[]> {
  const [start, record] = inSession('s', sessionStarted({ cwd }), command(text));
  if (start === undefined || record === undefined) throw new Error('No records');
  return ((await createLooker().look([start, record])).get(record)?.findings ?? []).map(({ rule }) => rule);
}

it('a session on Windows without a recorded shell is read as PowerShell', async () => {
  const text = "@'\nit's one line\ngit push\n'@ | Set-Content note.md";
  expect(await rulesIn('C:\\code\\demo', text)).toEqual([]);
  expect(await rulesIn('/home/runner/work/demo/demo', text)).toEqual(['pushed']);
});

it('a path of Windows is in the workspace with letters of any case', async () => {
  expect(await rulesIn('C:\\Code\\demo', 'Set-Content c:\\code\\Demo\\a.txt x')).toEqual([]);
  expect(await rulesIn('C:\\Code\\demo', 'Set-Content c:\\code\\other\\a.txt x')).toEqual([
    'outside-workspace',
  ]);
});

it('a script that must not be parsed costs more than any budget', () => {
  expect(parsingCost('('.repeat(17))).toBe(Number.POSITIVE_INFINITY);
  expect(parsingCost('('.repeat(16))).toBe(16 * 17);
  expect(parsingCost('echo a')).toBe(6);
});

it('a declined command is not found, because it did not run', async () => {
  expect(await rulesOf(command('git push', { status: 'declined' }))).toEqual([]);
  expect(await rulesOf(command('git push', { status: 'failed', exit_code: 1 }))).toEqual(['pushed']);
});

it('text typed into a program and commands in a code-mode program are found', async () => {
  expect(await rulesOf(toolCall('write_stdin', { command: 'git push\n' }))).toEqual(['pushed']);
  const program = 'const r = await tools.exec_command({ "cmd": "git push origin \\"main\\"" });';
  expect(await rulesOf(toolCall('exec', { command: program }))).toEqual(['pushed']);
});

it('a changed file is found by its path, if the change completed', async () => {
  const change = { change: 'add', added_lines: 1, removed_lines: 0 } as const;
  const paths = ['AGENTS.md', '.github/workflows/ci.yml', '/etc/hosts', '.husky/pre-commit', 'src/a.ts'];
  const changes = paths.map((path) => ({ ...change, path }));

  const record = fileChange(changes);
  const found = (await createLooker().look([record])).get(record)?.findings ?? [];

  expect(found.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([
    'steering-files: AGENTS.md',
    'steering-files: .github/workflows/ci.yml',
    'outside-workspace: /etc/hosts',
    'git-config: .husky/pre-commit',
  ]);
  expect(await rulesOf(fileChange(changes, { status: 'failed' }))).toEqual([]);
});

it('no command makes the export fail', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '$(',
      ')',
      '`',
      '"',
      "'",
      '<<A\n',
      'A\n',
      '|',
      ';',
      'git push',
      '{',
      '}',
      '\\',
      '((',
      '[[',
      'if ',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
      expect(await rulesOf(command(`curl x; ${pieces.join('')}`))).toContain('network');
    }),
    { numRuns: 300 },
  );
});
