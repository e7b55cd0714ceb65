// Which lines of a rollout are copies of another rollout's: three ways to know one, each without a file.
import { describe, expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { copiedLines } from '../../src/codex/threads/copied-lines.ts';
import type { RolloutIdentity } from '../../src/codex/threads/identity.ts';
import { createRepeatFinder } from '../../src/codex/threads/repeated-lines.ts';
import { aborted, call, completed, item, line, lineOf, meta, output, started, THREAD } from './rollout.ts';

type Fields = Record<string, unknown>;

const PARENT = '01a10000-0000-7000-8000-000000000001';
const PARENTS_TURN = '01a10000-0000-7000-8000-00000000000a';
const OWN_TURN = '01a30000-0000-7000-8000-00000000000b';

const said = (role: string, text: string) =>
  line('response_item', { type: 'message', role, content: [{ type: 'input_text', text }] });

const linesOf = (records: readonly (Fields | string)[]) =>
  records.map((record, index) => {
    const text = typeof record === 'string' ? record : JSON.stringify(record);
    return new Line(lineOf(text, index + 1));
  });

async function* inTurn(records: readonly (Fields | string)[]): AsyncGenerator<Line, void> {
  yield* linesOf(records);
}

const IDENTITY: RolloutIdentity = {
  sessionId: THREAD,
  startedAt: '',
  cwd: null,
  nameTime: '',
  format: 'enveloped',
  ancestors: [],
  ownFromOrdinal: null,
  firstTurnId: null,
};

type Fate = 'own' | 'copied' | 'without_original';

/** What becomes of each line; null if none can be a copy. */
async function fatesIn(
  rollout: readonly (Fields | string)[],
  parent: readonly Fields[] | null,
  identity: Partial<RolloutIdentity> = {},
): Promise<Fate[] | null> {
  const isCopied = await copiedLines(
    {
      identity: { ...IDENTITY, ancestors: [PARENT], ...identity },
      lines: inTurn(rollout),
    },
    parent === null ? null : inTurn(parent),
    null,
  );
  const fateOf = (line: Line): Fate => {
    const copied = isCopied?.(line) ?? false;
    return copied === false ? 'own' : copied === true ? 'copied' : copied;
  };
  return isCopied && linesOf(rollout).map(fateOf);
}

/** 1-based numbers of the lines that are copies. */
async function copiesIn(...given: Parameters<typeof fatesIn>): Promise<number[] | null> {
  const fates = await fatesIn(...given);
  return fates?.flatMap((fate, index) => (fate === 'own' ? [] : index + 1)) ?? null;
}

const PARENTS_TURN_LINES = [
  started(PARENTS_TURN),
  said('user', 'fix the test'),
  call('a', 'shell', { command: ['ls'] }, PARENTS_TURN),
  output('a', 'Exit code: 0\nOutput:\n', PARENTS_TURN),
  said('assistant', 'done'),
  completed(PARENTS_TURN),
];
const OWN_LINES = [started(OWN_TURN), said('user', 'now the docs'), completed(OWN_TURN)];

describe('a fork', () => {
  it('has copies of its parent’s lines before its own first turn', async () => {
    const parent = [meta({ id: PARENT }), ...PARENTS_TURN_LINES];
    const rollout = [meta(), ...parent, ...OWN_LINES];
    expect(await copiesIn(rollout, parent)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('has copies even if tool calls between them were not copied', async () => {
    const parent = [meta({ id: PARENT }), ...PARENTS_TURN_LINES];
    const withoutCalls = PARENTS_TURN_LINES.filter((_, index) => index !== 2 && index !== 3);
    expect(await copiesIn([meta(), ...withoutCalls, ...OWN_LINES], parent)).toEqual([2, 3, 4, 5]);
  });

  it('has copies even after an event that only the copying release wrote', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a'), said('assistant', 'b')];
    const event = line('event_msg', { type: 'web_search_end', call_id: 'x', query: 'q' });
    const rollout = [meta(), said('user', 'a'), event, said('assistant', 'b'), ...OWN_LINES];
    expect(await copiesIn(rollout, parent)).toEqual([2, 3, 4]);
  });

  it('keeps a turn of its own that begins with the same message as its parent', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'continue')];
    expect(await copiesIn([meta(), started(OWN_TURN), said('user', 'continue')], parent)).toEqual([]);
  });

  it('has no copies if its parent’s rollout is missing', async () => {
    expect(await copiesIn([meta(), ...PARENTS_TURN_LINES], null)).toBeNull();
  });

  it('keeps its first line even if the parent has the same one', async () => {
    expect(await copiesIn(PARENTS_TURN_LINES, PARENTS_TURN_LINES)).toEqual([2, 3, 4, 5, 6]);
    expect(await copiesIn(['  ', ...PARENTS_TURN_LINES], PARENTS_TURN_LINES)).toEqual([3, 4, 5, 6, 7]);
  });

  it('has a copied turn from start to end if it repeats a turn of its parent later', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a'), ...PARENTS_TURN_LINES];
    const later = call('own', 'shell', { command: ['make'] });
    const rollout = [meta(), ...OWN_LINES, ...PARENTS_TURN_LINES, later];
    expect(await copiesIn(rollout, parent)).toEqual([5, 6, 7, 8, 9, 10]);
  });

  it('keeps what comes after a repeated turn that was aborted', async () => {
    const parent = [meta({ id: PARENT }), started(PARENTS_TURN), said('user', 'a')];
    const rollout = [meta(), ...OWN_LINES, started(PARENTS_TURN), said('user', 'a'), aborted(PARENTS_TURN)];
    expect(await copiesIn([...rollout, said('user', 'own')], parent)).toEqual([5, 6, 7]);
  });

  it('keeps a turn of its own that begins before a repeated one has ended', async () => {
    const rollout = [meta(), ...OWN_LINES, started(PARENTS_TURN), said('user', 'a'), ...OWN_LINES];
    expect(await copiesIn(rollout, [started(PARENTS_TURN), said('user', 'a')])).toEqual([5, 6]);
  });

  it('keeps all lines from the first one that is not in its parent’s history', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a'), said('user', 'b'), said('user', 'c')];
    expect(await copiesIn([meta(), said('user', 'a'), said('user', 'x'), said('user', 'b')], parent)).toEqual(
      [2],
    );
  });

  it('keeps lines that its parent has in another order', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a'), said('user', 'b')];
    expect(await copiesIn([meta(), said('user', 'b'), said('user', 'a')], parent)).toEqual([2]);
  });

  it('has a copied event only if its parent has it in the same place of the history', async () => {
    const event = line('event_msg', { type: 'user_message', message: 'x' });
    const parent = [meta({ id: PARENT }), said('user', 'a'), event, said('user', 'b')];
    expect(await copiesIn([meta(), said('user', 'a'), event], parent)).toEqual([2, 3]);
    expect(await copiesIn([meta(), said('user', 'a'), event, event], parent)).toEqual([2, 3]);
    expect(await copiesIn([meta(), said('user', 'a'), said('user', 'b'), event], parent)).toEqual([2, 3]);
  });

  it('has lines that identify nothing as copies up to its last certain copy', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a')];
    const nothing = line('event_msg', { type: 'thread_goal_updated' });
    expect(await copiesIn([meta(), nothing, said('user', 'a'), nothing], parent)).toEqual([2, 3]);
  });
});

