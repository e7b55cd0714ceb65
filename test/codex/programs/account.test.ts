// Whether everything that a program did has a record, and what can be said of calls that Codex wrote no item for.
import { describe, expect, it } from 'vitest';
import { accountFor, type InnerAction, type ProgramAccount } from '../../../src/codex/programs/account.ts';
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import { exited, item, type Printed, patched, ran, running, runOf } from './recorded.ts';

function accountOf(
  source: string,
  printed: readonly unknown[],
  items: readonly InnerItem[] = [],
  ended: Printed = {},
): Pick<ProgramAccount, 'verdict' | 'actions'> {
  const [account] = accountFor([runOf(source, printed, ended)], items);
  if (account === undefined) throw new Error('there is no account');
  return { verdict: account.verdict, actions: account.actions };
}

const RULE =
  'exec_command failed: CreateProcess { message: "Rejected(\\"`/bin/bash -lc \'git push\'` rejected: no\\")" }';
const NEVER = 'approval policy is Never; reject command — you cannot ask for escalated permissions';
const ofCommand = (cmd: string, end: InnerAction['end']) => ({ tool: 'exec_command', input: { cmd }, end });
const PATCH = '*** Begin Patch\\n*** Add File: a.txt\\n+1\\n*** End Patch';

describe('the items account for the whole program', () => {
  it.each<[string, string, unknown[], InnerItem[]]>([
    ['if its command has an item', 'text(await tools.exec_command({cmd: "ls"}))', [exited(0)], [ran('ls')]],
    [
      'if each round of a loop has an item',
      'for (const c of ["a", "b"]) await tools.exec_command({cmd: c})',
      [],
      [ran('a'), ran('b')],
    ],
    [
      'if only the taken branch has an item',
      'const r = await tools.exec_command({cmd: "a"}); if (r.exit_code) await tools.exec_command({cmd: "b"})',
      [],
      [ran('a')],
    ],
    [
      'if commands that are not known have as many items',
      'for (const c of ["a", "b"]) await tools.exec_command({cmd: load(c)})',
      [],
      [ran('x'), ran('y')],
    ],
    [
      'if two items of one command show which branch was taken',
      'await tools.exec_command({cmd: "a"}); if (load("x")) text(await tools.exec_command({cmd: "a"})); else text(await tools.write_stdin({session_id: 1, chars: "x"}))',
      [exited(0)],
      [ran('a'), ran('a')],
    ],
    ['if a hook rewrote its command', 'await tools.exec_command({cmd: "a"})', [], [ran('rewritten')]],
    ['if it only polls', 'text(await tools.write_stdin({session_id: 1, chars: ""}))', [exited(0)], []],
    [
      'if a patch in its command was applied',
      `await tools.exec_command({cmd: "apply_patch <<'E'\\n${PATCH}\\nE"})`,
      [],
      [patched('/w/a.txt')],
    ],
    ['if its patch was applied', `await tools.apply_patch("${PATCH}")`, [], [patched('/w/a.txt')]],
    [
      'if its MCP call has an item',
      'await tools.mcp__my_server__do_it({})',
      [],
      [item('tool', { server: 'my-server', tool: 'do.it' })],
    ],
    [
      'if the item of its command comes after it, with its process',
      'text(await tools.exec_command({cmd: "sleep 9"}))',
      [running(77)],
      [ran('sleep 9', { line: 90, process: '77' })],
    ],
  ])('%s', (_, source, printed, items) => {
    expect(accountOf(source, printed, items)).toEqual({ verdict: 'covered', actions: [] });
  });

  it('if a catch does not show which of two items was late', () => {
    const source =
      'try { await tools.exec_command({cmd: "a"}); await tools.exec_command({cmd: "b"}) } catch {}';
    expect(accountOf(source, [], [ran('a'), ran('b')]).verdict).toBe('covered');
  });

  it('if it was aborted during its last item, after which it called nothing', () => {
    const source = 'await tools.exec_command({cmd: "a"}); await tools.exec_command({cmd: "b"})';
    const stopped = ran('a', { isStopped: true, isFailed: true });
    expect(accountOf(source, [], [stopped], { ending: 'interrupted' }).verdict).toBe('covered');
  });
});

