// Which call of a program left which item, after its output corrected the first guess.
import { describe, expect, it } from 'vitest';
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import { settledFates, withoutRewritten } from '../../../src/codex/programs/settle.ts';
import { exited, item, patched, ran, running, shareOf } from './recorded.ts';

const RUN = (cmd: string) => `await tools.exec_command({cmd: "${cmd}"});`;
const SHOW = (cmd: string) => `text(await tools.exec_command({cmd: "${cmd}"}));`;
const TRY = (cmd: string) => `try { ${SHOW(cmd)} } catch (e) { text(e) }`;
const PATCH = 'await tools.apply_patch("*** Add File: a.txt\\n+1\\n")';
const REFUSED = 'approval policy is Never; reject command';

type Settled = readonly [made: 'yes' | 'no' | 'unknown', line: number | null];

/** Of each call, whether it was made, and the line of its item. */
function settled(...[source, printed, items, ended]: Parameters<typeof shareOf>): Settled[] {
  const share = shareOf(source, printed, items, ended);
  return settledFates(share).fates.map(({ call, made }) => [
    made,
    share.owners.itemOf(0, call.id)?.line ?? null,
  ]);
}

const at = (line: number, exitCode = 0, fields: Partial<InnerItem> = {}) =>
  ran('a', { line, exitCode, durationMs: 20, isFailed: exitCode !== 0, ...fields });

describe('an item goes to another call of its command', () => {
  it.each<[string, Parameters<typeof shareOf>, Settled[]]>([
    [
      'if the output shows the other branch',
      [`if (load("x")) { text("yes"); ${RUN('a')} } else { text("no"); ${RUN('a')} }`, ['no'], [at(12)]],
      [
        ['no', null],
        ['yes', 12],
      ],
    ],
    [
      'if the output shows another exit code for the first one',
      [SHOW('a') + SHOW('a'), [exited(1), exited(0)], [at(12, 0)]],
      [
        ['yes', null],
        ['yes', 12],
      ],
    ],
    [
      'if the output shows that the first one was refused',
      [
        'const run = () => tools.exec_command({cmd: "a"}); text(await Promise.allSettled([run(), run()]))',
        [
          [
            { status: 'rejected', reason: REFUSED },
            { status: 'fulfilled', value: exited(0) },
          ],
        ],
        [at(12)],
      ],
      [
        ['yes', null],
        ['yes', 12],
      ],
    ],
    [
      'if a handler shows that the first one was refused, before a second try',
      [TRY('a') + TRY('a'), [REFUSED, exited(0)], [at(12)]],
      [
        ['yes', null],
        ['yes', 12],
      ],
    ],
    [
      'that succeeded, if the first one shows no result',
      [`try { ${RUN('a')} } catch {} ${SHOW('a')}`, [exited(0)], [at(12)]],
      [
        ['yes', null],
        ['yes', 12],
      ],
    ],
    [
      'that was made for certain, if the first one only may have been made',
      [
        `if (load("x")) ${RUN('a')} if (load("y")) { text("y"); ${RUN('a')} } else text("n")`,
        ['y'],
        [at(12)],
      ],
      [
        ['unknown', null],
        ['yes', 12],
      ],
    ],
    [
      'that was made before the program failed, if the first one only may have been made',
      [
        `if (load("x")) ${RUN('a')} ${RUN('a')} text("on"); ${RUN('b')}`,
        ['on'],
        [at(12)],
        { error: REFUSED },
      ],
      [
        ['unknown', null],
        ['yes', 12],
        ['yes', null],
      ],
    ],
    [
      'one by one, if several were given to calls that were not made',
      [
        `if (load("x")) { text("yes"); ${RUN('a')} ${RUN('a')} } else { text("no"); ${RUN('a')} ${RUN('a')} }`,
        ['no'],
        [at(12), at(14)],
      ],
      [
        ['no', null],
        ['no', null],
        ['yes', 12],
        ['yes', 14],
      ],
    ],
  ])('%s', (_, recorded, fates) => {
    expect(settled(...recorded)).toEqual(fates);
  });
});

