// Which lines of a rollout are copies of another rollout's: three ways to know one, each without a file.
import { describe, expect, it } from 'vitest';
import { Line } from '../../src/codex/decode/line.ts';
import { copiedLines } from '../../src/codex/threads/copied-lines.ts';
import type { RolloutIdentity } from '../../src/codex/threads/identity.ts';
import { createRepeatFinder } from '../../src/codex/threads/repeated-lines.ts';
import { call, completed, line, lineOf, meta, output, started, THREAD } from './rollout.ts';

type Fields = Record<string, unknown>;

const PARENT = '01a10000-0000-7000-8000-000000000001';
const PARENTS_TURN = '01a10000-0000-7000-8000-00000000000a';
const OWN_TURN = '01a30000-0000-7000-8000-00000000000b';

const said = (role: string, text: string) =>
  line('response_item', { type: 'message', role, content: [{ type: 'input_text', text }] });

const linesOf = (records: readonly Fields[]) =>
  records.map((record, index) => new Line(lineOf(JSON.stringify(record), index + 1)));

async function* inTurn(records: readonly Fields[]): AsyncGenerator<Line, void> {
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

/** 1-based numbers of the lines that are copies. */
async function copiesIn(
  rollout: readonly Fields[],
  parent: readonly Fields[] | null,
  identity: Partial<RolloutIdentity> = {},
): Promise<number[] | null> {
  const isCopied = await copiedLines(
    {
      identity: { ...IDENTITY, ancestors: [PARENT], ...identity },
      lines: inTurn(rollout),
    },
    parent === null ? null : inTurn(parent),
    null,
  );
  return isCopied && linesOf(rollout).flatMap((each) => (isCopied(each) ? each.number : []));
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
  it('has its parent’s lines as copies, up to its own first turn', async () => {
    const parent = [meta({ id: PARENT }), ...PARENTS_TURN_LINES];
    const rollout = [meta(), ...parent, ...OWN_LINES];
    expect(await copiesIn(rollout, parent)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('has copies also if the copy left out the tool calls in between', async () => {
    const parent = [meta({ id: PARENT }), ...PARENTS_TURN_LINES];
    const withoutCalls = PARENTS_TURN_LINES.filter((_, index) => index !== 2 && index !== 3);
    expect(await copiesIn([meta(), ...withoutCalls, ...OWN_LINES], parent)).toEqual([2, 3, 4, 5]);
  });

  it('has copies also after an event that only the release that made the copy wrote', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'a'), said('assistant', 'b')];
    const event = line('event_msg', { type: 'web_search_end', call_id: 'x', query: 'q' });
    const rollout = [meta(), said('user', 'a'), event, said('assistant', 'b'), ...OWN_LINES];
    expect(await copiesIn(rollout, parent)).toEqual([2, 3, 4]);
  });

  it('keeps a turn of its own that begins with the words of its parent', async () => {
    const parent = [meta({ id: PARENT }), said('user', 'continue')];
    expect(await copiesIn([meta(), started(OWN_TURN), said('user', 'continue')], parent)).toEqual([]);
  });

  it('has no copies if its parent’s rollout is missing', async () => {
    expect(await copiesIn([meta(), ...PARENTS_TURN_LINES], null)).toBeNull();
  });

  it('keeps its first line although the parent has the same', async () => {
    const parent = [...PARENTS_TURN_LINES];
    expect((await copiesIn([...PARENTS_TURN_LINES], parent))?.includes(1)).toBe(false);
  });
});

describe('a sub-agent that was given its parent’s history', () => {
  const numbered = (records: readonly Fields[]) =>
    records.map((record, ordinal) => ({ timestamp: record.timestamp, ordinal, ...record }));

  it('has the lines before the ordinal of its own first line as copies', async () => {
    const rollout = numbered([meta(), said('user', 'a'), said('assistant', 'b'), said('user', 'c')]);
    expect(await copiesIn(rollout, null, { ownFromOrdinal: 3 })).toEqual([2, 3]);
  });

  it('keeps everything from a turn on that is younger than itself', async () => {
    const rollout = numbered([meta(), said('user', 'a'), ...OWN_LINES]);
    expect(await copiesIn(rollout, null, { ownFromOrdinal: 99 })).toEqual([2]);
  });
});

it('a line that an earlier rollout of the session has is a copy, and one that repeats within a rollout is not', async () => {
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