describe('a copied part of an action', () => {
  const ls = call('a', 'shell', { command: ['ls'] }, PARENTS_TURN);
  const rollout = [meta(), started(PARENTS_TURN), ls, completed(PARENTS_TURN)];
  const fateOfCall = async (...parents: Fields[]) =>
    (await fatesIn(rollout, [started(PARENTS_TURN), ...parents]))?.[2];

  it('has its original if the parent has the call', async () => {
    expect(await fateOfCall(ls)).toBe('copied');
  });

  it('is without an original if the parent has no such call', async () => {
    expect(await fateOfCall(call('b', 'shell', { command: ['ls'] }))).toBe('without_original');
  });

  it('is without an original if the parent’s call of that id did something else', async () => {
    expect(await fateOfCall(call('a', 'shell', { command: ['id'] }))).toBe('without_original');
  });

  it('has its original if the parent recorded the action without saying what it did', async () => {
    expect(await fateOfCall(output('a', 'Exit code: 0\nOutput:\n'))).toBe('copied');
  });

  it('is without an original if the parent’s rollout is missing, while a message still counts as a copy', async () => {
    const numbered = [meta(), said('user', 'a'), ls].map((each, ordinal) => ({
      timestamp: each.timestamp,
      ordinal,
      ...each,
    }));
    expect(await fatesIn(numbered, null, { ownFromOrdinal: 9 })).toEqual([
      'own',
      'copied',
      'without_original',
    ]);
  });

  it.each([
    ['an event of a call', line('event_msg', { type: 'exec_command_end', call_id: 'b', command: ['ls'] })],
    ['a web search', line('event_msg', { type: 'web_search_end', call_id: 'b', query: 'q' })],
    [
      'a patch',
      line('event_msg', { type: 'patch_apply_end', call_id: 'b', changes: { a: { type: 'add' } } }),
    ],
    ['an item', item({ type: 'CommandExecution', id: 'b', command: ['ls'] }, PARENTS_TURN)],
    ['a review event', line('event_msg', { type: 'mcp_tool_call_end', event_id: 'b' })],
  ])('is %s that is without an original if the parent does not have it', async (_, part) => {
    const turn = [meta(), started(PARENTS_TURN), part, completed(PARENTS_TURN)];
    expect((await fatesIn(turn, [started(PARENTS_TURN), part]))?.[2]).toBe('copied');
    expect((await fatesIn(turn, [started(PARENTS_TURN)]))?.[2]).toBe('without_original');
  });

  it.each([
    ['a message of the user', item({ type: 'UserMessage', id: 'b', content: [] }, PARENTS_TURN)],
    ['a record without an id', line('event_msg', { type: 'exec_command_end', command: ['ls'] })],
    ['a record with an empty id', line('event_msg', { type: 'exec_command_end', call_id: '' })],
  ])('is not %s, which needs no original', async (_, part) => {
    const turn = [meta(), started(PARENTS_TURN), part, completed(PARENTS_TURN)];
    expect((await fatesIn(turn, [started(PARENTS_TURN)]))?.[2]).toBe('copied');
  });
});

