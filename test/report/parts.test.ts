// The parts of a summary one by one: which rows are kept, which are dropped and counted, and what a row says.
import { describe, expect, it } from 'vitest';
import { LOOK_RULES } from '../../src/contract/v1/look-rules.ts';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import type { Finding } from '../../src/look/look.ts';
import { actionKey, type Performed, toActionRow } from '../../src/report/action-row.ts';
import { boundedList } from '../../src/report/bounded.ts';
import { timeOfBoth } from '../../src/report/duration.ts';
import { ending, exit, noneYet } from '../../src/report/endings.ts';
import { clipExcerpt, excerptOf } from '../../src/report/excerpt.ts';
import { LEVELS } from '../../src/report/levels.ts';
import { BARS, ROWS } from '../../src/report/limits.ts';
import { createLiveTurns } from '../../src/report/live-turns.ts';
import { reduce } from '../../src/report/reduce.ts';
import { longTable } from '../../src/report/sections/long-table.ts';
import type { ActionRow, LookRow, SummaryData } from '../../src/report/summary-data.ts';
import { createLookTally } from '../../src/report/tally-looks.ts';
import { createTimelineTally } from '../../src/report/tally-timeline.ts';
import { createToolTally } from '../../src/report/tally-tools.ts';
import { createTurnTally } from '../../src/report/tally-turns.ts';
import { timelineChart } from '../../src/report/timeline.ts';
import {
  command,
  dataOf,
  session as entry,
  fileChange,
  inSession,
  manifestOf,
  rolledBack,
  sessionStarted,
  summaryOf,
  toolCall,
  turn,
} from './samples.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 2, 3, 0, seconds)).toISOString();
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
const row = (fields: Partial<ActionRow> = {}): ActionRow => ({
  ...toActionRow(command('make') as Performed, 1),
  ...fields,
});

it('a list keeps its first rows and counts the others without making them', () => {
  const list = boundedList<number>(2);
  const made: number[] = [];
  for (const value of [1, 2, 3, 4])
    list.add(() => {
      made.push(value);
      return value;
    });
  expect([list.list(), made]).toEqual([{ rows: [1, 2], leftOut: 2 }, [1, 2]]);
});

it.each([
  [1, 2, 3],
  [null, 2, null],
  [1, null, null],
  [null, null, null],
])('%j and %j ms together are %j', (one, other, both) => {
  expect(timeOfBoth(one, other)).toBe(both);
});

describe('the end of an action', () => {
  const NBSP = '\u00a0';
  it.each<[ActionRow['status'], number | null, string, string]>([
    ['completed', 0, `exit${NBSP}0`, '0'],
    ['completed', null, 'completed', 'completed'],
    ['failed', 2, `**exit${NBSP}2**`, '**2**'],
    ['failed', 0, `failed, exit${NBSP}0`, `failed, exit${NBSP}0`],
    ['failed', null, '**failed**', '**failed**'],
    ['declined', 1, `declined, exit${NBSP}1`, `declined, exit${NBSP}1`],
    ['interrupted', 0, `interrupted, exit${NBSP}0`, `interrupted, exit${NBSP}0`],
    ['running', null, 'still running', 'still running'],
  ])('that is %s with the code %j', (status, exitCode, words, column) => {
    expect([ending({ status, exitCode }), exit({ status, exitCode })]).toEqual([words, column]);
  });
});

