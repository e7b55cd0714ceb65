// The shell ran Codex's own apply_patch program: its first words name the files, and nothing else does.
import { describe, expect, it } from 'vitest';
import { isOnlyPatch, patchedIn } from '../../src/codex/calls/shell-patch.ts';
import { MAX_CHANGES } from '../../src/codex/values/limits.ts';
import { call, item, meta, output, project, ran, started } from './rollout.ts';

const PATCH = '*** Begin Patch\n*** Update File: src/a.ts\n@@\n-1\n+2\n*** End Patch';
const SUCCESS = 'Success. Updated the following files:\nM src/a.ts\n';
const WARNING = "bash: line 5: warning: here-document at line 1 delimited by end-of-file (wanted `EOF')\n";

const exited = (code: number, text: string) =>
  `Chunk ID: 1\nWall time: 0.1 seconds\nProcess exited with code ${code}\nOutput:\n${text}`;

function files(script: string, text: string, ...more: object[]) {
  const lines = [meta(), started(), call('c1', 'exec_command', { cmd: script }), output('c1', text)];
  return project(...lines, ...(more as ReturnType<typeof meta>[]))
    .records.slice(2)
    .map(({ action_type, status, changed_paths }) => [action_type, status, ...changed_paths].join(' '));
}

describe('a script that only runs a patch is recorded as the patch', () => {
  it.each([
    ['a here-document without its end word', `apply_patch <<'EOF'\n${PATCH}`, WARNING + SUCCESS],
    ['a here-document with text after the word', `apply_patch <<EOF || true\n${PATCH}\nEOF`, SUCCESS],
    ['a file', 'apply_patch < /tmp/p.diff', SUCCESS],
    ['a pipe', 'cat /tmp/p.diff | apply_patch', SUCCESS],
    ['a piped here-document', `cat <<'EOF' | apply_patch\n${PATCH}\nEOF\n`, SUCCESS],
    ['an argument', `apply_patch '${PATCH}'`, SUCCESS],
    ['a variable', `P='${PATCH}'; apply_patch "$P"`, SUCCESS],
    ['a variable that has a file', 'P=$(cat /tmp/p.diff)\napply_patch "$P"', SUCCESS],
    ['a printed text', `echo '${PATCH}' | apply_patch`, SUCCESS],
    ['a here-string', `apply_patch <<< '${PATCH}'`, SUCCESS],
    ['a pipe of PowerShell', 'Get-Content p.diff | apply_patch', SUCCESS],
    ['two files', 'apply_patch < a.diff; apply_patch < b.diff', SUCCESS],
    ['an argument from a here-document', `apply_patch "$(cat <<'EOF'\n${PATCH}\nEOF\n)"`, SUCCESS],
  ])('from %s', (form, script, printed) => {
    const found = files(script, exited(0, printed));
    const isWhole = form !== 'a here-document with text after the word';
    expect(found).toEqual(
      isWhole
        ? ['file_change completed src/a.ts']
        : ['command_execution completed', 'file_change completed src/a.ts'],
    );
  });

  it('relative to the folder that it enters', () => {
    expect(files(`cd sub && apply_patch <<'EOF'\n${PATCH}`, exited(0, SUCCESS))).toEqual([
      'file_change completed sub/src/a.ts',
    ]);
  });

  it('with the counts of lines in its text', () => {
    const lines = [meta(), started(), call('c1', 'exec_command', { cmd: `apply_patch <<'EOF'\n${PATCH}` })];
    expect(project(...lines, output('c1', exited(0, SUCCESS))).records.at(-1)).toMatchObject({
      tool_name: 'apply_patch',
      changes: [{ path: 'src/a.ts', change: 'update', added_lines: 1, removed_lines: 1 }],
    });
  });

  it('even if an item records it as a command', () => {
    const script = `apply_patch <<'EOF'\n${PATCH}`;
    expect(files(script, exited(0, SUCCESS), item(ran('c1', script, 0)))).toEqual([
      'file_change completed src/a.ts',
    ]);
  });

  it('with the files that it named, if it failed', () => {
    const failed = exited(1, `${WARNING}Failed to find expected lines in src/a.ts:\n1\n`);
    expect(files(`apply_patch <<'EOF'\n${PATCH}`, failed)).toEqual(['file_change failed src/a.ts']);
  });

  it('even if it failed and an item records it as a command', () => {
    const script = `apply_patch <<'EOF'\n${PATCH}`;
    expect(files(script, exited(1, 'no\n'), item(ran('c1', script, 1)))).toEqual([
      'file_change failed src/a.ts',
    ]);
  });

  it.each([
    ['that failed and does not name its files', 'apply_patch < /tmp/p.diff', 1, 'command_execution failed'],
    ['that succeeded and said nothing', `apply_patch <<'EOF'\n${PATCH}`, 0, 'command_execution completed'],
  ])('but not one %s', (_, script, code, expected) => {
    expect(files(script, exited(code, ''))).toEqual([expected]);
  });

  it('and as a second record if it changed files before it failed', () => {
    expect(files('apply_patch < p', exited(1, SUCCESS))).toEqual([
      'command_execution failed',
      'file_change completed src/a.ts',
    ]);
  });

  it('relative to the folder of its call', () => {
    const filesIn = (script: string) => {
      const made = call('c1', 'exec_command', { cmd: script, workdir: 'sub' });
      const { records } = project(meta(), started(), made, output('c1', exited(0, SUCCESS)));
      return records.at(-1)?.changed_paths;
    };
    expect(filesIn('apply_patch < p')).toEqual(['sub/src/a.ts']);
    expect(filesIn(`apply_patch <<'EOF'\n${PATCH}\nEOF`)).toEqual(['sub/src/a.ts']);
  });

  it('unless the shell did not find apply_patch', () => {
    const failed = exited(127, 'bash: line 1: apply_patch: command not found\n');
    expect(files(`apply_patch <<'EOF'\n${PATCH}`, failed)).toEqual(['command_execution failed']);
  });
});

