import { describe, expect, test } from 'vitest';
import { clipExcerpt, excerptOf } from '../../src/report/excerpt.ts';

describe('a command as a reviewer sees it', () => {
  test.each([
    ['npm test', ['npm test'], 'short ones are whole'],
    ['cd a\nmake', ['cd a\nmake'], 'so are scripts of several lines'],
    ["python3 - <<'PY'\nimport sys\nprint(1)\nPY", ["python3 - <<'PY'", 2], 'a here-document is folded'],
    ['cat <<EOF > a\n1\nEOF\nrm a', ['cat <<EOF > a', 1, 'rm a'], 'what follows it is not'],
    ['cat <<-"E O"\n\tx\n\tE O\nls', ['cat <<-"E O"', 1, 'ls'], 'quoted, and indented by tabs'],
    ['cat <<A\n1\nA\ncat <<B\n2\n3\nB', ['cat <<A', 1, 'cat <<B', 2], 'one after another'],
    ['cat <<EOF\nEOF', ['cat <<EOF', 0], 'an empty one'],
    ['echo $((1 << x))\nrm -rf a', ['echo $((1 << x))\nrm -rf a'], 'what has no end is none'],
    ['cat <<< word\nword', ['cat <<< word\nword'], 'a here-string is none'],
  ])('%j is %j: %s', (command, expected) => {
    expect(excerptOf(command, 140)).toEqual(expected);
  });

  test('its pieces together are as long as may be', () => {
    const script = `${'a'.repeat(8)} <<E\n1\nE\n${'b'.repeat(20)}`;

    expect(excerptOf(script, 20)).toEqual([`${'a'.repeat(8)} <<E`, 1, `${'b'.repeat(7)}…`]);
    expect(clipExcerpt(['abc', 4, 'def'], 3)).toEqual(['abc', 4, '…']);
    expect(excerptOf('😀'.repeat(30), 20)).toEqual([`${'😀'.repeat(19)}…`]);
  });
});