describe('the row of an action', () => {
  it('of a command', () => {
    expect(row()).toMatchObject({ type: 'command', typedByUser: false, unsupported: false, cwd: null });
    const typed = command('make', { initiator: 'user', cwd: 'sub' }) as Performed;
    expect(toActionRow(typed, 1)).toMatchObject({ typedByUser: true, cwd: 'sub' });
    expect(toActionRow(command(null) as Performed, 1)).toMatchObject({ text: null, mixedWord: null });
  });

  it.each([
    ['shell', 'failed', null, true],
    ['apply_patch', 'failed', null, true],
    ['shell', 'completed', null, false],
    ['shell', 'failed', 'x', false],
    ['search', 'failed', null, false],
    [null, 'failed', null, false],
  ] as const)('of a call of %j that is %s with %j was not supported: %j', (tool, status, text, expected) => {
    const record = toolCall(tool, { status, command: text });
    expect(toActionRow(record as Performed, 1).unsupported).toBe(expected);
  });

  it.each([
    ['the folder of a command', command('x'), command('x', { cwd: 'a' }), false],
    ['the tool of a command', command('x'), command('x', { tool_name: 'shell' }), true],
    ['the server of a call', toolCall('a'), toolCall('a', { server: 's' }), false],
    ['the tool of a call', toolCall('a'), toolCall('b'), false],
    [
      'the paths',
      fileChange([{ path: 'a', change: 'add', added_lines: 1, removed_lines: 0 }]),
      fileChange([{ path: 'b', change: 'add', added_lines: 1, removed_lines: 0 }]),
      false,
    ],
    [
      'the number of lines',
      fileChange([{ path: 'a', change: 'add', added_lines: 1, removed_lines: 0 }]),
      fileChange([{ path: 'a', change: 'add', added_lines: 2, removed_lines: 0 }]),
      true,
    ],
  ])('is that of another action if only %s differs', (_, one, other, isSame) => {
    expect(actionKey(one as Performed) === actionKey(other as Performed)).toBe(isSame);
  });

  it('has nothing to compare without a text, and with a very long one', () => {
    expect(actionKey(command(null) as Performed)).toBeNull();
    expect(actionKey(fileChange([]) as Performed)).toBeNull();
    expect(actionKey(toolCall(null) as Performed)).not.toBeNull();
    expect(actionKey(command('x'.repeat(2000)) as Performed)).not.toBeNull();
    expect(actionKey(command('x'.repeat(2001)) as Performed)).toBeNull();
  });
});

describe('an excerpt', () => {
  it.each<[string, (string | number)[], number, (string | number)[]]>([
    ['that fits stays', ['abcdef'], 6, ['abcdef']],
    ['that is too long has its start and its end', ['abcdefghijkl'], 9, ['abcde…', '…kl']],
    ['of two pieces is cut over both', ['abcd', 'efghijkl'], 9, ['abcd', 'e…', '…kl']],
    ['with a count keeps it', ['abcdefgh', 7, 'ijklmnop'], 9, ['abcde…', '…op']],
    ['with a count near its start', ['ab', 7, 'cdefghijkl'], 9, ['ab', 7, 'cde…', '…kl']],
    ['of characters of two units', ['😀😀😀😀'], 3, ['😀…', '…']],
  ])('%s', (_, pieces, length, expected) => {
    expect(clipExcerpt(pieces, length)).toEqual(expected);
  });

  it('has no empty pieces', () => {
    const whole = { start: 0, end: 4, closed: 4, mayRun: true } as const;
    expect(excerptOf('a\nb\n', 100, [whole as never])).toEqual(['a\nb']);
    expect(excerptOf('', 100)).toEqual([]);
  });
});