describe('a sub-agent that was given its parent’s history', () => {
  const numbered = (records: readonly Fields[]) =>
    records.map((record, ordinal) => ({ timestamp: record.timestamp, ordinal, ...record }));

  it('has copies in the lines before the ordinal of its own first line', async () => {
    const rollout = numbered([meta(), said('user', 'a'), said('assistant', 'b'), said('user', 'c')]);
    expect(await copiesIn(rollout, null, { ownFromOrdinal: 3 })).toEqual([2, 3]);
  });

  it('keeps everything from the first turn that began after it', async () => {
    const rollout = numbered([meta(), said('user', 'a'), ...OWN_LINES]);
    expect(await copiesIn(rollout, null, { ownFromOrdinal: 99 })).toEqual([2]);
  });

  it('keeps what comes after its own first line, with any ordinal', async () => {
    const [first, ...more] = numbered([meta(), said('user', 'a'), said('user', 'b')]);
    const late = { ...first, ...more[0], ordinal: 0 };
    expect(
      await copiesIn([...numbered([meta(), said('user', 'a')]), late], null, { ownFromOrdinal: 1 }),
    ).toEqual([]);
  });

  it('keeps lines without an ordinal', async () => {
    expect(await copiesIn([meta(), said('user', 'a')], null, { ownFromOrdinal: 9 })).toEqual([]);
  });
});

it('a line is a copy if an earlier rollout of the session has it, but not if the same rollout has it', async () => {
  const finder = await createRepeatFinder();
  const copies: number[][] = [];
  for (const records of [
    [meta(), said('user', 'a')],
    [meta(), said('user', 'a'), said('user', 'b'), said('user', 'b')],
  ]) {
    const isCopied = await copiedLines(
      { identity: IDENTITY, lines: inTurn(records) },
      null,
      finder.nextRollout(),
    );
    copies.push(linesOf(records).flatMap((each) => (isCopied?.(each) ? each.number : [])));
  }
  expect(copies).toEqual([[], [1, 2]]);
});