describe('a call without an item becomes an action', () => {
  it.each<[string, string, unknown[], InnerAction[]]>([
    [
      'with the exit code that was printed',
      'text(await tools.exec_command({cmd: "touch x"}))',
      [exited(1)],
      [ofCommand('touch x', { kind: 'exited', exitCode: 1 })],
    ],
    [
      'with an exit code that was printed alone',
      'const r = await tools.exec_command({cmd: "touch x"}); text(r.exit_code)',
      [1],
      [ofCommand('touch x', { kind: 'exited', exitCode: 1 })],
    ],
    [
      'in a list of results',
      'text(await Promise.all(["a", "b"].map((cmd) => tools.exec_command({cmd}))))',
      [[exited(1), exited(2)]],
      [ofCommand('a', { kind: 'exited', exitCode: 1 }), ofCommand('b', { kind: 'exited', exitCode: 2 })],
    ],
    [
      'in a JSON text',
      'text(JSON.stringify({r: await tools.exec_command({cmd: "a"})}, null, 2))',
      [{ r: exited(3) }],
      [ofCommand('a', { kind: 'exited', exitCode: 3 })],
    ],
    [
      'in a JSON text that was made a text once more',
      'text(String(JSON.stringify(await tools.exec_command({cmd: "a"}))))',
      [exited(3)],
      [ofCommand('a', { kind: 'exited', exitCode: 3 })],
    ],
    [
      'with its process, if it still runs',
      'text(await tools.exec_command({cmd: "serve"}))',
      [running(5)],
      [ofCommand('serve', { kind: 'running', process: '5' })],
    ],
    [
      'with the refusal that was caught and printed',
      'try { text(await tools.exec_command({cmd: "git push"})) } catch (e) { text("no: " + e) }',
      [`no: ${RULE}`],
      [ofCommand('git push', { kind: 'threw', error: RULE })],
    ],
    [
      'with the refusal that a promise caught',
      'text(await tools.exec_command({cmd: "git push"}).catch((e) => ({error: String(e)})))',
      [{ error: RULE }],
      [ofCommand('git push', { kind: 'threw', error: RULE })],
    ],
    [
      'with the refusal that a helper returned',
      'const run = async (cmd) => { try { return await tools.exec_command({cmd}) } catch (e) { return {error: `$' +
        '{e}`} } }; text(await run("git push"))',
      [{ error: RULE }],
      [ofCommand('git push', { kind: 'threw', error: RULE })],
    ],
    [
      'with the refusal that all results show',
      'text(await Promise.allSettled([tools.exec_command({cmd: "git push"})]))',
      [[{ status: 'rejected', reason: RULE }]],
      [ofCommand('git push', { kind: 'threw', error: RULE })],
    ],
    [
      'if a tool that leaves no item returned',
      'await tools.create_goal({objective: "x"})',
      [],
      [{ tool: 'create_goal', input: { objective: 'x' }, end: { kind: 'returned' } }],
    ],
    [
      'if characters were typed',
      'await tools.write_stdin({session_id: load("s"), chars: "rm x\\n"})',
      [],
      [{ tool: 'write_stdin', input: { chars: 'rm x\n' }, end: { kind: 'returned' } }],
    ],
  ])('%s', (_, source, printed, actions) => {
    expect(accountOf(source, printed)).toEqual({ verdict: 'covered', actions });
  });

  it('with the error that ended the program', () => {
    expect(accountOf('text(await tools.exec_command({cmd: "git push"}))', [], [], { error: RULE })).toEqual({
      verdict: 'covered',
      actions: [ofCommand('git push', { kind: 'threw', error: RULE })],
    });
  });

  it('with the error that ended the program after other calls; later calls were not made', () => {
    const source = ['ls', 'git push', 'rm x']
      .map((cmd) => `await tools.exec_command({cmd: "${cmd}"});`)
      .join('');
    expect(accountOf(source, [], [ran('ls')], { error: RULE })).toEqual({
      verdict: 'covered',
      actions: [ofCommand('git push', { kind: 'threw', error: RULE })],
    });
  });

  it('if it names a tool that does not exist', () => {
    const error = 'TypeError: tools.nope is not a function\n    at exec_main.mjs:1:7';
    expect(accountOf('await tools.nope({})', [], [], { error }).actions).toEqual([
      { tool: 'nope', input: {}, end: { kind: 'threw', error } },
    ]);
  });

  it('with the refusal that the last `catch` of a chain printed, inside another `try`', () => {
    const source =
      'try { await tools.exec_command({cmd: "git push"}).then((r) => text(r)).catch((e) => text(e)); ' +
      'text(await tools.exec_command({cmd: "ls"})) } catch (e) { text(e) }';
    expect(accountOf(source, [RULE, exited(0)], [ran('ls')])).toEqual({
      verdict: 'covered',
      actions: [ofCommand('git push', { kind: 'threw', error: RULE })],
    });
  });

  it('with the error that ended the program, although a later call has the command of an earlier item', () => {
    const source =
      'if (load("x")) text(await tools.exec_command({cmd: "ls"})); ' +
      'await tools.exec_command({cmd: "git push"}); text(await tools.exec_command({cmd: "ls"}))';
    expect(accountOf(source, [exited(0)], [ran('ls')], { error: RULE })).toMatchObject({
      actions: [ofCommand('git push', { kind: 'threw', error: RULE })],
    });
  });

  it('if it is in the branch that ended the program; calls after the branch were not made', () => {
    const source =
      'if (load("x")) await tools.exec_command({cmd: "git push"}); text(await tools.exec_command({cmd: "ls"}))';
    expect(accountOf(source, [], [], { error: RULE })).toEqual({
      verdict: 'covered',
      actions: [ofCommand('git push', { kind: 'threw', error: RULE })],
    });
  });

  it('for each of several calls that are caught one by one', () => {
    const source = ['git push', 'ls', 'sudo x']
      .map(
        (cmd) => `try { text(await tools.exec_command({cmd: "${cmd}"})) } catch (e) { text("caught " + e) }`,
      )
      .join('\n');
    const printed = [`caught ${RULE}`, exited(0), `caught ${NEVER}`];
    expect(accountOf(source, printed, [ran('ls')])).toEqual({
      verdict: 'covered',
      actions: [
        ofCommand('git push', { kind: 'threw', error: RULE }),
        ofCommand('sudo x', { kind: 'threw', error: NEVER }),
      ],
    });
  });
});

