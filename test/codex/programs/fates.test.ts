// Whether each call of a program was made and how it ended, by what the program printed and how it ended itself.
import { describe, expect, it } from 'vitest';
import { settledFates } from '../../../src/codex/programs/settle.ts';
import { exited, patched, ran, running, shareOf } from './recorded.ts';

const RUN = (cmd: string) => `await tools.exec_command({cmd: "${cmd}"});`;
const SHOW = (cmd: string) => `text(await tools.exec_command({cmd: "${cmd}"}));`;
const PATCH = 'await tools.apply_patch("*** Add File: a.txt\\n+1\\n");';
/** Prints a word and runs a command if that is what happened. */
const MORE = `if (load("more")) { text("more"); ${RUN('more')} }`;
const NEVER = 'approval policy is Never; reject command';
const OWN = 'Error: own\n    at exec_main.mjs:1:1';

/** Of each call: `?` if it may have been made, `no`, or how it ended: `returned`, `threw`, or `made` if that is open. */
function fatesOf(...recorded: Parameters<typeof shareOf>): string {
  const { fates } = settledFates(shareOf(...recorded));
  const word = ({ made, outcome }: (typeof fates)[number]) =>
    made === 'yes' ? (outcome?.kind ?? 'made') : made === 'no' ? 'no' : '?';
  return fates.map(word).join(' ');
}

describe('what a program printed shows which calls it made', () => {
  it.each<[string, string, unknown[], string]>([
    [
      'in the branch that prints',
      `if (load("x")) { text("a"); ${RUN('a')} } else text("b")`,
      ['a'],
      'returned',
    ],
    ['in the branch that prints', `if (load("x")) { text("a"); ${RUN('a')} } else text("b")`, ['b'], 'no'],
    ['in a branch without prints: not', `if (load("x")) ${RUN('a')} text("b")`, ['b'], '?'],
    ['before it ended itself', `if (load("x")) exit(); text("on"); ${RUN('a')}`, [], 'no'],
    ['if it did not end itself', `if (load("x")) exit(); text("on"); ${RUN('a')}`, ['on'], 'returned'],
    [
      'not before it threw, because it completed',
      `if (load("x")) { ${RUN('a')} throw new Error("own") } text("on")`,
      [],
      'no',
    ],
    [
      'by a printed exit code',
      `const r = ${RUN('a')} text(r); if (r.exit_code) ${RUN('b')}`,
      [exited(1)],
      'returned returned',
    ],
    [
      'by a printed exit code',
      `const r = ${RUN('a')} text(r); if (r.exit_code) ${RUN('b')}`,
      [exited(0)],
      'returned no',
    ],
    [
      'by a part of the result',
      `const r = ${RUN('a')} text(r.exit_code); if (r.exit_code) ${RUN('b')}`,
      [1],
      'returned returned',
    ],
    [
      'after a loop that printed twice',
      `for (const x of load("l")) text(x); text("end"); ${MORE}`,
      ['1', '2', 'end'],
      'no',
    ],
    [
      'after a loop that printed twice',
      `for (const x of load("l")) text(x); text("end"); ${MORE}`,
      ['1', '2', 'end', 'more'],
      'returned',
    ],
    [
      'after a loop that printed nothing',
      `for (const x of load("l")) text(x); text("end"); ${MORE}`,
      ['end'],
      'no',
    ],
    [
      'after a loop that never prints',
      `for (const x of load("l")) ${RUN('a')} text("end"); ${MORE}`,
      ['end', 'more'],
      '? returned',
    ],
    [
      'beside a function that prints',
      `const f = async () => { text("in"); ${RUN('a')} }; f(); text("out"); ${MORE}`,
      ['in', 'out'],
      'made no',
    ],
    [
      'beside a function that prints',
      `const f = async () => { text("in"); ${RUN('a')} }; f(); text("out"); ${MORE}`,
      ['in', 'out', 'more'],
      'made returned',
    ],
    [
      'beside a function that may print',
      `const f = async () => { if (load("x")) text("in"); ${RUN('a')} }; f(); text("out"); ${MORE}`,
      ['out'],
      'made no',
    ],
    [
      'beside a function that may print',
      `const f = async () => { if (load("x")) text("in"); ${RUN('a')} }; f(); text("out"); ${MORE}`,
      ['in', 'out', 'more'],
      'made returned',
    ],
    [
      'beside a function with a branch',
      `const f = async () => { if (load("x")) ${RUN('a')} }; f(); text("out"); ${MORE}`,
      ['out'],
      '? no',
    ],
    ['in a handler', `try { ${RUN('a')} } catch (e) { text(e); ${RUN('b')} }`, [NEVER], 'threw returned'],
    ['in no handler', `try { ${SHOW('a')} } catch (e) { text(e); ${RUN('b')} }`, [exited(0)], 'returned no'],
    [
      'in a handler or not: a tool may throw any text',
      `try { ${RUN('a')} text("ok") } catch (e) { text(e); ${RUN('b')} }`,
      ['ok'],
      'made ?',
    ],
    [
      'by an error that a handler throws again',
      `try { try { ${RUN('a')} } catch (e) { throw e } } catch (e) { text(e) }`,
      [NEVER],
      'threw',
    ],
    [
      'by the error of one of two calls',
      `try { ${RUN('a')} ${RUN('b')} } catch (e) { text(e) }`,
      [NEVER],
      'made ?',
    ],
    [
      'in a `finally`',
      `try { ${RUN('a')} } catch (e) { text(e) } finally { ${RUN('b')} }`,
      [NEVER],
      'threw returned',
    ],
  ])('%s: %s printed %j', (_, source, printed, fates) => {
    expect(fatesOf(source, printed)).toBe(fates);
  });

  it('a call that another call of the same wait outlived may have thrown', () => {
    const source = `try { await Promise.all([tools.exec_command({cmd: "a"}), tools.exec_command({cmd: "b"})]) } catch { text("no"); ${RUN('c')} }`;
    expect(fatesOf(source, ['no'], [ran('a')])).toBe('made made returned');
  });
});

