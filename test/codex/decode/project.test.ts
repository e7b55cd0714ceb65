// What becomes of each line: every one is counted once, as what it is or as a problem.
import { describe, expect, it } from 'vitest';
import { Line } from '../../../src/codex/decode/line.ts';
import {
  createLineAccount,
  type IsCopied,
  type LineAccount,
  noteProblem,
  projectLine,
} from '../../../src/codex/decode/project.ts';
import { createSession } from '../../../src/codex/session/session.ts';
import { pathsIn } from '../../../src/codex/values/paths.ts';
import { MAX_LISTED } from '../../../src/contract/v1/limits.ts';
import type { LineBytes } from '../../../src/shared/line-bytes.ts';
import { lineOf, meta, started, THREAD } from '../rollout.ts';

type Given = readonly [text: object | string, flaw?: LineBytes['flaw']];

function accountOf(given: readonly Given[], isCopied: IsCopied | null = null): LineAccount {
  const account = createLineAccount();
  const session = createSession(THREAD, pathsIn('/w'));
  for (const [index, [value, flaw = null]] of given.entries()) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const line = new Line({ ...lineOf(text, index + 1), flaw });
    projectLine(line, { session, rollout: 0, account, isCopied });
  }
  return account;
}

const CUT = JSON.stringify(started()).slice(0, -1);

describe('a line', () => {
  it.each<[string, Given, Partial<LineAccount>]>([
    ['that is whole is read', [started()], { projected: 1, problemCount: 0 }],
    [
      'that is whole, at the end of a file without a line break, is read',
      [started(), 'unterminated'],
      { projected: 1 },
    ],
    ['that is no JSON is a problem', [CUT], { problems: [{ code: 'bad_json', line: 1 }] }],
    [
      'that is no JSON, at the end of a file without a line break, is a last line that was cut',
      [CUT, 'unterminated'],
      { problems: [{ code: 'truncated_last_line', line: 1 }] },
    ],
    [
      'with bytes that are no text is a problem, although it is read',
      [started(), 'invalid_utf8'],
      { projected: 0, problems: [{ code: 'invalid_utf8', line: 1 }] },
    ],
    [
      'that is too long is a problem, and is not read',
      [started(), 'line_too_long'],
      { projected: 0, problems: [{ code: 'line_too_long', line: 1 }] },
    ],
  ])('%s', (_, given, expected) => {
    expect(accountOf([given])).toMatchObject({ lines: 1, ...expected });
  });

  it('that is a copy is counted, and counted again if its original is missing', () => {
    const fates = [true, 'without_original', false] as const;
    const isCopied: IsCopied = ({ number }) => fates[number - 1] ?? false;
    expect(accountOf([[meta()], [started()], [started()]], isCopied)).toMatchObject({
      lines: 3,
      copied: 2,
      withoutOriginal: 1,
      projected: 1,
    });
  });
});

describe('an unknown kind', () => {
  const unknown = (name: string): Given => [{ timestamp: '2026', type: name, payload: {} }];
  const namesOf = (...names: string[]) => [...accountOf(names.map(unknown)).unrecognised];

  it.each([
    ['of 100 characters', 'x'.repeat(100), 'x'.repeat(100)],
    ['of 101 characters', 'x'.repeat(101), 'other'],
    ['with a space', 'a b', 'other'],
    ['that begins with a digit', '1a', 'other'],
    ['of several words', 'a_b/c.d', 'a_b/c.d'],
  ])('%s is counted as %s', (_, name, shown) => {
    expect(namesOf(name)).toEqual([[shown, 1]]);
  });

  it('is counted by its name if it is among the first 200, and otherwise with all others', () => {
    const all = Array.from({ length: 202 }, (_, index) => `k${index}`);
    const counts = namesOf(...all, 'k0');
    expect(counts).toHaveLength(201);
    expect(counts[0]).toEqual(['k0', 2]);
    expect(counts.at(-1)).toEqual(['other', 2]);
  });
});

it('all problems are counted, even those past the limit of the list', () => {
  const account = createLineAccount();
  for (let line = 1; line <= MAX_LISTED + 1; line++) noteProblem(account, 'bad_json', line);
  expect([account.problems.length, account.problemCount]).toEqual([MAX_LISTED, MAX_LISTED + 1]);
});
