// Whether the beginning of an output, as it stands in the line, says how the call ended. If so, the rest is not parsed.
import { describe, expect, it } from 'vitest';
import { headSuffices } from '../../../src/codex/calls/tool-output.ts';

describe('a short beginning', () => {
  it.each([
    ['a whole head', 'Exit code: 0\\nWall time: 1 seconds\\nOutput:\\nx', true],
    [
      'a whole head of a process',
      'Chunk ID: 1\\nWall time: 1 seconds\\nProcess exited with code 2\\nOutput:\\nx',
      true,
    ],
    ['half a head', 'Exit code: 0\\nWall time: 1 sec', false],
    ['no head', 'total 7', false],
    [
      'a whole head and a list of patched files',
      'Exit code: 0\\nOutput:\\nSuccess. Updated the following files:\\nM a',
      false,
    ],
  ])('with %s: %j', (_, beginning, suffices) => {
    expect(headSuffices(beginning, false)).toBe(suffices);
  });
});

describe('a long beginning', () => {
  it.each([
    ['any text', 'total 7', true],
    ['an object, which has its exit code at the end', '{\\"output\\":\\"x', false],
    [
      'a list of patched files',
      'Wall time: 1 seconds\\nOutput:\\nSuccess. Updated the following files:\\nM a',
      false,
    ],
    ['the command in front', 'Command: ls', false],
    ['an object after a head', 'Wall time: 1 seconds\\nOutput:\\n{\\"output', false],
    ['an error of the sandbox, which has its exit code in the middle', 'execution error: x', false],
  ])('with %s: %j', (_, beginning, suffices) => {
    expect(headSuffices(beginning, true)).toBe(suffices);
  });
});