describe('with too many ways through a program', () => {
  const branches = (count: number) =>
    Array.from({ length: count }, (_, index) => `if (load("${index}")) ${RUN(`b${index}`)}`).join(' ');

  it('32 ways are still compared', () => {
    expect(fatesOf(branches(5) + SHOW('a'), [exited(1)])).toBe('? ? ? ? ? returned');
  });

  it('of 64 ways only calls outside branches are certain', () => {
    expect(fatesOf(branches(6) + SHOW('a'), [exited(1)])).toBe('? ? ? ? ? ? made');
  });
});

describe('if the output was cut', () => {
  const CUT = ['Warning: truncated output (original token count: 9)\n\n1'];

  it('a program that completed made the calls outside branches', () => {
    expect(fatesOf(`${SHOW('a')} if (load("x")) ${RUN('b')}`, CUT)).toBe('made ?');
  });

  it('a program that failed made no call for certain', () => {
    expect(fatesOf(`${SHOW('a')} ${RUN('b')}`, CUT, [], { error: OWN })).toBe('? ?');
  });

  it('the error that ended the program belongs to the only call without an item', () => {
    expect(fatesOf(`${SHOW('a')} ${RUN('b')}`, CUT, [ran('a')], { error: NEVER })).toBe('? threw');
  });
});

describe('an item shows which branch was taken', () => {
  it.each<[string, string, ReturnType<typeof ran>[], string]>([
    ['that has its call', `if (load("x")) ${RUN('a')} text("on")`, [ran('a')], 'returned'],
    [
      'that has as many calls',
      `${RUN('a')} if (load("x")) ${RUN('a')} text("on")`,
      [ran('a'), ran('a')],
      'returned returned',
    ],
    ['not: one of two branches', `if (load("x")) ${RUN('a')} else ${RUN('a')} text("on")`, [ran('a')], '? ?'],
    [
      'not: a tool that is not known may have left it',
      `if (load("x")) ${RUN('a')} await tools[load("t")]({cmd: "a"}); text("on")`,
      [ran('a')],
      '? returned',
    ],
    [
      'not: the items contradict each other',
      `if (load("x")) ${RUN('a')} else ${RUN('b')} text("on")`,
      [ran('a'), ran('b')],
      '? ?',
    ],
  ])('%s: %s', (_, source, items, fates) => {
    expect(fatesOf(source, ['on'], items)).toBe(fates);
  });
});

