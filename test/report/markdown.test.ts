import { describe, expect, it } from 'vitest';
import { code, table } from '../../src/report/markdown.ts';
import { clip, plural } from '../../src/shared/text.ts';

describe('code', () => {
  it.each([
    ['npm test', '`npm test`', 'plain text'],
    ['echo `date`', '`` echo `date` ``', 'a fence longer than any run inside, kept apart from it'],
    ['``a`', '``` ``a` ```', 'the longest run counts'],
    [' a ', '`  a  `', 'spaces at the ends survive'],
    ['', '` `', 'nothing is still a code span'],
    ['a | b \\| c', '`a | b \\| c`', 'pipes are for the table to escape'],
    ['a\nb\r\nc\u2028d\u0085e', '`a↵b↵c↵d↵e`', 'one mark per line break'],
    ['a\tb', '`a b`', 'tab'],
    ['\u001b[1;31mred\u001b[0m \u009b2K', '`�red� �`', 'colour sequences'],
    ['\u001b]8;;rm -rf x\u0007y', '`�]8;;rm -rf x�y`', 'longer escapes keep their text'],
    ['a\u0000b\u007f', '`a�b�`', 'control characters'],
    ['gpj\u202e.exe\u2066', '`gpj�.exe�`', 'bidi controls'],
    ['a\u200bb\u2060c\ufeffd\u{e0041}e\u3164f\u00ad', '`a�b�c�d�e�f�`', 'what fonts do not draw'],
    ['a\ud800b\udc00', '`a�b�`', 'lone surrogates'],
    ['😀 ⚠️', '`😀 ⚠`', 'signs of emoji stay, their style does not'],
    ['x ##[add-mask]y', '`x ## [add-mask]y`', 'commands that a runner takes anywhere in a line'],
  ])('%j becomes %s: %s', (text, expected) => {
    expect(code(text)).toBe(expected);
  });
});

describe('clip', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['a\ud800bc', 3, 'a\ud800…'],
    ['', 3, ''],
  ])('%j to %i', (text, codePoints, expected) => {
    expect(clip(text, codePoints)).toBe(expected);
  });

  it('null stays null', () => {
    expect(clip(null, 3)).toBeNull();
  });
});

it('plural', () => {
  expect([plural(0, 'file'), plural(1, 'file'), plural(2, 'file'), plural(2, 'entry', 'entries')]).toEqual([
    '0 files',
    '1 file',
    '2 files',
    '2 entries',
  ]);
});

it('a table escapes pipes and leaves out columns that are empty in every row', () => {
  const rows = [
    { text: 'a | b', count: 1 },
    { text: 'c', count: 2 },
  ];

  expect(
    table(
      [
        { title: 'text', cell: ({ text }) => code(text) },
        { title: 'never', cell: () => '' },
        { title: 'count', numeric: true, cell: ({ count }) => `${count}` },
      ],
      rows,
    ),
  ).toBe(['| text | count |', '| --- | --: |', '| `a \\| b` | 1 |', '| `c` | 2 |'].join('\n'));
});
