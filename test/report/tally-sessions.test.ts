import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { command, dataOf, inSession, rolledBack, sessionStarted, turn } from './samples.ts';

describe('sessions', () => {
  it('are kept apart, with headings from their first record', () => {
    const { sessionCount, sessions, turns } = dataOf(
      ...inSession('one', sessionStarted(), rolledBack(2)),
      ...inSession('two', sessionStarted({ codex_version: null }), command('ls')),
    );

    expect([sessionCount, turns.rolledBack]).toEqual([2, 2]);
    expect(
      sessions.rows.map(({ number, id, originator, codexVersion }) => [number, id, originator, codexVersion]),
    ).toEqual([
      [1, 'one', 'codex_github_action', '0.169.0'],
      [2, 'two', 'codex_github_action', null],
    ]);
  });

  it('a sub-agent comes after its parent, or stands alone without it', () => {
    const agent = (id: string, parent: string | null) =>
      inSession(id, sessionStarted({ parent_session_id: parent }), command(id, { status: 'failed' }));
    const { sessions, failures } = dataOf(
      ...agent('main', null),
      ...agent('other', null),
      ...agent('kid', 'main'),
      ...agent('orphan', 'gone'),
      ...agent('grandkid', 'kid'),
    );

    expect(sessions.rows.map(({ number, depth, id }) => [number, depth, id])).toEqual([
      [1, 0, 'main'],
      [2, 1, 'kid'],
      [3, 2, 'grandkid'],
      [4, 0, 'other'],
      [5, 0, 'orphan'],
    ]);
    // Elsewhere they go by the same numbers.
    expect(failures.rows.map(({ session, text }) => [session, text])).toEqual([
      [1, ['main']],
      [4, ['other']],
      [2, ['kid']],
      [5, ['orphan']],
      [3, ['grandkid']],
    ]);
  });

  it('are listed once if they are their own ancestors', () => {
    const agent = (id: string, parent: string) =>
      inSession(id, sessionStarted({ parent_session_id: parent }), command(id));
    const { sessions } = dataOf(...agent('a', 'b'), ...agent('b', 'a'), ...agent('c', 'c'));

    expect(sessions.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('have equal shares of the rows that are kept', () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      inSession(
        `s${index}`,
        ...Array.from({ length: index === 0 ? 3000 : 200 }, (_, number) => command(`make ${number}`)),
      ),
    );
    const { rows } = dataOf(...sessions.flat()).sessions;

    const kept = rows.map(({ actions }) => actions.rows.length);
    expect(Math.min(...kept)).toBeGreaterThanOrEqual(30);
    expect(kept.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(2000);
    expect(rows.map(({ actions }) => actions.rows.length + actions.leftOut)).toEqual([
      3000,
      ...Array.from({ length: 29 }, () => 200),
    ]);
  });
});

describe('turns', () => {
  it('are listed if they failed, were interrupted or were rolled back', () => {
    const [row] = dataOf(
      ...inSession(
        'one',
        sessionStarted(),
        ...turn(0, 'completed', command('ls')),
        ...turn(1, 'interrupted', command('sleep 9', { status: 'interrupted' })),
        ...turn(2, 'failed'),
        ...turn(3, 'completed'),
        rolledBack(2, ['t2', 't3']),
      ),
    ).sessions.rows;

    expect(row?.turns).toEqual({ all: 4, areMarked: true, failed: 1, interrupted: 1, rolledBack: 2 });
    expect(row?.notableTurns).toEqual([
      { index: 1, ending: 'interrupted', rolledBack: false },
      { index: 2, ending: 'failed', rolledBack: true },
      { index: 3, ending: null, rolledBack: true },
    ]);
  });

  it('are counted by their numbers, so a turn without a record counts', () => {
    const [row] = dataOf(
      ...inSession('one', sessionStarted(), ...turn(0, 'completed'), ...turn(3, 'completed', command('ls'))),
    ).sessions.rows;
    expect(row?.turns).toMatchObject({ all: 4, areMarked: true });
  });

  it('are known up to the last action if the recording does not mark them', () => {
    const [row] = dataOf(...inSession('one', sessionStarted(), command('ls', { turn_index: 2 }))).sessions
      .rows;
    expect(row?.turns).toMatchObject({ all: 3, areMarked: false });
  });

  it('add up to the duration of the session, without the time between them', () => {
    const at = (time: string) => ({ timestamp: `2026-08-01T${time}.000Z` });
    const [first = command(''), last = command('')] = turn(0, 'completed');
    const [started = command('')] = turn(1, 'completed');
    const took = (...records: ActionRecord[]) =>
      dataOf(...inSession('one', ...records)).sessions.rows[0]?.durationMs;
    const whole = [
      { ...first, ...at('10:00:00') },
      { ...last, ...at('10:00:30') },
    ];
    const killed = [{ ...started, ...at('11:00:00') }, command('ls', at('11:00:05'))];

    expect(took(...whole)).toBe(30_000);
    expect(took(...whole, ...killed)).toBe(35_000);
    expect(took(command('ls', at('10:00:00')), command('ls', at('10:00:09')))).toBeNull();
  });
});
