// Programs that make calls an unknown number of times, or in branches of which nothing says whether they ran: what shows
// that something is not recorded.
import { describe, expect, it } from 'vitest';
import { accountFor, type ProgramAccount } from '../../../src/codex/programs/account.ts';
import type { InnerItem } from '../../../src/codex/programs/matching.ts';
import { exited, item, type Printed, patched, ran, running, runOf } from './recorded.ts';

const NEVER = 'approval policy is Never; reject command — you cannot ask for escalated permissions';
const READ_ONLY =
  'patch rejected: writing is blocked by read-only sandbox; rejected by user approval settings';
const OWN = 'Error: own\n    at exec_main.mjs:1:1';

const LOOP = (body: string) => `for (const c of load("all")) { ${body} }`;
const SHOWN = 'text(await tools.exec_command({cmd: c}))';
const TRIED = `try { ${SHOWN} } catch (e) { text(e) }`;
const PATCHES = LOOP('try { text(await tools.apply_patch(c)) } catch (e) { text(e) }');
const POLL = 'text(await tools.write_stdin({session_id: 1, chars: ""}));';

function accountOf(
  source: string,
  printed: readonly unknown[],
  items: readonly InnerItem[] = [],
  ended: Printed = {},
): ProgramAccount {
  const [account] = accountFor([runOf(source, printed, ended)], items);
  if (account === undefined) throw new Error('there is no account');
  return account;
}

const failed = (one: InnerItem): InnerItem => ({ ...one, isFailed: true });

describe('a program with a loop is recorded whole', () => {
  it.each<[string, string, unknown[], InnerItem[], Printed]>([
    ['if nothing ran', LOOP(SHOWN), [], [], {}],
    ['if each exit code has an item', LOOP(SHOWN), [exited(0), exited(1)], [ran('a'), ran('b')], {}],
    ['if an exit code is that of a poll', LOOP(SHOWN) + POLL, [exited(0), exited(0)], [ran('a')], {}],
    ['if the process that runs has an item', LOOP(SHOWN), [running(7)], [ran('a', { process: '7' })], {}],
    ['if it failed by an error of its own', LOOP(SHOWN), [exited(0)], [ran('a')], { error: OWN }],
    ['if the patch that was refused has an item', PATCHES, [READ_ONLY], [failed(patched('/w/a'))], {}],
    [
      'if the command that Codex stopped has an item',
      LOOP(TRIED),
      [NEVER],
      [failed(ran('a', { isStopped: true }))],
      {},
    ],
    [
      'if it calls nothing in the loop',
      `${LOOP('text(c)')} await tools.exec_command({cmd: "a"})`,
      [exited(0), exited(1)],
      [ran('a')],
      {},
    ],
  ])('%s', (_, source, printed, items, ended) => {
    expect(accountOf(source, printed, items, ended)).toMatchObject({ verdict: 'covered', actions: [] });
  });

  it('if its only refusal is one that a call outside the loop shows', () => {
    const source = `try { text(await tools.exec_command({cmd: "git push"})) } catch (e) { text(e) } ${LOOP(TRIED)}`;
    expect(accountOf(source, [NEVER])).toMatchObject({
      verdict: 'covered',
      actions: [{ end: { kind: 'threw', error: NEVER } }],
    });
  });

  it('if the only process that runs is one that a call outside the loop shows', () => {
    const source = `text(await tools.exec_command({cmd: "serve"})); ${LOOP('await tools.exec_command({cmd: c})')}`;
    expect(accountOf(source, [running(7)])).toMatchObject({
      verdict: 'covered',
      actions: [{ end: { kind: 'running', process: '7' } }],
    });
  });
});

describe('a program with a loop is recorded in part', () => {
  it.each<[string, string, unknown[], InnerItem[], Printed]>([
    ['if an exit code has no item', LOOP(SHOWN), [exited(0), exited(1)], [ran('a')], {}],
    [
      'if an exit code has no item, in a branch',
      `if (load("x")) ${LOOP(SHOWN)}`,
      [exited(0), exited(1)],
      [ran('a')],
      {},
    ],
    [
      'if an exit code has no item, in a `try`',
      `try { ${LOOP(SHOWN)} } catch (e) { text(e) }`,
      [exited(0), exited(1)],
      [ran('a')],
      {},
    ],
    [
      'if an exit code has no item, in a handler',
      `try { await tools.exec_command({cmd: "a"}) } catch (e) { ${LOOP(SHOWN)} text(e) }`,
      [exited(0), exited(1), 'e'],
      [ran('a')],
      {},
    ],
    [
      'if an exit code has no item, in a function that runs beside it',
      `const run = async () => { ${LOOP(SHOWN)} }; run(); text("on")`,
      [exited(0), exited(1), 'on'],
      [ran('a')],
      {},
    ],
    [
      'if an exit code has the item of a patch',
      LOOP(`${SHOWN}; await tools.apply_patch(load("p"))`),
      [exited(0), exited(1)],
      [ran('a'), patched('/w/a')],
      {},
    ],
    ['if a process that runs has no item', LOOP(SHOWN), [running(7)], [ran('a', { process: '6' })], {}],
    ['if a refusal was printed', LOOP(TRIED), [exited(0), NEVER], [ran('a')], {}],
    [
      'if a refusal was printed and a command failed',
      LOOP(TRIED),
      [exited(1), NEVER],
      [failed(ran('a', { exitCode: 1 }))],
      {},
    ],
    [
      'if two refusals were printed and one patch has an item',
      PATCHES,
      [READ_ONLY, READ_ONLY],
      [failed(patched('/w/a'))],
      {},
    ],
    ['if a refusal ended it', LOOP(SHOWN), [exited(0)], [ran('a')], { error: NEVER }],
  ])('%s', (_, source, printed, items, ended) => {
    expect(accountOf(source, printed, items, ended)).toMatchObject({ verdict: 'partly', actions: [] });
  });
});