describe('an item stays', () => {
  it.each<[string, Parameters<typeof shareOf>, Settled[]]>([
    ['with the call that printed its exit code', [SHOW('a'), [exited(1)], [at(12, 1)]], [['yes', 12]]],
    ['with a call that printed nothing', [RUN('a'), [], [at(12)]], [['yes', 12]]],
    [
      'with a call that printed nothing, if the other one failed, because a failed command may have no item',
      [RUN('a') + SHOW('a'), [exited(1)], [at(12, 1)]],
      [
        ['yes', 12],
        ['yes', null],
      ],
    ],
    [
      'with the call whose command Codex stopped, although another exit code was printed',
      [SHOW('a') + SHOW('a'), [exited(1), exited(0)], [at(12, 0, { isStopped: true, isFailed: true })]],
      [
        ['yes', 12],
        ['yes', null],
      ],
    ],
    [
      'if no other call has its command',
      [SHOW('a') + SHOW('b'), [running(7), exited(0)], [at(12)]],
      [
        ['yes', 12],
        ['yes', null],
      ],
    ],
    [
      'with the patch that failed, because a failed patch has an item too',
      [
        `try { ${PATCH} } catch (e) { text(e) } try { ${PATCH} } catch (e) { text(e) }`,
        ['it does not apply'],
        [{ ...patched('/w/a.txt'), isFailed: true, line: 12 }],
      ],
      [
        ['yes', 12],
        ['yes', null],
      ],
    ],
    [
      'with a call that may have been made, if the certain one printed another exit code',
      [
        `if (load("x")) ${RUN('a')} if (load("y")) { text("y"); ${SHOW('a')} } else text("n")`,
        ['y', exited(1)],
        [at(12)],
      ],
      [
        ['unknown', 12],
        ['yes', null],
      ],
    ],
    [
      'with a call that may have been made, if the certain one has another command',
      [
        `if (load("x")) ${RUN('a')} if (load("y")) { text("y"); ${SHOW('b')} } else text("n")`,
        ['y', exited(1)],
        [at(12)],
      ],
      [
        ['yes', 12],
        ['yes', null],
      ],
    ],
  ])('%s', (_, recorded, fates) => {
    expect(settled(...recorded)).toEqual(fates);
  });
});

it('an item that contradicts each call of its command belongs to none', () => {
  expect(settled(SHOW('a') + SHOW('a'), [exited(1), exited(2)], [at(12, 0)])).toEqual([
    ['yes', null],
    ['yes', null],
  ]);
});

describe('the exit code of an item decides a branch', () => {
  const source = (input: string) =>
    `const r = await tools.exec_command(${input}); if (r.exit_code) ${RUN('b')}`;
  const branchOf = (input: string, fields: Partial<InnerItem>) =>
    settled(source(input), [], [at(12, 0, fields)])[1]?.[0];

  it.each<[string, string, Partial<InnerItem>]>([
    ['it ended within the 10 seconds that a call waits', '{cmd: "a"}', { durationMs: 9999 }],
    ['it ended in the time that the call states', '{cmd: "a", yield_time_ms: 500}', { durationMs: 499 }],
    ['the call states less than a quarter of a second', '{cmd: "a", yield_time_ms: 5}', { durationMs: 249 }],
    ['the call states no number', '{cmd: "a", yield_time_ms: "x"}', { durationMs: 249 }],
    ['the time is not known, but short', '{cmd: "a", yield_time_ms: load("x")}', { durationMs: 249 }],
    ['the input is not known, but the time is short', 'load("x")', { durationMs: 249 }],
  ])('if %s', (_, input, fields) => {
    expect(branchOf(input, fields)).toBe('no');
  });

  it.each<[string, string, Partial<InnerItem>]>([
    ['it took 10 seconds', '{cmd: "a"}', { durationMs: 10_000 }],
    ['it took as long as the call states', '{cmd: "a", yield_time_ms: 500}', { durationMs: 500 }],
    ['it took longer than the shortest time', '{cmd: "a", yield_time_ms: 5}', { durationMs: 250 }],
    ['it may have taken too long', '{cmd: "a", yield_time_ms: load("x")}', { durationMs: 250 }],
    ['the input may state a time', '{cmd: "a", ...load("x")}', { durationMs: 250 }],
    ['the input is not known', 'load("x")', { durationMs: 250 }],
    ['its time is not known', '{cmd: "a"}', { durationMs: null }],
    ['its exit code is not known', '{cmd: "a"}', { exitCode: null }],
    ['Codex stopped it', '{cmd: "a"}', { isStopped: true }],
  ])('but not if %s', (_, input, fields) => {
    expect(branchOf(input, fields)).toBe('unknown');
  });

  it('and the other branch is taken for another exit code', () => {
    expect(settled(source('{cmd: "a"}'), [], [at(12, 1)])[1]).toEqual(['yes', null]);
  });
});

