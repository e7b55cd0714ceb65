import { describe, expect, test } from 'vitest';
import type { ActionRecord } from '../../src/contract/v1.ts';
import type { Facts } from '../../src/report/facts.ts';
import { createTally } from '../../src/report/tally.ts';
import { command, fileChange, inSession, rolledBack, sessionStarted, toolCall, turn } from './samples.ts';

function factsOf(...records: ActionRecord[]): Facts {
  const tally = createTally();
  for (const record of records) tally.add(record);
  return tally.facts();
}

const modified = { change: 'update', added_lines: 1, removed_lines: 2 } as const;

describe('commands', () => {
  test('only those with status failed count as failed', () => {
    const { commandCount, failedCommandCount } = factsOf(
      command('true'),
      command('false', { status: 'failed', exit_code: 1 }),
      command('git push', { status: 'declined' }),
      command('sleep 9', { status: 'interrupted' }),
      command('npm start', { status: 'running' }),
      toolCall('get_issue', { status: 'failed' }),
    );

    expect({ commandCount, failedCommandCount }).toEqual({ commandCount: 5, failedCommandCount: 1 });
  });

  test('what was typed into a running program is listed with them, and not counted as one', () => {
    const { commandCount, sessions } = factsOf(
      command('bash', { status: 'running' }),
      toolCall('write_stdin', { command: 'make\n' }),
      toolCall('web_search'),
    );

    expect(commandCount).toBe(1);
    expect(sessions.rows[0]?.actions.rows.map(({ tool, text }) => [tool, text])).toEqual([
      ['exec_command', ['bash']],
      ['write_stdin', ['make\n']],
    ]);
  });

  test('texts are cut where they are kept', () => {
    const [row] = factsOf(command('x'.repeat(9000))).sessions.rows[0]?.actions.rows ?? [];

    expect(row?.text).toEqual([`${'x'.repeat(139)}…`]);
  });
});

describe('changed paths', () => {
  test('are those of completed changes, both ends of a move, each once and sorted', () => {
    const { changedPaths, changedPathsCut } = factsOf(
      fileChange([{ path: 'src/b.ts', ...modified }]),
      fileChange([{ path: 'src/c.ts', from: 'src/a.ts', change: 'move', added_lines: 0, removed_lines: 0 }]),
      fileChange([{ path: 'src/b.ts', ...modified }]),
      fileChange([{ path: 'src/declined.ts', ...modified }], { status: 'declined' }),
      fileChange([{ path: 'src/failed.ts', ...modified }], { status: 'failed' }),
    );

    expect(changedPaths).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
    expect(changedPathsCut).toBe(false);
  });

  test('stay short enough for an output of a job, and say that they were cut', () => {
    const paths = Array.from({ length: 2000 }, (_, index) => `src/${index}/${'a'.repeat(200)}`);
    const { changedPaths, changedPathsCut } = factsOf(
      ...paths.map((path) => fileChange([{ path, ...modified }])),
    );

    expect(changedPathsCut).toBe(true);
    expect(JSON.stringify(changedPaths).length).toBeLessThanOrEqual(300_001);
    expect(paths).toEqual(expect.arrayContaining([...changedPaths]));
  });
});

describe('files', () => {
  test('a path is one row over all its changes', () => {
    const { files } = factsOf(
      fileChange([{ path: 'a.ts', change: 'add', added_lines: 9, removed_lines: 0 }]),
      fileChange([{ path: 'a.ts', ...modified }]),
      fileChange([{ path: 'a.ts', ...modified }]),
      fileChange([{ path: 'a.ts', change: 'delete', added_lines: null, removed_lines: null }]),
    );

    expect(files.rows).toEqual([
      {
        path: 'a.ts',
        from: null,
        outside: false,
        kinds: ['add', 'update', 'delete'],
        patches: 4,
        added: null,
        removed: null,
      },
    ]);
  });

  test('a moved file stays one row when it is changed again; another file moved there is another row', () => {
    const move = { change: 'move', added_lines: 0, removed_lines: 0 } as const;
    const { files } = factsOf(
      fileChange([{ path: 'c.ts', from: 'a.ts', ...move }]),
      fileChange([{ path: 'c.ts', ...modified }]),
      fileChange([{ path: 'c.ts', from: 'b.ts', ...move }]),
    );

    expect(files.rows.map(({ from, path, kinds, removed }) => [from, path, kinds, removed])).toEqual([
      ['a.ts', 'c.ts', ['move', 'update'], 2],
      ['b.ts', 'c.ts', ['move'], 0],
    ]);
  });

  test.each(['/etc/hosts', 'C:\\Users\\x', 'D:/a/b', '\\\\share\\x'])(
    '%s is outside the workspace',
    (path) => {
      expect(factsOf(fileChange([{ path, ...modified }])).files.rows[0]?.outside).toBe(true);
    },
  );
});