const CUT = ['Warning: truncated output (original token count: 9)\n\n1'];

it.each<[ProgramAccount['verdict'], string, unknown[]]>([
  ['covered', 'if (load("x")) await tools.exec_command({cmd: "a"})', []],
  ['covered', 'if (load("x")) await tools.apply_patch("*** Add File: a.txt\\n+1\\n")', []],
  ['covered', 'if (load("x")) await tools.view_image({path: "a"})', []],
  ['covered', 'if (load("x")) await tools.mcp__tiny__add({})', []],
  ['partly', 'if (load("x")) await tools.create_goal({})', []],
  ['partly', 'if (load("x")) await tools.write_stdin({session_id: 1, chars: "x"})', []],
  ['partly', 'if (load("x")) await tools[load("t")]({})', []],
  [
    'partly',
    'if (load("x")) await tools.exec_command({cmd: "a"}); else await tools.exec_command({cmd: "b"})',
    CUT,
  ],
  ['covered', 'if (load("x")) await tools.exec_command({cmd: "a"}); text(1)', CUT],
])('a program is %s if this left no item: %s', (verdict, source, printed) => {
  expect(accountOf(source, printed)).toMatchObject({ verdict, actions: [] });
});

describe('a call that returned is no action', () => {
  it.each([
    ['if a patch shows nothing', 'await tools.apply_patch("*** Add File: a.txt\\n+1\\n"); text("on")', 'on'],
    ['if its input is not known', 'await tools.create_goal({objective: load("x")}); text("on")', 'on'],
    ['if its command is not known', 'text(await tools.exec_command({script: "a"}))', exited(1)],
    [
      'if Codex writes an item whenever it returns',
      'text(await tools.view_image({path: "a"}))',
      { ok: true },
    ],
    [
      'if Codex writes an item whenever an MCP tool returns',
      'text(await tools.mcp__tiny__add({}))',
      { ok: true },
    ],
  ])('%s', (_, source, printed) => {
    expect(accountOf(source, [printed])).toMatchObject({ verdict: 'partly', actions: [] });
  });

  it('unless a patch printed its result', () => {
    const source = 'text(await tools.apply_patch("*** Add File: a.txt\\n+1\\n"))';
    expect(accountOf(source, [{}])).toMatchObject({
      verdict: 'covered',
      actions: [{ tool: 'apply_patch', end: { kind: 'returned' } }],
    });
  });
});

it.each<[boolean, string, string, unknown[], InnerItem[]]>([
  [true, 'it calls nothing', 'text(1)', [1], []],
  [true, 'each call has an item', 'await tools.exec_command({cmd: "a"})', [], [ran('a')]],
  [false, 'a call has an action', 'text(await tools.exec_command({cmd: "a"}))', [exited(1)], []],
  [false, 'a call may have been made', 'if (load("x")) await tools.exec_command({cmd: "a"})', [], []],
  [false, 'only a part of it is followed', 'eval("x"); await tools.exec_command({cmd: "a"})', [], [ran('a')]],
  [false, 'it is no JavaScript that is known', 'let let = 1', [], []],
])('that the items alone record a program is %s if %s', (isRecordedWhole, _, source, printed, items) => {
  expect(accountOf(source, printed, items).isRecordedWhole).toBe(isRecordedWhole);
});

it('a program that is no JavaScript that is known is recorded in part, whatever error ended it', () => {
  expect(accountOf('let let = 1', [], [], { error: OWN }).verdict).toBe('partly');
});

it('the items may come in any order', () => {
  const source = 'await tools.exec_command({cmd: "a"})';
  const first = runOf(source);
  const second = { ...runOf(source), from: 30, to: 40 };
  const items = [35, 15].map((line) => item('command', { command: 'a', line }));
  expect(accountFor([first, second], items).map(({ verdict }) => verdict)).toEqual(['covered', 'covered']);
});