describe('turns', () => {
  const rolled = (...records: ActionRecord[]) => {
    const turns = createLiveTurns();
    const seen = inSession('a', ...records).map((record) => {
      turns.enter(record);
      return turns.current();
    });
    return [...new Set(seen)].map(
      ({ index, isRolledBack }) => `${index}${isRolledBack ? ' rolled back' : ''}`,
    );
  };
  const in0 = turn(0, 'completed', command('a'));
  const in1 = turn(1, 'completed', command('b'));
  const in2 = turn(2, 'completed', command('c'));

  it('are rolled back by their number, the last ones first', () => {
    expect(rolled(...in0, ...in1, ...in2, rolledBack(1))).toEqual(['0', '1', '2 rolled back']);
    expect(rolled(...in0, ...in1, ...in2, rolledBack(2))).toEqual(['0', '1 rolled back', '2 rolled back']);
    expect(rolled(...in0, ...in1, rolledBack(1), ...in2, rolledBack(1))).toEqual([
      '0',
      '1 rolled back',
      '2 rolled back',
    ]);
    expect(rolled(...in0, ...in1, rolledBack(1), rolledBack(1))).toEqual(['0 rolled back', '1 rolled back']);
  });

  it('are rolled back by their ids, whichever they are', () => {
    expect(rolled(...in0, ...in1, ...in2, rolledBack(1, ['t0']))).toEqual(['0 rolled back', '1', '2']);
    expect(rolled(...in0, ...in1, rolledBack(2, ['x']))).toEqual(['0', '1']);
  });

  it('of another session are other turns', () => {
    const turns = createLiveTurns();
    for (const record of inSession('a', ...in0)) turns.enter(record);
    const first = turns.current();
    for (const record of inSession('b', ...in0)) turns.enter(record);
    expect(turns.current()).not.toBe(first);
    for (const record of inSession('b', rolledBack(5))) turns.enter(record);
    expect([first.isRolledBack, turns.current().isRolledBack]).toEqual([false, true]);
  });

  it('without a number are none that can be rolled back', () => {
    expect(rolled(command('a', { turn_index: null }), rolledBack(1))).toEqual(['null']);
    expect(createLiveTurns().current()).toEqual({ index: null, id: null, isRolledBack: false });
  });

  const summaryOf = (...records: ActionRecord[]) => {
    const tally = createTurnTally();
    for (const record of records) tally.add(record);
    return tally.summary();
  };

  it('are counted from the first one of the session, also those without a record', () => {
    const only = (...indexes: number[]) =>
      summaryOf(...inSession('a', ...indexes.map((turn_index) => command('a', { turn_index })))).turns.all;
    expect([only(), only(0), only(2), only(0, 3), only(3, 1)]).toEqual([0, 1, 3, 4, 4]);
    const part = command('a', { turn_index: 5 });
    expect(summaryOf({ ...part, sequence: 9 }, { ...part, sequence: 10, turn_index: 6 }).turns.all).toBe(2);
    expect(summaryOf(command('a', { turn_index: null })).turns.all).toBe(0);
  });

  it('are worth a note if they failed, were interrupted or rolled back, in their order', () => {
    const records = [...turn(2, 'failed'), ...turn(1, 'interrupted'), ...in0, rolledBack(1, ['t0', 'x'])];
    const { turns, notableTurns } = summaryOf(...records);
    expect(turns).toEqual({ all: 3, areMarked: true, failed: 1, interrupted: 1, rolledBack: 1 });
    expect(notableTurns).toEqual([
      { index: 0, ending: null, rolledBack: true },
      { index: 1, ending: 'interrupted', rolledBack: false },
      { index: 2, ending: 'failed', rolledBack: false },
    ]);
  });

  it('are noted up to a limit, and one that is noted goes on', () => {
    const all = times(ROWS.notableTurns + 1, (index) => turn(index, 'failed')).flat();
    const { notableTurns } = summaryOf(...all, rolledBack(2, ['t0', `t${ROWS.notableTurns}`]));
    expect(notableTurns).toHaveLength(ROWS.notableTurns);
    expect(notableTurns[0]).toEqual({ index: 0, ending: 'failed', rolledBack: true });
  });

  it('take the time from their start to their end, or to their last record', () => {
    const timed = (...seconds: number[]) => {
      const records = turn(0, 'completed', command('a'));
      return summaryOf(
        ...records
          .slice(0, seconds.length)
          .map((record, index) => ({ ...record, timestamp: at(seconds[index] ?? 0) })),
      ).durationMs;
    };
    expect([timed(), timed(1), timed(1, 4), timed(1, 4, 9), timed(4, 1)]).toEqual([null, 0, 3000, 8000, 0]);
  });
});

