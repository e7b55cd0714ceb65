// What a printed entry shows of the calls whose results are in it.
import { describe, expect, it } from 'vitest';
import {
  commandResultIn,
  commandResultsIn,
  errorIn,
  isCutText,
  type Json,
  readEntry,
} from '../../../src/codex/programs/printed.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';
import { matchEntry } from '../../../src/codex/programs/shapes.ts';
import { hasUnfollowed } from '../../../src/codex/programs/unfollowed.ts';
import { UNKNOWN } from '../../../src/codex/programs/values.ts';

const parse = await loadParser();
const BEFORE =
  'const r = await tools.exec_command({cmd: "x"}); const m = await tools.mcp__a__b({}); const t = await tools.other({});';

/** What the entry shows of the calls 0 (a command), 1 (a tool that returns an object) and 2 (any other). */
function shown(expression: string, printed: Json, thrown: readonly number[] = []) {
  const program = readProgram(`${BEFORE} let e = null; text(${expression})`, parse);
  const event = program?.trace.findLast(({ kind }) => kind === 'print');
  const value = event?.kind === 'print' ? event.value : UNKNOWN;
  const text = typeof printed === 'string' ? printed : JSON.stringify(printed);
  const found = matchEntry(value, readEntry(text), {
    isCommand: (call) => call === 0,
    returnsObject: (call) => call === 1,
    thrown,
  });
  return found === null ? 'cannot be' : Object.fromEntries(found);
}

const returned = (result: Json) => ({ kind: 'returned', result });
const exited = (exit_code: number) => ({ wall_time_seconds: 0.1, exit_code, output: 'x' });
const known = (fields: object) => returned({ wall_time_seconds: 0, ...fields });

describe('an entry', () => {
  it.each<[string, Json, object | string]>([
    ['"done"', 'done', {}],
    ['"done"', 'failed', 'cannot be'],
    ['7', '7', {}],
    ['r', exited(3), { 0: returned(exited(3)) }],
    ['r', { exit_code: 3 }, 'cannot be'],
    ['r', 'a text', 'cannot be'],
    ['r.exit_code', 3, { 0: known({ exit_code: 3 }) }],
    ['r.exit_code', 'undefined', {}],
    ['r.exit_code', 'null', 'cannot be'],
    ['r.exit_code', 'x', 'cannot be'],
    ['r.session_id', 7, { 0: known({ session_id: 7 }) }],
    ['r.output', 'any text', {}],
    ['r.output.x', 7, {}],
    ['r.exit_code.x', 7, {}],
    ['m', { a: 1 }, { 1: returned({ a: 1 }) }],
    ['m', 'a text', 'cannot be'],
    ['m.a', 'a text', {}],
    ['t', 'a text', { 2: returned('a text') }],
    ['[r, t]', [exited(0), 'x'], { 0: returned(exited(0)), 2: returned('x') }],
    ['[r, t]', [exited(0)], 'cannot be'],
    ['[r, t]', { r: 1 }, 'cannot be'],
    ['[r, t]', 'x', 'cannot be'],
    ['[1, t]', [1, 'x'], { 2: returned('x') }],
    ['[1, t]', [2, 'x'], 'cannot be'],
    ['[null, t]', [null, 'x'], { 2: returned('x') }],
    ['{a: r}', { a: exited(1) }, { 0: returned(exited(1)) }],
    ['{a: r.exit_code, b: r.session_id}', { a: 1, b: 7 }, { 0: known({ exit_code: 1, session_id: 7 }) }],
    ['{a: r.exit_code, b: r.session_id}', { a: 1 }, { 0: known({ exit_code: 1 }) }],
    ['{a: r.exit_code}', { a: null }, {}],
    ['{a: 1, b: t}', { a: 1, b: 'x' }, { 2: returned('x') }],
    ['{a: 1}', {}, 'cannot be'],
    ['{a: undefined, b: 1}', { b: 1 }, {}],
    ['{a: [1], b: 1}', { b: 1 }, 'cannot be'],
    ['{a: 1}', { a: 1, c: 2 }, 'cannot be'],
    ['{a: 1, ...load("x")}', { a: 1, c: 2 }, {}],
    ['{a: 1, ...load("x")}', { c: 2 }, {}],
    ['{a: 1}', [1], 'cannot be'],
    ['{a: "x" + r.output}', { a: 'xyz' }, {}],
    ['{a: "x" + r.output}', { a: 'yz' }, 'cannot be'],
    ['{a: "x" + r.output}', { a: 7 }, 'cannot be'],
    ['JSON.stringify(r)', exited(2), { 0: returned(exited(2)) }],
    ['JSON.stringify({a: r})', { a: exited(2) }, { 0: returned(exited(2)) }],
    ['JSON.stringify(r)', 'no JSON', 'cannot be'],
    ['"a " + r.output', 'a b', {}],
    ['"a " + r.output', 'b', 'cannot be'],
    ['r.output + " z"', 'b z', {}],
    ['r.output + " z"', 'b', 'cannot be'],
    [`\`a\${r.output}b\${t}c\``, 'a1b2c', {}],
    [`\`a\${r.output}b\${t}c\``, 'a1c2c', 'cannot be'],
    [`\`a\${r.output}b\${t}c\``, 'a1b2', 'cannot be'],
    [`\`a\${r.output}a\``, 'a', 'cannot be'],
    [`\`a\${r.output}a\``, 'aa', {}],
    ['load("x")', 'anything', {}],
    ['load("x") ? r : "none"', 'none', {}],
    ['load("x") ? r : "none"', exited(4), { 0: returned(exited(4)) }],
    ['load("x") ? r : "none"', 'other', 'cannot be'],
    ['load("x") ? r : t', exited(4), {}],
    ['[load("x") ? r : "none"]', ['none'], {}],
    ['[load("x") ? r : "none"]', [exited(4)], { 0: returned(exited(4)) }],
    ['[load("x") ? r : "none"]', ['other'], 'cannot be'],
  ])('of %s that is %j', (expression, printed, expected) => {
    expect(shown(expression, printed)).toEqual(expected);
  });
});