describe('a script that does more is a command, and its patch is a second action', () => {
  it.each([
    ['writes it to a file first', `cat > p <<'EOF'\n${PATCH}\nEOF\napply_patch < p`],
    ['continues after the patch', `apply_patch <<'EOF'\n${PATCH}\nEOF\nmake test`],
    ['is one of Python', `python3 -c 'import subprocess; subprocess.run(["apply_patch", p])'`],
  ])('it %s', (_, script) => {
    expect(files(script, exited(0, `${SUCCESS}ok\n`))).toEqual([
      'command_execution completed',
      'file_change completed src/a.ts',
    ]);
  });

  it('without files if it failed', () => {
    const script = `apply_patch <<'EOF'\n${PATCH}\nEOF\nmake test`;
    expect(files(script, exited(1, 'no\n'))).toEqual(['command_execution failed']);
  });

  it('even with two patches, and if it failed afterwards', () => {
    const text = exited(2, `${SUCCESS}Success. Updated the following files:\nA b.ts\nD c.ts\nmake: error\n`);
    expect(files(`apply_patch < a; apply_patch < b; make`, text)).toEqual([
      'command_execution failed',
      'file_change completed src/a.ts b.ts c.ts',
    ]);
  });
});

describe('the words of a patch are no patch', () => {
  it.each([
    ['after other text', 'apply_patch < p', `ok\n${SUCCESS}`, 'apply_patch < p'],
    ['of a program that prints a log', 'cat log.txt', SUCCESS, 'cat log.txt'],
    ['of a search for them', 'grep -rn apply_patch docs', SUCCESS, ''],
  ])('%s', (_, script, printed) => {
    expect(files(script, exited(0, printed))).toEqual(['command_execution completed']);
  });
});

describe('a script', () => {
  it.each([
    ['with blanks around it', '  apply_patch < p  ', true],
    ['with a document that ends at its word', 'apply_patch <<EOF\nx\nEOF\n', true],
    ['with an empty document', 'apply_patch <<EOF\nEOF', true],
    ['with an empty document and another command', 'apply_patch <<EOF\nEOF\nmake', false],
    ['with no patch', 'make', false],
  ])('%s is only a patch: %j', (_, script, expected) => {
    expect(isOnlyPatch(script)).toBe(expected);
  });
});

it('all files of a long list are read', () => {
  const paths = Array.from({ length: 60 }, (_, index) => `src/file-${index + 10}.ts`);
  const printed = `Success. Updated the following files:\n${paths.map((path) => `M ${path}\n`).join('')}`;
  expect(files('apply_patch < p', exited(0, printed))).toEqual([`file_change completed ${paths.join(' ')}`]);
});

it('only the first paths are read if there are more than any patch has', () => {
  const printed = (count: number) => `Success. Updated the following files:\n${'A a\n'.repeat(count)}`;
  expect(patchedIn(printed(MAX_CHANGES + 1))).toHaveLength(MAX_CHANGES);
});