test('failures are of every kind of action; what has no known outcome is kept apart', () => {
  const { failures, unsettled } = factsOf(
    command('false', { status: 'failed', exit_code: 1 }),
    fileChange(
      [
        { path: 'a.ts', ...modified },
        { path: 'b.ts', ...modified },
      ],
      { status: 'failed' },
    ),
    toolCall('get_issue', { status: 'failed' }),
    command('npm start', { status: 'running' }),
    fileChange([{ path: 'c.ts', ...modified }], { status: 'unknown' }),
  );

  expect(failures.rows.map(({ type, text, morePaths }) => [type, text, morePaths])).toEqual([
    ['command', ['false'], 0],
    ['patch', ['a.ts'], 1],
    ['tool', null, 0],
  ]);
  expect(unsettled.rows.map(({ text, status }) => [text, status])).toEqual([
    [['npm start'], 'running'],
    [['c.ts'], 'unknown'],
  ]);
});

describe('sessions', () => {
  test('are told apart and headed by what their first record says', () => {
    const { sessionCount, sessions, turnsRolledBack } = factsOf(
      ...inSession('one', sessionStarted(), rolledBack(2)),
      ...inSession('two', sessionStarted({ codex_version: null }), command('ls')),
    );

    expect([sessionCount, turnsRolledBack]).toEqual([2, 2]);
    expect(
      sessions.rows.map(({ number, id, originator, codexVersion }) => [number, id, originator, codexVersion]),
    ).toEqual([
      [1, 'one', 'codex_github_action', '0.169.0'],
      [2, 'two', 'codex_github_action', null],
    ]);
  });

  test('a sub-agent comes after its parent, one without its parent stands alone', () => {
    const agent = (id: string, parent: string | null) =>
      inSession(id, sessionStarted({ parent_session_id: parent }), command(id, { status: 'failed' }));
    const { sessions, failures } = factsOf(
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

  test('that are their own ancestors are there, once', () => {
    const agent = (id: string, parent: string) =>
      inSession(id, sessionStarted({ parent_session_id: parent }), command(id));
    const { sessions } = factsOf(...agent('a', 'b'), ...agent('b', 'a'), ...agent('c', 'c'));

    expect(sessions.rows.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  test('the rows that are kept are shared out between them', () => {
    const sessions = Array.from({ length: 30 }, (_, index) =>
      inSession(
        `s${index}`,
        ...Array.from({ length: index === 0 ? 3000 : 200 }, (_, number) => command(`make ${number}`)),
      ),
    );
    const { rows } = factsOf(...sessions.flat()).sessions;

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
  test('those that did not plainly run and stay are kept', () => {
    const [row] = factsOf(
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

    expect(row?.turns).toEqual({ all: 4, failed: 1, interrupted: 1, rolledBack: 2 });
    expect(row?.notableTurns).toEqual([
      { index: 1, ending: 'interrupted', rolledBack: false },
      { index: 2, ending: 'failed', rolledBack: true },
      { index: 3, ending: null, rolledBack: true },
    ]);
  });

  test('what they took together is how long the session took; waiting between them is not', () => {
    const at = (time: string) => ({ timestamp: `2026-08-01T${time}.000Z` });
    const [first = command(''), last = command('')] = turn(0, 'completed');
    const [started = command('')] = turn(1, 'completed');
    const took = (...records: ActionRecord[]) =>
      factsOf(...inSession('one', ...records)).sessions.rows[0]?.durationMs;
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

test('tools are grouped by server and name', () => {
  const { tools } = factsOf(
    toolCall('get_issue', { server: 'github' }),
    toolCall('view_image'),
    toolCall('get_issue', { server: 'jira' }),
    toolCall('get_issue', { server: 'github', status: 'failed' }),
  );

  expect(tools.rows.map(({ server, tool, calls }) => [server, tool, calls.completed, calls.failed])).toEqual([
    [null, 'view_image', 1, 0],
    ['github', 'get_issue', 1, 1],
    ['jira', 'get_issue', 1, 0],
  ]);
});