describe('a summary with less room', () => {
  const look = (fields: Partial<LookRow>): LookRow => ({
    rules: ['pushes' as never],
    leaves: true,
    texts: [['git push '.repeat(10)]],
    moreTexts: 0,
    unsandboxed: false,
    mixedWord: null,
    change: null,
    session: 1,
    sequence: 1,
    times: 1,
    lastSequence: 1,
    status: 'completed',
    exitCode: 0,
    ...fields,
  });
  const list = <Row>(...rows: Row[]) => ({ rows, leftOut: 1 });
  const session = (...rows: ActionRow[]) => ({ actions: list(...rows) });
  const file = (path: string, patches: number) => ({ path, from: null, patches });
  const data = {
    sessions: list(session(row({ times: 2 }), row({ times: 3 })), session(row({ times: 4 })), session()),
    actionsOfOtherSessions: 10,
    looks: list(look({ times: 2 }), look({ times: 3 }), look({ leaves: false, times: 4 })),
    failures: list(row({ times: 5 }), row({ times: 6, text: null })),
    unsettled: list(row(), row({ times: 7 })),
    files: list(file('a'.repeat(80), 2), file('b', 3)),
    tools: list({ calls: { ...noneYet(), completed: 2, failed: 1 } }, { calls: { ...noneYet(), failed: 4 } }),
  } as unknown as SummaryData;
  const level = (fields: object) => ({ ...(LEVELS[0] as (typeof LEVELS)[number]), ...fields });
  const counts = (reduced: SummaryData) =>
    Object.fromEntries(
      (['sessions', 'looks', 'failures', 'unsettled', 'files', 'tools'] as const).map((key) => [
        key,
        [reduced[key].rows.length, reduced[key].leftOut],
      ]),
    );

  it('has all that fits', () => {
    const all = reduce(data, level({}));
    expect(counts(all)).toEqual({
      sessions: [3, 1],
      looks: [3, 1],
      failures: [2, 1],
      unsettled: [2, 1],
      files: [2, 1],
      tools: [2, 1],
    });
    expect(all.actionsOfOtherSessions).toBe(10);
    expect(
      counts(reduce(data, level({ sessions: 3, failures: 2, listed: 2, files: 2, tools: 2, looks: 2 }))),
    ).toEqual(counts(all));
  });

  it('counts what each dropped row stands for', () => {
    const one = reduce(
      data,
      level({ sessions: 1, looks: 1, failures: 1, listed: 1, files: 1, tools: 1, commands: 1 }),
    );
    expect(counts(one)).toEqual({
      sessions: [1, 3],
      looks: [2, 4],
      failures: [1, 7],
      unsettled: [1, 2],
      files: [1, 4],
      tools: [1, 5],
    });
    expect(one.sessions.rows[0]?.actions).toMatchObject({ rows: [{ times: 2 }], leftOut: 4 });
    expect(one.actionsOfOtherSessions).toBe(10 + 4 + 1 + 1);
  });

  it('has shorter texts', () => {
    const short = reduce(data, level({ text: 9 }));
    expect(short.looks.rows[0]?.texts[0]).toEqual(['git p…', '…h ']);
    expect(short.files.rows[0]?.path).toHaveLength(9);
    expect(short.failures.rows.map(({ text }) => text)).toEqual([['make'], null]);
  });
});

describe('kept are', () => {
  it('the first tools, and calls of those that are kept go on', () => {
    const tally = createToolTally();
    const add = (tool: string) =>
      tally.add(toolCall(tool) as Extract<ActionRecord, { action_type: 'tool_call' }>);
    for (let index = 0; index < ROWS.tools + 2; index++) add(`t${index}`);
    add('t0');
    const { rows, leftOut } = tally.tools();
    expect([rows.length, leftOut]).toEqual([ROWS.tools, 2]);
    expect(rows[0]).toEqual({ server: null, tool: 't0', calls: { ...noneYet(), completed: 2 } });
  });

  it('the first rows of each kind that is worth a look', () => {
    const tally = createLookTally();
    const [rule = 'x' as never] = LOOK_RULES;
    const add = (text: string, leaves: boolean) =>
      tally.add(command(text) as Performed, {
        findings: [{ rule, leaves, text, isPath: false } as unknown as Finding],
        session: 1,
        unsandboxed: false,
      });
    for (let index = 0; index < ROWS.looks + 2; index++) add(`x${index}`, true);
    add('x0', true);
    add('y', false);
    const { rows, leftOut } = tally.looks();
    expect([rows.length, leftOut, rows[0]?.times, rows.at(-1)?.texts]).toEqual([
      ROWS.looks + 1,
      2,
      2,
      [['y']],
    ]);
  });

  it('the parts of a command that leave the machine first, and no part inside another', () => {
    const tally = createLookTally();
    const [rule] = LOOK_RULES;
    const finding = (text: string, fields: object = {}) =>
      ({ rule, leaves: false, text, isPath: false, ...fields }) as unknown as Finding;
    const findings = [
      finding('z', { rule: 'escalated' }),
      finding('a b'),
      finding('a'),
      finding('c'),
      finding('d', { leaves: true }),
    ];
    tally.add(command('x', { exit_code: 3 }) as Performed, { findings, session: 1, unsandboxed: true });
    expect(tally.looks().rows[0]).toMatchObject({
      texts: [['d'], ['a b'], ['c']],
      moreTexts: 1,
      exitCode: 3,
      change: null,
    });
  });

  it('changed paths with what was done to them, at either end of a move', () => {
    const tally = createLookTally();
    const [rule] = LOOK_RULES;
    const changes = [
      { path: 'n', change: 'move', from: 'o', added_lines: 0, removed_lines: 0 },
      { path: 'm', change: 'add', added_lines: 1, removed_lines: 0 },
    ] as const;
    const findings = ['o', 'm', 'x'].map(
      (text) => ({ rule, leaves: false, text, isPath: true }) as unknown as Finding,
    );
    tally.add(fileChange([...changes]) as Performed, { findings, session: 1, unsandboxed: false });
    expect(tally.looks().rows.map(({ texts, change, exitCode }) => [texts, change, exitCode])).toEqual([
      [[['o']], 'move', null],
      [[['m']], 'add', null],
      [[['x']], null, null],
    ]);
  });
});