describe('an entry of a caught error', () => {
  const source = (shownAs: string) =>
    `await (async () => { try { await tools.exec_command({cmd: "x"}) } catch (e) { return ${shownAs} } return 1 })()`;
  const two =
    'await (async () => { try { await tools.a({}); await tools.b({}) } catch (e) { return e } return 1 })()';
  const threw = (error: string) => ({ kind: 'threw', error });

  it.each<[string, Json, object | string]>([
    ['e', 'no', { 3: threw('no') }],
    ['"caught " + e', 'caught no', { 3: threw('no') }],
    ['"caught " + e + "!"', 'caught no!', { 3: threw('no') }],
    ['[e]', ['no'], { 3: threw('no') }],
    ['{error: String(e)}', { error: 'no' }, { 3: threw('no') }],
    ['{error: e}', { error: 7 }, 'cannot be'],
    ['e.message ?? e', 'no', {}],
    ['e', 'TypeError: x is not a function', {}],
    ['e', 'TypeError: tools.x is not a function', { 3: threw('TypeError: tools.x is not a function') }],
    ['e', exited(0), 'cannot be'],
  ])('as %s that is %j', (shownAs, printed, expected) => {
    expect(shown(source(shownAs), printed)).toEqual(expected);
  });

  it('belongs to the call that the program waited for last, if several may have thrown it', () => {
    expect(shown(two, 'no')).toEqual({});
    expect(shown(two, 'no', [4])).toEqual({ 4: threw('no') });
    expect(shown(two, 'no', [3, 4])).toEqual({});
  });
});

