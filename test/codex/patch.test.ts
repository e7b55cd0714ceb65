import { describe, expect, it } from 'vitest';
import { patchInCommand } from '../../src/codex/calls/command-tools.ts';
import { changesInPatch, changesOf } from '../../src/codex/calls/patch.ts';
import { BudgetExceeded } from '../../src/codex/session/memory-budget.ts';
import { pathsOf } from '../../src/contract/v1/paths.ts';

const same = (path: string) => path;

const PATCH = `*** Begin Patch
*** Add File: new.txt
+one
+two
*** Update File: old.txt
*** Move to: moved.txt
facts
 kept
-gone
+come
+++ looks like a header
*** Delete File: dead.txt
*** End Patch`;

describe('the text of a patch', () => {
  it('tells kinds, moves and lines', () => {
    expect(changesInPatch(PATCH, same)).toEqual([
      { path: 'dead.txt', change: 'delete', added_lines: null, removed_lines: null },
      { path: 'moved.txt', change: 'move', from: 'old.txt', added_lines: 2, removed_lines: 1 },
      { path: 'new.txt', change: 'add', added_lines: 2, removed_lines: 0 },
    ]);
  });

  it('that is none tells nothing', () => {
    expect(changesInPatch('rm -rf /', same)).toEqual([]);
  });
});

it('the recorded map of changes tells the same, in the order of paths', () => {
  const changes = changesOf(
    {
      '/w/z': { type: 'add', content: 'a\nb' },
      '/w/d': { type: 'delete', content: 'a\n' },
      '/w/m': { type: 'update', unified_diff: 'facts -1 +1 facts\n-a\n+b\n', move_path: '/w/n' },
      '/w/u': { type: 'update' },
    },
    same,
  );
  expect(changes).toEqual([
    { path: '/w/d', change: 'delete', added_lines: 0, removed_lines: 1 },
    { path: '/w/n', change: 'move', from: '/w/m', added_lines: 1, removed_lines: 1 },
    { path: '/w/u', change: 'update', added_lines: null, removed_lines: null },
    { path: '/w/z', change: 'add', added_lines: 2, removed_lines: 0 },
  ]);
  expect(pathsOf(changes)).toEqual(['/w/d', '/w/m', '/w/n', '/w/u', '/w/z']);
});

it('takes headers with blanks before them, where no line of a change can begin with a blank', () => {
  const patch = [
    '*** Begin Patch',
    '  *** Add File: a',
    '+1',
    ' *** Delete File: b',
    '\t*** Update File: c',
    'facts',
    ' *** Delete File: context',
    '-*** Delete File: old',
    '+*** Add File: new',
    '*** End Patch',
  ].join('\n');
  expect(changesInPatch(patch, (path) => path)).toEqual([
    { path: 'a', change: 'add', added_lines: 1, removed_lines: 0 },
    { path: 'b', change: 'delete', added_lines: null, removed_lines: null },
    { path: 'c', change: 'update', added_lines: 1, removed_lines: 1 },
  ]);
});

describe('a patch in a command', () => {
  const heredoc = `apply_patch <<'EOF'\n${PATCH}\nEOF`;

  it.each<[string, string[] | string, string | null]>([
    ['as an argument', ['apply_patch', PATCH], null],
    ['as a heredoc', heredoc, null],
    ['as a heredoc behind cd', `cd "sub dir" && ${heredoc}\n`, 'sub dir'],
    ['as a heredoc that ends with any word', `apply_patch <<'END-OF IT'\n${PATCH}\nEND-OF IT`, null],
    ['as a heredoc in double quotes', `apply_patch <<"EOF"\n${PATCH}\nEOF`, null],
    ['as a heredoc without quotes', `apply_patch <<END-1\n${PATCH}\nEND-1`, null],
  ])('%s', (_, command, folder) => {
    expect(patchInCommand(command)).toEqual({ patch: PATCH, folder });
  });

  it.each([`echo x; ${heredoc}`, `${heredoc}; make`, 'apply_patch', 'echo apply_patch <<EOF'])(
    '%# is a command',
    (command) => {
      expect(patchInCommand(command)).toBeNull();
    },
  );

  it('is looked for in a time that does not explode', () => {
    expect(patchInCommand(`cd ${'"a"'.repeat(40_000)} x`)).toBeNull();
    expect(patchInCommand(`apply_patch <<EOF\n${'x\nEOF \n'.repeat(40_000)}y`)).toBeNull();
  });
});

it('of more changes than any patch has is not taken', () => {
  const patch = (count: number) => '*** Delete File: a\n'.repeat(count);
  expect(changesInPatch(patch(10_000), (path) => path)).toHaveLength(10_000);
  expect(() => changesInPatch(patch(10_001), (path) => path)).toThrow(BudgetExceeded);
});
