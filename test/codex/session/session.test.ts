// How a session counts: tokens, contradictions, what it keeps in memory, and turns that are taken back.
import { describe, expect, it } from 'vitest';
import type { Claims } from '../../../src/codex/session/evidence.ts';
import {
  BudgetExceeded,
  charge,
  costOf,
  createBudget,
  createBudgetWithin,
  liftLimit,
  release,
} from '../../../src/codex/session/memory-budget.ts';
import { isOther } from '../../../src/codex/session/other-action.ts';
import { addUsage, createTokens } from '../../../src/codex/session/token-usage.ts';
import { isUniqueTurnId } from '../../../src/codex/session/turns.ts';
import { call, completed, item, line, meta, output, project, ran, started, told } from '../rollout.ts';

describe('two records of one id', () => {
  const changes = (...paths: [path: string, from?: string][]): Claims['changes'] =>
    paths.map(([path, from]) => ({ path, from, change: 'modified' }) as never);

  it.each<[string, boolean, Claims, Claims]>([
    ['name one command', false, { command: 'ls' }, { command: 'ls' }],
    ['name one command but for whitespace around it', false, { command: ' ls\n' }, { command: 'ls' }],
    ['name one command but for whitespace after it', false, { command: 'ls' }, { command: 'ls ' }],
    ['name different commands', true, { command: 'ls' }, { command: 'id' }],
    ['name a command and none', false, { command: 'ls' }, { command: '' }],
    ['name no command and one', false, { command: null }, { command: 'ls' }],
    ['change one file under two folders', false, { changes: changes(['/w/a']) }, { changes: changes(['a']) }],
    ['change different files', true, { changes: changes(['a']) }, { changes: changes(['b']) }],
    [
      'change files with one in common',
      false,
      { changes: changes(['a'], ['b']) },
      { changes: changes(['b'], ['c']) },
    ],
    ['change a file and move it', false, { changes: changes(['b', 'a']) }, { changes: changes(['/w/a']) }],
    [
      'move a file that the other changes',
      false,
      { changes: changes(['a']) },
      { changes: changes(['c', 'x/a']) },
    ],
    ['change files and none', false, { changes: changes(['a']) }, { changes: [] }],
    ['change no file and one', false, {}, { changes: changes(['a']) }],
    ['name a command and a tool', true, { type: 'command_execution', command: 'ls' }, { type: 'tool_call' }],
    ['name an unknown command and a tool', false, { type: 'command_execution' }, { type: 'tool_call' }],
    [
      'name a command and a patch',
      false,
      { type: 'command_execution', command: 'x' },
      { type: 'file_change' },
    ],
    ['name a tool and a tool', false, { type: 'tool_call', command: 'x' }, { type: 'tool_call' }],
    ['say nothing', false, {}, {}],
  ])('that %s: it is %s that they are different actions', (_, expected, one, other) => {
    expect(isOther(one, other)).toBe(expected);
  });

  it('that name different commands are counted as a contradiction', () => {
    const called = call('c', 'exec_command', { cmd: 'one' });
    const answered = output('c', 'Process exited with code 0\nOutput:\n');
    const contradictions = (...lines: Parameters<typeof project>) =>
      project(meta(), started(), ...lines).contradictions;
    expect(contradictions(called, answered, item(ran('c', 'one', 0)))).toBe(0);
    expect(contradictions(called, answered, item(ran('c', 'two', 0)))).toBe(1);
    expect(contradictions(called, answered)).toBe(0);
    expect(contradictions(item(ran('c', 'two', 0)))).toBe(0);
  });
});

describe('the tokens of a session', () => {
  const usage = (input_tokens: number, more: object = {}) => ({
    input_tokens,
    cached_input_tokens: 0,
    output_tokens: 0,
    reasoning_output_tokens: 0,
    ...more,
  });

  it.each([['input_tokens'], ['cached_input_tokens'], ['output_tokens'], ['reasoning_output_tokens']])(
    'grow with a count whose total differs in %s only',
    (field) => {
      const tokens = createTokens();
      tokens.addCount({ total: usage(5), last: usage(5) });
      tokens.addCount({ total: usage(5, { [field]: 6 }), last: usage(1) });
      tokens.addCount({ total: usage(5, { [field]: 6 }), last: usage(1) });
      expect(tokens.sum).toEqual(usage(6));
    },
  );

  it('grow again with the same total if a count without numbers was between', () => {
    const tokens = createTokens();
    for (const count of [{ total: usage(5), last: usage(5) }, null, { total: usage(5), last: usage(5) }])
      tokens.addCount(count);
    expect(tokens.sum).toEqual(usage(10));
  });

  it('are those of the sum that is known, if only one of two is', () => {
    expect(addUsage(null, usage(1))).toEqual(usage(1));
    expect(addUsage(usage(1), null)).toEqual(usage(1));
    expect(addUsage(null, null)).toBeNull();
    expect(addUsage(usage(Number.MAX_SAFE_INTEGER), usage(1))).toEqual(usage(Number.MAX_SAFE_INTEGER));
  });
});