describe('a program is recorded in part', () => {
  it.each<[string, string, unknown[], InnerItem[], Printed]>([
    [
      'if a command without an item says nothing',
      'await tools.exec_command({cmd: "touch x"}); text("ok")',
      ['ok'],
      [],
      {},
    ],
    [
      'if a loop has fewer items than rounds',
      'for (const c of ["a", "b", "c"]) await tools.exec_command({cmd: c})',
      [],
      [ran('a'), ran('c')],
      {},
    ],
    [
      'if a refusal is caught in silence',
      'try { await tools.exec_command({cmd: "git push"}) } catch {}',
      [],
      [],
      {},
    ],
    [
      'if a result was changed before it was printed',
      'const r = await tools.exec_command({cmd: "x"}); r.exit_code = 0; text(r)',
      [exited(0)],
      [],
      {},
    ],
    [
      'if the characters that it typed are not known',
      'await tools.write_stdin({session_id: 1, chars: load("x")})',
      [],
      [],
      {},
    ],
    ['if the tool is not known', 'await tools[load("x")]({cmd: "a"})', [], [], {}],
    [
      'if two calls may have been refused',
      'await tools.exec_command({cmd: "a"}); await tools.exec_command({cmd: "b"})',
      [],
      [],
      { error: NEVER },
    ],
    [
      'if a branch may have been taken and a refusal was printed',
      'if (load("x")) { try { await tools.exec_command({cmd: "a"}) } catch (e) { text(e + "") } } else text(load("y"))',
      [NEVER],
      [],
      {},
    ],
    [
      'if more exit codes were printed than commands are recorded',
      'for (const c of load("all")) text(await tools.exec_command({cmd: c}))',
      [exited(0), exited(1)],
      [ran('x')],
      {},
    ],
    [
      'if it was aborted during a call without an item',
      'await tools.exec_command({cmd: "a"})',
      [],
      [],
      { ending: 'interrupted' },
    ],
    [
      'if it still runs and has calls without an item',
      'text("begun"); await tools.exec_command({cmd: "a"})',
      ['begun'],
      [],
      { ending: 'running' },
    ],
    [
      'if all tools were called as a list',
      'for (const tool of Object.values(tools)) await tool({cmd: "a"})',
      [],
      [],
      {},
    ],
    [
      'if what it printed was cut',
      'text(await tools.exec_command({cmd: "a"}))',
      [`Warning: truncated output (original token count: 9)\n\n${JSON.stringify(exited(0))}`],
      [],
      {},
    ],
    ['if a call is not waited for', 'tools.exec_command({cmd: "a"}); text("over")', ['over'], [], {}],
    [
      'if a caught error is of one of two calls that left no item',
      'try { if (load("x")) await tools.exec_command({cmd: "a"}); else await tools.exec_command({cmd: "b"}) } catch { text("no") }',
      ['no'],
      [],
      {},
    ],
    [
      'if a caught error is of a command or of the poll before it',
      'try { await tools.write_stdin({session_id: 1, chars: ""}); text(await tools.exec_command({cmd: "a"})) } catch { text("no") }',
      ['no'],
      [],
      {},
    ],
    [
      'if it printed an error of its own, whose fields JSON leaves out',
      'try { const r = await tools.exec_command({cmd: "serve"}); if (r.exit_code !== 0) throw new Error("no"); text(r) } catch (e) { text(e) }',
      [{}],
      [],
      {},
    ],
    [
      'if a JSON object that it printed may be an error, because tools throw plain texts',
      'try { text(await tools.exec_command({cmd: "a"})); } catch (e) { text(e) }',
      [{ isError: false }],
      [],
      {},
    ],
    ['if its source is no JavaScript that is known', 'let let = 1', [], [], {}],
  ])('%s', (_, source, printed, items, ended) => {
    expect(accountOf(source, printed, items, ended)).toMatchObject({ verdict: 'partly', actions: [] });
  });

  it('beside the actions that are known', () => {
    const source = 'text(await tools.exec_command({cmd: "a"})); await tools.exec_command({cmd: "b"})';
    expect(accountOf(source, [exited(1)])).toEqual({
      verdict: 'partly',
      actions: [ofCommand('a', { kind: 'exited', exitCode: 1 })],
    });
  });
});