describe('a printed text', () => {
  it('is kept up to 4,096 characters, and is JSON if it is short or begins like it', () => {
    expect(readEntry('x'.repeat(5000))).toEqual({ text: 'x'.repeat(4096), json: undefined });
    expect(readEntry('"x"').json).toBe('x');
    expect(readEntry(`"${'x'.repeat(5000)}"`).json).toBeUndefined();
    expect(readEntry(`"${'x'.repeat(4094)}"`).json).toBe('x'.repeat(4094));
    expect(readEntry(`["${'x'.repeat(5000)}"]`).json).toEqual(['x'.repeat(4096)]);
    expect(readEntry(`{"output":"${'x'.repeat(5000)}","a":"${'y'.repeat(5000)}"}`).json).toEqual({
      output: 'x'.repeat(200),
      a: 'y'.repeat(4096),
    });
    expect(readEntry(`[${'1,'.repeat(600_000)}1]`).json).toBeUndefined();
    expect(readEntry('[null,{"output":7}]').json).toEqual([null, { output: 7 }]);
  });

  it.each([
    ['Warning: truncated output (original token count: 9)', true],
    ['a …12 tokens truncated… b', true],
    ['no Warning: truncated output', false],
  ])('%j was cut: %j', (text, isCut) => {
    expect(isCutText(text)).toBe(isCut);
  });

  it('is the error of the program if Codex says so', () => {
    expect(errorIn(readEntry('Script error:\nno'))).toBe('no');
    expect(errorIn(readEntry('a Script error:\nno'))).toBeNull();
  });

  it.each<[string, Json | undefined, object | null]>([
    ['with an exit code', { wall_time_seconds: 1, exit_code: 2 }, { exitCode: 2, process: null }],
    ['with a process', { wall_time_seconds: 1, session_id: 7 }, { exitCode: null, process: '7' }],
    ['with a process by name', { wall_time_seconds: 1, session_id: 'a' }, { exitCode: null, process: 'a' }],
    [
      'with fields of other types',
      { wall_time_seconds: 1, session_id: null, exit_code: 'x' },
      { exitCode: null, process: null },
    ],
    ['without a time', { exit_code: 2 }, null],
    ['that is a list', [{ wall_time_seconds: 1 }], null],
    ['that is null', null, null],
    ['that is none', undefined, null],
  ])('is the result of a command %s', (_, value, expected) => {
    expect(commandResultIn(value)).toEqual(expected);
  });

  it('may have results of commands at any depth', () => {
    const result = (exit_code: number) => ({ wall_time_seconds: 1, exit_code });
    const entries = [
      readEntry(JSON.stringify([{ a: result(1), b: [result(2)] }])),
      readEntry('x'),
      readEntry(JSON.stringify(result(3))),
    ];
    expect(
      commandResultsIn(entries)
        .map(({ exitCode }) => exitCode)
        .sort(),
    ).toEqual([1, 2, 3]);
  });
});

describe('a program is followed to its end', () => {
  it.each([
    ['class A {}', false],
    ['const A = class {}', false],
    ['this.x', false],
    ['new.target', false],
    ['import.meta.x', false],
    ['await import("x")', false],
    ['import x from "y"', false],
    ['export const x = 1', false],
    ['export default 1', false],
    ['export * from "y"', false],
    ['function* f() { yield 1 }', false],
    ['const f = function* () {}', false],
    ['function f() {}', true],
    ['const f = function () {}', true],
    ['eval("x")', false],
    ['Function("x")', false],
    ['Reflect.ownKeys({})', false],
    ['new Proxy({}, {})', false],
    ['(() => arguments)()', false],
    ['({ get x() { return 1 } })', false],
    ['({ set x(v) {} })', false],
    ['({ x() {} })', true],
    ['({ toString() {} })', false],
    ['({ "toString": 1 })', false],
    ['({ then: 1 })', false],
    ['({ valueOf: 1 })', false],
    ['({ __proto__: x })', false],
    ['({ [then]: 1 })', true],
    ['x.constructor', false],
    ['x["constructor"]', false],
    ['x.prototype', false],
    ['Object.assign({}, x)', false],
    ['Object.defineProperty(x, "a", {})', false],
    ['Symbol.iterator', false],
    ['x.other', true],
    ['x[y]', true],
    ['delete x.y', false],
    ['!x.y', true],
    ['text(1)', true],
  ])('%s: %j', (source, isWhole) => {
    if (/^new\.target|^\(\(\) => arguments/.test(source)) source = `function f() { ${source} }`;
    expect(hasUnfollowed(parse(source).body)).toBe(!isWhole);
  });
});
