import { describe, expect, it } from 'vitest';
import { command, dataOf, fileChange, toolCall } from './samples.ts';

const modified = { change: 'update', added_lines: 1, removed_lines: 2 } as const;

describe('commands', () => {
  it('are counted by status', () => {
    const { commands } = dataOf(
      command('true'),
      command('false', { status: 'failed', exit_code: 1 }),
      command('git push', { status: 'declined' }),
      command('sleep 9', { status: 'interrupted' }),
      command('npm start', { status: 'running' }),
      toolCall('get_issue', { status: 'failed' }),
    );

    expect(commands).toEqual({
      completed: 1,
      failed: 1,
      declined: 1,
      interrupted: 1,
      running: 1,
      unknown: 0,
    });
  });

  it('are listed with text typed into programs, which is not counted', () => {
    const { commands, sessions } = dataOf(
      command('bash', { status: 'running' }),
      toolCall('write_stdin', { command: 'make\n' }),
      toolCall('web_search'),
    );

    expect(commands).toMatchObject({ running: 1, completed: 0 });
    expect(sessions.rows[0]?.actions.rows.map(({ tool, text }) => [tool, text])).toEqual([
      ['exec_command', ['bash']],
      ['write_stdin', ['make\n']],
    ]);
  });

  it('have texts that are cut when they are kept', () => {
    const [row] = dataOf(command('x'.repeat(9000))).sessions.rows[0]?.actions.rows ?? [];

    expect(row?.text).toEqual([`${'x'.repeat(93)}…`, `…${'x'.repeat(45)}`]);
  });
});

describe('changed paths', () => {
  it('are those of completed changes, both ends of a move, each once and sorted', () => {
    const { changedPaths, changedPathsCut } = dataOf(
      fileChange([{ path: 'src/b.ts', ...modified }]),
      fileChange([{ path: 'src/c.ts', from: 'src/a.ts', change: 'move', added_lines: 0, removed_lines: 0 }]),
      fileChange([{ path: 'src/b.ts', ...modified }]),
      fileChange([{ path: 'src/declined.ts', ...modified }], { status: 'declined' }),
      fileChange([{ path: 'src/failed.ts', ...modified }], { status: 'failed' }),
    );

    expect(changedPaths).toEqual(['src/a.ts', 'src/b.ts', 'src/c.ts']);
    expect(changedPathsCut).toBe(false);
  });

  it('are cut to the length of an output of a job, which is noted', () => {
    const paths = Array.from({ length: 2000 }, (_, index) => `src/${index}/${'a'.repeat(200)}`);
    const { changedPaths, changedPathsCut } = dataOf(
      ...paths.map((path) => fileChange([{ path, ...modified }])),
    );

    expect(changedPathsCut).toBe(true);
    expect(JSON.stringify(changedPaths).length).toBeLessThanOrEqual(300_001);
    expect(paths).toEqual(expect.arrayContaining([...changedPaths]));
  });
});

describe('files', () => {
  it('have one row for a path with all its changes', () => {
    const { files } = dataOf(
      fileChange([{ path: 'a.ts', change: 'add', added_lines: 9, removed_lines: 0 }]),
      fileChange([{ path: 'a.ts', ...modified }]),
      fileChange([{ path: 'a.ts', ...modified }]),
      fileChange([{ path: 'a.ts', change: 'delete', added_lines: null, removed_lines: null }]),
    );

    expect(files.rows).toEqual([
      {
        path: 'a.ts',
        rolledBack: null,
        from: null,
        outside: false,
        kinds: ['add', 'update', 'delete'],
        patches: 4,
        added: null,
        removed: null,
      },
    ]);
  });

  it('have one row for a moved file that changes again, and another row for another file moved there', () => {
    const move = { change: 'move', added_lines: 0, removed_lines: 0 } as const;
    const { files } = dataOf(
      fileChange([{ path: 'c.ts', from: 'a.ts', ...move }]),
      fileChange([{ path: 'c.ts', ...modified }]),
      fileChange([{ path: 'c.ts', from: 'b.ts', ...move }]),
    );

    expect(files.rows.map(({ from, path, kinds, removed }) => [from, path, kinds, removed])).toEqual([
      ['a.ts', 'c.ts', ['move', 'update'], 2],
      ['b.ts', 'c.ts', ['move'], 0],
    ]);
  });

  it('are counted by path, however many patches change one or move a file there', () => {
    const move = { change: 'move', added_lines: 0, removed_lines: 0 } as const;
    const { fileCount } = dataOf(
      fileChange([{ path: 'a.ts', ...modified }]),
      fileChange([
        { path: 'a.ts', ...modified },
        { path: 'b.ts', ...modified },
      ]),
      fileChange([{ path: 'c.ts', from: 'b.ts', ...move }]),
      fileChange([{ path: 'c.ts', from: 'd.ts', ...move }]),
      fileChange([{ path: 'c.ts', from: 'b.ts', ...move }]),
    );

    expect(fileCount).toBe(3);
  });

  it('are not counted if there are more than the summary keeps', () => {
    const changes = Array.from({ length: 2001 }, (_, index) => ({ path: `${index}.ts`, ...modified }));

    expect(dataOf(fileChange(changes.slice(1))).fileCount).toBe(2000);
    expect(dataOf(fileChange(changes)).fileCount).toBe(null);
  });

  it.each(['\\odd.ts', '..odd/a.ts', 'a/../b.ts'])('%s is inside the workspace', (path) => {
    expect(dataOf(fileChange([{ path, ...modified }])).files.rows[0]?.outside).toBe(false);
  });

  it.each(['/etc/hosts', 'C:\\Users\\x', 'D:/a/b', '\\\\share\\x', '../up.txt'])(
    '%s is outside the workspace',
    (path) => {
      expect(dataOf(fileChange([{ path, ...modified }])).files.rows[0]?.outside).toBe(true);
    },
  );
});

it('failures include every kind of action; those without a known outcome are separate', () => {
  const { failures, unsettled } = dataOf(
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

it('tools are grouped by server and name', () => {
  const { tools } = dataOf(
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

it('failures that never passed come before those that passed later', () => {
  const failed = { status: 'failed', exit_code: 1 } as const;
  const { rows } = dataOf(
    command('npm run lint', failed),
    command('npm test', failed),
    command('npm run lint'),
    command('npm publish', failed),
    command('npm ci', failed),
    command('npm ci'),
    command('npm ci', failed),
  ).failures;
  expect(rows.map(({ text, completedLater }) => [text?.[0], completedLater])).toEqual([
    ['npm test', false],
    ['npm publish', false],
    ['npm ci', false],
    ['npm run lint', true],
  ]);
});
