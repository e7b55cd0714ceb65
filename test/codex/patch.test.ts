import { describe, expect, it } from 'vitest';
import { patchInCommand } from '../../src/codex/calls/command-tools.ts';
import { changesInPatch, changesOf } from '../../src/codex/calls/patch.ts';
import { BudgetExceeded } from '../../src/codex/session/memory-budget.ts';
import { MAX_CHANGES } from '../../src/codex/values/limits.ts';
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
  it('gives kinds, moves and counts of lines', () => {
    expect(changesInPatch(PATCH, same)).toEqual([
      { path: 'dead.txt', change: 'delete', added_lines: null, removed_lines: null },
      { path: 'moved.txt', change: 'move', from: 'old.txt', added_lines: 2, removed_lines: 1 },
      { path: 'new.txt', change: 'add', added_lines: 2, removed_lines: 0 },
    ]);
  });

  it('gives nothing if it is not a patch', () => {
    expect(changesInPatch('rm -rf /', same)).toEqual([]);
  });
});

it('the recorded map of changes gives the same, in the order of paths', () => {
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

it('may have blanks before its headers, where no line of a change can begin with a blank', () => {
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
    ['as a here-document after cd', `cd "sub dir" && ${heredoc}\n`, 'sub dir'],
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

  it('is searched for in bounded time', () => {
    expect(patchInCommand(`cd ${'"a"'.repeat(40_000)} x`)).toBeNull();
    expect(patchInCommand(`apply_patch <<EOF\n${'x\nEOF \n'.repeat(40_000)}y`)).toBeNull();
  });
});

it('is not read if it has more changes than any patch', () => {
  const patch = (count: number) => '*** Delete File: a\n'.repeat(count);
  expect(changesInPatch(patch(10_000), (path) => path)).toHaveLength(10_000);
  expect(() => changesInPatch(patch(10_001), (path) => path)).toThrow(BudgetExceeded);
});

describe('the lines of a recorded change', () => {
  it.each([
    ['one line without a line break', 'a', 1],
    ['one line', 'a\n', 1],
    ['an empty line and another', '\na', 2],
    ['two empty lines', '\n\n', 2],
    ['nothing', '', 0],
  ])('of %s are counted', (_, content, lines) => {
    expect(changesOf({ a: { type: 'add', content } }, same)).toEqual([
      { path: 'a', change: 'add', added_lines: lines, removed_lines: 0 },
    ]);
  });

  it('are unknown without its content', () => {
    const unknown = { added_lines: null, removed_lines: null };
    expect(changesOf({ a: { type: 'add' }, b: { type: 'delete', content: null } }, same)).toEqual([
      { path: 'a', change: 'add', ...unknown },
      { path: 'b', change: 'delete', ...unknown },
    ]);
  });
});

it('a recorded map is not read if it has more changes than any patch', () => {
  const map = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, { type: 'delete' }]));
  expect(changesOf(map(MAX_CHANGES), same)).toHaveLength(MAX_CHANGES);
  expect(() => changesOf(map(MAX_CHANGES + 1), same)).toThrow(BudgetExceeded);
});

it.each([
  ['*** Update File: a', []],
  ['*** Update File: a\n-1', ['a -1']],
  ['*** Add File: a\n+1', ['a +1']],
])('a patch that is cut after %j has the changes before the cut', (text, expected) => {
  const shown = changesInPatch(text, same).map(
    ({ path, added_lines, removed_lines }) =>
      `${path}${added_lines ? ` +${added_lines}` : ''}${removed_lines ? ` -${removed_lines}` : ''}`,
  );
  expect(shown).toEqual(expected.length === 0 ? ['a'] : expected);
});

it('blanks after a path do not belong to it', () => {
  const patch = '*** Update File: a \n*** Move to: b\t\n';
  expect(changesInPatch(patch, same)).toMatchObject([{ from: 'a', path: 'b' }]);
});
