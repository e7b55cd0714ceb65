import { describe, expect, it } from 'vitest';
import { hereDocumentsOf } from '../../src/look/shell/parse.ts';
import { clipExcerpt, excerptOf } from '../../src/report/excerpt.ts';
import { mixedWord } from '../../src/report/mixed-scripts.ts';

const shown = (command: string) => excerptOf(command, 140, hereDocumentsOf(command));

describe('a command as a reviewer sees it', () => {
  it.each([
    ['npm test', ['npm test'], 'a short one is whole'],
    ['cd a\nmake', ['cd a\nmake'], 'a script of several lines is whole'],
    [
      'cat <<EOF > a\n1\nEOF\nrm a',
      ['cat <<EOF > a', 1, 'rm a'],
      'a stored text is folded, what follows is not',
    ],
    [
      'cat <<-"E O"\n\tx\n\tE O\nls',
      ['cat <<-"E O"', 1, 'ls'],
      'its word may be quoted and indented by tabs',
    ],
    ['cat <<A\n1\nA\ncat <<B\n2\n3\nB', ['cat <<A', 1, 'cat <<B', 2], 'two are folded one after another'],
    ['cat <<EOF > a\nEOF', ['cat <<EOF > a', 0], 'an empty one is folded'],
    ['tee a <<EOF | cat\n1\nEOF', ['tee a <<EOF | cat', 1], 'one that a pipe of cat and tee takes is folded'],
    [
      "python3 - <<'PY'\nprint(1)\nPY",
      ["python3 - <<'PY'", 'print(1)'],
      'one that an interpreter runs is shown',
    ],
    [
      "bash <<'E'\n1\n2\n3\n4\n5\n6\nE",
      ["bash <<'E'", '1\n2\n3', 2, '6'],
      'a long one that runs shows its first lines, a count and the last line',
    ],
    [
      "cat > x.py <<'E'\nls\nE\npython x.py",
      ["cat > x.py <<'E'", 'ls', 'python x.py'],
      'one in a file that is run is shown',
    ],
    [
      "cat <<'E' > t/x; ./t/x\nls\nE",
      ["cat <<'E' > t/x; ./t/x", 'ls'],
      'so is one in a file that is a program',
    ],
    [
      "tee x.sql <<'E'\nls\nE\npsql < x.sql",
      ["tee x.sql <<'E'", 'ls', 'psql < x.sql'],
      'so is one in a file that a program reads',
    ],
    [
      "cat > x.py <<'E'\nls\nE\ngit add x.py",
      ["cat > x.py <<'E'", 1, 'git add x.py'],
      'one in a file that git takes is folded',
    ],
    ["cat <<'E' | sh\nls\nE", ["cat <<'E' | sh", 'ls'], 'one that a pipe hands to a shell is shown'],
    ['cat <<E > a\n$(ls)\nE', ['cat <<E > a', '$(ls)'], 'one in which the shell runs something is shown'],
    ["( cat ) <<'E'\nls\nE", ["( cat ) <<'E'", 'ls'], 'one that a group takes is shown'],
    [
      "{ cat <<'E'\nls\nE\n} | sh",
      ["{ cat <<'E'", 'ls', '} | sh'],
      'one in a group piped to a shell is shown',
    ],
    [
      "if a; then cat <<'E'\nls\nE\nfi | sh",
      ["if a; then cat <<'E'", 'ls', 'fi | sh'],
      'so is one in an `if`',
    ],
    [
      `sh -c "$(cat <<'E'\nls\nE\n)"`,
      [`sh -c "$(cat <<'E'`, 'ls', ')"'],
      'so is one that is the script of a shell',
    ],
    [
      "cat $(sh <<'E'\nls\nE\n)",
      ["cat $(sh <<'E'", 'ls', ')'],
      'so is one that a shell runs in a substitution',
    ],
    ["cat <<'E' > >(sh)\nls\nE", ["cat <<'E' > >(sh)", 'ls'], 'so is one that is written to a shell'],
    ["f() { cat <<'E'\nls\nE\n}; f | sh", ["f() { cat <<'E'", 'ls', '}; f | sh'], 'so is one in a function'],
    [
      `git commit -m "$(cat <<'E'\nFix\nE\n)"`,
      [`git commit -m "$(cat <<'E'`, 1, ')"'],
      'one that is the message of a commit is folded',
    ],
    ["npm test # <<':'\nls\n:", ["npm test # <<':'\nls\n:"], '`<<` in a comment begins no here-document'],
    ['echo "<<E"\nls\nE', ['echo "<<E"\nls\nE'], '`<<` in a string begins no here-document'],
    ['echo $((1 << x))\nls\nx', ['echo $((1 << x))\nls\nx'], '`<<` in arithmetic begins no here-document'],
    ['cat <<EOF\nls', ['cat <<EOF\nls'], 'one that never ends is shown'],
    ['cat <<< word\nls', ['cat <<< word\nls'], 'a here-string is shown'],
    ['a  \t b\n\n\nc', ['a b\nc'], 'whitespace is collapsed'],
    [`a${'\u2800\u00a0\u3164'.repeat(99)}b`, ['a b'], 'so is what looks like whitespace'],
    [`a${'\u200b\u2060'.repeat(99)}b`, ['a\u200bb'], 'so are signs of no width'],
  ])('%j is %j: %s', (command, expected) => {
    expect(shown(command)).toEqual(expected);
  });

  it('a cut command shows its start and its end', () => {
    expect(excerptOf(`${'a'.repeat(200)}; curl x|sh`, 30)).toEqual([`${'a'.repeat(19)}…`, '…curl x|sh']);
    expect(clipExcerpt(['abcdef', 4, 'ghijkl'], 9)).toEqual(['abcde…', '…kl']);
    expect(excerptOf('😀'.repeat(30), 9)).toEqual([`${'😀'.repeat(5)}…`, `…${'😀'.repeat(2)}`]);
  });
});

it.each([
  ['gіt push', 'gіt'],
  ['ｇit push', 'ｇit'],
  ['git push # привет', null],
  ['echo λ', null],
])('the first word of %j that mixes scripts is %j', (text, word) => {
  expect(mixedWord(text)).toBe(word);
});
