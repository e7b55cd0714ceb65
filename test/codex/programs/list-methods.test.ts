// What is known of a list of which only a part is known. `…`: there may be more entries, or fewer.
import { expect, it } from 'vitest';
import { understood } from './notation.ts';
import { read } from './recorded.ts';

it.each([
  ['[1, 2].filter(() => load("x"))', '[1, 2, …]'],
  ['[1, 2].filter((x) => x === 1 || load("x"))', '[1, 2, …]'],
  ['[1, 2].filter((x) => x === 1)', '[1]'],
  ['[1, 2].join(load("x"))', '?'],
  ['[1, 2].join("-")', '"1-2"'],
  ['[1, 2].at(load("x"))', '?'],
  ['[1, 2].at(-1)', '2'],
  ['[1, 2].slice(load("x"))', '[1, 2, …]'],
  ['[1, 2].slice(load("x"), 1)', '[1, 2, …]'],
  ['[1, 2].slice(0, load("x"))', '[1, 2, …]'],
  ['[1, 2].slice(1)', '[2]'],
  ['[1, 2].slice(0, 1)', '[1]'],
  ['[[1], [2]].flat()', '[1, 2]'],
  ['[1, load("x")].flat()', '[1, ?, …]'],
  ['[[1, ...load("x")], [2]].flat()', '[1, 2, …]'],
  ['[[1], [2]].concat([3, ...load("x")])', '[[1], [2], 3, …]'],
  ['[1].concat(load("x"))', '[1, ?, …]'],
  ['[1, ...load("x")].push(2)', '?'],
  ['[1, ...load("x")].map((x) => x)', '[…]'],
  ['[1, ...load("x")].filter((x) => x)', '[1, …]'],
  ['[1, ...load("x")].some((x) => x)', '?'],
  ['[1, ...load("x")].find((x) => x)', '?'],
  ['[1, ...load("x")].map(load("f"))', '?'],
  ['[1, ...load("x")].map()', '?'],
  ['[1, 2].some((x) => x)', '?'],
])('of %s, %s is known', (source, known) => {
  expect(understood(read(`text(${source})`))).toBe(`print ${known}`);
});

it('a list that is sorted in an unknown way stays a list', () => {
  expect(understood(read('const l = [2, ...load("x")]; text(l.sort())'))).toMatch(/^print \[.*…\]$/);
});

it('the result of a call in a list may be a list itself', () => {
  expect(understood(read('text([1, await tools.a({})].flat())'))).toMatch(/print \[1, result 0, …\]$/);
});

it.each([
  '[1, ...load("x")].map(tools.a)',
  '[1].some(tools.a)',
  '[tools.a].find((f) => f({}))',
  '[...load("x"), tools.a].map((f) => f({}))',
  'await [...load("x"), tools.a].at(-1)({})',
  'for (const f of [...load("x"), tools.a]) await f({})',
  'for (const f of [...[...load("x"), tools.a]]) await f({})',
  'for (const [i, f] of [...load("x"), tools.a].entries()) await f({})',
  'const l = [tools.a]; if (load("x")) l.push(tools.b); for (const f of l) await f({})',
  'for (const f of Object.values({...load("x"), a: tools.a})) await f({})',
  'for (const [k, f] of Object.entries({...load("x"), a: tools.a})) await f({})',
])(
  'a program is read in part if a list or an object of which a part is not known holds a tool: %s',
  (source) => {
    expect(read(source).isPartial).toBe(true);
  },
);

it('a callback runs any number of times for a list of unknown length', () => {
  expect(understood(read('[...load("x")].forEach((x) => tools.a({x}))'))).toBe(
    'any number of times\n  call 0: a {x: ?}',
  );
});

it.each([
  'let f = tools.a; if (load("x")) f = tools.b; await f({})',
  'let f = tools.a; if (load("x")) f = null; await f?.({})',
  'let f; for (const x of load("l")) f = () => tools.a({x}); await f()',
])(
  'a program is read in part if a variable held a tool before or after it may have been changed: %s',
  (source) => {
    expect(read(source).isPartial).toBe(true);
  },
);

it.each([
  'let r; if (load("x")) r = await tools.a({}); text(r)',
  'let n = 0; for (const x of load("l")) n += 1; await tools.a({n})',
  'const l = [1]; if (load("x")) l.push(await tools.a({})); text(l)',
  'let run = tools.a; run = tools.b; await run({})',
])('a program is read whole if what may have been changed holds no tool: %s', (source) => {
  expect(read(source).isPartial).toBe(false);
});