describe('a handler that prints "no" after a call with an item', () => {
  const outcome = (call: string, one: InnerItem) => {
    const source = `try { ${call}; ${RUN('b')} } catch { text("no") }`;
    return settled(source, ['no'], [one, ran('b', { line: 16 })])[0]?.[1];
  };
  const after = (call: string, one: InnerItem) => {
    const source = `try { ${call}; await tools.create_goal({}) } catch { text("no") }`;
    return settled(source, ['no'], [one])[1]?.[0];
  };

  it.each<[string, string, InnerItem, string]>([
    ['a patch failed: nothing after it ran', PATCH, { ...patched('/w/a.txt'), isFailed: true }, 'unknown'],
    ['a patch was applied: what follows threw', PATCH, patched('/w/a.txt'), 'yes'],
    ['a command failed: a command never throws', RUN('a'), at(12, 1), 'yes'],
    ['Codex stopped a command', RUN('a'), at(12, 1, { isStopped: true }), 'unknown'],
    [
      'an MCP tool failed: it does not throw',
      'await tools.mcp__tiny__add({})',
      item('tool', { tool: 'add', server: 'tiny', isFailed: true }),
      'yes',
    ],
    [
      'another tool failed: it throws',
      'await tools.view_image({path: "a"})',
      item('tool', { tool: 'view_image', isFailed: true }),
      'unknown',
    ],
  ])('means, if %s', (_, call, one, made) => {
    expect([after(call, one), outcome(call, one)]).toEqual([made, one.line]);
  });
});

describe('a call that a hook rewrote has the item of another command', () => {
  /** The commands of the calls that are left over. */
  function leftOf(...recorded: Parameters<typeof shareOf>) {
    const share = shareOf(...recorded);
    const { fates } = settledFates(share);
    const left = withoutRewritten(
      fates.filter(({ call }) => share.owners.itemOf(0, call.id) === undefined),
      share,
    );
    return {
      left: left.map(({ call }) => call.id),
      items: fates.map(({ call }) => share.owners.itemOf(0, call.id)?.line ?? null),
    };
  }

  it('if the item belongs to no other call', () => {
    expect(leftOf(RUN('a') + RUN('b'), [], [at(12), ran('c', { line: 14 })])).toEqual({
      left: [],
      items: [12, 14],
    });
  });

  it('but each item belongs to one call only', () => {
    expect(leftOf(RUN('a') + RUN('b'), [], [ran('c', { line: 14 })])).toEqual({
      left: [1],
      items: [14, null],
    });
  });

  it('but not if another call has the very command of the item', () => {
    const source = `${RUN('b')} ${TRY('a')} ${TRY('a')}`;
    expect(leftOf(source, [exited(1), exited(2)], [at(12)])).toEqual({
      left: [0, 1, 2],
      items: [null, null, null],
    });
  });

  it('but not if the call was refused', () => {
    expect(leftOf(TRY('a'), [REFUSED], [ran('c', { line: 14 })])).toEqual({ left: [0], items: [null] });
  });

  it('but not if the item is of another kind of tool', () => {
    expect(leftOf(RUN('a'), [], [item('tool', { tool: 'add', server: 'tiny' })])).toEqual({
      left: [0],
      items: [null],
    });
  });
});