it.each([
  ['it only computes', 'text(6 * 7); store("x", 1)', {}],
  [
    'it is no JavaScript, and Codex says so',
    'this is no JavaScript(',
    { error: "SyntaxError: Unexpected identifier 'is'" },
  ],
])('a program is empty if %s', (_, source, ended: Printed) => {
  const printed = ended.error === undefined ? ['42'] : [];
  expect(accountOf(source, printed, [], ended)).toEqual({ verdict: 'empty', actions: [] });
});

it('a printed text that looks like a result counts only if a call returned it', () => {
  const source = `text(${JSON.stringify(JSON.stringify(exited(0)))}); await tools.exec_command({cmd: "touch x"})`;
  expect(accountOf(source, [exited(0)])).toEqual({ verdict: 'partly', actions: [] });
});

it('two programs that run the same command each have one of its items', () => {
  const source = 'await tools.exec_command({cmd: "a"})';
  const first = runOf(source, []);
  const second = { ...runOf(source, []), from: 30, to: 40 };
  const accounts = accountFor([first, second], [ran('a', { line: 35 })]);
  expect(accounts.map(({ verdict }) => verdict)).toEqual(['partly', 'covered']);
});

it('programs that run side by side do not take items from each other', () => {
  const one = { ...runOf('text(await tools.exec_command({cmd: "a"}))', [exited(1)]), from: 1, to: 9 };
  const other = { ...runOf('text(await tools.exec_command({cmd: "b"}))', [exited(0)]), from: 2, to: 10 };
  const accounts = accountFor([one, other], [ran('b', { line: 5 })]);
  expect(accounts.map(({ actions }) => actions.length)).toEqual([1, 0]);
});
