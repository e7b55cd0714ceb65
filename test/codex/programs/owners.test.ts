// Which program, and which of its calls, left each item of a session.
import { describe, expect, it } from 'vitest';
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import { ownersOf, type ProgramRun, within } from '../../../src/codex/programs/owners.ts';
import { item, type Printed, patched, ran, read, running, runOf } from './recorded.ts';

interface Program {
  readonly source: string;
  readonly lines?: readonly [number, number];
  readonly printed?: readonly unknown[];
  readonly ended?: Printed;
}

const RUN = (cmd: string) => `await tools.exec_command({cmd: "${cmd}"});`;

function runsOf(programs: readonly Program[]): ProgramRun[] {
  return programs.map(({ source, lines: [from, to] = [10, 20], printed, ended }) => ({
    ...runOf(source, printed, ended),
    from,
    to,
  }));
}

/** The line of the item of each call, in the order of the source; null if a call has none. */
function linesOf(programs: readonly Program[], items: readonly InnerItem[]): (number | null)[][] {
  const runs = runsOf(programs);
  const owners = ownersOf(runs, items);
  return runs.map(({ program }, index) =>
    (program?.calls ?? []).map(({ id }) => owners.itemOf(index, id)?.line ?? null),
  );
}

describe('a call has the item', () => {
  it.each<[string, Program[], InnerItem[], (number | null)[][]]>([
    ['of its command', [{ source: RUN('a') + RUN('b') }], [ran('b', { line: 12 })], [[null, 12]]],
    [
      'that came first, if it is the first of two calls of one command',
      [{ source: RUN('a') + RUN('a') }],
      [ran('a', { line: 12 }), ran('a', { line: 14 })],
      [[12, 14]],
    ],
    [
      'while its program ran, and not that of another program',
      [
        { source: RUN('a'), lines: [10, 20] },
        { source: RUN('a'), lines: [30, 40] },
      ],
      [ran('a', { line: 15 }), ran('a', { line: 35 })],
      [[15], [35]],
    ],
    [
      'on the line of the call of the program itself: none',
      [{ source: RUN('a') }],
      [ran('a', { line: 10 })],
      [[null]],
    ],
    ['on the last line before the output', [{ source: RUN('a') }], [ran('a', { line: 19 })], [[19]]],
    [
      'of a certain call before that of a call in a branch',
      [{ source: `if (load("x")) ${RUN('a')} ${RUN('a')}` }],
      [ran('a', { line: 12 })],
      [[null, 12]],
    ],
    [
      'of the first call, if the program did not run to its end',
      [{ source: `if (load("x")) ${RUN('a')} ${RUN('a')}`, ended: { error: 'failed' } }],
      [ran('a', { line: 12 })],
      [[12, null]],
    ],
    [
      'whose command is not in the source, if the source leaves it open',
      [{ source: `${RUN('a')} await tools.exec_command({cmd: load("x")})` }],
      [ran('b', { line: 12 }), ran('a', { line: 14 })],
      [[14, 12]],
    ],
    [
      'of another command: none, if the source states its own',
      [{ source: RUN('a') }],
      [ran('b', { line: 12 })],
      [[null]],
    ],
    [
      'of another kind: none, although the source leaves its input open',
      [{ source: 'await tools.apply_patch(load("x"))' }],
      [ran('b', { line: 12 })],
      [[null]],
    ],
  ])('%s', (_, programs, items, lines) => {
    expect(linesOf(programs, items)).toEqual(lines);
  });
});

describe('an item that came after its program had ended belongs to the call', () => {
  const endless = { source: 'text(await tools.exec_command({cmd: "serve"}))', printed: [running(7)] };

  it.each<[string, Program[], InnerItem[], (number | null)[][]]>([
    [
      'whose process it has, not to an earlier one of the same command',
      [
        { ...endless, printed: [running(6)], lines: [10, 20] },
        { ...endless, lines: [30, 40] },
      ],
      [ran('serve', { line: 90, process: '7' })],
      [[null], [90]],
    ],
    [
      'of its command, if the process is not known',
      [{ source: RUN('serve') }],
      [ran('serve', { line: 90 })],
      [[90]],
    ],
    [
      'of its command that has no item yet',
      [{ source: RUN('serve') + RUN('serve') }],
      [ran('serve', { line: 15 }), ran('serve', { line: 90 })],
      [[15, 90]],
    ],
    [
      'of its command in the first of two programs, and the next one to the second',
      [
        { source: RUN('serve'), lines: [10, 20] },
        { source: RUN('serve'), lines: [30, 40] },
      ],
      [ran('serve', { line: 90 }), ran('serve', { line: 91 })],
      [[90], [91]],
    ],
    [
      'of its patch',
      [{ source: 'await tools.apply_patch("*** Add File: a.txt\\n+1\\n")' }],
      [{ ...patched('/w/a.txt'), line: 90 }],
      [[90]],
    ],
    ['of no other command', [{ source: RUN('serve') }], [ran('ls', { line: 90, process: '7' })], [[null]]],
    [
      'of no later program',
      [{ source: RUN('serve'), lines: [30, 40] }],
      [ran('serve', { line: 15 })],
      [[null]],
    ],
    [
      'of none, if the item has another process and command',
      [endless],
      [ran('ls', { line: 90, process: '8' })],
      [[null]],
    ],
  ])('%s', (_, programs, items, lines) => {
    expect(linesOf(programs, items)).toEqual(lines);
  });
});

describe('owners can be corrected', () => {
  const [run] = runsOf([{ source: RUN('a') + RUN('a') }]);
  const one = ran('a', { line: 12 });
  const other = ran('a', { line: 14 });
  const owned = () => ownersOf(run === undefined ? [] : [run], [one, other]);

  it('an item that is taken from a call is free, and the other stays', () => {
    const owners = owned();
    owners.take(0, 0);
    expect([owners.has(one), owners.has(other), owners.of(0), owners.itemOf(0, 0)]).toEqual([
      false,
      true,
      [other],
      undefined,
    ]);
  });

  it('nothing changes if a call or a program without an item is to lose one', () => {
    const owners = owned();
    owners.take(0, 5);
    owners.take(3, 0);
    expect(owners.of(0)).toEqual([one, other]);
  });

  it('an item of a program that no call left belongs to the program alone', () => {
    const owners = owned();
    const more = item('tool', { line: 15 });
    owners.give(more, { program: 1, call: null });
    expect([owners.has(more), owners.of(1), owners.itemOf(1, 0)]).toEqual([true, [more], undefined]);
  });
});

it('the items of a program stand after its call and before its last output', () => {
  const items = [9, 10, 11, 15, 19, 20, 21].map((line) => ran('a', { line }));
  const run = { ...runOf('text(1)'), program: read('text(1)'), from: 10, to: 20 };
  expect(within(items, run).map(({ line }) => line)).toEqual([11, 15, 19]);
});
