// Which tools a program calls, with what and how often, as its source says.
import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../src/codex/programs/literal.ts';
import { loadParser, readProgram } from '../../../src/codex/programs/read-program.ts';
import { callsIn } from '../../../src/codex/programs/trace.ts';

const parse = await loadParser();

/** The commands of a program. One that may run or not has a question mark, one that is not known is null. */
function commandsOf(source: string): (string | null)[] | null {
  const program = readProgram(source, parse);
  if (program === null) return null;
  return [...callsIn(program.trace)].map(({ call, isCertain }) => {
    const made = program.calls[call];
    const command = made === undefined ? null : commandIn(made);
    return isCertain || command === null ? command : `${command}?`;
  });
}

const toolsOf = (source: string) => readProgram(source, parse)?.calls.map(({ tool }) => tool);

describe('commands are found', () => {
  it.each<[string, string, (string | null)[]]>([
    ['in a plain call', 'await tools.exec_command({cmd: "ls"})', ['ls']],
    ['under a quoted name', 'await tools["exec_command"]({"cmd": "ls"})', ['ls']],
    ['in a template', `const d = "src"; await tools.exec_command({cmd: \`ls \${d}\`})`, ['ls src']],
    ['in a raw text', 'await tools.exec_command({cmd: String.raw`grep "\\d" a`})', ['grep "\\d" a']],
    ['in a loop over a list', 'for (const c of ["a", "b"]) await tools.exec_command({cmd: c})', ['a', 'b']],
    [
      'in a counted loop',
      'for (let i = 0; i < 3; i++) await tools.exec_command({cmd: "n" + i})',
      ['n0', 'n1', 'n2'],
    ],
    [
      'in a while loop',
      `let i = 2; while (i > 0) { await tools.exec_command({cmd: \`n\${i}\`}); i -= 1 }`,
      ['n2', 'n1'],
    ],
    ['in parallel', 'await Promise.all(["a", "b"].map((cmd) => tools.exec_command({cmd})))', ['a', 'b']],
    [
      'in a helper',
      'const run = async (cmd, more = {}) => (await tools.exec_command({cmd, ...more})).output; await run("a"); await run("b")',
      ['a', 'b'],
    ],
    [
      'in a function that stands below its call',
      'await go("a"); async function go(cmd) { return tools.exec_command({cmd}) }',
      ['a'],
    ],
    [
      'under another name',
      'const { exec_command: sh } = tools; const t = tools; await sh({cmd: "a"}); await t.exec_command({cmd: "b"})',
      ['a', 'b'],
    ],
    ['through the global object', 'await globalThis.tools.exec_command({cmd: "a"})', ['a']],
    ['under a computed name', 'await tools[["exec", "command"].join("_")]({cmd: "a"})', ['a']],
    [
      'in a list of lists',
      'for (const [name, cmd] of [["x", "a"], ["y", "b"]]) await tools.exec_command({cmd})',
      ['a', 'b'],
    ],
    [
      'in an object',
      'for (const [k, cmd] of Object.entries({x: "a", y: "b"})) await tools.exec_command({cmd})',
      ['a', 'b'],
    ],
    [
      'by flatMap, filter and slice',
      'for (const cmd of ["a", "b", "c"].filter((c) => c !== "b").slice(0, 2)) await tools.exec_command({cmd})',
      ['a', 'c'],
    ],
    [
      'in a chain of promises',
      'await tools.exec_command({cmd: "a"}).then((r) => tools.exec_command({cmd: "b"}))',
      ['a', 'b'],
    ],
    [
      'after a list was filled',
      'const all = []; all.push("a"); all.push("b"); for (const cmd of all) await tools.exec_command({cmd})',
      ['a', 'b'],
    ],
    ['without await', 'tools.exec_command({cmd: "a"})', ['a']],
    ['in a timer', 'setTimeout(() => tools.exec_command({cmd: "a"}), 10)', ['a']],
    ['through call', 'await tools.exec_command.call(null, {cmd: "a"})', ['a']],
    [
      'in a try',
      'try { await tools.exec_command({cmd: "a"}) } catch (e) { await tools.exec_command({cmd: "b"}) }',
      ['a', 'b?'],
    ],
  ])('%s', (_, source, expected) => {
    expect(commandsOf(source)).toEqual(expected);
  });
});