describe('the timeline', () => {
  const tallied = (records: readonly ActionRecord[]) => {
    const tally = createTimelineTally();
    for (const record of records) tally.add(record, 0);
    return tally.timeline((ordinal) => ordinal + 1);
  };
  const ran = (text: string, from: number | null, took: number | null, end: number | null = null) =>
    command(text, {
      started_at: from === null ? null : at(from),
      duration_ms: took,
      timestamp: end === null ? null : at(end),
    });
  const ms = (seconds: number) => Date.parse(at(seconds));

  it('has the commands with a time, the longest first', () => {
    const { commands } = tallied([
      ran('a', 1, 1000),
      ran('b', 2, 3000),
      ran('c', null, 2000, 9),
      ran('d', null, 2000),
      ran('e', 3, null),
      ran('f', 3, 99),
      ran('g', 3, 100),
    ]);
    expect(commands.map(({ text, from, to }) => [text, from, to])).toEqual([
      ['b', ms(2), ms(5)],
      ['c', ms(7), ms(9)],
      ['a', ms(1), ms(2)],
      ['g', ms(3), ms(3) + 100],
    ]);
  });

  it('keeps the longest commands up to a limit', () => {
    const records = times(BARS.commands, (index) => ran(`${index}`, 1, 1000));
    const kept = tallied([
      ...records,
      ran('same', 1, 1000),
      ran('long', 1, 2000),
      ran('short', 1, 500),
    ]).commands.map(({ text }) => text);
    expect([kept.length, kept[0], kept.at(-1), kept.includes('same')]).toEqual([
      BARS.commands,
      'long',
      `${BARS.commands - 2}`,
      false,
    ]);
  });

  it('has the turns with a start and an end', () => {
    const timed = (index: number, from: number | null, to: number | null) => {
      const [start, end] = turn(index, 'completed');
      return [
        { ...start, timestamp: from === null ? null : at(from) },
        { ...end, timestamp: to === null ? null : at(to) },
      ] as ActionRecord[];
    };
    const [start0] = timed(0, 1, 2);
    const [, end1] = timed(1, 3, 4);
    expect(tallied([...timed(0, 1, 2), ...timed(1, null, 4), ...timed(2, 5, null)]).turns).toEqual([
      { session: 1, turn: 0, from: ms(1), to: ms(2) },
    ]);
    expect(tallied([start0, end1] as ActionRecord[]).turns).toEqual([]);
    expect(tallied(times(BARS.turns + 1, (index) => timed(index, 1, 2)).flat()).turns).toHaveLength(
      BARS.turns,
    );
  });

  it('is drawn by session, then by time, the longer bar first', () => {
    const bar = (session: number, sequence: number, from: number, to: number) => ({
      session,
      sequence,
      text: 'x',
      from,
      to,
    });
    const chart = timelineChart({
      turns: [{ session: 1, turn: 0, from: 5, to: 9 }],
      commands: [bar(2, 1, 1, 2), bar(1, 2, 7, 8), bar(1, 3, 5, 6), bar(1, 4, 6, 6)],
    });
    expect(chart.split('\n').slice(4, -1)).toEqual([
      '  section Session 1',
      '  turn 1 :t0, 5, 9',
      '  3 x :t1, 5, 6',
      '  4 x :t2, 6, 7',
      '  2 x :t3, 7, 8',
      '  section Session 2',
      '  1 x :t4, 1, 2',
    ]);
    expect(timelineChart({ turns: [], commands: [] })).toBe('');
  });
});

