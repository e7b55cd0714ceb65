import { describe, expect, it } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1/records.ts';
import { command, dataOf, inSession, rolledBack, sessionStarted, turn } from './samples.ts';

describe('sessions', () => {
  it('are told apart and headed by what their first record says', () => {
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

  it('a sub-agent comes after its parent, one without its parent stands alone', () => {
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

  it('that are their own ancestors are there, once', () => {
    const agent = (id: string, parent: string) =>
      inSession(id, sessionStarted({ parent_session_id: parent }), command(id));
    const { sessions } = dataOf(...agent('a', 'b'), ...agent('b', 'a'), ...agent('c', 'c'));

    expect(sessions.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('the rows that are kept are shared out between them', () => {
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
  it('those that did not plainly run and stay are kept', () => {
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

  it('are counted as they are numbered, so a turn without a record counts', () => {
    const [row] = dataOf(
      ...inSession('one', sessionStarted(), ...turn(0, 'completed'), ...turn(3, 'completed', command('ls'))),
    ).sessions.rows;
    expect(row?.turns).toMatchObject({ all: 4, areMarked: true });
  });

  it('of which the recording marks none are known as far as the last action, and said not to be marked', () => {
    const [row] = dataOf(...inSession('one', sessionStarted(), command('ls', { turn_index: 2 }))).sessions
      .rows;
    expect(row?.turns).toMatchObject({ all: 3, areMarked: false });
  });

  it('what they took together is how long the session took; waiting between them is not', () => {
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