describe('commands are uncertain', () => {
  it.each<[string, string, (string | null)[]]>([
    [
      'in a branch that depends on a result',
      'const r = await tools.exec_command({cmd: "a"}); if (r.exit_code) await tools.exec_command({cmd: "b"}); else await tools.exec_command({cmd: "c"})',
      ['a', 'b?', 'c?'],
    ],
    [
      'after a return that depends on a result',
      'async function go() { const r = await tools.exec_command({cmd: "a"}); if (r.exit_code) return; await tools.exec_command({cmd: "b"}) } await go()',
      ['a', 'b?'],
    ],
    [
      'after exit in a branch',
      'if ((await tools.exec_command({cmd: "a"})).exit_code) exit(); await tools.exec_command({cmd: "b"})',
      ['a', 'b?'],
    ],
    [
      'after a logical operator',
      'const r = await tools.exec_command({cmd: "a"}); r.exit_code && await tools.exec_command({cmd: "b"})',
      ['a', 'b?'],
    ],
    [
      'in a loop over a result',
      'for (const f of r.output.split("x")) await tools.exec_command({cmd: "a"})',
      ['a?'],
    ],
    [
      'in a callback that is not followed',
      'load("list").forEach(() => tools.exec_command({cmd: "a"}))',
      ['a?'],
    ],

    ['in a switch', 'switch (load("x")) { case 1: await tools.exec_command({cmd: "a"}) }', ['a?']],
    [
      'with a name that is computed from a result',
      'const name = load("name"); await tools[name]({cmd: "a"})',
      ['a'],
    ],
    ['with a text that is not known', 'await tools.exec_command({cmd: load("cmd")})', [null]],
    [
      'with a variable that a branch may have changed',
      'let cmd = "a"; if (load("x")) cmd = "b"; await tools.exec_command({cmd})',
      [null],
    ],
    [
      'in an endless loop that a result ends',
      'while (true) { const r = await tools.exec_command({cmd: "a"}); if (r.exit_code === 0) break }',
      ['a', ...Array.from({ length: 6 }, () => 'a?')],
    ],
  ])('%s', (_, source, expected) => {
    expect(commandsOf(source)).toEqual(expected);
  });
});

it.each<[string, string]>([
  ['a definite exit', 'text("a"); exit(); await tools.exec_command({cmd: "a"})'],
  ['a branch that is never taken', 'if (false) await tools.exec_command({cmd: "a"})'],
  ['an uncalled function', 'const unused = () => tools.exec_command({cmd: "a"})'],
  ['a local object named tools', 'const tools = { exec_command() {} }; await tools.exec_command({cmd: "a"})'],
  ['a list of the tools', 'text(Object.keys(tools).join(" ")); text(ALL_TOOLS.filter((t) => t.name).length)'],
])('%s calls nothing', (_, source) => {
  expect(readProgram(source, parse)).toMatchObject({ calls: [], isPartial: false });
});

it('names of tools that are computed from results are not known', () => {
  expect(toolsOf('await tools[load("name")]({})')).toEqual([null]);
});

it.each([
  ['a tool is handed to something that is not followed', 'load("f")(tools.exec_command)'],
  ['all tools are taken as a list', 'for (const tool of Object.values(tools)) await tool({cmd: "a"})'],
  ['a class calls tools', 'class A { run() { return tools.exec_command({cmd: "a"}) } } new A().run()'],
  ['another module is imported', 'await import("x")'],
])('a program is read in part if %s', (_, source) => {
  expect(readProgram(source, parse)?.isPartial).toBe(true);
});

it('a source that is not JavaScript is no program', () => {
  expect(readProgram('this is no JavaScript(', parse)).toBeNull();
});

describe('a hostile program stops its own reading, not the export', () => {
  it.each([
    ['an endless loop', 'for (;;) { await tools.exec_command({cmd: "a"}) }'],
    ['an endless recursion', 'const f = () => f(); f(); tools.exec_command({cmd: "a"})'],
    ['many nested loops', `${'for (let i = 0; i < 400; i++) '.repeat(5)} tools.exec_command({cmd: "a"})`],
    ['deep brackets', `text(${'['.repeat(20_000)}${']'.repeat(20_000)})`],
    ['a deep sum', `text(${'1+'.repeat(50_000)}1)`],
    ['a text that doubles', 'let s = "xxxxxxxxxx"; for (let i = 0; i < 60; i++) s = s + s; text(s)'],
    ['a list that grows', 'const l = [1]; for (const x of l) l.push(x); text(l)'],
    ['a huge source', `text("${'x'.repeat(600_000)}")`],
    [
      'many tries in each other',
      `${'try { tools.a({}); '.repeat(60)}${'} catch { tools.b({}) }'.repeat(60)}`,
    ],
  ])('%s', (_, source) => {
    expect(() => readProgram(source, parse)).not.toThrow();
  });
});

describe('a program is read in part', () => {
  it('if it calls its own functions without end', () => {
    const source = 'const again = () => again(); await tools.a({}); again(); await tools.b({})';
    expect(readProgram(source, parse)).toMatchObject({ isPartial: true, trace: [], calls: [{ tool: 'a' }] });
  });

  it('if it calls more tools than any program that is known', () => {
    const source = 'for (let i = 0; i < 400; i++) { for (let j = 0; j < 6; j++) tools.a({}) }';
    expect(readProgram(source, parse)).toMatchObject({ isPartial: true, trace: [] });
  });

  it('unless all of it is followed', () => {
    expect(readProgram('await tools.a({})', parse)).toMatchObject({
      isPartial: false,
      calls: [{ tool: 'a' }],
    });
  });
});

it.each([
  [500_000, 'is read'],
  [500_001, 'is not read'],
])('a program of %i characters %s', (length, what) => {
  expect(readProgram(' '.repeat(length), parse) === null).toBe(what === 'is not read');
});

it.each(['await tools.a({})', 'const run = async () => { await tools.a({}) }; await run()'])(
  'a program may wait outside of functions: %s',
  (source) => {
    expect(toolsOf(source)).toEqual(['a']);
  },
);