it.each([
  [40, 0],
  [41, 11],
])('of a table of %i rows %i are folded', (count, foldedRows) => {
  const columns = [{ title: 'n', cell: (value: number) => `<${value}>` }];
  const table = longTable(
    columns,
    times(count, (index) => index),
    'row',
  );
  expect(table.split('\n').filter((text) => text.includes('<0>') || /<\d+>/.test(text))).toHaveLength(count);
  expect(table.includes(`${foldedRows} more rows`)).toBe(foldedRows > 0);
});

describe('the sessions of the commands', () => {
  const idle = (id: string) => inSession(id, sessionStarted());
  const active = (id: string, count = 1) =>
    inSession(id, sessionStarted(), ...times(count, (index) => command(`${id}${index}`)));
  const commandsOf = (...sessions: ActionRecord[][]) => {
    const ids = [...new Set(sessions.flat().map(({ session_id }) => session_id))];
    const summary = summaryOf(sessions.flat(), manifestOf(ids.map((session_id) => entry({ session_id }))));
    return summary.split('### ').find((section) => section.startsWith('Commands')) ?? null;
  };

  it('are not shown if there is one session without commands', () => {
    expect(commandsOf(idle('a'))).toBeNull();
    expect(commandsOf(active('a'))).toContain('a0');
  });

  it('without commands share a line, if there are several', () => {
    expect(commandsOf(active('a'), idle('b'))).toContain('<p><b>Session 2</b>');
    const text = commandsOf(
      active('a'),
      idle('b'),
      idle('c'),
      active('d'),
      idle('e'),
      idle('f'),
      idle('g'),
      active('h'),
      idle('i'),
    );
    expect(text).toContain('Sessions 2–3, 5–7, 9');
  });

  it('are open up to 30 rows, and up to 60 rows on the page', () => {
    const openOf = (...counts: number[]) => {
      const text =
        commandsOf(...counts.map((count, index) => active(String.fromCharCode(97 + index), count))) ?? '';
      return [...text.matchAll(/<details( open)?>/g)].map(([, open]) => open !== undefined);
    };
    expect(openOf(30)).toEqual([true]);
    expect(openOf(31)).toEqual([false]);
    expect(openOf(30, 30, 1)).toEqual([true, true, false]);
    expect(openOf(30, 29, 2, 1)).toEqual([true, true, false, true]);
  });

  it('are kept up to a limit, and the actions of the others are counted', () => {
    const all = times(ROWS.sessions + 2, (index) => inSession(`s${index}`, command('x'), command('y')));
    const data = dataOf(...all.flat());
    expect([data.sessions.rows.length, data.sessions.leftOut, data.actionsOfOtherSessions]).toEqual([
      ROWS.sessions,
      2,
      4,
    ]);
  });

  it('have equal commands one after the other in one row, if they ended alike', () => {
    const rowsOf = (...records: ActionRecord[]) =>
      dataOf(...inSession('a', ...records)).sessions.rows[0]?.actions.rows.map((each) => each.times);
    expect(rowsOf(command('a'), command('a'), command('b'))).toEqual([2, 1]);
    expect(rowsOf(command('a'), command('a', { exit_code: 1, status: 'failed' }))).toEqual([1, 1]);
    expect(rowsOf(command('a'), command('a', { exit_code: 1 }))).toEqual([1, 1]);
    expect(rowsOf(command('a'), command('a', { turn_index: 1 }))).toEqual([1, 1]);
    expect(rowsOf(command('a'), command('a', { cwd: 'x' }))).toEqual([1, 1]);
    expect(rowsOf(command(null), command(null))).toEqual([1, 1]);
  });
});