describe('the error that ended a program', () => {
  it.each<[string, string, unknown[], ReturnType<typeof ran>[], string, string]>([
    ['is of its only call', RUN('a'), [], [], NEVER, 'threw'],
    [
      'is of the call after the last item',
      RUN('a') + RUN('b') + RUN('c'),
      [],
      [ran('b')],
      NEVER,
      'made made threw',
    ],
    [
      'is of the call after the last printed entry',
      `${SHOW('a')} ${RUN('b')} text("on")`,
      [exited(1)],
      [],
      NEVER,
      'returned threw',
    ],
    ['is of one of two calls', RUN('a') + RUN('b'), [], [], NEVER, '? ?'],
    [
      'is of the call whose command it quotes',
      RUN('a') + RUN('b'),
      [],
      [],
      "exec_command failed: Rejected('b')",
      'made threw',
    ],
    [
      'is of the call whose command it ends with',
      RUN('a') + RUN('b'),
      [],
      [],
      'Command blocked by PreToolUse hook: no. Command: a',
      'threw no',
    ],
    [
      'is of the tool that does not exist',
      `${RUN('a')} await tools.nope({}); ${RUN('b')}`,
      [],
      [],
      'TypeError: tools.nope is not a function',
      'made threw no',
    ],
    ['is its own', `${RUN('a')} throw new Error("own")`, [], [], OWN, '?'],
    [
      'is its own, and nothing follows',
      `if (load("x")) { text("x"); throw new Error("own") } ${RUN('a')}`,
      ['x'],
      [],
      OWN,
      'no',
    ],
    ['is of JavaScript', RUN('a'), [], [], 'TypeError: x is null\n    at exec_main.mjs:1:1', '?'],
    [
      'is of a call, if the program throws it again',
      `try { ${RUN('a')} } catch (e) { throw e }`,
      [],
      [],
      NEVER,
      'threw',
    ],
    [
      'is of the patch that failed',
      PATCH + RUN('b'),
      [],
      [{ ...patched('/w/a.txt'), isFailed: true }],
      'it went wrong',
      'made no',
    ],
    [
      'is not of the patch that failed, if it is a refusal',
      PATCH + RUN('b'),
      [],
      [{ ...patched('/w/a.txt'), isFailed: true }],
      NEVER,
      'made threw',
    ],
    [
      'is not of a command that Codex stopped',
      RUN('a') + RUN('b'),
      [],
      [ran('a', { isStopped: true, isFailed: true })],
      NEVER,
      'made threw',
    ],
    [
      'is of the branch that was taken; nothing after it ran',
      `if (load("x")) ${RUN('b')} ${RUN('a')} ${RUN('c')}`,
      [],
      [],
      "Rejected('b')",
      'threw no no',
    ],
  ])('%s: %s', (_, source, printed, items, error, fates) => {
    expect(fatesOf(source, printed, items, { error })).toBe(fates);
  });
});

describe('a program that was stopped', () => {
  const stopped = (cmd: string) => ran(cmd, { isStopped: true, isFailed: true });

  it('made no call after the command that Codex stopped', () => {
    const source = RUN('a') + RUN('b') + RUN('c');
    expect(fatesOf(source, [], [ran('a'), stopped('b')], { ending: 'interrupted' })).toBe('made made no');
  });

  it('may have made a call after a command that Codex stopped, if another one ran after that', () => {
    const source = RUN('a') + RUN('b') + RUN('c');
    expect(fatesOf(source, [], [stopped('a'), ran('b')], { ending: 'interrupted' })).toBe('made made ?');
  });

  it('may have made each call after its last entry', () => {
    const source = `${SHOW('a')} ${RUN('b')} text("on"); ${RUN('c')}`;
    expect(fatesOf(source, [exited(0)], [ran('a')], { ending: 'terminated' })).toBe('returned ? no');
  });

  it('may have made a call in a function that it did not wait for', () => {
    const source = `const f = async () => { ${RUN('a')} }; f(); text("out"); text("on")`;
    expect(fatesOf(source, ['out'], [], { ending: 'interrupted' })).toBe('?');
  });

  it('has a running command if it printed so, also while it runs itself', () => {
    expect(fatesOf(`${SHOW('a')} ${RUN('b')}`, [running(7)], [], { ending: 'running' })).toBe('returned ?');
  });
});