describe('what an action costs in memory', () => {
  const KIB = 'x'.repeat(1024);

  it.each<[string, number, Claims | undefined]>([
    ['nothing', 0, undefined],
    ['a text of less than a kibibyte', 0, { command: KIB.slice(1) }],
    ['each of four texts', 4, { command: KIB, tool_name: KIB, server: KIB, cwd: KIB }],
    ['each word of a command', 2, { argv: [KIB, KIB] }],
    [
      'both paths of a move, and a tenth of a kibibyte for the change itself',
      2,
      { changes: [{ path: 'x'.repeat(974), from: 'x'.repeat(974) } as never] },
    ],
    ['the changes of a patch', 9, { changes: Array(100).fill({ path: '' }) }],
  ])('is for %s %d', (_, cost, claims) => {
    expect(costOf(claims)).toBe(cost);
  });

  it('is charged only if the session and the shared budget have enough left', () => {
    const shared = { ...createBudget(), left: 2 };
    const budget = createBudgetWithin(shared);
    charge(budget, 2);
    expect(() => charge(budget)).toThrow(BudgetExceeded);
    expect({ left: shared.left, spent: budget.spent }).toEqual({ left: 0, spent: 2 });
    release(budget);
    expect(shared.left).toBe(2);
  });

  it('is not limited any more after another budget has paid for it', () => {
    const budget = { ...createBudget(), left: 0 };
    liftLimit(budget);
    charge(budget, 1_000_000);
    expect(budget.spent).toBe(1_000_000);
    release(budget);
  });
});

it.each([
  ['01a20000-0000-7000-8000-000000000001', true],
  ['turn-1', true],
  ['rollout-12', false],
  ['auto-compact-0', false],
  ['auto-compact-x', true],
  [null, false],
  [7, false],
])('the turn id %j is unique to one turn: %s', (id, isUnique) => {
  expect(isUniqueTurnId(id)).toBe(isUnique);
});

describe('rolling back turns', () => {
  const turn = (id: string) => [started(id), completed(id)];
  const undone = (num_turns: number) => {
    const { records } = project(
      meta(),
      ...['a', 'b', 'c'].flatMap(turn),
      line('event_msg', { type: 'thread_rolled_back', num_turns }),
    );
    return records.flatMap((record) => (record.action_type === 'turns_rolled_back' ? [record.turn_ids] : []));
  };

  it('returns the last ones, oldest first', () => {
    expect(undone(1)).toEqual([['c']]);
    expect(undone(2)).toEqual([['b', 'c']]);
    expect(undone(9)).toEqual([['a', 'b', 'c']]);
  });

  it('returns none for a number below one', () => {
    expect(undone(0)).toEqual([[]]);
  });
});

describe('a command that the user typed', () => {
  const typed = (id: string, script: string) => item(ran(id, script, 0, { source: 'user_shell' }));
  const message = (script: string) =>
    line('response_item', {
      type: 'message',
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: `<user_shell_command>\n<command>\n${script}\n</command>\n<result>\nExit code: 0\nDuration: 0.1 seconds\nOutput:\n\n</result>\n</user_shell_command>`,
        },
      ],
    });
  const commandsOf = (...lines: Parameters<typeof project>) =>
    told(project(meta(), started(), ...lines)).map((text) => text.split(': ')[1]);

  it('is one record with its message', () => {
    expect(commandsOf(typed('a', 'ls'), message('ls'))).toEqual(['command_execution ls']);
  });

  it('is a separate record if the message names another command', () => {
    expect(commandsOf(typed('a', 'ls'), message('id'))).toEqual([
      'command_execution ls',
      'command_execution id',
    ]);
  });

  it('is a separate record if the agent ran the same command', () => {
    expect(commandsOf(item(ran('a', 'ls', 0)), message('ls'))).toEqual([
      'command_execution ls',
      'command_execution ls',
    ]);
  });

  it('is a separate record if the earlier one already has its message', () => {
    expect(commandsOf(typed('a', 'ls'), message('ls'), message('ls'))).toHaveLength(2);
  });
});
